"""The model AssetResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, List, Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.asset_alias_response import AssetAliasResponse
from airflow_client.client.models.asset_watcher_response import AssetWatcherResponse
from airflow_client.client.models.dag_schedule_asset_reference import DagScheduleAssetReference
from airflow_client.client.models.last_asset_event_response import LastAssetEventResponse
from airflow_client.client.models.task_inlet_asset_reference import TaskInletAssetReference
from airflow_client.client.models.task_outlet_asset_reference import TaskOutletAssetReference


class AssetResponse(Model):
    """AssetResponse."""

    id: StrictInt
    name: StrictStr
    uri: StrictStr
    group: StrictStr
    extra: Optional[Dict[str, Any]] = None
    created_at: datetime
    updated_at: datetime
    scheduled_dags: Optional[List[DagScheduleAssetReference]] = None
    """Airflow 3.1 and later."""
    producing_tasks: List[TaskOutletAssetReference]
    consuming_tasks: Optional[List[TaskInletAssetReference]] = None
    """Airflow 3.1 and later."""
    aliases: List[AssetAliasResponse]
    watchers: Optional[List[AssetWatcherResponse]] = None
    """Airflow 3.2 and later."""
    last_asset_event: Optional[LastAssetEventResponse] = None
    """Airflow 3.1 and later."""
    consuming_dags: Optional[List[DagScheduleAssetReference]] = None
    """Airflow 3.0.0 to 3.0.6."""
