"""The model DagStatsStateResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.dag_run_state import DagRunState


class DagStatsStateResponse(Model):
    """How many DAG runs of a DAG are in a state.

    :param state: its state at this moment; null if it has none yet
    :param count: number of DAG runs in that state
    """

    state: DagRunState
    """Its state at this moment; null if it has none yet."""
    count: StrictInt
    """Number of DAG runs in that state."""
