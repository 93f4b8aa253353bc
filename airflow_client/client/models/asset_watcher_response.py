"""The model AssetWatcherResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class AssetWatcherResponse(Model):
    """AssetWatcherResponse: Airflow 3.2 and later."""

    name: StrictStr
    trigger_id: StrictInt
    created_date: datetime
