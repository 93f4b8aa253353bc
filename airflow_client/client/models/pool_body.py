"""The model PoolBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import Field, StrictBool, StrictInt, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel


class PoolBody(RequestModel):
    """A new pool, or what a bulk update makes of an existing one.

    :param name: name of the pool, unique, at most 256 characters
    :param slots: number of slots; -1 for unlimited, 0 for a pool that starts nothing
    :param description: what the pool is for; null or left out for no description
    :param include_deferred: whether deferred task instances take slots too; false if left out
    :param team_name: name of the team that the pool belongs to, at most 50 characters; null or left out for none;
        refused unless the server runs with `[core] multi_team` (Airflow 3.2 and later)
    """

    _never_null = ("include_deferred",)

    _lifetimes = {"team_name": ("3.2.0", None)}

    name: Annotated[StrictStr, Field(max_length=256)]
    """Name of the pool, unique, at most 256 characters."""
    slots: Annotated[StrictInt, Field(ge=-1)]
    """Number of slots; -1 for unlimited, 0 for a pool that starts nothing."""
    description: Optional[StrictStr] = None
    """What the pool is for; null or left out for no description."""
    include_deferred: Optional[StrictBool] = False
    """Whether deferred task instances take slots too; false if left out."""
    team_name: Optional[Annotated[StrictStr, Field(max_length=50)]] = None
    """Name of the team that the pool belongs to, at most 50 characters; null or left out for none; refused unless the
    server runs with `[core] multi_team` (Airflow 3.2 and later).
    """
