"""The model TaskCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.task_response import TaskResponse


class TaskCollectionResponse(Model):
    """TaskCollectionResponse."""

    tasks: List[TaskResponse]
    total_entries: StrictInt
