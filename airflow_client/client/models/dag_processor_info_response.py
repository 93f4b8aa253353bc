"""The model DagProcessorInfoResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class DagProcessorInfoResponse(Model):
    """DagProcessorInfoResponse."""

    status: Optional[StrictStr] = None
    latest_dag_processor_heartbeat: Optional[StrictStr] = None
