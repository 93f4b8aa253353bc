"""The model BulkDeleteActionBulkDAGRunBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from typing_extensions import Literal

from airflow_client.client._model import RequestModel
from airflow_client.client.models.bulk_action_not_on_existence import BulkActionNotOnExistence
from airflow_client.client.models.bulk_delete_action_bulk_dag_run_body_entities_inner import (
    BulkDeleteActionBulkDAGRunBodyEntitiesInner,
)


class BulkDeleteActionBulkDAGRunBody(RequestModel):
    """A bulk action that deletes DAG runs. One that is running is not deleted but reported as an error with status 409.
    Airflow 3.3 and later.

    :param action: always `delete`
    :param entities: DAG runs to delete, by their IDs or as objects; objects with a `dag_id` are needed if the path has
        `~`
    :param action_on_non_existence: what to do if some do not exist; `fail`, the default, gives an error, `skip` goes on
        with the others
    """

    _always_sent = ("action",)

    _never_null = ("action_on_non_existence",)

    action: Literal["delete"] = "delete"
    """Always `delete`."""
    entities: List[BulkDeleteActionBulkDAGRunBodyEntitiesInner]
    """DAG runs to delete, by their IDs or as objects; objects with a `dag_id` are needed if the path has `~`."""
    action_on_non_existence: Optional[BulkActionNotOnExistence] = None
    """What to do if some do not exist; `fail`, the default, gives an error, `skip` goes on with the others."""
