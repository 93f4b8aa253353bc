"""The choice BulkBodyPoolBodyActionsInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import ClassVar, Set, Union

from pydantic import Field
from typing_extensions import Annotated

from airflow_client.client._model import Choice
from airflow_client.client.models.bulk_create_action_pool_body import BulkCreateActionPoolBody
from airflow_client.client.models.bulk_delete_action_pool_body import BulkDeleteActionPoolBody
from airflow_client.client.models.bulk_update_action_pool_body import BulkUpdateActionPoolBody


class BulkBodyPoolBodyActionsInner(
    Choice[
        Annotated[
            Union[BulkCreateActionPoolBody, BulkUpdateActionPoolBody, BulkDeleteActionPoolBody],
            Field(discriminator="action"),
        ]
    ]
):
    """A bulk action that creates, updates or deletes pools.

    `actual_instance` is what was chosen; its attributes are attributes of the choice, too.
    """

    one_of_schemas: ClassVar[Set[str]] = {
        "BulkCreateActionPoolBody",
        "BulkUpdateActionPoolBody",
        "BulkDeleteActionPoolBody",
    }
