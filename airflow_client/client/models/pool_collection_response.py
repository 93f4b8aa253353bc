"""The model PoolCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.pool_response import PoolResponse


class PoolCollectionResponse(Model):
    """A page of pools, and how many there are in all.

    :param pools: pools of this page
    :param total_entries: number of items found in all, of which the list may hold only a page
    """

    pools: List[PoolResponse]
    """Pools of this page."""
    total_entries: StrictInt
    """Number of items found in all, of which the list may hold only a page."""

    def _items(self) -> List[PoolResponse]:
        return self.pools
