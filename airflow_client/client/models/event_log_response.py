"""The model EventLogResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class EventLogResponse(Model):
    """An entry of the event log, something that a user did or that happened to a task instance.

    :param event_log_id: ID of the entry
    :param when: RFC 3339 datetime at which it happened
    :param dag_id: ID of the DAG that it is about; null if it is about none
    :param task_id: ID of the task that it is about; null if it is about none
    :param run_id: ID of the DAG run that it is about; null if it is about none
    :param map_index: map index of the task instance that it is about, -1 if that is not mapped; null if not known
    :param try_number: number of the try that it is about; null if not known
    :param event: what happened, such as `trigger_dag_run` or `post_variable` for what a user did, `running` or
        `success` for a task instance
    :param logical_date: RFC 3339 datetime, the logical date of the DAG run that it is about; null if it has none or
        none is known
    :param owner: name of the user who did it; for a task instance, the owner of the task; null if neither is known
    :param extra: details as JSON text, such as what the request said, with secrets masked; null if there are none
    :param dag_display_name: display name of the DAG; null if there is no such DAG (Airflow 3.1 and later)
    :param task_display_name: display name of the task; null if there is no such task instance (Airflow 3.1.2 and later)
    """

    event_log_id: StrictInt
    """ID of the entry."""
    when: datetime
    """RFC 3339 datetime at which it happened."""
    dag_id: Optional[StrictStr] = None
    """ID of the DAG that it is about; null if it is about none."""
    task_id: Optional[StrictStr] = None
    """ID of the task that it is about; null if it is about none."""
    run_id: Optional[StrictStr] = None
    """ID of the DAG run that it is about; null if it is about none."""
    map_index: Optional[StrictInt] = None
    """Map index of the task instance that it is about, -1 if that is not mapped; null if not known."""
    try_number: Optional[StrictInt] = None
    """Number of the try that it is about; null if not known."""
    event: StrictStr
    """What happened, such as `trigger_dag_run` or `post_variable` for what a user did, `running` or `success` for a
    task instance.
    """
    logical_date: Optional[datetime] = None
    """RFC 3339 datetime, the logical date of the DAG run that it is about; null if it has none or none is known."""
    owner: Optional[StrictStr] = None
    """Name of the user who did it; for a task instance, the owner of the task; null if neither is known."""
    extra: Optional[StrictStr] = None
    """Details as JSON text, such as what the request said, with secrets masked; null if there are none."""
    dag_display_name: Optional[StrictStr] = None
    """Display name of the DAG; null if there is no such DAG (Airflow 3.1 and later)."""
    task_display_name: Optional[StrictStr] = None
    """Display name of the task; null if there is no such task instance (Airflow 3.1.2 and later)."""
