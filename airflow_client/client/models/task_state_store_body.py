"""The model TaskStateStoreBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any, Optional

from airflow_client.client._model import RequestModel
from airflow_client.client.models.expires_at import ExpiresAt


class TaskStateStoreBody(RequestModel):
    """A value to store for a task instance under a key, and until when. It replaces what was there. Airflow 3.3 and
    later.

    :param value: any JSON value but null, without NaN or infinity; as JSON at most as many bytes as the server's
        `[state_store] max_value_storage_bytes` says (65535 unless changed; 0 for no limit)
    :param expires_at: when the value expires; `default` if left out, null for never
    """

    value: Any
    """Any JSON value but null, without NaN or infinity; as JSON at most as many bytes as the server's `[state_store]
    max_value_storage_bytes` says (65535 unless changed; 0 for no limit).
    """
    expires_at: Optional[ExpiresAt] = None
    """When the value expires; `default` if left out, null for never."""
