"""The choice Value."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any, ClassVar, List, Set, Union

from pydantic import StrictStr

from airflow_client.client._model import Choice


class Value(Choice[Union[StrictStr, List[Any]]]):
    """The value of a configuration option, as text, or as a pair of the value and where it comes from.

    `actual_instance` is what was chosen; its attributes are attributes of the choice, too.
    """

    any_of_schemas: ClassVar[Set[str]] = {"str", "List[object]"}
