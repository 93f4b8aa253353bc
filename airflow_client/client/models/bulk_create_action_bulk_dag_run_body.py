"""The model BulkCreateActionBulkDAGRunBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from typing_extensions import Literal

from airflow_client.client._model import RequestModel
from airflow_client.client.models.bulk_action_on_existence import BulkActionOnExistence
from airflow_client.client.models.bulk_dag_run_body import BulkDAGRunBody


class BulkCreateActionBulkDAGRunBody(RequestModel):
    """BulkCreateActionBulkDAGRunBody: Airflow 3.3 and later."""

    _always_sent = ("action",)

    _never_null = ("action_on_existence",)

    action: Literal["create"] = "create"
    entities: List[BulkDAGRunBody]
    action_on_existence: Optional[BulkActionOnExistence] = None
