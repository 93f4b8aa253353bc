"""The model BulkBodyVariableBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from airflow_client.client._model import RequestModel
from airflow_client.client.models.bulk_body_variable_body_actions_inner import BulkBodyVariableBodyActionsInner


class BulkBodyVariableBody(RequestModel):
    """BulkBodyVariableBody."""

    actions: List[BulkBodyVariableBodyActionsInner]
