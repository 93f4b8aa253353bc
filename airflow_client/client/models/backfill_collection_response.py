"""The model BackfillCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.backfill_response import BackfillResponse


class BackfillCollectionResponse(Model):
    """A page of backfills of one DAG.

    :param backfills: backfills of this page
    :param total_entries: number of items found in all, of which the list may hold only a page
    """

    backfills: List[BackfillResponse]
    """Backfills of this page."""
    total_entries: StrictInt
    """Number of items found in all, of which the list may hold only a page."""

    def _items(self) -> List[BackfillResponse]:
        return self.backfills
