"""The choice BulkBodyBulkDAGRunBodyActionsInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import ClassVar, Set, Union

from pydantic import Field
from typing_extensions import Annotated

from airflow_client.client._model import Choice
from airflow_client.client.models.bulk_create_action_bulk_dag_run_body import BulkCreateActionBulkDAGRunBody
from airflow_client.client.models.bulk_delete_action_bulk_dag_run_body import BulkDeleteActionBulkDAGRunBody
from airflow_client.client.models.bulk_update_action_bulk_dag_run_body import BulkUpdateActionBulkDAGRunBody


class BulkBodyBulkDAGRunBodyActionsInner(
    Choice[
        Annotated[
            Union[BulkCreateActionBulkDAGRunBody, BulkUpdateActionBulkDAGRunBody, BulkDeleteActionBulkDAGRunBody],
            Field(discriminator="action"),
        ]
    ]
):
    """A bulk action on DAG runs. The server refuses to create any.

    `actual_instance` is what was chosen; its attributes are attributes of the choice, too.
    """

    one_of_schemas: ClassVar[Set[str]] = {
        "BulkCreateActionBulkDAGRunBody",
        "BulkUpdateActionBulkDAGRunBody",
        "BulkDeleteActionBulkDAGRunBody",
    }
