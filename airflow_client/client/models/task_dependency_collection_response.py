"""The model TaskDependencyCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from airflow_client.client._model import Model
from airflow_client.client.models.task_dependency_response import TaskDependencyResponse


class TaskDependencyCollectionResponse(Model):
    """What keeps a task instance from being queued. The list is empty if nothing does, and also for a task instance
    that is past that point, that is, whose state is neither null nor scheduled.

    :param dependencies: dependencies that are not met, sorted by name
    """

    dependencies: List[TaskDependencyResponse]
    """Dependencies that are not met, sorted by name."""
