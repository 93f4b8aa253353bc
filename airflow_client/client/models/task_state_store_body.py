"""The model TaskStateStoreBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any, Optional

from airflow_client.client._model import RequestModel
from airflow_client.client.models.expires_at import ExpiresAt


class TaskStateStoreBody(RequestModel):
    """TaskStateStoreBody: Airflow 3.3 and later."""

    value: Any
    expires_at: Optional[ExpiresAt] = None
