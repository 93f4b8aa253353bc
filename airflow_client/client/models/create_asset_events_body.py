"""The model CreateAssetEventsBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any, Dict, Optional

from pydantic import Field, StrictInt, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel
from airflow_client.client.models.asset_event_access_control import AssetEventAccessControl


class CreateAssetEventsBody(RequestModel):
    """CreateAssetEventsBody."""

    _never_null = ("extra",)

    _lifetimes = {"partition_key": ("3.2.0", None), "access_control": ("3.3.0", None)}

    asset_id: StrictInt
    partition_key: Optional[Annotated[StrictStr, Field(max_length=250, pattern=r"\S")]] = None
    """Airflow 3.2 and later."""
    extra: Optional[Dict[str, Any]] = None
    access_control: Optional[AssetEventAccessControl] = None
    """Airflow 3.3 and later."""
