"""The model VariableBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any, Optional

from pydantic import Field, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel


class VariableBody(RequestModel):
    """VariableBody."""

    _lifetimes = {"team_name": ("3.2.0", None)}

    key: Annotated[StrictStr, Field(max_length=250)]
    value: Any
    description: Optional[StrictStr] = None
    team_name: Optional[Annotated[StrictStr, Field(max_length=50)]] = None
    """Airflow 3.2 and later."""
