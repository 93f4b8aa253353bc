"""The model ClearTaskInstancesBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import List, Optional

from pydantic import Field, StrictBool, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel
from airflow_client.client.models.clear_task_instances_body_task_ids_inner import ClearTaskInstancesBodyTaskIdsInner


class ClearTaskInstancesBody(RequestModel):
    """ClearTaskInstancesBody."""

    _never_null = (
        "dry_run",
        "only_failed",
        "only_running",
        "reset_dag_runs",
        "include_upstream",
        "include_downstream",
        "include_future",
        "include_past",
        "prevent_running_task",
    )

    _lifetimes = {
        "run_on_latest_version": ("3.1.0", None),
        "prevent_running_task": ("3.2.0", None),
        "note": ("3.3.0", None),
    }

    dry_run: Optional[StrictBool] = True
    start_date: Optional[datetime] = None
    end_date: Optional[datetime] = None
    only_failed: Optional[StrictBool] = True
    only_running: Optional[StrictBool] = False
    reset_dag_runs: Optional[StrictBool] = True
    task_ids: Optional[List[ClearTaskInstancesBodyTaskIdsInner]] = None
    dag_run_id: Optional[StrictStr] = None
    include_upstream: Optional[StrictBool] = False
    include_downstream: Optional[StrictBool] = False
    include_future: Optional[StrictBool] = False
    include_past: Optional[StrictBool] = False
    run_on_latest_version: Optional[StrictBool] = None
    """Airflow 3.1 and later."""
    prevent_running_task: Optional[StrictBool] = False
    """Airflow 3.2 and later."""
    note: Optional[Annotated[StrictStr, Field(max_length=1000)]] = None
    """Airflow 3.3 and later."""
