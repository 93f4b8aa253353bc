"""The model PoolResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictBool, StrictInt, StrictStr

from airflow_client.client._model import Model


class PoolResponse(Model):
    """PoolResponse."""

    name: StrictStr
    slots: StrictInt
    description: Optional[StrictStr] = None
    include_deferred: StrictBool
    occupied_slots: StrictInt
    running_slots: StrictInt
    queued_slots: StrictInt
    scheduled_slots: StrictInt
    open_slots: StrictInt
    deferred_slots: StrictInt
    team_name: Optional[StrictStr] = None
    """Airflow 3.2 and later."""
