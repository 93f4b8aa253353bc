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
    """A bulk action that deletes variables.

    :param action: always `delete`
    :param entities: keys of the variables to delete; Airflow answers with status 500 to whole variables
    :param action_on_non_existence: what to do if some do not exist; `fail`, the default, gives an error, `skip` goes on
        with the others
    """

    _always_sent = ("action",)

    _never_null = ("action_on_non_existence",)

    action: Literal["delete"] = "delete"
    """Always `delete`."""
    entities: List[BulkDeleteActionVariableBodyEntitiesInner]
    """Keys of the variables to delete; Airflow answers with status 500 to whole variables."""
    action_on_non_existence: Optional[BulkActionNotOnExistence] = None
    """What to do if some do not exist; `fail`, the default, gives an error, `skip` goes on with the others."""
