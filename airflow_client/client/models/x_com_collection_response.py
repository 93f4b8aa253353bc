"""The model XComCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.x_com_response import XComResponse


class XComCollectionResponse(Model):
    """A page of XCom entries, without their values, and how many there are in all.

    :param xcom_entries: XCom entries of this page
    :param total_entries: number of items found in all, of which the list may hold only a page
    """

    xcom_entries: List[XComResponse]
    """XCom entries of this page."""
    total_entries: StrictInt
    """Number of items found in all, of which the list may hold only a page."""

    def _items(self) -> List[XComResponse]:
        return self.xcom_entries
