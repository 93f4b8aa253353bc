"""The model AssetEventAccessControl."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from pydantic import StrictBool, StrictStr

from airflow_client.client._model import RequestModel


class AssetEventAccessControl(RequestModel):
    """AssetEventAccessControl: Airflow 3.3 and later."""

    _never_null = ("allow_global",)

    consumer_teams: Optional[List[StrictStr]] = None
    allow_global: Optional[StrictBool] = True
