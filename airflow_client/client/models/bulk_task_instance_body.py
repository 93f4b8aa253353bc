"""The model BulkTaskInstanceBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import Field, StrictBool, StrictInt, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel
from airflow_client.client.models.task_instance_state import TaskInstanceState


class BulkTaskInstanceBody(RequestModel):
    """BulkTaskInstanceBody: Airflow 3.1 and later."""

    _never_null = (
        "include_upstream",
        "include_downstream",
        "include_future",
        "include_past",
    )

    _lifetimes = {"dag_id": ("3.2.0", None), "dag_run_id": ("3.2.0", None)}

    new_state: Optional[TaskInstanceState] = None
    note: Optional[Annotated[StrictStr, Field(max_length=1000)]] = None
    include_upstream: Optional[StrictBool] = False
    include_downstream: Optional[StrictBool] = False
    include_future: Optional[StrictBool] = False
    include_past: Optional[StrictBool] = False
    task_id: StrictStr
    map_index: Optional[StrictInt] = None
    dag_id: Optional[StrictStr] = None
    """Airflow 3.2 and later."""
    dag_run_id: Optional[StrictStr] = None
    """Airflow 3.2 and later."""
