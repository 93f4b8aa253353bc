"""The model XComUpdateBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any, Optional

from pydantic import StrictInt

from airflow_client.client._model import RequestModel


class XComUpdateBody(RequestModel):
    """XComUpdateBody."""

    _never_null = ("map_index",)

    value: Any
    map_index: Optional[StrictInt] = -1
