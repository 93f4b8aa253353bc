"""The model DagStatsStateResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.dag_run_state import DagRunState


class DagStatsStateResponse(Model):
    """DagStatsStateResponse."""

    state: DagRunState
    count: StrictInt
