"""The model XComCreateBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any, Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import RequestModel


class XComCreateBody(RequestModel):
    """A new XCom entry of a task instance.

    :param key: key of the entry, unique within the task instance
    :param value: any JSON value, stored as it is; keys that Airflow reserves for its serialization, such as
        `__classname__`, are refused at any depth
    :param map_index: map index of the task instance that gets the entry; -1, the default, if it is not mapped
    """

    _never_null = ("map_index",)

    key: StrictStr
    """Key of the entry, unique within the task instance."""
    value: Any
    """Any JSON value, stored as it is; keys that Airflow reserves for its serialization, such as `__classname__`, are
    refused at any depth.
    """
    map_index: Optional[StrictInt] = -1
    """Map index of the task instance that gets the entry; -1, the default, if it is not mapped."""
