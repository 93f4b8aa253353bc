"""The choice Detail."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any, ClassVar, Dict, Set, Union

from pydantic import StrictStr

from airflow_client.client._model import Choice


class Detail(Choice[Union[StrictStr, Dict[str, Any]]]):
    """The choice Detail; `actual_instance` is what was chosen."""

    any_of_schemas: ClassVar[Set[str]] = {"str", "Dict[str, object]"}
