"""The model DagStatsCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.dag_stats_response import DagStatsResponse


class DagStatsCollectionResponse(Model):
    """DagStatsCollectionResponse."""

    dags: List[DagStatsResponse]
    total_entries: StrictInt
