"""The model TaskResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, List, Optional, Union

from pydantic import StrictBool, StrictFloat, StrictInt, StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.time_delta import TimeDelta


class TaskResponse(Model):
    """TaskResponse."""

    task_id: Optional[StrictStr] = None
    task_display_name: Optional[StrictStr] = None
    owner: Optional[StrictStr] = None
    start_date: Optional[datetime] = None
    end_date: Optional[datetime] = None
    trigger_rule: Optional[StrictStr] = None
    depends_on_past: StrictBool
    wait_for_downstream: StrictBool
    retries: Optional[Union[StrictFloat, StrictInt]] = None
    queue: Optional[StrictStr] = None
    pool: Optional[StrictStr] = None
    pool_slots: Optional[Union[StrictFloat, StrictInt]] = None
    execution_timeout: Optional[TimeDelta] = None
    retry_delay: Optional[TimeDelta] = None
    retry_exponential_backoff: Union[Union[StrictFloat, StrictInt], StrictBool]
    priority_weight: Optional[Union[StrictFloat, StrictInt]] = None
    weight_rule: Optional[StrictStr] = None
    ui_color: Optional[StrictStr] = None
    ui_fgcolor: Optional[StrictStr] = None
    template_fields: Optional[List[StrictStr]] = None
    downstream_task_ids: Optional[List[StrictStr]] = None
    doc_md: Optional[StrictStr] = None
    operator_name: Optional[StrictStr] = None
    params: Optional[Dict[str, Any]] = None
    class_ref: Optional[Dict[str, Any]] = None
    is_mapped: Optional[StrictBool] = None
    extra_links: List[StrictStr]
