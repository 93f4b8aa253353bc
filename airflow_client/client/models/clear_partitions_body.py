"""The model ClearPartitionsBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictBool, StrictStr

from airflow_client.client._model import RequestModel


class ClearPartitionsBody(RequestModel):
    """ClearPartitionsBody: Airflow 3.3 and later."""

    _never_null = (
        "clear_task_instances",
        "dry_run",
    )

    partition_key: Optional[StrictStr] = None
    partition_date_start: Optional[datetime] = None
    partition_date_end: Optional[datetime] = None
    run_id: Optional[StrictStr] = None
    clear_task_instances: Optional[StrictBool] = False
    dry_run: Optional[StrictBool] = True
