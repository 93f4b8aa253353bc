"""The model QueuedEventResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class QueuedEventResponse(Model):
    """QueuedEventResponse."""

    dag_id: StrictStr
    asset_id: StrictInt
    created_at: datetime
    dag_display_name: Optional[StrictStr] = None
    """Airflow 3.1 and later."""
