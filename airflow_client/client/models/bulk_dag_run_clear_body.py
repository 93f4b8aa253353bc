"""The model BulkDAGRunClearBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import List, Optional

from pydantic import Field, StrictBool, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel
from airflow_client.client.models.bulk_dag_run_body import BulkDAGRunBody


class BulkDAGRunClearBody(RequestModel):
    """BulkDAGRunClearBody: Airflow 3.3 and later."""

    _never_null = (
        "dry_run",
        "only_failed",
        "only_new",
        "dag_runs",
    )

    partition_key: Optional[StrictStr] = None
    partition_date_start: Optional[datetime] = None
    partition_date_end: Optional[datetime] = None
    dry_run: Optional[StrictBool] = True
    only_failed: Optional[StrictBool] = False
    only_new: Optional[StrictBool] = False
    run_on_latest_version: Optional[StrictBool] = None
    note: Optional[Annotated[StrictStr, Field(max_length=1000)]] = None
    dag_runs: Optional[List[BulkDAGRunBody]] = None
