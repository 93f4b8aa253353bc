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
    :param run_after_gte: only task instances of DAG runs that may start at or after this RFC 3339 datetime; null for no
        bound
    :param run_after_gt: only task instances of DAG runs that may start after this RFC 3339 datetime; null for no bound
        (Airflow 3.1 and later)
    :param run_after_lte: only task instances of DAG runs that may start at or before this RFC 3339 datetime; null for
        no bound
    :param run_after_lt: only task instances of DAG runs that may start before this RFC 3339 datetime; null for no bound
        (Airflow 3.1 and later)
    :param logical_date_gte: only task instances of DAG runs with a logical date at or after this RFC 3339 datetime;
        null for no bound
    :param logical_date_gt: only task instances of DAG runs with a logical date after this RFC 3339 datetime; null for
        no bound (Airflow 3.1 and later)
    :param logical_date_lte: only task instances of DAG runs with a logical date at or before this RFC 3339 datetime;
        null for no bound
    :param logical_date_lt: only task instances of DAG runs with a logical date before this RFC 3339 datetime; null for
        no bound (Airflow 3.1 and later)
    :param start_date_gte: only task instances that started at or after this RFC 3339 datetime; null for no bound
    :param start_date_gt: only task instances that started after this RFC 3339 datetime; null for no bound (Airflow 3.1
        and later)
    :param start_date_lte: only task instances that started at or before this RFC 3339 datetime; null for no bound
    :param start_date_lt: only task instances that started before this RFC 3339 datetime; null for no bound (Airflow 3.1
        and later)
    :param end_date_gte: only task instances that ended at or after this RFC 3339 datetime; null for no bound
    :param end_date_gt: only task instances that ended after this RFC 3339 datetime; null for no bound (Airflow 3.1 and
        later)
    :param end_date_lte: only task instances that ended at or before this RFC 3339 datetime; null for no bound
    :param end_date_lt: only task instances that ended before this RFC 3339 datetime; null for no bound (Airflow 3.1 and
        later)
    :param duration_gte: only task instances that took at least this many seconds; null or 0 for no bound
    :param duration_gt: only task instances that took more than this many seconds; null or 0 for no bound (Airflow 3.1
        and later)
    :param duration_lte: only task instances that took at most this many seconds; null or 0 for no bound
    :param duration_lt: only task instances that took less than this many seconds; null or 0 for no bound (Airflow 3.1
        and later)
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
    """Only task instances of DAG runs that may start at or after this RFC 3339 datetime; null for no bound."""
    run_after_gt: Optional[datetime] = None
    """Only task instances of DAG runs that may start after this RFC 3339 datetime; null for no bound (Airflow 3.1 and
    later).
    """
    run_after_lte: Optional[datetime] = None
    """Only task instances of DAG runs that may start at or before this RFC 3339 datetime; null for no bound."""
    run_after_lt: Optional[datetime] = None
    """Only task instances of DAG runs that may start before this RFC 3339 datetime; null for no bound (Airflow 3.1 and
    later).
    """
    logical_date_gte: Optional[datetime] = None
    """Only task instances of DAG runs with a logical date at or after this RFC 3339 datetime; null for no bound."""
    logical_date_gt: Optional[datetime] = None
    """Only task instances of DAG runs with a logical date after this RFC 3339 datetime; null for no bound (Airflow 3.1
    and later).
    """
    logical_date_lte: Optional[datetime] = None
    """Only task instances of DAG runs with a logical date at or before this RFC 3339 datetime; null for no bound."""
    logical_date_lt: Optional[datetime] = None
    """Only task instances of DAG runs with a logical date before this RFC 3339 datetime; null for no bound (Airflow 3.1
    and later).
    """
    start_date_gte: Optional[datetime] = None
    """Only task instances that started at or after this RFC 3339 datetime; null for no bound."""
    start_date_gt: Optional[datetime] = None
    """Only task instances that started after this RFC 3339 datetime; null for no bound (Airflow 3.1 and later)."""
    start_date_lte: Optional[datetime] = None
    """Only task instances that started at or before this RFC 3339 datetime; null for no bound."""
    start_date_lt: Optional[datetime] = None
    """Only task instances that started before this RFC 3339 datetime; null for no bound (Airflow 3.1 and later)."""
    end_date_gte: Optional[datetime] = None
    """Only task instances that ended at or after this RFC 3339 datetime; null for no bound."""
    end_date_gt: Optional[datetime] = None
    """Only task instances that ended after this RFC 3339 datetime; null for no bound (Airflow 3.1 and later)."""
    end_date_lte: Optional[datetime] = None
    """Only task instances that ended at or before this RFC 3339 datetime; null for no bound."""
    end_date_lt: Optional[datetime] = None
    """Only task instances that ended before this RFC 3339 datetime; null for no bound (Airflow 3.1 and later)."""
    duration_gte: Optional[Union[StrictFloat, StrictInt]] = None
    """Only task instances that took at least this many seconds; null or 0 for no bound."""
    duration_gt: Optional[Union[StrictFloat, StrictInt]] = None
    """Only task instances that took more than this many seconds; null or 0 for no bound (Airflow 3.1 and later)."""
    duration_lte: Optional[Union[StrictFloat, StrictInt]] = None
    """Only task instances that took at most this many seconds; null or 0 for no bound."""
    duration_lt: Optional[Union[StrictFloat, StrictInt]] = None
    """Only task instances that took less than this many seconds; null or 0 for no bound (Airflow 3.1 and later)."""
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
