"""The model DAGResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import List, Optional, Union

from pydantic import StrictBool, StrictFloat, StrictInt, StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.dag_run_type import DagRunType
from airflow_client.client.models.dag_tag_response import DagTagResponse


class DAGResponse(Model):
    """DAGResponse."""

    dag_id: StrictStr
    dag_display_name: StrictStr
    is_paused: StrictBool
    is_stale: StrictBool
    last_parsed_time: Optional[datetime] = None
    last_parse_duration: Optional[Union[StrictFloat, StrictInt]] = None
    """Airflow 3.1 and later."""
    last_expired: Optional[datetime] = None
    bundle_name: Optional[StrictStr] = None
    bundle_version: Optional[StrictStr] = None
    relative_fileloc: Optional[StrictStr] = None
    fileloc: StrictStr
    description: Optional[StrictStr] = None
    timetable_summary: Optional[StrictStr] = None
    timetable_description: Optional[StrictStr] = None
    timetable_partitioned: Optional[StrictBool] = None
    """Airflow 3.2 and later."""
    timetable_periodic: Optional[StrictBool] = None
    """Airflow 3.3 and later."""
    tags: List[DagTagResponse]
    max_active_tasks: StrictInt
    max_active_runs: Optional[StrictInt] = None
    max_consecutive_failed_dag_runs: StrictInt
    has_task_concurrency_limits: StrictBool
    has_import_errors: StrictBool
    next_dagrun_logical_date: Optional[datetime] = None
    next_dagrun_data_interval_start: Optional[datetime] = None
    next_dagrun_data_interval_end: Optional[datetime] = None
    next_dagrun_run_after: Optional[datetime] = None
    allowed_run_types: Optional[List[DagRunType]] = None
    """Airflow 3.2 and later."""
    owners: List[StrictStr]
    is_backfillable: Optional[StrictBool] = None
    """Airflow 3.3 and later."""
    file_token: StrictStr
