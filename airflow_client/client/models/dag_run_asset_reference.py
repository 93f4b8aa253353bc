"""The model DagRunAssetReference."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictBool, StrictStr

from airflow_client.client._model import Model


class DagRunAssetReference(Model):
    """A DAG run that took up an asset event.

    :param run_id: ID of the DAG run, unique within its DAG
    :param dag_id: ID of the DAG
    :param logical_date: RFC 3339 datetime that the DAG run stands for, in a schedule the start of its data interval or
        the time itself; null if it has none
    :param start_date: RFC 3339 datetime of its start; null if it has not started
    :param end_date: RFC 3339 datetime of its end; null if it has not ended
    :param state: state of the DAG run, one of the values of `DagRunState`
    :param data_interval_start: RFC 3339 datetime at which the span of time starts that the DAG run handles the data of;
        null if it has none
    :param data_interval_end: RFC 3339 datetime at which the span of time ends that the DAG run handles the data of;
        null if it has none
    :param partition_key: key of the partition that is concerned; null if there is none (Airflow 3.2 and later)
    :param triggering: whether this event started the DAG run; true for the latest of the events that the run took up,
        false for the earlier ones (Airflow 3.3.2 and later)
    """

    run_id: StrictStr
    """ID of the DAG run, unique within its DAG."""
    dag_id: StrictStr
    """ID of the DAG."""
    logical_date: Optional[datetime] = None
    """RFC 3339 datetime that the DAG run stands for, in a schedule the start of its data interval or the time itself;
    null if it has none.
    """
    start_date: datetime
    """RFC 3339 datetime of its start; null if it has not started."""
    end_date: Optional[datetime] = None
    """RFC 3339 datetime of its end; null if it has not ended."""
    state: StrictStr
    """State of the DAG run, one of the values of `DagRunState`."""
    data_interval_start: Optional[datetime] = None
    """RFC 3339 datetime at which the span of time starts that the DAG run handles the data of; null if it has none."""
    data_interval_end: Optional[datetime] = None
    """RFC 3339 datetime at which the span of time ends that the DAG run handles the data of; null if it has none."""
    partition_key: Optional[StrictStr] = None
    """Key of the partition that is concerned; null if there is none (Airflow 3.2 and later)."""
    triggering: Optional[StrictBool] = None
    """Whether this event started the DAG run; true for the latest of the events that the run took up, false for the
    earlier ones (Airflow 3.3.2 and later).
    """
