"""The model TaskCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.task_response import TaskResponse


class TaskCollectionResponse(Model):
    """The tasks of a DAG, all at once.

    :param tasks: tasks of the DAG
    :param total_entries: number of tasks in the DAG
    """

    tasks: List[TaskResponse]
    """Tasks of the DAG."""
    total_entries: StrictInt
    """Number of tasks in the DAG."""

    def _items(self) -> List[TaskResponse]:
        return self.tasks
