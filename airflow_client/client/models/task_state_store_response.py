"""The model TaskStateStoreResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class TaskStateStoreResponse(Model):
    """TaskStateStoreResponse: Airflow 3.3 and later."""

    key: StrictStr
    value: Any = None
    updated_at: datetime
    expires_at: Optional[datetime] = None
