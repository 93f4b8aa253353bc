"""The model AssetCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.asset_response import AssetResponse


class AssetCollectionResponse(Model):
    """A page of assets.

    :param assets: assets of this page
    :param total_entries: number of items found in all, of which the list may hold only a page
    """

    assets: List[AssetResponse]
    """Assets of this page."""
    total_entries: StrictInt
    """Number of items found in all, of which the list may hold only a page."""

    def _items(self) -> List[AssetResponse]:
        return self.assets
