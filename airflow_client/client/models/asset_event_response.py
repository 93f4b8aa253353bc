"""The model AssetEventResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, List, Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.dag_run_asset_reference import DagRunAssetReference


class AssetEventResponse(Model):
    """AssetEventResponse."""

    id: StrictInt
    asset_id: StrictInt
    uri: Optional[StrictStr] = None
    name: Optional[StrictStr] = None
    group: Optional[StrictStr] = None
    extra: Optional[Dict[str, Any]] = None
    source_task_id: Optional[StrictStr] = None
    source_dag_id: Optional[StrictStr] = None
    source_run_id: Optional[StrictStr] = None
    source_map_index: StrictInt
    created_dagruns: List[DagRunAssetReference]
    timestamp: datetime
    partition_key: Optional[StrictStr] = None
    """Airflow 3.2 and later."""
