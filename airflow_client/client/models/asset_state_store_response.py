"""The model AssetStateStoreResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Optional

from pydantic import StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.asset_state_store_last_updated_by import AssetStateStoreLastUpdatedBy


class AssetStateStoreResponse(Model):
    """AssetStateStoreResponse: Airflow 3.3 and later."""

    key: StrictStr
    value: Any = None
    updated_at: datetime
    last_updated_by: Optional[AssetStateStoreLastUpdatedBy] = None
