"""The model PoolBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import Field, StrictBool, StrictInt, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel


class PoolBody(RequestModel):
    """PoolBody."""

    _never_null = ("include_deferred",)

    _lifetimes = {"team_name": ("3.2.0", None)}

    name: Annotated[StrictStr, Field(max_length=256)]
    slots: Annotated[StrictInt, Field(ge=-1)]
    description: Optional[StrictStr] = None
    include_deferred: Optional[StrictBool] = False
    team_name: Optional[Annotated[StrictStr, Field(max_length=50)]] = None
    """Airflow 3.2 and later."""
