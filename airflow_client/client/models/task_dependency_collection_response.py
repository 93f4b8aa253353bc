"""The model TaskDependencyCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from airflow_client.client._model import Model
from airflow_client.client.models.task_dependency_response import TaskDependencyResponse


class TaskDependencyCollectionResponse(Model):
    """TaskDependencyCollectionResponse."""

    dependencies: List[TaskDependencyResponse]
