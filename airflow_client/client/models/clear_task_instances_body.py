"""The model ClearTaskInstancesBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import List, Optional

from pydantic import Field, StrictBool, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel
from airflow_client.client.models.clear_task_instances_body_task_ids_inner import ClearTaskInstancesBodyTaskIdsInner


class ClearTaskInstancesBody(RequestModel):
    """Which task instances of a DAG to clear, so that they run again, and how. With `dag_run_id`, neither `start_date`
    nor `end_date` may be given; with none of them, all DAG runs are looked at.

    :param dry_run: whether only to say what would be changed; true unless it is set, so that it takes `false` to change
        anything
    :param start_date: earliest logical date of the DAG runs, RFC 3339 datetime with an offset; null for no bound
    :param end_date: latest logical date of the DAG runs, RFC 3339 datetime with an offset; null for no bound
    :param only_failed: whether to clear only task instances that failed or whose upstream failed; true by default; not
        together with `only_running`
    :param only_running: whether to clear only task instances that are running; false by default; with `only_failed`
        left out rather than false, those that failed are cleared too
    :param reset_dag_runs: whether finished DAG runs of the task instances are queued again; true by default
    :param task_ids: tasks whose instances to clear, by their IDs, or by pairs of ID and map index; an ID alone means
        all map indexes; not empty; null for all tasks
    :param dag_run_id: ID of the DAG run whose task instances to clear; null for those of all DAG runs in the range of
        dates
    :param include_upstream: whether to clear the tasks upstream of those in `task_ids` too; false by default
    :param include_downstream: whether to clear the tasks downstream of those in `task_ids` too; false by default
    :param include_future: whether to clear the task instances of DAG runs with later logical dates too; false by
        default; not for a DAG run without a logical date
    :param include_past: whether to clear the task instances of DAG runs with earlier logical dates too; false by
        default; not for a DAG run without a logical date
    :param run_on_latest_version: whether to run the newest version of the bundle; if it is null or not set, the DAG's
        `rerun_with_latest_version` decides, then `[core] rerun_with_latest_version`, and if neither is set, the newest
        is taken for a backfill, but not where something is cleared (Airflow 3.1 and later)
    :param prevent_running_task: whether to refuse with status 409 if one of the task instances is running; false by
        default, which stops it and runs it again (Airflow 3.2 and later)
    :param note: note to set on each of the task instances, up to 1000 characters; an empty string removes the notes;
        null leaves them; not used in a dry run (Airflow 3.3 and later)
    """

    _never_null = (
        "dry_run",
        "only_failed",
        "only_running",
        "reset_dag_runs",
        "include_upstream",
        "include_downstream",
        "include_future",
        "include_past",
        "prevent_running_task",
    )

    _lifetimes = {
        "run_on_latest_version": ("3.1.0", None),
        "prevent_running_task": ("3.2.0", None),
        "note": ("3.3.0", None),
    }

    dry_run: Optional[StrictBool] = True
    """Whether only to say what would be changed; true unless it is set, so that it takes `false` to change anything."""
    start_date: Optional[datetime] = None
    """Earliest logical date of the DAG runs, RFC 3339 datetime with an offset; null for no bound."""
    end_date: Optional[datetime] = None
    """Latest logical date of the DAG runs, RFC 3339 datetime with an offset; null for no bound."""
    only_failed: Optional[StrictBool] = True
    """Whether to clear only task instances that failed or whose upstream failed; true by default; not together with
    `only_running`.
    """
    only_running: Optional[StrictBool] = False
    """Whether to clear only task instances that are running; false by default; with `only_failed` left out rather than
    false, those that failed are cleared too.
    """
    reset_dag_runs: Optional[StrictBool] = True
    """Whether finished DAG runs of the task instances are queued again; true by default."""
    task_ids: Optional[List[ClearTaskInstancesBodyTaskIdsInner]] = None
    """Tasks whose instances to clear, by their IDs, or by pairs of ID and map index; an ID alone means all map indexes;
    not empty; null for all tasks.
    """
    dag_run_id: Optional[StrictStr] = None
    """ID of the DAG run whose task instances to clear; null for those of all DAG runs in the range of dates."""
    include_upstream: Optional[StrictBool] = False
    """Whether to clear the tasks upstream of those in `task_ids` too; false by default."""
    include_downstream: Optional[StrictBool] = False
    """Whether to clear the tasks downstream of those in `task_ids` too; false by default."""
    include_future: Optional[StrictBool] = False
    """Whether to clear the task instances of DAG runs with later logical dates too; false by default; not for a DAG run
    without a logical date.
    """
    include_past: Optional[StrictBool] = False
    """Whether to clear the task instances of DAG runs with earlier logical dates too; false by default; not for a DAG
    run without a logical date.
    """
    run_on_latest_version: Optional[StrictBool] = None
    """Whether to run the newest version of the bundle; if it is null or not set, the DAG's `rerun_with_latest_version`
    decides, then `[core] rerun_with_latest_version`, and if neither is set, the newest is taken for a backfill, but
    not where something is cleared (Airflow 3.1 and later).
    """
    prevent_running_task: Optional[StrictBool] = False
    """Whether to refuse with status 409 if one of the task instances is running; false by default, which stops it and
    runs it again (Airflow 3.2 and later).
    """
    note: Optional[Annotated[StrictStr, Field(max_length=1000)]] = None
    """Note to set on each of the task instances, up to 1000 characters; an empty string removes the notes; null leaves
    them; not used in a dry run (Airflow 3.3 and later).
    """
