"""The model TimeDelta."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import Field, StrictInt, StrictStr

from airflow_client.client._model import Model


class TimeDelta(Model):
    """A span of time, the sum of its three parts, normalized like Python's timedelta, where only days can be negative.

    :param type: always `TimeDelta`
    :param days: number of days
    :param seconds: number of seconds on top of the days, 0 to 86399
    :param microseconds: number of microseconds on top of the seconds, 0 to 999999
    """

    type: Optional[StrictStr] = Field(default="TimeDelta", alias="__type")
    """Always `TimeDelta`."""
    days: StrictInt
    """Number of days."""
    seconds: StrictInt
    """Number of seconds on top of the days, 0 to 86399."""
    microseconds: StrictInt
    """Number of microseconds on top of the seconds, 0 to 999999."""
