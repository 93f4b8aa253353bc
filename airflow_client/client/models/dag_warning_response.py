"""The model DAGWarningResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.dag_warning_type import DagWarningType


class DAGWarningResponse(Model):
    """DAGWarningResponse."""

    dag_id: StrictStr
    warning_type: DagWarningType
    message: StrictStr
    timestamp: datetime
    dag_display_name: Optional[StrictStr] = None
    """Airflow 3.1 and later."""
