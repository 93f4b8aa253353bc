"""The choice BulkDeleteActionVariableBodyEntitiesInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import ClassVar, Set, Union

from pydantic import StrictStr

from airflow_client.client._model import Choice
from airflow_client.client.models.variable_body import VariableBody


class BulkDeleteActionVariableBodyEntitiesInner(Choice[Union[StrictStr, VariableBody]]):
    """The key of a variable to delete. Airflow specifies a whole variable too, but answers with status 500.

    `actual_instance` is what was chosen; its attributes are attributes of the choice, too.
    """

    any_of_schemas: ClassVar[Set[str]] = {"str", "VariableBody"}
