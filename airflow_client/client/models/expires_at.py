"""The choice ExpiresAt."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Set, Union

from typing_extensions import Literal

from airflow_client.client._model import Choice


class ExpiresAt(Choice[Union[datetime, Literal["default"]]]):
    """When a stored value expires, an RFC 3339 datetime with an offset, or `default` for as many days from now as the
    server's `[state_store] default_retention_days` says (30 unless changed; 0 for never). Airflow 3.3 and later.

    `actual_instance` is what was chosen; its attributes are attributes of the choice, too.
    """

    any_of_schemas: ClassVar[Set[str]] = {"datetime", "str"}
