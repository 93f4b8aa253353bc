"""The choice LocationInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import ClassVar, Set, Union

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Choice


class LocationInner(Choice[Union[StrictStr, StrictInt]]):
    """One step on the way to a malformed value, a name, or a 0-based position in a list.

    `actual_instance` is what was chosen; its attributes are attributes of the choice, too.
    """

    any_of_schemas: ClassVar[Set[str]] = {"str", "int"}
