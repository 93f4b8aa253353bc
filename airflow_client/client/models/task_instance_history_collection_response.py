"""The model TaskInstanceHistoryCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.task_instance_history_response import TaskInstanceHistoryResponse


class TaskInstanceHistoryCollectionResponse(Model):
    """TaskInstanceHistoryCollectionResponse."""

    task_instances: List[TaskInstanceHistoryResponse]
    total_entries: StrictInt
