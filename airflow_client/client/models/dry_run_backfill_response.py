"""The model DryRunBackfillResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class DryRunBackfillResponse(Model):
    """DryRunBackfillResponse."""

    logical_date: Optional[datetime] = None
    partition_key: Optional[StrictStr] = None
    """Airflow 3.2 and later."""
    partition_date: Optional[datetime] = None
    """Airflow 3.2 and later."""
