"""The model EventLogCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.event_log_response import EventLogResponse


class EventLogCollectionResponse(Model):
    """A page of the event log, and how many entries match in all.

    :param event_logs: entries of this page
    :param total_entries: number of items found in all, of which the list may hold only a page
    """

    event_logs: List[EventLogResponse]
    """Entries of this page."""
    total_entries: StrictInt
    """Number of items found in all, of which the list may hold only a page."""

    def _items(self) -> List[EventLogResponse]:
        return self.event_logs
