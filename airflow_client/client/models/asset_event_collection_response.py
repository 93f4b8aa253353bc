"""The model AssetEventCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.asset_event_response import AssetEventResponse


class AssetEventCollectionResponse(Model):
    """A list of asset events.

    :param asset_events: asset events of this list
    :param total_entries: number of items found in all, of which the list may hold only a page
    """

    asset_events: List[AssetEventResponse]
    """Asset events of this list."""
    total_entries: StrictInt
    """Number of items found in all, of which the list may hold only a page."""

    def _items(self) -> List[AssetEventResponse]:
        return self.asset_events
