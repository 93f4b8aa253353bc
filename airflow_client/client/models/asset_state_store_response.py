"""The model AssetStateStoreResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Optional

from pydantic import StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.asset_state_store_last_updated_by import AssetStateStoreLastUpdatedBy


class AssetStateStoreResponse(Model):
    """An entry of an asset's state store. Airflow 3.3 and later.

    :param key: key of the entry, unique for the asset; may hold slashes
    :param value: value that stands under the key
    :param updated_at: RFC 3339 datetime at which it was last changed
    :param last_updated_by: who wrote the entry last; null if that was not recorded
    """

    key: StrictStr
    """Key of the entry, unique for the asset; may hold slashes."""
    value: Any = None
    """Value that stands under the key."""
    updated_at: datetime
    """RFC 3339 datetime at which it was last changed."""
    last_updated_by: Optional[AssetStateStoreLastUpdatedBy] = None
    """Who wrote the entry last; null if that was not recorded."""
