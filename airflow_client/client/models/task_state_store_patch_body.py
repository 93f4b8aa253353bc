"""The model TaskStateStorePatchBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any

from airflow_client.client._model import RequestModel


class TaskStateStorePatchBody(RequestModel):
    """A new value for a key that a task instance has already. When it expires stays as it was. Airflow 3.3 and later.

    :param value: any JSON value but null, without NaN or infinity; as JSON at most as many bytes as the server's
        `[state_store] max_value_storage_bytes` says (65535 unless changed; 0 for no limit)
    """

    value: Any
    """Any JSON value but null, without NaN or infinity; as JSON at most as many bytes as the server's `[state_store]
    max_value_storage_bytes` says (65535 unless changed; 0 for no limit).
    """
