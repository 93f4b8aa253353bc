"""The model BulkUpdateActionVariableBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from pydantic import StrictStr
from typing_extensions import Literal

from airflow_client.client._model import RequestModel
from airflow_client.client.models.bulk_action_not_on_existence import BulkActionNotOnExistence
from airflow_client.client.models.variable_body import VariableBody


class BulkUpdateActionVariableBody(RequestModel):
    """BulkUpdateActionVariableBody."""

    _always_sent = ("action",)

    _never_null = ("action_on_non_existence",)

    _lifetimes = {"update_mask": ("3.2.0", None)}

    action: Literal["update"] = "update"
    entities: List[VariableBody]
    update_mask: Optional[List[StrictStr]] = None
    """Airflow 3.2 and later."""
    action_on_non_existence: Optional[BulkActionNotOnExistence] = None
