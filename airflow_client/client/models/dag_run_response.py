"""The model DAGRunResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, List, Optional, Union

from pydantic import StrictFloat, StrictInt, StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.dag_run_state import DagRunState
from airflow_client.client.models.dag_run_triggered_by_type import DagRunTriggeredByType
from airflow_client.client.models.dag_run_type import DagRunType
from airflow_client.client.models.dag_version_response import DagVersionResponse


class DAGRunResponse(Model):
    """DAGRunResponse."""

    dag_run_id: StrictStr
    dag_id: StrictStr
    logical_date: Optional[datetime] = None
    queued_at: Optional[datetime] = None
    start_date: Optional[datetime] = None
    end_date: Optional[datetime] = None
    duration: Optional[Union[StrictFloat, StrictInt]] = None
    """Airflow 3.1 and later."""
    data_interval_start: Optional[datetime] = None
    data_interval_end: Optional[datetime] = None
    run_after: datetime
    last_scheduling_decision: Optional[datetime] = None
    run_type: DagRunType
    state: DagRunState
    triggered_by: Optional[DagRunTriggeredByType] = None
    triggering_user_name: Optional[StrictStr] = None
    """Airflow 3.1 and later."""
    conf: Optional[Dict[str, Any]] = None
    note: Optional[StrictStr] = None
    dag_versions: List[DagVersionResponse]
    bundle_version: Optional[StrictStr] = None
    """Airflow 3.0.1 and later."""
    dag_display_name: Optional[StrictStr] = None
    """Airflow 3.1 and later."""
    partition_key: Optional[StrictStr] = None
    """Airflow 3.2 and later."""
    partition_date: Optional[datetime] = None
    """Airflow 3.3 and later."""
