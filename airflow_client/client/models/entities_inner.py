"""EntitiesInner, a former name of BulkDeleteActionBulkDAGRunBodyEntitiesInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client.models.bulk_delete_action_bulk_dag_run_body_entities_inner import (
    BulkDeleteActionBulkDAGRunBodyEntitiesInner,
)


class EntitiesInner(BulkDeleteActionBulkDAGRunBodyEntitiesInner):
    """The name of :class:`BulkDeleteActionBulkDAGRunBodyEntitiesInner` in the released clients 3.3.0 to 3.3.2."""

    _renamed_to = "BulkDeleteActionBulkDAGRunBodyEntitiesInner"
