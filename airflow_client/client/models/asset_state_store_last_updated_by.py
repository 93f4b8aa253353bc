"""The model AssetStateStoreLastUpdatedBy."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.asset_state_store_writer_kind import AssetStateStoreWriterKind


class AssetStateStoreLastUpdatedBy(Model):
    """Who wrote an entry of an asset's state store last. Only a task has more than a kind. Airflow 3.3 and later.

    :param kind: kind of the writer
    :param dag_id: ID of the DAG of the task that wrote; null if no task did
    :param run_id: ID of the DAG run of that task; null if no task wrote
    :param task_id: ID of the task that wrote; null if no task did
    :param map_index: map index of the task instance that wrote, -1 if it was not mapped; null if no task wrote
    """

    kind: AssetStateStoreWriterKind
    """Kind of the writer."""
    dag_id: Optional[StrictStr] = None
    """ID of the DAG of the task that wrote; null if no task did."""
    run_id: Optional[StrictStr] = None
    """ID of the DAG run of that task; null if no task wrote."""
    task_id: Optional[StrictStr] = None
    """ID of the task that wrote; null if no task did."""
    map_index: Optional[StrictInt] = None
    """Map index of the task instance that wrote, -1 if it was not mapped; null if no task wrote."""
