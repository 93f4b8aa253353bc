"""The model AssetAliasCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.asset_alias_response import AssetAliasResponse


class AssetAliasCollectionResponse(Model):
    """A page of asset aliases.

    :param asset_aliases: asset aliases of this page
    :param total_entries: number of items found in all, of which the list may hold only a page
    """

    asset_aliases: List[AssetAliasResponse]
    """Asset aliases of this page."""
    total_entries: StrictInt
    """Number of items found in all, of which the list may hold only a page."""

    def _items(self) -> List[AssetAliasResponse]:
        return self.asset_aliases
