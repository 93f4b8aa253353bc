"""The model JobResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class JobResponse(Model):
    """A long-running process of Airflow, such as a scheduler, a triggerer or a DAG processor.

    :param id: ID of the job
    :param dag_id: ID of the DAG that the job works on; null if it works on no particular one, as schedulers, triggerers
        and DAG processors do
    :param state: state of the job, `running`, `success`, `failed` or `restarting`; a process that was killed may stay
        `running`
    :param job_type: kind of the job, such as `SchedulerJob`, `TriggererJob` or `DagProcessorJob`
    :param start_date: RFC 3339 datetime at which the process started
    :param end_date: RFC 3339 datetime at which the process ended; null if it has not, or was killed
    :param latest_heartbeat: RFC 3339 datetime at which the process last reported that it is alive
    :param executor_class: name of the executor's class; null if the job does not say
    :param hostname: name of the machine that the process runs on
    :param unixname: name of the operating system's user that the process runs as
    :param dag_display_name: name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)
    """

    id: StrictInt
    """ID of the job."""
    dag_id: Optional[StrictStr] = None
    """ID of the DAG that the job works on; null if it works on no particular one, as schedulers, triggerers and DAG
    processors do.
    """
    state: Optional[StrictStr] = None
    """State of the job, `running`, `success`, `failed` or `restarting`; a process that was killed may stay `running`.
    """
    job_type: Optional[StrictStr] = None
    """Kind of the job, such as `SchedulerJob`, `TriggererJob` or `DagProcessorJob`."""
    start_date: Optional[datetime] = None
    """RFC 3339 datetime at which the process started."""
    end_date: Optional[datetime] = None
    """RFC 3339 datetime at which the process ended; null if it has not, or was killed."""
    latest_heartbeat: Optional[datetime] = None
    """RFC 3339 datetime at which the process last reported that it is alive."""
    executor_class: Optional[StrictStr] = None
    """Name of the executor's class; null if the job does not say."""
    hostname: Optional[StrictStr] = None
    """Name of the machine that the process runs on."""
    unixname: Optional[StrictStr] = None
    """Name of the operating system's user that the process runs as."""
    dag_display_name: Optional[StrictStr] = None
    """Name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)."""
