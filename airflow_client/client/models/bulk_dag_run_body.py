"""The model BulkDAGRunBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import Field, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel
from airflow_client.client.models.dag_run_mutable_states import DagRunMutableStates


class BulkDAGRunBody(RequestModel):
    """BulkDAGRunBody: Airflow 3.3 and later."""

    dag_run_id: StrictStr
    dag_id: Optional[StrictStr] = None
    state: Optional[DagRunMutableStates] = None
    note: Optional[Annotated[StrictStr, Field(max_length=1000)]] = None
