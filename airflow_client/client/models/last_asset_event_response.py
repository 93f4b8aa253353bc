"""The model LastAssetEventResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictInt

from airflow_client.client._model import Model


class LastAssetEventResponse(Model):
    """The latest event of an asset. Both fields are null if there has been none. Airflow 3.1 and later.

    :param id: ID of the event; null if there has been none
    :param timestamp: RFC 3339 datetime of the event; null if there has been none
    """

    id: Optional[StrictInt] = None
    """ID of the event; null if there has been none."""
    timestamp: Optional[datetime] = None
    """RFC 3339 datetime of the event; null if there has been none."""
