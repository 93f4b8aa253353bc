"""The model PatchTaskInstanceBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import Field, StrictBool, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel
from airflow_client.client.models.task_instance_state import TaskInstanceState


class PatchTaskInstanceBody(RequestModel):
    """PatchTaskInstanceBody."""

    _never_null = (
        "include_upstream",
        "include_downstream",
        "include_future",
        "include_past",
    )

    new_state: Optional[TaskInstanceState] = None
    note: Optional[Annotated[StrictStr, Field(max_length=1000)]] = None
    include_upstream: Optional[StrictBool] = False
    include_downstream: Optional[StrictBool] = False
    include_future: Optional[StrictBool] = False
    include_past: Optional[StrictBool] = False
