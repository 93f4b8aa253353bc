"""The model JobResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class JobResponse(Model):
    """JobResponse."""

    id: StrictInt
    dag_id: Optional[StrictStr] = None
    state: Optional[StrictStr] = None
    job_type: Optional[StrictStr] = None
    start_date: Optional[datetime] = None
    end_date: Optional[datetime] = None
    latest_heartbeat: Optional[datetime] = None
    executor_class: Optional[StrictStr] = None
    hostname: Optional[StrictStr] = None
    unixname: Optional[StrictStr] = None
    dag_display_name: Optional[StrictStr] = None
    """Airflow 3.1 and later."""
