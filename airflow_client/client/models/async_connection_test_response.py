"""The model AsyncConnectionTestResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class AsyncConnectionTestResponse(Model):
    """AsyncConnectionTestResponse: Airflow 3.3 and later."""

    token: StrictStr
    connection_id: StrictStr
    state: StrictStr
    result_message: Optional[StrictStr] = None
    created_at: datetime
