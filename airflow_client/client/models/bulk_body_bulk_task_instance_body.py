"""The model BulkBodyBulkTaskInstanceBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from airflow_client.client._model import RequestModel
from airflow_client.client.models.bulk_body_bulk_task_instance_body_actions_inner import (
    BulkBodyBulkTaskInstanceBodyActionsInner,
)


class BulkBodyBulkTaskInstanceBody(RequestModel):
    """Bulk actions on task instances, carried out in their order. An action that fails is reported, and the others
    still count; nothing is done if the answer as a whole is an error. Airflow 3.1 and later.

    :param actions: what to do, in this order; an action that fails does not stop the others
    """

    actions: List[BulkBodyBulkTaskInstanceBodyActionsInner]
    """What to do, in this order; an action that fails does not stop the others."""
