"""The model DAGWarningResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.dag_warning_type import DagWarningType


class DAGWarningResponse(Model):
    """A warning about a DAG, which does not keep it from being used. A DAG has at most one of each kind.

    :param dag_id: ID of the DAG
    :param warning_type: kind of the warning
    :param message: what the warning is about, in words
    :param timestamp: RFC 3339 datetime at which it was recorded; null if there is nothing recorded
    :param dag_display_name: name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)
    """

    dag_id: StrictStr
    """ID of the DAG."""
    warning_type: DagWarningType
    """Kind of the warning."""
    message: StrictStr
    """What the warning is about, in words."""
    timestamp: datetime
    """RFC 3339 datetime at which it was recorded; null if there is nothing recorded."""
    dag_display_name: Optional[StrictStr] = None
    """Name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)."""
