"""The model TaskStateStorePatchBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any

from airflow_client.client._model import RequestModel


class TaskStateStorePatchBody(RequestModel):
    """TaskStateStorePatchBody: Airflow 3.3 and later."""

    value: Any
