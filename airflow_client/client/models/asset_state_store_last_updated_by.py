"""The model AssetStateStoreLastUpdatedBy."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.asset_state_store_writer_kind import AssetStateStoreWriterKind


class AssetStateStoreLastUpdatedBy(Model):
    """AssetStateStoreLastUpdatedBy: Airflow 3.3 and later."""

    kind: AssetStateStoreWriterKind
    dag_id: Optional[StrictStr] = None
    run_id: Optional[StrictStr] = None
    task_id: Optional[StrictStr] = None
    map_index: Optional[StrictInt] = None
