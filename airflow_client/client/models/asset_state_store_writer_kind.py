"""The values of AssetStateStoreWriterKind."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class AssetStateStoreWriterKind(StringEnum):
    """The kind of writer of an entry in an asset's state store. Airflow 3.3 and later.

    - ``task``: a task, while it ran (Airflow 3.3 and later)
    - ``watcher``: a watcher of the asset, in the triggerer (Airflow 3.3 and later)
    - ``api``: a user, through the API (Airflow 3.3 and later)
    """

    TASK = "task"
    """A task, while it ran (Airflow 3.3 and later)."""
    WATCHER = "watcher"
    """A watcher of the asset, in the triggerer (Airflow 3.3 and later)."""
    API = "api"
    """A user, through the API (Airflow 3.3 and later)."""
