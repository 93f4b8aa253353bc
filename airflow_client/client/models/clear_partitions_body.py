"""The model ClearPartitionsBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictBool, StrictStr

from airflow_client.client._model import RequestModel


class ClearPartitionsBody(RequestModel):
    """Which DAG runs of a DAG are to lose their partition key and their partition date. They are chosen either by
    `run_id`, or by `partition_key`, or by a range of partition dates. Airflow 3.3 and later.

    :param partition_key: partition key of the DAG runs, in full; null to choose them otherwise
    :param partition_date_start: first partition date of the range, RFC 3339 datetime; its date and time are read in the
        time zone of the DAG's schedule; null for no lower bound
    :param partition_date_end: last partition date of the range, which is included, RFC 3339 datetime; its date and time
        are read in the time zone of the DAG's schedule; null for no upper bound
    :param run_id: ID of the DAG run; null to choose DAG runs otherwise
    :param clear_task_instances: whether to clear the task instances of the DAG runs too, also of those without a
        partition; false by default
    :param dry_run: whether only to say what would be changed; true unless it is set, so that it takes `false` to change
        anything
    """

    _never_null = (
        "clear_task_instances",
        "dry_run",
    )

    partition_key: Optional[StrictStr] = None
    """Partition key of the DAG runs, in full; null to choose them otherwise."""
    partition_date_start: Optional[datetime] = None
    """First partition date of the range, RFC 3339 datetime; its date and time are read in the time zone of the DAG's
    schedule; null for no lower bound.
    """
    partition_date_end: Optional[datetime] = None
    """Last partition date of the range, which is included, RFC 3339 datetime; its date and time are read in the time
    zone of the DAG's schedule; null for no upper bound.
    """
    run_id: Optional[StrictStr] = None
    """ID of the DAG run; null to choose DAG runs otherwise."""
    clear_task_instances: Optional[StrictBool] = False
    """Whether to clear the task instances of the DAG runs too, also of those without a partition; false by default."""
    dry_run: Optional[StrictBool] = True
    """Whether only to say what would be changed; true unless it is set, so that it takes `false` to change anything."""
