"""The model ImportErrorResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class ImportErrorResponse(Model):
    """ImportErrorResponse."""

    import_error_id: StrictInt
    timestamp: datetime
    filename: StrictStr
    bundle_name: Optional[StrictStr] = None
    stack_trace: StrictStr
