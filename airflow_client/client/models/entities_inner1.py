"""EntitiesInner1, a former name of BulkDeleteActionBulkTaskInstanceBodyEntitiesInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client.models.bulk_delete_action_bulk_task_instance_body_entities_inner import (
    BulkDeleteActionBulkTaskInstanceBodyEntitiesInner,
)


class EntitiesInner1(BulkDeleteActionBulkTaskInstanceBodyEntitiesInner):
    """The name of :class:`BulkDeleteActionBulkTaskInstanceBodyEntitiesInner` in the released clients 3.3.0 to 3.3.2."""

    _renamed_to = "BulkDeleteActionBulkTaskInstanceBodyEntitiesInner"
