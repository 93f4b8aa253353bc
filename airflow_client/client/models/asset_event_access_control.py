"""The model AssetEventAccessControl."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from pydantic import StrictBool, StrictStr

from airflow_client.client._model import RequestModel


class AssetEventAccessControl(RequestModel):
    """Which teams' DAGs may take up an asset event. It has an effect only where Airflow runs in multi-team mode
    (`[core] multi_team`), and it narrows what the DAGs accept themselves; it never widens it. Airflow 3.3 and later.

    :param consumer_teams: names of the teams whose DAGs may take up the event, besides those of the teams that sent it;
        an empty list allows only these; null for no limit by team
    :param allow_global: whether DAGs that belong to no team may take up the event; true by default
    """

    _never_null = ("allow_global",)

    consumer_teams: Optional[List[StrictStr]] = None
    """Names of the teams whose DAGs may take up the event, besides those of the teams that sent it; an empty list
    allows only these; null for no limit by team.
    """
    allow_global: Optional[StrictBool] = True
    """Whether DAGs that belong to no team may take up the event; true by default."""
