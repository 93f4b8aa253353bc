"""The model TaskInstancesBatchBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import List, Optional, Union

from pydantic import Field, StrictFloat, StrictInt, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel
from airflow_client.client.models.task_instance_state import TaskInstanceState


class TaskInstancesBatchBody(RequestModel):
    """TaskInstancesBatchBody."""

    _never_null = (
        "page_offset",
        "page_limit",
    )

    _lifetimes = {
        "run_after_gt": ("3.1.0", None),
        "run_after_lt": ("3.1.0", None),
        "logical_date_gt": ("3.1.0", None),
        "logical_date_lt": ("3.1.0", None),
        "start_date_gt": ("3.1.0", None),
        "start_date_lt": ("3.1.0", None),
        "end_date_gt": ("3.1.0", None),
        "end_date_lt": ("3.1.0", None),
        "duration_gt": ("3.1.0", None),
        "duration_lt": ("3.1.0", None),
    }

    dag_ids: Optional[List[StrictStr]] = None
    dag_run_ids: Optional[List[StrictStr]] = None
    task_ids: Optional[List[StrictStr]] = None
    state: Optional[List[Optional[TaskInstanceState]]] = None
    run_after_gte: Optional[datetime] = None
    run_after_gt: Optional[datetime] = None
    """Airflow 3.1 and later."""
    run_after_lte: Optional[datetime] = None
    run_after_lt: Optional[datetime] = None
    """Airflow 3.1 and later."""
    logical_date_gte: Optional[datetime] = None
    logical_date_gt: Optional[datetime] = None
    """Airflow 3.1 and later."""
    logical_date_lte: Optional[datetime] = None
    logical_date_lt: Optional[datetime] = None
    """Airflow 3.1 and later."""
    start_date_gte: Optional[datetime] = None
    start_date_gt: Optional[datetime] = None
    """Airflow 3.1 and later."""
    start_date_lte: Optional[datetime] = None
    start_date_lt: Optional[datetime] = None
    """Airflow 3.1 and later."""
    end_date_gte: Optional[datetime] = None
    end_date_gt: Optional[datetime] = None
    """Airflow 3.1 and later."""
    end_date_lte: Optional[datetime] = None
    end_date_lt: Optional[datetime] = None
    """Airflow 3.1 and later."""
    duration_gte: Optional[Union[StrictFloat, StrictInt]] = None
    duration_gt: Optional[Union[StrictFloat, StrictInt]] = None
    """Airflow 3.1 and later."""
    duration_lte: Optional[Union[StrictFloat, StrictInt]] = None
    duration_lt: Optional[Union[StrictFloat, StrictInt]] = None
    """Airflow 3.1 and later."""
    pool: Optional[List[StrictStr]] = None
    queue: Optional[List[StrictStr]] = None
    executor: Optional[List[StrictStr]] = None
    page_offset: Optional[Annotated[StrictInt, Field(ge=0)]] = 0
    page_limit: Optional[Annotated[StrictInt, Field(ge=0)]] = 100
    order_by: Optional[StrictStr] = None
