"""The model DagStatsCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.dag_stats_response import DagStatsResponse


class DagStatsCollectionResponse(Model):
    """How many DAG runs DAGs have, by state. DAGs without DAG runs are not in it.

    :param dags: DAGs with their numbers
    :param total_entries: number of DAGs in this answer, which is all of them
    """

    dags: List[DagStatsResponse]
    """DAGs with their numbers."""
    total_entries: StrictInt
    """Number of DAGs in this answer, which is all of them."""

    def _items(self) -> List[DagStatsResponse]:
        return self.dags
