"""ActionsInner1, a former name of BulkBodyBulkTaskInstanceBodyActionsInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client.models.bulk_body_bulk_task_instance_body_actions_inner import (
    BulkBodyBulkTaskInstanceBodyActionsInner,
)


class ActionsInner1(BulkBodyBulkTaskInstanceBodyActionsInner):
    """The name of :class:`BulkBodyBulkTaskInstanceBodyActionsInner` in the released clients 3.3.0 to 3.3.2."""

    _renamed_to = "BulkBodyBulkTaskInstanceBodyActionsInner"
