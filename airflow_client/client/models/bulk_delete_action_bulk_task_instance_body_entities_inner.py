"""The choice BulkDeleteActionBulkTaskInstanceBodyEntitiesInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import ClassVar, Set, Union

from pydantic import StrictStr

from airflow_client.client._model import Choice
from airflow_client.client.models.bulk_task_instance_body import BulkTaskInstanceBody


class BulkDeleteActionBulkTaskInstanceBodyEntitiesInner(Choice[Union[StrictStr, BulkTaskInstanceBody]]):
    """The ID of a task whose instances to delete, or an object with the IDs of a task instance.

    `actual_instance` is what was chosen; its attributes are attributes of the choice, too.
    """

    any_of_schemas: ClassVar[Set[str]] = {"str", "BulkTaskInstanceBody"}
