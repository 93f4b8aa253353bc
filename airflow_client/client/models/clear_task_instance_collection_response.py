"""The model ClearTaskInstanceCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.task_instances_inner import TaskInstancesInner


class ClearTaskInstanceCollectionResponse(Model):
    """What clearing DAG runs would affect, all of it, on one page. Airflow 3.2.2 and later.

    :param task_instances: task instances that would be cleared, or tasks that would be added
    :param total_entries: number of task instances or tasks in this answer
    """

    task_instances: List[TaskInstancesInner]
    """Task instances that would be cleared, or tasks that would be added."""
    total_entries: StrictInt
    """Number of task instances or tasks in this answer."""

    def _items(self) -> List[TaskInstancesInner]:
        return self.task_instances
