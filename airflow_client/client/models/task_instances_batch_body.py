"""The model TaskInstancesBatchBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import List, Optional, Union

from pydantic import Field, StrictFloat, StrictInt, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel
from airflow_client.client.models.task_instance_state import TaskInstanceState


class TaskInstancesBatchBody(RequestModel):
    """Which task instances to list, of any DAG and any DAG run. A task instance must meet every filter that is given; a
    filter that is null, left out or an empty list lets all pass. Datetimes need an offset.

    :param dag_ids: IDs of the DAGs, exact, of which one must match
    :param dag_run_ids: IDs of the DAG runs, exact, of which one must match
    :param task_ids: IDs of the tasks, exact, of which one must match
    :param state: states of which one must match; null in the list stands for having no state yet
    :param run_after_gte: datetime at or after which the DAG run may start at the earliest (its run_after)
    :param run_after_gt: datetime after which the DAG run may start at the earliest (its run_after) (Airflow 3.1 and
        later)
    :param run_after_lte: datetime at or before which the DAG run may start at the earliest (its run_after)
    :param run_after_lt: datetime before which the DAG run may start at the earliest (its run_after) (Airflow 3.1 and
        later)
    :param logical_date_gte: datetime at or after which the logical date of the DAG run is
    :param logical_date_gt: datetime after which the logical date of the DAG run is (Airflow 3.1 and later)
    :param logical_date_lte: datetime at or before which the logical date of the DAG run is
    :param logical_date_lt: datetime before which the logical date of the DAG run is (Airflow 3.1 and later)
    :param start_date_gte: datetime at or after which the task instance started
    :param start_date_gt: datetime after which the task instance started (Airflow 3.1 and later)
    :param start_date_lte: datetime at or before which the task instance started
    :param start_date_lt: datetime before which the task instance started (Airflow 3.1 and later)
    :param end_date_gte: datetime at or after which the task instance ended
    :param end_date_gt: datetime after which the task instance ended (Airflow 3.1 and later)
    :param end_date_lte: datetime at or before which the task instance ended
    :param end_date_lt: datetime before which the task instance ended (Airflow 3.1 and later)
    :param duration_gte: number of seconds that the task instance took at least
    :param duration_gt: number of seconds that the task instance took more than (Airflow 3.1 and later)
    :param duration_lte: number of seconds that the task instance took at most
    :param duration_lt: number of seconds that the task instance took less than (Airflow 3.1 and later)
    :param pool: names of the pools, exact, of which one must match
    :param queue: names of the queues, exact, of which one must match
    :param executor: names of the executors, exact, of which one must match
    :param page_offset: number of task instances to skip, 0 by default
    :param page_limit: number of task instances to return at most, 100 by default; 0 returns none, only their number
    :param order_by: what to sort by, one of `id`, `state`, `duration`, `start_date`, `end_date` and `map_index`, with
        `-` in front for descending; by ID if null or left out
    """

    _never_null = (
        "page_offset",
        "page_limit",
    )

    _lifetimes = {
        "run_after_gt": ("3.1.0", None),
        "run_after_lt": ("3.1.0", None),
        "logical_date_gt": ("3.1.0", None),
        "logical_date_lt": ("3.1.0", None),
        "start_date_gt": ("3.1.0", None),
        "start_date_lt": ("3.1.0", None),
        "end_date_gt": ("3.1.0", None),
        "end_date_lt": ("3.1.0", None),
        "duration_gt": ("3.1.0", None),
        "duration_lt": ("3.1.0", None),
    }

    dag_ids: Optional[List[StrictStr]] = None
    """IDs of the DAGs, exact, of which one must match."""
    dag_run_ids: Optional[List[StrictStr]] = None
    """IDs of the DAG runs, exact, of which one must match."""
    task_ids: Optional[List[StrictStr]] = None
    """IDs of the tasks, exact, of which one must match."""
    state: Optional[List[Optional[TaskInstanceState]]] = None
    """States of which one must match; null in the list stands for having no state yet."""
    run_after_gte: Optional[datetime] = None
    """Datetime at or after which the DAG run may start at the earliest (its run_after)."""
    run_after_gt: Optional[datetime] = None
    """Datetime after which the DAG run may start at the earliest (its run_after) (Airflow 3.1 and later)."""
    run_after_lte: Optional[datetime] = None
    """Datetime at or before which the DAG run may start at the earliest (its run_after)."""
    run_after_lt: Optional[datetime] = None
    """Datetime before which the DAG run may start at the earliest (its run_after) (Airflow 3.1 and later)."""
    logical_date_gte: Optional[datetime] = None
    """Datetime at or after which the logical date of the DAG run is."""
    logical_date_gt: Optional[datetime] = None
    """Datetime after which the logical date of the DAG run is (Airflow 3.1 and later)."""
    logical_date_lte: Optional[datetime] = None
    """Datetime at or before which the logical date of the DAG run is."""
    logical_date_lt: Optional[datetime] = None
    """Datetime before which the logical date of the DAG run is (Airflow 3.1 and later)."""
    start_date_gte: Optional[datetime] = None
    """Datetime at or after which the task instance started."""
    start_date_gt: Optional[datetime] = None
    """Datetime after which the task instance started (Airflow 3.1 and later)."""
    start_date_lte: Optional[datetime] = None
    """Datetime at or before which the task instance started."""
    start_date_lt: Optional[datetime] = None
    """Datetime before which the task instance started (Airflow 3.1 and later)."""
    end_date_gte: Optional[datetime] = None
    """Datetime at or after which the task instance ended."""
    end_date_gt: Optional[datetime] = None
    """Datetime after which the task instance ended (Airflow 3.1 and later)."""
    end_date_lte: Optional[datetime] = None
    """Datetime at or before which the task instance ended."""
    end_date_lt: Optional[datetime] = None
    """Datetime before which the task instance ended (Airflow 3.1 and later)."""
    duration_gte: Optional[Union[StrictFloat, StrictInt]] = None
    """Number of seconds that the task instance took at least."""
    duration_gt: Optional[Union[StrictFloat, StrictInt]] = None
    """Number of seconds that the task instance took more than (Airflow 3.1 and later)."""
    duration_lte: Optional[Union[StrictFloat, StrictInt]] = None
    """Number of seconds that the task instance took at most."""
    duration_lt: Optional[Union[StrictFloat, StrictInt]] = None
    """Number of seconds that the task instance took less than (Airflow 3.1 and later)."""
    pool: Optional[List[StrictStr]] = None
    """Names of the pools, exact, of which one must match."""
    queue: Optional[List[StrictStr]] = None
    """Names of the queues, exact, of which one must match."""
    executor: Optional[List[StrictStr]] = None
    """Names of the executors, exact, of which one must match."""
    page_offset: Optional[Annotated[StrictInt, Field(ge=0)]] = 0
    """Number of task instances to skip, 0 by default."""
    page_limit: Optional[Annotated[StrictInt, Field(ge=0)]] = 100
    """Number of task instances to return at most, 100 by default; 0 returns none, only their number."""
    order_by: Optional[StrictStr] = None
    """What to sort by, one of `id`, `state`, `duration`, `start_date`, `end_date` and `map_index`, with `-` in front
    for descending; by ID if null or left out.
    """
