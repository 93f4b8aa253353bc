"""The model BulkUpdateActionBulkTaskInstanceBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from pydantic import StrictStr
from typing_extensions import Literal

from airflow_client.client._model import RequestModel
from airflow_client.client.models.bulk_action_not_on_existence import BulkActionNotOnExistence
from airflow_client.client.models.bulk_task_instance_body import BulkTaskInstanceBody


class BulkUpdateActionBulkTaskInstanceBody(RequestModel):
    """A bulk action that sets states and notes of task instances. One that has the state already is reported as an
    error with status 409. Airflow 3.1 and later.

    :param action: always `update`
    :param entities: what to create, change or delete
    :param update_mask: names of the fields to change in each entity, others are not applied; null or nothing if all
        fields that an entity has are to be applied (Airflow 3.2 and later)
    :param action_on_non_existence: what to do if one of the task instances does not exist; with `fail`, which is the
        default, some of the others may be changed already
    """

    _always_sent = ("action",)

    _never_null = ("action_on_non_existence",)

    _lifetimes = {"update_mask": ("3.2.0", None)}

    action: Literal["update"] = "update"
    """Always `update`."""
    entities: List[BulkTaskInstanceBody]
    """What to create, change or delete."""
    update_mask: Optional[List[StrictStr]] = None
    """Names of the fields to change in each entity, others are not applied; null or nothing if all fields that an
    entity has are to be applied (Airflow 3.2 and later).
    """
    action_on_non_existence: Optional[BulkActionNotOnExistence] = None
    """What to do if one of the task instances does not exist; with `fail`, which is the default, some of the others may
    be changed already.
    """
