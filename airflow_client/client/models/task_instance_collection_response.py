"""The model TaskInstanceCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.task_instance_response import TaskInstanceResponse


class TaskInstanceCollectionResponse(Model):
    """Task instances, one page of them where the request is paged, and how many there are in all. With a cursor, the
    count stops at a limit and the answer says where the pages around it begin.

    :param task_instances: task instances, of this page where the request is paged
    :param total_entries: number of task instances that match; with a cursor at most total_entries_limit, and if equal
        to it there may be more
    :param total_entries_limit: number at which counting stops; null if the request had no cursor, as the count is then
        exact (Airflow 3.3.2 and later)
    :param next_cursor: cursor of the next page; null if this is the last page or the request had no cursor (Airflow
        3.2.2 and later)
    :param previous_cursor: cursor of the previous page; null if this is the first page or the request had no cursor
        (Airflow 3.2.2 and later)
    """

    task_instances: List[TaskInstanceResponse]
    """Task instances, of this page where the request is paged."""
    total_entries: Optional[StrictInt] = None
    """Number of task instances that match; with a cursor at most total_entries_limit, and if equal to it there may be
    more.
    """
    total_entries_limit: Optional[StrictInt] = None
    """Number at which counting stops; null if the request had no cursor, as the count is then exact (Airflow 3.3.2 and
    later).
    """
    next_cursor: Optional[StrictStr] = None
    """Cursor of the next page; null if this is the last page or the request had no cursor (Airflow 3.2.2 and later)."""
    previous_cursor: Optional[StrictStr] = None
    """Cursor of the previous page; null if this is the first page or the request had no cursor (Airflow 3.2.2 and
    later).
    """

    def _items(self) -> List[TaskInstanceResponse]:
        return self.task_instances
