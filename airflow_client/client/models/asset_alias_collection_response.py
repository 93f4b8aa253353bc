"""The model AssetAliasCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.asset_alias_response import AssetAliasResponse


class AssetAliasCollectionResponse(Model):
    """AssetAliasCollectionResponse."""

    asset_aliases: List[AssetAliasResponse]
    total_entries: StrictInt
