"""The model DagTagResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class DagTagResponse(Model):
    """DagTagResponse."""

    name: StrictStr
    dag_id: StrictStr
    dag_display_name: Optional[StrictStr] = None
    """Airflow 3.1 and later."""
