"""The model EventLogResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class EventLogResponse(Model):
    """EventLogResponse."""

    event_log_id: StrictInt
    when: datetime
    dag_id: Optional[StrictStr] = None
    task_id: Optional[StrictStr] = None
    run_id: Optional[StrictStr] = None
    map_index: Optional[StrictInt] = None
    try_number: Optional[StrictInt] = None
    event: StrictStr
    logical_date: Optional[datetime] = None
    owner: Optional[StrictStr] = None
    extra: Optional[StrictStr] = None
    dag_display_name: Optional[StrictStr] = None
    """Airflow 3.1 and later."""
    task_display_name: Optional[StrictStr] = None
    """Airflow 3.1.2 and later."""
