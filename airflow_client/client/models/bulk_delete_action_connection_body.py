"""The model BulkDeleteActionConnectionBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from typing_extensions import Literal

from airflow_client.client._model import RequestModel
from airflow_client.client.models.bulk_action_not_on_existence import BulkActionNotOnExistence
from airflow_client.client.models.bulk_delete_action_connection_body_entities_inner import (
    BulkDeleteActionConnectionBodyEntitiesInner,
)


class BulkDeleteActionConnectionBody(RequestModel):
    """A bulk action that deletes connections.

    :param action: always `delete`
    :param entities: IDs of the connections to delete; Airflow answers with status 500 to whole connections
    :param action_on_non_existence: what to do if some do not exist; `fail`, the default, gives an error, `skip` goes on
        with the others
    """

    _always_sent = ("action",)

    _never_null = ("action_on_non_existence",)

    action: Literal["delete"] = "delete"
    """Always `delete`."""
    entities: List[BulkDeleteActionConnectionBodyEntitiesInner]
    """IDs of the connections to delete; Airflow answers with status 500 to whole connections."""
    action_on_non_existence: Optional[BulkActionNotOnExistence] = None
    """What to do if some do not exist; `fail`, the default, gives an error, `skip` goes on with the others."""
