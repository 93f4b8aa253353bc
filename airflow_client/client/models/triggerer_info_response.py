"""The model TriggererInfoResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class TriggererInfoResponse(Model):
    """TriggererInfoResponse."""

    status: Optional[StrictStr] = None
    latest_triggerer_heartbeat: Optional[StrictStr] = None
