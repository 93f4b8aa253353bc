"""EntitiesInner3, a former name of BulkDeleteActionPoolBodyEntitiesInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client.models.bulk_delete_action_pool_body_entities_inner import (
    BulkDeleteActionPoolBodyEntitiesInner,
)


class EntitiesInner3(BulkDeleteActionPoolBodyEntitiesInner):
    """The name of :class:`BulkDeleteActionPoolBodyEntitiesInner` in the released clients 3.3.0 to 3.3.2."""

    _renamed_to = "BulkDeleteActionPoolBodyEntitiesInner"
