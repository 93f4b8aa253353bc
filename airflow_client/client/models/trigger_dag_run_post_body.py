"""The model TriggerDAGRunPostBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, Optional

from pydantic import StrictStr

from airflow_client.client._model import RequestModel


class TriggerDAGRunPostBody(RequestModel):
    """A DAG run to start. Datetimes need an offset, but for run_after, where it is better to give one.

    :param dag_run_id: ID of the new DAG run, unique within the DAG; by default letters, digits and `_.~:+-`, and not
        beginning like that of another kind of DAG run (such as `scheduled__`); null or left out for one that the server
        makes from run_after
    :param data_interval_start: RFC 3339 datetime with an offset, the start of the data interval; only together with
        data_interval_end, and ignored without logical_date; if both are left out, the DAG's timetable infers them
    :param data_interval_end: RFC 3339 datetime with an offset, the end of the data interval; only together with
        data_interval_start, and ignored without logical_date; if both are left out, the DAG's timetable infers them
    :param logical_date: RFC 3339 datetime with an offset, the logical date of the DAG run, unique within the DAG; null
        for none, but it must be sent
    :param run_after: RFC 3339 datetime with an offset, before which the DAG run does not start; null or left out for
        now
    :param conf: configuration of the DAG run, an object that is checked against the params of the DAG; empty if left
        out
    :param note: note to put on the DAG run, at most 1000 characters; null or left out for none
    :param partition_key: key of the partition that the DAG run is for; null or left out for none; refused unless the
        DAG is partitioned (Airflow 3.2 and later)
    """

    _always_sent = ("logical_date",)

    _lifetimes = {"partition_key": ("3.2.0", None)}

    dag_run_id: Optional[StrictStr] = None
    """ID of the new DAG run, unique within the DAG; by default letters, digits and `_.~:+-`, and not beginning like
    that of another kind of DAG run (such as `scheduled__`); null or left out for one that the server makes from
    run_after.
    """
    data_interval_start: Optional[datetime] = None
    """RFC 3339 datetime with an offset, the start of the data interval; only together with data_interval_end, and
    ignored without logical_date; if both are left out, the DAG's timetable infers them.
    """
    data_interval_end: Optional[datetime] = None
    """RFC 3339 datetime with an offset, the end of the data interval; only together with data_interval_start, and
    ignored without logical_date; if both are left out, the DAG's timetable infers them.
    """
    logical_date: Optional[datetime] = None
    """RFC 3339 datetime with an offset, the logical date of the DAG run, unique within the DAG; null for none, but it
    must be sent.
    """
    run_after: Optional[datetime] = None
    """RFC 3339 datetime with an offset, before which the DAG run does not start; null or left out for now."""
    conf: Optional[Dict[str, Any]] = None
    """Configuration of the DAG run, an object that is checked against the params of the DAG; empty if left out."""
    note: Optional[StrictStr] = None
    """Note to put on the DAG run, at most 1000 characters; null or left out for none."""
    partition_key: Optional[StrictStr] = None
    """Key of the partition that the DAG run is for; null or left out for none; refused unless the DAG is partitioned
    (Airflow 3.2 and later).
    """
