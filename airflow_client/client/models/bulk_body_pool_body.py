"""The model BulkBodyPoolBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from airflow_client.client._model import RequestModel
from airflow_client.client.models.bulk_body_pool_body_actions_inner import BulkBodyPoolBodyActionsInner


class BulkBodyPoolBody(RequestModel):
    """BulkBodyPoolBody."""

    actions: List[BulkBodyPoolBodyActionsInner]
