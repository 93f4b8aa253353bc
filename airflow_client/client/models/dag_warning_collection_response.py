"""The model DAGWarningCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.dag_warning_response import DAGWarningResponse


class DAGWarningCollectionResponse(Model):
    """A page of warnings about DAGs.

    :param dag_warnings: warnings of this page
    :param total_entries: number of items found in all, of which the list may hold only a page
    """

    dag_warnings: List[DAGWarningResponse]
    """Warnings of this page."""
    total_entries: StrictInt
    """Number of items found in all, of which the list may hold only a page."""

    def _items(self) -> List[DAGWarningResponse]:
        return self.dag_warnings
