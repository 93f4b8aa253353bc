"""The model BackfillResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, Optional

from pydantic import StrictBool, StrictInt, StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.reprocess_behavior import ReprocessBehavior


class BackfillResponse(Model):
    """BackfillResponse."""

    id: StrictInt
    dag_id: StrictStr
    from_date: datetime
    to_date: datetime
    dag_run_conf: Optional[Dict[str, Any]] = None
    is_paused: StrictBool
    reprocess_behavior: ReprocessBehavior
    max_active_runs: StrictInt
    created_at: datetime
    completed_at: Optional[datetime] = None
    updated_at: datetime
    dag_display_name: Optional[StrictStr] = None
    """Airflow 3.1 and later."""
