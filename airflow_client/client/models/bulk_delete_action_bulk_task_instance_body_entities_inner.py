"""The choice BulkDeleteActionBulkTaskInstanceBodyEntitiesInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import ClassVar, Set, Union

from pydantic import StrictStr

from airflow_client.client._model import Choice
from airflow_client.client.models.bulk_task_instance_body import BulkTaskInstanceBody


class BulkDeleteActionBulkTaskInstanceBodyEntitiesInner(Choice[Union[StrictStr, BulkTaskInstanceBody]]):
    """The choice BulkDeleteActionBulkTaskInstanceBodyEntitiesInner; `actual_instance` is what was chosen."""

    any_of_schemas: ClassVar[Set[str]] = {"str", "BulkTaskInstanceBody"}
