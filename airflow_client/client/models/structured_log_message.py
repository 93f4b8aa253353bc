"""The model StructuredLogMessage."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class StructuredLogMessage(Model):
    """StructuredLogMessage."""

    timestamp: Optional[datetime] = None
    event: StrictStr
