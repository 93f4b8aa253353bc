"""The model ClearTaskInstanceCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.task_instances_inner import TaskInstancesInner


class ClearTaskInstanceCollectionResponse(Model):
    """ClearTaskInstanceCollectionResponse: Airflow 3.2.2 and later."""

    task_instances: List[TaskInstancesInner]
    total_entries: StrictInt
