"""The model BulkDeleteActionPoolBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from typing_extensions import Literal

from airflow_client.client._model import RequestModel
from airflow_client.client.models.bulk_action_not_on_existence import BulkActionNotOnExistence
from airflow_client.client.models.bulk_delete_action_pool_body_entities_inner import (
    BulkDeleteActionPoolBodyEntitiesInner,
)


class BulkDeleteActionPoolBody(RequestModel):
    """A bulk action that deletes pools.

    :param action: always `delete`
    :param entities: names of the pools to delete; Airflow answers with status 500 to whole pools
    :param action_on_non_existence: what to do if some do not exist; `fail`, the default, gives an error, `skip` goes on
        with the others
    """

    _always_sent = ("action",)

    _never_null = ("action_on_non_existence",)

    action: Literal["delete"] = "delete"
    """Always `delete`."""
    entities: List[BulkDeleteActionPoolBodyEntitiesInner]
    """Names of the pools to delete; Airflow answers with status 500 to whole pools."""
    action_on_non_existence: Optional[BulkActionNotOnExistence] = None
    """What to do if some do not exist; `fail`, the default, gives an error, `skip` goes on with the others."""
