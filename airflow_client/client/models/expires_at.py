"""The choice ExpiresAt."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Set, Union

from typing_extensions import Literal

from airflow_client.client._model import Choice


class ExpiresAt(Choice[Union[datetime, Literal["default"]]]):
    """The choice ExpiresAt; `actual_instance` is what was chosen (Airflow 3.3 and later)."""

    any_of_schemas: ClassVar[Set[str]] = {"datetime", "str"}
