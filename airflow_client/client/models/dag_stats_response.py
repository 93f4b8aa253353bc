"""The model DagStatsResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from pydantic import StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.dag_stats_state_response import DagStatsStateResponse


class DagStatsResponse(Model):
    """DagStatsResponse."""

    dag_id: StrictStr
    dag_display_name: Optional[StrictStr] = None
    """Airflow 3.1 and later."""
    stats: List[DagStatsStateResponse]
