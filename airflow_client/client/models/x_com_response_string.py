"""The model XComResponseString."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class XComResponseString(Model):
    """An XCom entry with its value as text.

    :param key: key of the entry; `return_value` for what the task returned
    :param timestamp: RFC 3339 datetime at which the entry was written
    :param logical_date: RFC 3339 datetime that the DAG run stands for, in a schedule the start of its data interval or
        the time itself; null if it has none
    :param map_index: index of the mapped task instance, from 0; -1 if the task is not mapped or not expanded yet
    :param task_id: ID of the task, with that of its task group where it has one, as in `group.task`
    :param dag_id: ID of the DAG
    :param run_id: ID of the DAG run, unique within its DAG
    :param dag_display_name: name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)
    :param task_display_name: name of the task for people to read, its ID if the task sets no other (Airflow 3.1 and
        later)
    :param run_after: RFC 3339 datetime from which the DAG run may start (Airflow 3.1.8 and later)
    :param value: the value as Python's `str` writes it, which is not JSON for lists and objects; null if the value is
        null
    """

    key: StrictStr
    """Key of the entry; `return_value` for what the task returned."""
    timestamp: datetime
    """RFC 3339 datetime at which the entry was written."""
    logical_date: Optional[datetime] = None
    """RFC 3339 datetime that the DAG run stands for, in a schedule the start of its data interval or the time itself;
    null if it has none.
    """
    map_index: StrictInt
    """Index of the mapped task instance, from 0; -1 if the task is not mapped or not expanded yet."""
    task_id: StrictStr
    """ID of the task, with that of its task group where it has one, as in `group.task`."""
    dag_id: StrictStr
    """ID of the DAG."""
    run_id: StrictStr
    """ID of the DAG run, unique within its DAG."""
    dag_display_name: Optional[StrictStr] = None
    """Name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)."""
    task_display_name: Optional[StrictStr] = None
    """Name of the task for people to read, its ID if the task sets no other (Airflow 3.1 and later)."""
    run_after: Optional[datetime] = None
    """RFC 3339 datetime from which the DAG run may start (Airflow 3.1.8 and later)."""
    value: Optional[StrictStr] = None
    """The value as Python's `str` writes it, which is not JSON for lists and objects; null if the value is null."""
