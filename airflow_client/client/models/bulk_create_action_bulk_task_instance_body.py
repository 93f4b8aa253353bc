"""The model BulkCreateActionBulkTaskInstanceBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from typing_extensions import Literal

from airflow_client.client._model import RequestModel
from airflow_client.client.models.bulk_action_on_existence import BulkActionOnExistence
from airflow_client.client.models.bulk_task_instance_body import BulkTaskInstanceBody


class BulkCreateActionBulkTaskInstanceBody(RequestModel):
    """A bulk action that would create task instances. The server does not do it and reports an error with status 405.
    Airflow 3.1 and later.

    :param action: always `create`
    :param entities: what to create, change or delete
    :param action_on_existence: what to do if some exist already; `fail`, the default, gives an error and creates none,
        `skip` leaves these as they are, `overwrite` changes them
    """

    _always_sent = ("action",)

    _never_null = ("action_on_existence",)

    action: Literal["create"] = "create"
    """Always `create`."""
    entities: List[BulkTaskInstanceBody]
    """What to create, change or delete."""
    action_on_existence: Optional[BulkActionOnExistence] = None
    """What to do if some exist already; `fail`, the default, gives an error and creates none, `skip` leaves these as
    they are, `overwrite` changes them.
    """
