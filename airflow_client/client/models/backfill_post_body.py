"""The model BackfillPostBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, Optional

from pydantic import StrictBool, StrictInt, StrictStr

from airflow_client.client._model import RequestModel
from airflow_client.client.models.reprocess_behavior import ReprocessBehavior


class BackfillPostBody(RequestModel):
    """BackfillPostBody."""

    _never_null = (
        "run_backwards",
        "reprocess_behavior",
        "max_active_runs",
    )

    _lifetimes = {"run_on_latest_version": ("3.1.6", None)}

    _naive_datetimes_are_utc = True

    dag_id: StrictStr
    from_date: datetime
    to_date: datetime
    run_backwards: Optional[StrictBool] = False
    dag_run_conf: Optional[Dict[str, Any]] = None
    reprocess_behavior: Optional[ReprocessBehavior] = None
    max_active_runs: Optional[StrictInt] = 10
    run_on_latest_version: Optional[StrictBool] = None
    """Airflow 3.1.6 and later."""
