"""The model BackfillResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, Optional

from pydantic import StrictBool, StrictInt, StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.reprocess_behavior import ReprocessBehavior


class BackfillResponse(Model):
    """A backfill, which makes DAG runs for the dates of a range.

    :param id: ID that the server gave it, unique among its kind
    :param dag_id: ID of the DAG
    :param from_date: first logical date, or partition date, that is included; RFC 3339 datetime
    :param to_date: last logical date, or partition date, that is included; RFC 3339 datetime
    :param dag_run_conf: JSON object that every DAG run of the backfill gets as its configuration; null if none was
        given
    :param is_paused: whether queued DAG runs of the backfill are held back; those that run already go on
    :param reprocess_behavior: which dates run again that had a finished DAG run already
    :param max_active_runs: number of the backfill's DAG runs that may be active at the same time
    :param created_at: RFC 3339 datetime at which it was created
    :param completed_at: RFC 3339 datetime at which the backfill was finished or canceled; null while it is neither
    :param updated_at: RFC 3339 datetime at which it was last changed
    :param dag_display_name: name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)
    """

    id: StrictInt
    """ID that the server gave it, unique among its kind."""
    dag_id: StrictStr
    """ID of the DAG."""
    from_date: datetime
    """First logical date, or partition date, that is included; RFC 3339 datetime."""
    to_date: datetime
    """Last logical date, or partition date, that is included; RFC 3339 datetime."""
    dag_run_conf: Optional[Dict[str, Any]] = None
    """JSON object that every DAG run of the backfill gets as its configuration; null if none was given."""
    is_paused: StrictBool
    """Whether queued DAG runs of the backfill are held back; those that run already go on."""
    reprocess_behavior: ReprocessBehavior
    """Which dates run again that had a finished DAG run already."""
    max_active_runs: StrictInt
    """Number of the backfill's DAG runs that may be active at the same time."""
    created_at: datetime
    """RFC 3339 datetime at which it was created."""
    completed_at: Optional[datetime] = None
    """RFC 3339 datetime at which the backfill was finished or canceled; null while it is neither."""
    updated_at: datetime
    """RFC 3339 datetime at which it was last changed."""
    dag_display_name: Optional[StrictStr] = None
    """Name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)."""
