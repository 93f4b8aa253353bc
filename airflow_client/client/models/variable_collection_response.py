"""The model VariableCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.variable_response import VariableResponse


class VariableCollectionResponse(Model):
    """A page of variables, and how many there are in all.

    :param variables: variables of this page
    :param total_entries: number of items found in all, of which the list may hold only a page
    """

    variables: List[VariableResponse]
    """Variables of this page."""
    total_entries: StrictInt
    """Number of items found in all, of which the list may hold only a page."""

    def _items(self) -> List[VariableResponse]:
        return self.variables
