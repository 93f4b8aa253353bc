"""The model ValidationError."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any, Dict, List, Optional

from pydantic import StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.location_inner import LocationInner


class ValidationError(Model):
    """ValidationError."""

    loc: List[LocationInner]
    msg: StrictStr
    type: StrictStr
    input: Optional[Any] = None
    """Airflow 3.2 and later."""
    ctx: Optional[Dict[str, Any]] = None
    """Airflow 3.2 and later."""
