"""The model TimeDelta."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import Field, StrictInt, StrictStr

from airflow_client.client._model import Model


class TimeDelta(Model):
    """TimeDelta."""

    type: Optional[StrictStr] = Field(default="TimeDelta", alias="__type")
    days: StrictInt
    seconds: StrictInt
    microseconds: StrictInt
