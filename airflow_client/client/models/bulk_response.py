"""The model BulkResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from airflow_client.client._model import Model
from airflow_client.client.models.bulk_action_response import BulkActionResponse


class BulkResponse(Model):
    """BulkResponse."""

    create: Optional[BulkActionResponse] = None
    update: Optional[BulkActionResponse] = None
    delete: Optional[BulkActionResponse] = None
