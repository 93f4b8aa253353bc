"""The model AssetWatcherResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class AssetWatcherResponse(Model):
    """A watcher of an asset, which waits for something outside of Airflow and then creates an asset event. Airflow 3.2
    and later.

    :param name: name by which it is known
    :param trigger_id: number of the trigger that does the waiting
    :param created_date: RFC 3339 datetime at which that trigger was created
    """

    name: StrictStr
    """Name by which it is known."""
    trigger_id: StrictInt
    """Number of the trigger that does the waiting."""
    created_date: datetime
    """RFC 3339 datetime at which that trigger was created."""
