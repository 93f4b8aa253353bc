"""The choice BulkDeleteActionBulkDAGRunBodyEntitiesInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import ClassVar, Set, Union

from pydantic import StrictStr

from airflow_client.client._model import Choice
from airflow_client.client.models.bulk_dag_run_body import BulkDAGRunBody


class BulkDeleteActionBulkDAGRunBodyEntitiesInner(Choice[Union[StrictStr, BulkDAGRunBody]]):
    """The ID of a DAG run to delete, or an object with its IDs.

    `actual_instance` is what was chosen; its attributes are attributes of the choice, too.
    """

    any_of_schemas: ClassVar[Set[str]] = {"str", "BulkDAGRunBody"}
