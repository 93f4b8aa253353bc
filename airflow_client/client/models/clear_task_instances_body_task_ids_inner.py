"""The choice ClearTaskInstancesBodyTaskIdsInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any, ClassVar, List, Set, Union

from pydantic import Field, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import Choice


class ClearTaskInstancesBodyTaskIdsInner(
    Choice[Union[StrictStr, Annotated[List[Any], Field(min_length=2, max_length=2)]]]
):
    """The ID of a task, for all its map indexes, or a pair of the ID and one map index.

    `actual_instance` is what was chosen; its attributes are attributes of the choice, too.
    """

    any_of_schemas: ClassVar[Set[str]] = {"str", "List[object]"}
