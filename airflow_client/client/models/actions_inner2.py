"""ActionsInner2, a former name of BulkBodyConnectionBodyActionsInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client.models.bulk_body_connection_body_actions_inner import BulkBodyConnectionBodyActionsInner


class ActionsInner2(BulkBodyConnectionBodyActionsInner):
    """The name of :class:`BulkBodyConnectionBodyActionsInner` in the released clients 3.3.0 to 3.3.2."""

    _renamed_to = "BulkBodyConnectionBodyActionsInner"
