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
    """An asset, with the DAGs and tasks that refer to it.

    :param id: ID that the server gave it, unique among its kind
    :param name: name of the asset, the URI if the DAG's code gives no other
    :param uri: URI of the asset, the name if the DAG's code gives no other
    :param group: group of the asset or alias, `asset` if it sets no other; null where no asset is known
    :param extra: JSON object that the DAG's code gives the asset, with sensitive values masked
    :param created_at: RFC 3339 datetime at which it was created
    :param updated_at: RFC 3339 datetime at which it was last changed
    :param scheduled_dags: DAGs that are scheduled on the asset (Airflow 3.1 and later)
    :param producing_tasks: tasks that have the asset as an outlet
    :param consuming_tasks: tasks that have the asset as an inlet (Airflow 3.1 and later)
    :param aliases: asset aliases through which tasks have updated the asset
    :param watchers: watchers that create events of the asset from outside (Airflow 3.2 and later)
    :param last_asset_event: latest event of the asset; its fields are null if there was none (Airflow 3.1 and later)
    :param consuming_dags: DAGs that are scheduled on the asset, called `scheduled_dags` in later releases (Airflow
        3.0.0 to 3.0.6)
    """

    id: StrictInt
    """ID that the server gave it, unique among its kind."""
    name: StrictStr
    """Name of the asset, the URI if the DAG's code gives no other."""
    uri: StrictStr
    """URI of the asset, the name if the DAG's code gives no other."""
    group: StrictStr
    """Group of the asset or alias, `asset` if it sets no other; null where no asset is known."""
    extra: Optional[Dict[str, Any]] = None
    """JSON object that the DAG's code gives the asset, with sensitive values masked."""
    created_at: datetime
    """RFC 3339 datetime at which it was created."""
    updated_at: datetime
    """RFC 3339 datetime at which it was last changed."""
    scheduled_dags: Optional[List[DagScheduleAssetReference]] = None
    """DAGs that are scheduled on the asset (Airflow 3.1 and later)."""
    producing_tasks: List[TaskOutletAssetReference]
    """Tasks that have the asset as an outlet."""
    consuming_tasks: Optional[List[TaskInletAssetReference]] = None
    """Tasks that have the asset as an inlet (Airflow 3.1 and later)."""
    aliases: List[AssetAliasResponse]
    """Asset aliases through which tasks have updated the asset."""
    watchers: Optional[List[AssetWatcherResponse]] = None
    """Watchers that create events of the asset from outside (Airflow 3.2 and later)."""
    last_asset_event: Optional[LastAssetEventResponse] = None
    """Latest event of the asset; its fields are null if there was none (Airflow 3.1 and later)."""
    consuming_dags: Optional[List[DagScheduleAssetReference]] = None
    """DAGs that are scheduled on the asset, called `scheduled_dags` in later releases (Airflow 3.0.0 to 3.0.6)."""
