"""The choice Content."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import ClassVar, List, Set, Union

from pydantic import StrictStr

from airflow_client.client._model import Choice
from airflow_client.client.models.structured_log_message import StructuredLogMessage


class Content(Choice[Union[List[StructuredLogMessage], List[StrictStr]]]):
    """The choice Content; `actual_instance` is what was chosen."""

    any_of_schemas: ClassVar[Set[str]] = {"List[StructuredLogMessage]", "List[str]"}
