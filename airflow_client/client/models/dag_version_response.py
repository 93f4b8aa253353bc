"""The model DagVersionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional
from uuid import UUID

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class DagVersionResponse(Model):
    """DagVersionResponse."""

    id: UUID
    version_number: StrictInt
    dag_id: StrictStr
    bundle_name: Optional[StrictStr] = None
    bundle_version: Optional[StrictStr] = None
    created_at: datetime
    dag_display_name: Optional[StrictStr] = None
    """Airflow 3.1 and later."""
    bundle_url: Optional[StrictStr] = None
