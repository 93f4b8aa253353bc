"""ActionsInner4, a former name of BulkBodyVariableBodyActionsInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client.models.bulk_body_variable_body_actions_inner import BulkBodyVariableBodyActionsInner


class ActionsInner4(BulkBodyVariableBodyActionsInner):
    """The name of :class:`BulkBodyVariableBodyActionsInner` in the released clients 3.3.0 to 3.3.2."""

    _renamed_to = "BulkBodyVariableBodyActionsInner"
