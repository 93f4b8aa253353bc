"""The model ConnectionCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.connection_response import ConnectionResponse


class ConnectionCollectionResponse(Model):
    """A page of connections. Only what is kept in Airflow's database is in it.

    :param connections: connections of this page
    :param total_entries: number of items found in all, of which the list may hold only a page
    """

    connections: List[ConnectionResponse]
    """Connections of this page."""
    total_entries: StrictInt
    """Number of items found in all, of which the list may hold only a page."""

    def _items(self) -> List[ConnectionResponse]:
        return self.connections
