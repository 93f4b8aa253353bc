"""The model VariableResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictBool, StrictStr

from airflow_client.client._model import Model


class VariableResponse(Model):
    """VariableResponse."""

    key: StrictStr
    value: Optional[StrictStr] = None
    description: Optional[StrictStr] = None
    is_encrypted: StrictBool
    team_name: Optional[StrictStr] = None
    """Airflow 3.2 and later."""
