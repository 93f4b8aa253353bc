"""The model TaskStateStoreCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.task_state_store_response import TaskStateStoreResponse


class TaskStateStoreCollectionResponse(Model):
    """TaskStateStoreCollectionResponse: Airflow 3.3 and later."""

    task_state_store: List[TaskStateStoreResponse]
    total_entries: StrictInt
