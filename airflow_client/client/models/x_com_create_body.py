"""The model XComCreateBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any, Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import RequestModel


class XComCreateBody(RequestModel):
    """XComCreateBody."""

    _never_null = ("map_index",)

    key: StrictStr
    value: Any
    map_index: Optional[StrictInt] = -1
