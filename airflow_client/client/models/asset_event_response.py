"""The model AssetEventResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, List, Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.dag_run_asset_reference import DagRunAssetReference


class AssetEventResponse(Model):
    """An update of an asset, made by a task or sent through the API, and the DAG runs that came from it. The `source_`
    fields name the task instance that made it.

    :param id: ID that the server gave it, unique among its kind
    :param asset_id: number of the asset
    :param uri: URI of the asset
    :param name: name of the asset
    :param group: group of the asset or alias, `asset` if it sets no other; null where no asset is known
    :param extra: JSON object that came with the event, with sensitive values masked; `from_rest_api` is true in it if
        the event was sent through the API
    :param source_task_id: ID of the task that updated the asset; null if no task did
    :param source_dag_id: ID of the DAG of that task; null if no task updated the asset
    :param source_run_id: ID of the DAG run of that task; null if no task updated the asset
    :param source_map_index: map index of the task instance that updated the asset; -1 if it was not mapped, or there
        was none
    :param created_dagruns: DAG runs that took up this event
    :param timestamp: RFC 3339 datetime at which it was recorded; null if there is nothing recorded
    :param partition_key: key of the partition that is concerned; null if there is none (Airflow 3.2 and later)
    """

    id: StrictInt
    """ID that the server gave it, unique among its kind."""
    asset_id: StrictInt
    """Number of the asset."""
    uri: Optional[StrictStr] = None
    """URI of the asset."""
    name: Optional[StrictStr] = None
    """Name of the asset."""
    group: Optional[StrictStr] = None
    """Group of the asset or alias, `asset` if it sets no other; null where no asset is known."""
    extra: Optional[Dict[str, Any]] = None
    """JSON object that came with the event, with sensitive values masked; `from_rest_api` is true in it if the event
    was sent through the API.
    """
    source_task_id: Optional[StrictStr] = None
    """ID of the task that updated the asset; null if no task did."""
    source_dag_id: Optional[StrictStr] = None
    """ID of the DAG of that task; null if no task updated the asset."""
    source_run_id: Optional[StrictStr] = None
    """ID of the DAG run of that task; null if no task updated the asset."""
    source_map_index: StrictInt
    """Map index of the task instance that updated the asset; -1 if it was not mapped, or there was none."""
    created_dagruns: List[DagRunAssetReference]
    """DAG runs that took up this event."""
    timestamp: datetime
    """RFC 3339 datetime at which it was recorded; null if there is nothing recorded."""
    partition_key: Optional[StrictStr] = None
    """Key of the partition that is concerned; null if there is none (Airflow 3.2 and later)."""
