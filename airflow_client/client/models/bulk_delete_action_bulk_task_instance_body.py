"""The model BulkDeleteActionBulkTaskInstanceBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from typing_extensions import Literal

from airflow_client.client._model import RequestModel
from airflow_client.client.models.bulk_action_not_on_existence import BulkActionNotOnExistence
from airflow_client.client.models.bulk_delete_action_bulk_task_instance_body_entities_inner import (
    BulkDeleteActionBulkTaskInstanceBodyEntitiesInner,
)


class BulkDeleteActionBulkTaskInstanceBody(RequestModel):
    """A bulk action that deletes task instances. Airflow 3.1 and later.

    :param action: always `delete`
    :param entities: task instances to delete: objects, or task IDs for all map indexes of the task; objects with
        `dag_id` and `dag_run_id` are needed where the path has `~`
    :param action_on_non_existence: what to do if one of the task instances does not exist; with `fail`, which is the
        default, some of the others may be deleted already
    """

    _always_sent = ("action",)

    _never_null = ("action_on_non_existence",)

    action: Literal["delete"] = "delete"
    """Always `delete`."""
    entities: List[BulkDeleteActionBulkTaskInstanceBodyEntitiesInner]
    """Task instances to delete: objects, or task IDs for all map indexes of the task; objects with `dag_id` and
    `dag_run_id` are needed where the path has `~`.
    """
    action_on_non_existence: Optional[BulkActionNotOnExistence] = None
    """What to do if one of the task instances does not exist; with `fail`, which is the default, some of the others may
    be deleted already.
    """
