"""The choice LocationInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import ClassVar, Set, Union

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Choice


class LocationInner(Choice[Union[StrictStr, StrictInt]]):
    """The choice LocationInner; `actual_instance` is what was chosen."""

    any_of_schemas: ClassVar[Set[str]] = {"str", "int"}
