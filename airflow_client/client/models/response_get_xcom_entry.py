"""The choice ResponseGetXcomEntry."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import ClassVar, Set, Union

from airflow_client.client._model import Choice
from airflow_client.client.models.x_com_response_native import XComResponseNative
from airflow_client.client.models.x_com_response_string import XComResponseString


class ResponseGetXcomEntry(Choice[Union[XComResponseNative, XComResponseString]]):
    """An XCom entry with its value, an XComResponseString if the value was asked for as text (`stringify`), an
    XComResponseNative otherwise.

    `actual_instance` is what was chosen; its attributes are attributes of the choice, too.
    """

    any_of_schemas: ClassVar[Set[str]] = {"XComResponseNative", "XComResponseString"}
