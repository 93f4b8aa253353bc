"""The choice Content."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import ClassVar, List, Set, Union

from pydantic import StrictStr

from airflow_client.client._model import Choice
from airflow_client.client.models.structured_log_message import StructuredLogMessage


class Content(Choice[Union[List[StructuredLogMessage], List[StrictStr]]]):
    """A part of a task's log: a list of messages with fields, or a list of plain lines where the log could not be taken
    apart.

    `actual_instance` is what was chosen; its attributes are attributes of the choice, too.
    """

    any_of_schemas: ClassVar[Set[str]] = {"List[StructuredLogMessage]", "List[str]"}
