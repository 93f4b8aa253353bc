"""The model BulkDeleteActionVariableBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from typing_extensions import Literal

from airflow_client.client._model import RequestModel
from airflow_client.client.models.bulk_action_not_on_existence import BulkActionNotOnExistence
from airflow_client.client.models.bulk_delete_action_variable_body_entities_inner import (
    BulkDeleteActionVariableBodyEntitiesInner,
)


class BulkDeleteActionVariableBody(RequestModel):
    """BulkDeleteActionVariableBody."""

    _always_sent = ("action",)

    _never_null = ("action_on_non_existence",)

    action: Literal["delete"] = "delete"
    entities: List[BulkDeleteActionVariableBodyEntitiesInner]
    action_on_non_existence: Optional[BulkActionNotOnExistence] = None
