"""The model ConnectionTestQueuedResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictStr

from airflow_client.client._model import Model


class ConnectionTestQueuedResponse(Model):
    """ConnectionTestQueuedResponse: Airflow 3.3 and later."""

    token: StrictStr
    connection_id: StrictStr
    state: StrictStr
