"""The model DAGSourceResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class DAGSourceResponse(Model):
    """DAGSourceResponse."""

    content: Optional[StrictStr] = None
    dag_id: StrictStr
    version_number: Optional[StrictInt] = None
    dag_display_name: Optional[StrictStr] = None
    """Airflow 3.1 and later."""
