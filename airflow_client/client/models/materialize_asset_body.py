"""The model MaterializeAssetBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, Optional

from pydantic import StrictStr

from airflow_client.client._model import RequestModel


class MaterializeAssetBody(RequestModel):
    """MaterializeAssetBody: Airflow 3.2.1 and later."""

    dag_run_id: Optional[StrictStr] = None
    data_interval_start: Optional[datetime] = None
    data_interval_end: Optional[datetime] = None
    logical_date: Optional[datetime] = None
    run_after: Optional[datetime] = None
    conf: Optional[Dict[str, Any]] = None
    note: Optional[StrictStr] = None
    partition_key: Optional[StrictStr] = None
