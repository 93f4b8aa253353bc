"""The model CreateAssetEventsBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any, Dict, Optional

from pydantic import Field, StrictInt, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel
from airflow_client.client.models.asset_event_access_control import AssetEventAccessControl


class CreateAssetEventsBody(RequestModel):
    """An asset event to record. DAGs that are scheduled on the asset take it up as if a task had updated the asset.

    :param asset_id: number of the asset
    :param partition_key: key of the asset's partition that was updated, up to 250 characters and not only white space;
        null for an update without a partition (Airflow 3.2 and later)
    :param extra: JSON object to keep with the event, empty by default; the server adds `from_rest_api` with the value
        true
    :param access_control: teams whose DAGs may take up the event; null for no limit (Airflow 3.3 and later)
    """

    _never_null = ("extra",)

    _lifetimes = {"partition_key": ("3.2.0", None), "access_control": ("3.3.0", None)}

    asset_id: StrictInt
    """Number of the asset."""
    partition_key: Optional[Annotated[StrictStr, Field(max_length=250, pattern=r"\S")]] = None
    """Key of the asset's partition that was updated, up to 250 characters and not only white space; null for an update
    without a partition (Airflow 3.2 and later).
    """
    extra: Optional[Dict[str, Any]] = None
    """JSON object to keep with the event, empty by default; the server adds `from_rest_api` with the value true."""
    access_control: Optional[AssetEventAccessControl] = None
    """Teams whose DAGs may take up the event; null for no limit (Airflow 3.3 and later)."""
