"""The model DagStatsResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from pydantic import StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.dag_stats_state_response import DagStatsStateResponse


class DagStatsResponse(Model):
    """How many DAG runs a DAG has, by state.

    :param dag_id: ID of the DAG
    :param dag_display_name: name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)
    :param stats: numbers for all states, also those that are 0
    """

    dag_id: StrictStr
    """ID of the DAG."""
    dag_display_name: Optional[StrictStr] = None
    """Name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)."""
    stats: List[DagStatsStateResponse]
    """Numbers for all states, also those that are 0."""
