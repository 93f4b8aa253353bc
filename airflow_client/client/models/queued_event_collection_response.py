"""The model QueuedEventCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.queued_event_response import QueuedEventResponse


class QueuedEventCollectionResponse(Model):
    """All queued events that match, not in pages.

    :param queued_events: queued events
    :param total_entries: number of queued events in the list
    """

    queued_events: List[QueuedEventResponse]
    """Queued events."""
    total_entries: StrictInt
    """Number of queued events in the list."""

    def _items(self) -> List[QueuedEventResponse]:
        return self.queued_events
