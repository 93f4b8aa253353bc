"""The model AssetCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.asset_response import AssetResponse


class AssetCollectionResponse(Model):
    """AssetCollectionResponse."""

    assets: List[AssetResponse]
    total_entries: StrictInt
