"""The model BulkDAGRunClearBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import List, Optional

from pydantic import Field, StrictBool, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel
from airflow_client.client.models.bulk_dag_run_body import BulkDAGRunBody


class BulkDAGRunClearBody(RequestModel):
    """Which DAG runs to clear, and how, so that their task instances run again. They are chosen either by `dag_runs`,
    or by `partition_key`, or by a range of partition dates; partitions need the ID of one DAG in the path, not `~`.
    Airflow 3.3 and later.

    :param partition_key: partition key of the DAG runs to clear, in full; null to choose them otherwise
    :param partition_date_start: first partition date of the range, RFC 3339 datetime; its date and time are read in the
        time zone of the DAG's schedule; null for no lower bound
    :param partition_date_end: last partition date of the range, which is included, RFC 3339 datetime; its date and time
        are read in the time zone of the DAG's schedule; null for no upper bound
    :param dry_run: whether only to say what would be changed; true unless it is set, so that it takes `false` to change
        anything
    :param only_failed: whether to clear only task instances that failed or whose upstream failed; false by default; not
        together with `only_new`
    :param only_new: whether to add and run only tasks that the latest version of a DAG has and the DAG run has not, and
        to clear nothing; false by default
    :param run_on_latest_version: whether to run the newest version of the bundle; if it is null or not set, the DAG's
        `rerun_with_latest_version` decides, then `[core] rerun_with_latest_version`, and if neither is set, the newest
        is taken for a backfill, but not where something is cleared
    :param note: note to set on each of the DAG runs, up to 1000 characters; an empty string removes the notes; null
        leaves them; not used in a dry run
    :param dag_runs: DAG runs to clear; only their IDs count; empty by default
    """

    _never_null = (
        "dry_run",
        "only_failed",
        "only_new",
        "dag_runs",
    )

    partition_key: Optional[StrictStr] = None
    """Partition key of the DAG runs to clear, in full; null to choose them otherwise."""
    partition_date_start: Optional[datetime] = None
    """First partition date of the range, RFC 3339 datetime; its date and time are read in the time zone of the DAG's
    schedule; null for no lower bound.
    """
    partition_date_end: Optional[datetime] = None
    """Last partition date of the range, which is included, RFC 3339 datetime; its date and time are read in the time
    zone of the DAG's schedule; null for no upper bound.
    """
    dry_run: Optional[StrictBool] = True
    """Whether only to say what would be changed; true unless it is set, so that it takes `false` to change anything."""
    only_failed: Optional[StrictBool] = False
    """Whether to clear only task instances that failed or whose upstream failed; false by default; not together with
    `only_new`.
    """
    only_new: Optional[StrictBool] = False
    """Whether to add and run only tasks that the latest version of a DAG has and the DAG run has not, and to clear
    nothing; false by default.
    """
    run_on_latest_version: Optional[StrictBool] = None
    """Whether to run the newest version of the bundle; if it is null or not set, the DAG's `rerun_with_latest_version`
    decides, then `[core] rerun_with_latest_version`, and if neither is set, the newest is taken for a backfill, but
    not where something is cleared.
    """
    note: Optional[Annotated[StrictStr, Field(max_length=1000)]] = None
    """Note to set on each of the DAG runs, up to 1000 characters; an empty string removes the notes; null leaves them;
    not used in a dry run.
    """
    dag_runs: Optional[List[BulkDAGRunBody]] = None
    """DAG runs to clear; only their IDs count; empty by default."""
