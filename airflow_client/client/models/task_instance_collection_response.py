"""The model TaskInstanceCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.task_instance_response import TaskInstanceResponse


class TaskInstanceCollectionResponse(Model):
    """TaskInstanceCollectionResponse."""

    task_instances: List[TaskInstanceResponse]
    total_entries: Optional[StrictInt] = None
    total_entries_limit: Optional[StrictInt] = None
    """Airflow 3.3.2 and later."""
    next_cursor: Optional[StrictStr] = None
    """Airflow 3.2.2 and later."""
    previous_cursor: Optional[StrictStr] = None
    """Airflow 3.2.2 and later."""
