"""ActionsInner, a former name of BulkBodyBulkDAGRunBodyActionsInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client.models.bulk_body_bulk_dag_run_body_actions_inner import BulkBodyBulkDAGRunBodyActionsInner


class ActionsInner(BulkBodyBulkDAGRunBodyActionsInner):
    """The name of :class:`BulkBodyBulkDAGRunBodyActionsInner` in the released clients 3.3.0 to 3.3.2."""

    _renamed_to = "BulkBodyBulkDAGRunBodyActionsInner"
