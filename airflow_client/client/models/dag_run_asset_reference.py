"""The model DagRunAssetReference."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictBool, StrictStr

from airflow_client.client._model import Model


class DagRunAssetReference(Model):
    """DagRunAssetReference."""

    run_id: StrictStr
    dag_id: StrictStr
    logical_date: Optional[datetime] = None
    start_date: datetime
    end_date: Optional[datetime] = None
    state: StrictStr
    data_interval_start: Optional[datetime] = None
    data_interval_end: Optional[datetime] = None
    partition_key: Optional[StrictStr] = None
    """Airflow 3.2 and later."""
    triggering: Optional[StrictBool] = None
    """Airflow 3.3.2 and later."""
