"""The model DAGVersionCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.dag_version_response import DagVersionResponse


class DAGVersionCollectionResponse(Model):
    """A page of DAG versions.

    :param dag_versions: DAG versions of this page
    :param total_entries: number of items found in all, of which the list may hold only a page
    """

    dag_versions: List[DagVersionResponse]
    """DAG versions of this page."""
    total_entries: StrictInt
    """Number of items found in all, of which the list may hold only a page."""

    def _items(self) -> List[DagVersionResponse]:
        return self.dag_versions
