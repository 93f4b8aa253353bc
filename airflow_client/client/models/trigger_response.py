"""The model TriggerResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class TriggerResponse(Model):
    """TriggerResponse."""

    id: StrictInt
    classpath: StrictStr
    kwargs: StrictStr
    created_date: datetime
    queue: Optional[StrictStr] = None
    """Airflow 3.2 and later."""
    triggerer_id: Optional[StrictInt] = None
