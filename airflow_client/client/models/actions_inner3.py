"""ActionsInner3, a former name of BulkBodyPoolBodyActionsInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client.models.bulk_body_pool_body_actions_inner import BulkBodyPoolBodyActionsInner


class ActionsInner3(BulkBodyPoolBodyActionsInner):
    """The name of :class:`BulkBodyPoolBodyActionsInner` in the released clients 3.3.0 to 3.3.2."""

    _renamed_to = "BulkBodyPoolBodyActionsInner"
