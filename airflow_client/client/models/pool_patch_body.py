"""The model PoolPatchBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import Field, StrictBool, StrictInt, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel


class PoolPatchBody(RequestModel):
    """Changes to a pool. For any pool but default_pool the server demands pool, slots and include_deferred even if an
    update mask leaves them out. Of default_pool only slots and include_deferred can change, and the update mask must
    name those to change; the body needs no others. A pool cannot be renamed.

    :param pool: name of the pool; must be the name in the path
    :param slots: number of slots; -1 for unlimited, 0 for a pool that starts nothing; the server refuses null
    :param description: what the pool is for; null removes the description, left out keeps it
    :param include_deferred: whether deferred task instances take slots too; the server refuses null
    :param team_name: name of the team that the pool belongs to, at most 50 characters; left out keeps it; refused
        unless the server runs with `[core] multi_team` (Airflow 3.2 and later)
    """

    _lifetimes = {"team_name": ("3.2.0", None)}

    pool: Optional[StrictStr] = None
    """Name of the pool; must be the name in the path."""
    slots: Optional[Annotated[StrictInt, Field(ge=-1)]] = None
    """Number of slots; -1 for unlimited, 0 for a pool that starts nothing; the server refuses null."""
    description: Optional[StrictStr] = None
    """What the pool is for; null removes the description, left out keeps it."""
    include_deferred: Optional[StrictBool] = None
    """Whether deferred task instances take slots too; the server refuses null."""
    team_name: Optional[Annotated[StrictStr, Field(max_length=50)]] = None
    """Name of the team that the pool belongs to, at most 50 characters; left out keeps it; refused unless the server
    runs with `[core] multi_team` (Airflow 3.2 and later).
    """
