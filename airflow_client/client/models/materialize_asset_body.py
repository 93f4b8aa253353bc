"""The model MaterializeAssetBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, Optional

from pydantic import StrictStr

from airflow_client.client._model import RequestModel


class MaterializeAssetBody(RequestModel):
    """How to run the DAG that materializes an asset. Everything may be left out. Datetimes need an offset, but for
    run_after, where it is better to give one. Airflow 3.2.1 and later.

    :param dag_run_id: ID of the new DAG run, unique within the DAG; null or left out for one that the server makes from
        run_after
    :param data_interval_start: RFC 3339 datetime with an offset, the start of the data interval; only together with
        data_interval_end, and ignored without logical_date; if both are left out, the DAG's timetable infers them
    :param data_interval_end: RFC 3339 datetime with an offset, the end of the data interval; only together with
        data_interval_start, and ignored without logical_date; if both are left out, the DAG's timetable infers them
    :param logical_date: RFC 3339 datetime with an offset, the logical date of the DAG run, unique within the DAG; null
        or left out for none
    :param run_after: RFC 3339 datetime with an offset, before which the DAG run does not start; null or left out for
        now
    :param conf: configuration of the DAG run, an object that is checked against the params of the DAG; empty if left
        out
    :param note: note to put on the DAG run, at most 1000 characters; null or left out for none
    :param partition_key: key of the partition to materialize; null or left out for none; refused unless the DAG is
        partitioned
    """

    dag_run_id: Optional[StrictStr] = None
    """ID of the new DAG run, unique within the DAG; null or left out for one that the server makes from run_after."""
    data_interval_start: Optional[datetime] = None
    """RFC 3339 datetime with an offset, the start of the data interval; only together with data_interval_end, and
    ignored without logical_date; if both are left out, the DAG's timetable infers them.
    """
    data_interval_end: Optional[datetime] = None
    """RFC 3339 datetime with an offset, the end of the data interval; only together with data_interval_start, and
    ignored without logical_date; if both are left out, the DAG's timetable infers them.
    """
    logical_date: Optional[datetime] = None
    """RFC 3339 datetime with an offset, the logical date of the DAG run, unique within the DAG; null or left out for
    none.
    """
    run_after: Optional[datetime] = None
    """RFC 3339 datetime with an offset, before which the DAG run does not start; null or left out for now."""
    conf: Optional[Dict[str, Any]] = None
    """Configuration of the DAG run, an object that is checked against the params of the DAG; empty if left out."""
    note: Optional[StrictStr] = None
    """Note to put on the DAG run, at most 1000 characters; null or left out for none."""
    partition_key: Optional[StrictStr] = None
    """Key of the partition to materialize; null or left out for none; refused unless the DAG is partitioned."""
