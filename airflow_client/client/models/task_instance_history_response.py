"""The model TaskInstanceHistoryResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional, Union

from pydantic import StrictFloat, StrictInt, StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.dag_version_response import DagVersionResponse
from airflow_client.client.models.task_instance_state import TaskInstanceState


class TaskInstanceHistoryResponse(Model):
    """TaskInstanceHistoryResponse."""

    task_id: StrictStr
    dag_id: StrictStr
    dag_run_id: StrictStr
    map_index: StrictInt
    start_date: Optional[datetime] = None
    end_date: Optional[datetime] = None
    duration: Optional[Union[StrictFloat, StrictInt]] = None
    state: Optional[TaskInstanceState] = None
    try_number: StrictInt
    max_tries: StrictInt
    task_display_name: StrictStr
    dag_display_name: Optional[StrictStr] = None
    """Airflow 3.1 and later."""
    hostname: Optional[StrictStr] = None
    unixname: Optional[StrictStr] = None
    pool: StrictStr
    pool_slots: StrictInt
    queue: Optional[StrictStr] = None
    priority_weight: Optional[StrictInt] = None
    operator: Optional[StrictStr] = None
    operator_name: Optional[StrictStr] = None
    """Airflow 3.1 and later."""
    queued_when: Optional[datetime] = None
    scheduled_when: Optional[datetime] = None
    pid: Optional[StrictInt] = None
    executor: Optional[StrictStr] = None
    executor_config: StrictStr
    dag_version: Optional[DagVersionResponse] = None
