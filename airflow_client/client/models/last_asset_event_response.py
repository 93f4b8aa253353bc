"""The model LastAssetEventResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictInt

from airflow_client.client._model import Model


class LastAssetEventResponse(Model):
    """LastAssetEventResponse: Airflow 3.1 and later."""

    id: Optional[StrictInt] = None
    timestamp: Optional[datetime] = None
