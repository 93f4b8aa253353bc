"""The model AssetStateStoreBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any

from airflow_client.client._model import RequestModel


class AssetStateStoreBody(RequestModel):
    """What to store under a key of an asset's state store. Airflow 3.3 and later.

    :param value: any JSON value but null; its JSON text may have as many bytes as `[state_store]
        max_value_storage_bytes` says, 65535 by default
    """

    value: Any
    """Any JSON value but null; its JSON text may have as many bytes as `[state_store] max_value_storage_bytes` says,
    65535 by default.
    """
