"""The model HITLDetailHistory."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, List, Optional

from pydantic import StrictBool, StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.hitl_user import HITLUser
from airflow_client.client.models.task_instance_history_response import TaskInstanceHistoryResponse


class HITLDetailHistory(Model):
    """HITLDetailHistory: Airflow 3.2 and later."""

    options: List[StrictStr]
    subject: StrictStr
    body: Optional[StrictStr] = None
    defaults: Optional[List[StrictStr]] = None
    multiple: Optional[StrictBool] = False
    params: Optional[Dict[str, Any]] = None
    assigned_users: Optional[List[HITLUser]] = None
    created_at: datetime
    responded_by_user: Optional[HITLUser] = None
    responded_at: Optional[datetime] = None
    chosen_options: Optional[List[StrictStr]] = None
    params_input: Optional[Dict[str, Any]] = None
    response_received: Optional[StrictBool] = False
    task_instance: TaskInstanceHistoryResponse
