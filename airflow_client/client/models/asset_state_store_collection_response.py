"""The model AssetStateStoreCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.asset_state_store_response import AssetStateStoreResponse


class AssetStateStoreCollectionResponse(Model):
    """A page of the entries in an asset's state store, in the order of their keys. Airflow 3.3 and later.

    :param asset_state_store: entries of this page
    :param total_entries: number of items found in all, of which the list may hold only a page
    """

    asset_state_store: List[AssetStateStoreResponse]
    """Entries of this page."""
    total_entries: StrictInt
    """Number of items found in all, of which the list may hold only a page."""

    def _items(self) -> List[AssetStateStoreResponse]:
        return self.asset_state_store
