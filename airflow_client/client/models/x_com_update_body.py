"""The model XComUpdateBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any, Optional

from pydantic import StrictInt

from airflow_client.client._model import RequestModel


class XComUpdateBody(RequestModel):
    """A new value for an existing XCom entry.

    :param value: any JSON value, stored as it is; keys that Airflow reserves for its serialization, such as
        `__classname__`, are refused at any depth
    :param map_index: map index of the task instance that has the entry; -1, the default, if it is not mapped
    """

    _never_null = ("map_index",)

    value: Any
    """Any JSON value, stored as it is; keys that Airflow reserves for its serialization, such as `__classname__`, are
    refused at any depth.
    """
    map_index: Optional[StrictInt] = -1
    """Map index of the task instance that has the entry; -1, the default, if it is not mapped."""
