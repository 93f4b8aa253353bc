"""EntitiesInner2, a former name of BulkDeleteActionConnectionBodyEntitiesInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client.models.bulk_delete_action_connection_body_entities_inner import (
    BulkDeleteActionConnectionBodyEntitiesInner,
)


class EntitiesInner2(BulkDeleteActionConnectionBodyEntitiesInner):
    """The name of :class:`BulkDeleteActionConnectionBodyEntitiesInner` in the released clients 3.3.0 to 3.3.2."""

    _renamed_to = "BulkDeleteActionConnectionBodyEntitiesInner"
