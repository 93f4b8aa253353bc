"""From a fresh interpreter to the first decoded answer: urllib3 and pydantic by hand."""

import sys
from datetime import datetime
from typing import Any, Optional
from uuid import UUID

import urllib3
from pydantic import BaseModel


class DagVersion(BaseModel):
    """The DAG version that a run used."""

    id: UUID
    version_number: int
    dag_id: str
    bundle_name: Optional[str]
    bundle_version: Optional[str]
    bundle_url: Optional[str]
    created_at: datetime
    dag_display_name: str


class DagRun(BaseModel):
    """One DAG run, with the fields of the server's answer."""

    dag_run_id: str
    dag_id: str
    dag_display_name: str
    dag_versions: list[DagVersion]
    bundle_version: Optional[str]
    conf: Optional[dict[str, Any]]
    data_interval_start: Optional[datetime]
    data_interval_end: Optional[datetime]
    duration: Optional[float]
    queued_at: Optional[datetime]
    start_date: Optional[datetime]
    end_date: Optional[datetime]
    last_scheduling_decision: Optional[datetime]
    logical_date: Optional[datetime]
    run_after: datetime
    run_type: str
    state: str
    note: Optional[str]
    partition_date: Optional[datetime]
    partition_key: Optional[str]
    triggered_by: Optional[str]
    triggering_user_name: Optional[str]


class DagRunCollection(BaseModel):
    """A page of DAG runs."""

    dag_runs: list[DagRun]
    total_entries: Optional[int]


response = urllib3.PoolManager().request(
    "GET",
    f"{sys.argv[1]}/api/v2/dags/example_dag/dagRuns?limit=10",
    headers={"Authorization": "Bearer token", "Accept": "application/json"},
)
assert response.status == 200
assert len(DagRunCollection.model_validate_json(response.data).dag_runs) == 10
