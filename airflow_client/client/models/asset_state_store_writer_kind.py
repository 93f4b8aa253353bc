"""The values of AssetStateStoreWriterKind."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class AssetStateStoreWriterKind(StringEnum):
    """The values of AssetStateStoreWriterKind: Airflow 3.3 and later."""

    TASK = "task"
    WATCHER = "watcher"
    API = "api"
