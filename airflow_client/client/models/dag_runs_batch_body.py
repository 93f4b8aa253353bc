"""The model DAGRunsBatchBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import List, Optional, Union

from pydantic import Field, StrictFloat, StrictInt, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel
from airflow_client.client.models.dag_run_state import DagRunState


class DAGRunsBatchBody(RequestModel):
    """Which DAG runs to list. All conditions have to be met; one that is null, and a list that is empty, counts for
    nothing. DAG runs without a datetime or duration do not meet a condition on it. The datetimes need an offset.

    :param order_by: field to sort by, with `-` before it for descending order: `id`, `state`, `dag_id`, `run_after`,
        `logical_date`, `run_id` or `dag_run_id`, `start_date`, `end_date`, `updated_at` or `conf`; null for `id`, the
        order of creation
    :param page_offset: number of DAG runs to leave out at the beginning; 0 by default
    :param page_limit: greatest number of DAG runs to answer with; 100 by default; `[api] maximum_page_limit` does not
        lower it
    :param dag_ids: IDs of the DAGs whose DAG runs to list; null for all that the user may read
    :param states: states, any of which the DAG runs may have; null for all states; a null within matches nothing
    :param run_after_gte: only DAG runs that may start at or after this RFC 3339 datetime; null for no bound
    :param run_after_gt: only DAG runs that may start after this RFC 3339 datetime; null for no bound (Airflow 3.1 and
        later)
    :param run_after_lte: only DAG runs that may start at or before this RFC 3339 datetime; null for no bound
    :param run_after_lt: only DAG runs that may start before this RFC 3339 datetime; null for no bound (Airflow 3.1 and
        later)
    :param logical_date_gte: only DAG runs with a logical date at or after this RFC 3339 datetime; null for no bound
    :param logical_date_gt: only DAG runs with a logical date after this RFC 3339 datetime; null for no bound (Airflow
        3.1 and later)
    :param logical_date_lte: only DAG runs with a logical date at or before this RFC 3339 datetime; null for no bound
    :param logical_date_lt: only DAG runs with a logical date before this RFC 3339 datetime; null for no bound (Airflow
        3.1 and later)
    :param start_date_gte: only DAG runs that started at or after this RFC 3339 datetime; null for no bound
    :param start_date_gt: only DAG runs that started after this RFC 3339 datetime; null for no bound (Airflow 3.1 and
        later)
    :param start_date_lte: only DAG runs that started at or before this RFC 3339 datetime; null for no bound
    :param start_date_lt: only DAG runs that started before this RFC 3339 datetime; null for no bound (Airflow 3.1 and
        later)
    :param end_date_gte: only DAG runs that ended at or after this RFC 3339 datetime; null for no bound
    :param end_date_gt: only DAG runs that ended after this RFC 3339 datetime; null for no bound (Airflow 3.1 and later)
    :param end_date_lte: only DAG runs that ended at or before this RFC 3339 datetime; null for no bound
    :param end_date_lt: only DAG runs that ended before this RFC 3339 datetime; null for no bound (Airflow 3.1 and
        later)
    :param duration_gte: only DAG runs that took at least this many seconds; null or 0 for no bound (Airflow 3.2 and
        later)
    :param duration_gt: only DAG runs that took more than this many seconds; null or 0 for no bound (Airflow 3.2 and
        later)
    :param duration_lte: only DAG runs that took at most this many seconds; null or 0 for no bound (Airflow 3.2 and
        later)
    :param duration_lt: only DAG runs that took less than this many seconds; null or 0 for no bound (Airflow 3.2 and
        later)
    :param conf_contains: text that the JSON text of the configuration has to hold; `%` stands for any characters and
        `_` for any one; case counts only where the database says so; null for no condition (Airflow 3.2 and later)
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
        "duration_gte": ("3.2.0", None),
        "duration_gt": ("3.2.0", None),
        "duration_lte": ("3.2.0", None),
        "duration_lt": ("3.2.0", None),
        "conf_contains": ("3.2.0", None),
    }

    order_by: Optional[StrictStr] = None
    """Field to sort by, with `-` before it for descending order: `id`, `state`, `dag_id`, `run_after`, `logical_date`,
    `run_id` or `dag_run_id`, `start_date`, `end_date`, `updated_at` or `conf`; null for `id`, the order of creation.
    """
    page_offset: Optional[Annotated[StrictInt, Field(ge=0)]] = 0
    """Number of DAG runs to leave out at the beginning; 0 by default."""
    page_limit: Optional[Annotated[StrictInt, Field(ge=0)]] = 100
    """Greatest number of DAG runs to answer with; 100 by default; `[api] maximum_page_limit` does not lower it."""
    dag_ids: Optional[List[StrictStr]] = None
    """IDs of the DAGs whose DAG runs to list; null for all that the user may read."""
    states: Optional[List[Optional[DagRunState]]] = None
    """States, any of which the DAG runs may have; null for all states; a null within matches nothing."""
    run_after_gte: Optional[datetime] = None
    """Only DAG runs that may start at or after this RFC 3339 datetime; null for no bound."""
    run_after_gt: Optional[datetime] = None
    """Only DAG runs that may start after this RFC 3339 datetime; null for no bound (Airflow 3.1 and later)."""
    run_after_lte: Optional[datetime] = None
    """Only DAG runs that may start at or before this RFC 3339 datetime; null for no bound."""
    run_after_lt: Optional[datetime] = None
    """Only DAG runs that may start before this RFC 3339 datetime; null for no bound (Airflow 3.1 and later)."""
    logical_date_gte: Optional[datetime] = None
    """Only DAG runs with a logical date at or after this RFC 3339 datetime; null for no bound."""
    logical_date_gt: Optional[datetime] = None
    """Only DAG runs with a logical date after this RFC 3339 datetime; null for no bound (Airflow 3.1 and later)."""
    logical_date_lte: Optional[datetime] = None
    """Only DAG runs with a logical date at or before this RFC 3339 datetime; null for no bound."""
    logical_date_lt: Optional[datetime] = None
    """Only DAG runs with a logical date before this RFC 3339 datetime; null for no bound (Airflow 3.1 and later)."""
    start_date_gte: Optional[datetime] = None
    """Only DAG runs that started at or after this RFC 3339 datetime; null for no bound."""
    start_date_gt: Optional[datetime] = None
    """Only DAG runs that started after this RFC 3339 datetime; null for no bound (Airflow 3.1 and later)."""
    start_date_lte: Optional[datetime] = None
    """Only DAG runs that started at or before this RFC 3339 datetime; null for no bound."""
    start_date_lt: Optional[datetime] = None
    """Only DAG runs that started before this RFC 3339 datetime; null for no bound (Airflow 3.1 and later)."""
    end_date_gte: Optional[datetime] = None
    """Only DAG runs that ended at or after this RFC 3339 datetime; null for no bound."""
    end_date_gt: Optional[datetime] = None
    """Only DAG runs that ended after this RFC 3339 datetime; null for no bound (Airflow 3.1 and later)."""
    end_date_lte: Optional[datetime] = None
    """Only DAG runs that ended at or before this RFC 3339 datetime; null for no bound."""
    end_date_lt: Optional[datetime] = None
    """Only DAG runs that ended before this RFC 3339 datetime; null for no bound (Airflow 3.1 and later)."""
    duration_gte: Optional[Union[StrictFloat, StrictInt]] = None
    """Only DAG runs that took at least this many seconds; null or 0 for no bound (Airflow 3.2 and later)."""
    duration_gt: Optional[Union[StrictFloat, StrictInt]] = None
    """Only DAG runs that took more than this many seconds; null or 0 for no bound (Airflow 3.2 and later)."""
    duration_lte: Optional[Union[StrictFloat, StrictInt]] = None
    """Only DAG runs that took at most this many seconds; null or 0 for no bound (Airflow 3.2 and later)."""
    duration_lt: Optional[Union[StrictFloat, StrictInt]] = None
    """Only DAG runs that took less than this many seconds; null or 0 for no bound (Airflow 3.2 and later)."""
    conf_contains: Optional[StrictStr] = None
    """Text that the JSON text of the configuration has to hold; `%` stands for any characters and `_` for any one; case
    counts only where the database says so; null for no condition (Airflow 3.2 and later).
    """
