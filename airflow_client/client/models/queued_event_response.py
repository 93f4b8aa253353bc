"""The model QueuedEventResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class QueuedEventResponse(Model):
    """An update of an asset that waits for a DAG, which runs once the other assets of its schedule are updated too. It
    is gone when that DAG run has been made.

    :param dag_id: ID of the DAG that waits
    :param asset_id: ID of the asset that has been updated
    :param created_at: RFC 3339 datetime at which the event was queued
    :param dag_display_name: name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)
    """

    dag_id: StrictStr
    """ID of the DAG that waits."""
    asset_id: StrictInt
    """ID of the asset that has been updated."""
    created_at: datetime
    """RFC 3339 datetime at which the event was queued."""
    dag_display_name: Optional[StrictStr] = None
    """Name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)."""
