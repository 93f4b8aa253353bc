"""The model TaskInstanceHistoryCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.task_instance_history_response import TaskInstanceHistoryResponse


class TaskInstanceHistoryCollectionResponse(Model):
    """All tries of a task instance, the earlier ones followed by the current one. A current try that waits to be
    retried is there only once, as an earlier try.

    :param task_instances: tries of the task instance
    :param total_entries: number of tries in the list
    """

    task_instances: List[TaskInstanceHistoryResponse]
    """Tries of the task instance."""
    total_entries: StrictInt
    """Number of tries in the list."""

    def _items(self) -> List[TaskInstanceHistoryResponse]:
        return self.task_instances
