"""The model DAGCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.dag_response import DAGResponse


class DAGCollectionResponse(Model):
    """A page of DAGs.

    :param dags: DAGs of this page
    :param total_entries: number of items found in all, of which the list may hold only a page
    """

    dags: List[DAGResponse]
    """DAGs of this page."""
    total_entries: StrictInt
    """Number of items found in all, of which the list may hold only a page."""

    def _items(self) -> List[DAGResponse]:
        return self.dags
