"""The model DAGTagCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class DAGTagCollectionResponse(Model):
    """A page of the tags of DAGs.

    :param tags: names of the tags on this page
    :param total_entries: number of items found in all, of which the list may hold only a page
    """

    tags: List[StrictStr]
    """Names of the tags on this page."""
    total_entries: StrictInt
    """Number of items found in all, of which the list may hold only a page."""

    def _items(self) -> List[StrictStr]:
        return self.tags
