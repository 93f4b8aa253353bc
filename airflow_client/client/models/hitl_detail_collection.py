"""The model HITLDetailCollection."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.hitl_detail import HITLDetail


class HITLDetailCollection(Model):
    """A page of requests that task instances have made of people, and how many there are in all. Airflow 3.1 and later.

    :param hitl_details: requests of this page, with their responses
    :param total_entries: number of items found in all, of which the list may hold only a page
    """

    hitl_details: List[HITLDetail]
    """Requests of this page, with their responses."""
    total_entries: StrictInt
    """Number of items found in all, of which the list may hold only a page."""

    def _items(self) -> List[HITLDetail]:
        return self.hitl_details
