"""The model TaskStateStoreCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.task_state_store_response import TaskStateStoreResponse


class TaskStateStoreCollectionResponse(Model):
    """A page of what is stored for a task instance, sorted by key, and how many entries there are in all. Airflow 3.3
    and later.

    :param task_state_store: entries of this page
    :param total_entries: number of items found in all, of which the list may hold only a page
    """

    task_state_store: List[TaskStateStoreResponse]
    """Entries of this page."""
    total_entries: StrictInt
    """Number of items found in all, of which the list may hold only a page."""

    def _items(self) -> List[TaskStateStoreResponse]:
        return self.task_state_store
