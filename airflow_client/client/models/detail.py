"""The choice Detail."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any, ClassVar, Dict, Set, Union

from pydantic import StrictStr

from airflow_client.client._model import Choice


class Detail(Choice[Union[StrictStr, Dict[str, Any]]]):
    """What went wrong: a sentence, or an object with more about an error in the database, with the fields `reason`,
    `statement`, `orig_error` and `message`.

    `actual_instance` is what was chosen; its attributes are attributes of the choice, too.
    """

    any_of_schemas: ClassVar[Set[str]] = {"str", "Dict[str, object]"}
