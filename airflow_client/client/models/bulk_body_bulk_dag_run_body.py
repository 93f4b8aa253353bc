"""The model BulkBodyBulkDAGRunBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from airflow_client.client._model import RequestModel
from airflow_client.client.models.bulk_body_bulk_dag_run_body_actions_inner import BulkBodyBulkDAGRunBodyActionsInner


class BulkBodyBulkDAGRunBody(RequestModel):
    """BulkBodyBulkDAGRunBody: Airflow 3.3 and later."""

    actions: List[BulkBodyBulkDAGRunBodyActionsInner]
