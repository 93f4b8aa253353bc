"""The model BackfillPostBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, Optional

from pydantic import StrictBool, StrictInt, StrictStr

from airflow_client.client._model import RequestModel
from airflow_client.client.models.reprocess_behavior import ReprocessBehavior


class BackfillPostBody(RequestModel):
    """A backfill to create: DAG runs for the dates of a range. The DAG needs a schedule with dates of its own, and only
    one backfill of it may be unfinished at a time.

    :param dag_id: ID of the DAG
    :param from_date: first logical date, or partition date, that is included; RFC 3339 datetime, UTC if it has no
        offset
    :param to_date: last logical date, or partition date, that is included; RFC 3339 datetime, UTC if it has no offset;
        not before `from_date`; `from_date` and `to_date` may not both be in the future
    :param run_backwards: whether the latest date runs first; false by default; not allowed if a task of the DAG depends
        on its past
    :param dag_run_conf: JSON object that every DAG run of the backfill gets as its configuration, and that has to
        satisfy the DAG's params; null for none
    :param reprocess_behavior: which dates run again that have a finished DAG run already; `none` by default, which is
        not allowed if a task of the DAG depends on its past
    :param max_active_runs: number of the backfill's DAG runs that may be active at the same time, whatever the DAG's
        own limit; 10 by default
    :param run_on_latest_version: whether DAG runs that run again use the latest bundle version; null for what the DAG
        says, else `[core] rerun_with_latest_version`, else true (Airflow 3.1.6 and later)
    """

    _never_null = (
        "run_backwards",
        "reprocess_behavior",
        "max_active_runs",
    )

    _lifetimes = {"run_on_latest_version": ("3.1.6", None)}

    _naive_datetimes_are_utc = True

    dag_id: StrictStr
    """ID of the DAG."""
    from_date: datetime
    """First logical date, or partition date, that is included; RFC 3339 datetime, UTC if it has no offset."""
    to_date: datetime
    """Last logical date, or partition date, that is included; RFC 3339 datetime, UTC if it has no offset; not before
    `from_date`; `from_date` and `to_date` may not both be in the future.
    """
    run_backwards: Optional[StrictBool] = False
    """Whether the latest date runs first; false by default; not allowed if a task of the DAG depends on its past."""
    dag_run_conf: Optional[Dict[str, Any]] = None
    """JSON object that every DAG run of the backfill gets as its configuration, and that has to satisfy the DAG's
    params; null for none.
    """
    reprocess_behavior: Optional[ReprocessBehavior] = None
    """Which dates run again that have a finished DAG run already; `none` by default, which is not allowed if a task of
    the DAG depends on its past.
    """
    max_active_runs: Optional[StrictInt] = 10
    """Number of the backfill's DAG runs that may be active at the same time, whatever the DAG's own limit; 10 by
    default.
    """
    run_on_latest_version: Optional[StrictBool] = None
    """Whether DAG runs that run again use the latest bundle version; null for what the DAG says, else `[core]
    rerun_with_latest_version`, else true (Airflow 3.1.6 and later).
    """
