"""EntitiesInner4, a former name of BulkDeleteActionVariableBodyEntitiesInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client.models.bulk_delete_action_variable_body_entities_inner import (
    BulkDeleteActionVariableBodyEntitiesInner,
)


class EntitiesInner4(BulkDeleteActionVariableBodyEntitiesInner):
    """The name of :class:`BulkDeleteActionVariableBodyEntitiesInner` in the released clients 3.3.0 to 3.3.2."""

    _renamed_to = "BulkDeleteActionVariableBodyEntitiesInner"
