"""The choice BulkBodyBulkTaskInstanceBodyActionsInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import ClassVar, Set, Union

from pydantic import Field
from typing_extensions import Annotated

from airflow_client.client._model import Choice
from airflow_client.client.models.bulk_create_action_bulk_task_instance_body import BulkCreateActionBulkTaskInstanceBody
from airflow_client.client.models.bulk_delete_action_bulk_task_instance_body import BulkDeleteActionBulkTaskInstanceBody
from airflow_client.client.models.bulk_update_action_bulk_task_instance_body import BulkUpdateActionBulkTaskInstanceBody


class BulkBodyBulkTaskInstanceBodyActionsInner(
    Choice[
        Annotated[
            Union[
                BulkCreateActionBulkTaskInstanceBody,
                BulkUpdateActionBulkTaskInstanceBody,
                BulkDeleteActionBulkTaskInstanceBody,
            ],
            Field(discriminator="action"),
        ]
    ]
):
    """A bulk action on task instances. The server refuses to create any.

    `actual_instance` is what was chosen; its attributes are attributes of the choice, too.
    """

    one_of_schemas: ClassVar[Set[str]] = {
        "BulkCreateActionBulkTaskInstanceBody",
        "BulkUpdateActionBulkTaskInstanceBody",
        "BulkDeleteActionBulkTaskInstanceBody",
    }
