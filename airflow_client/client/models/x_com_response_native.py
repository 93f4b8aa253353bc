"""The model XComResponseNative."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class XComResponseNative(Model):
    """XComResponseNative."""

    key: StrictStr
    timestamp: datetime
    logical_date: Optional[datetime] = None
    map_index: StrictInt
    task_id: StrictStr
    dag_id: StrictStr
    run_id: StrictStr
    dag_display_name: Optional[StrictStr] = None
    """Airflow 3.1 and later."""
    task_display_name: Optional[StrictStr] = None
    """Airflow 3.1 and later."""
    run_after: Optional[datetime] = None
    """Airflow 3.1.8 and later."""
    value: Any = None
