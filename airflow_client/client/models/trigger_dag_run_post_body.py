"""The model TriggerDAGRunPostBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, Optional

from pydantic import StrictStr

from airflow_client.client._model import RequestModel


class TriggerDAGRunPostBody(RequestModel):
    """TriggerDAGRunPostBody."""

    _always_sent = ("logical_date",)

    _lifetimes = {"partition_key": ("3.2.0", None)}

    dag_run_id: Optional[StrictStr] = None
    data_interval_start: Optional[datetime] = None
    data_interval_end: Optional[datetime] = None
    logical_date: Optional[datetime] = None
    run_after: Optional[datetime] = None
    conf: Optional[Dict[str, Any]] = None
    note: Optional[StrictStr] = None
    partition_key: Optional[StrictStr] = None
    """Airflow 3.2 and later."""
