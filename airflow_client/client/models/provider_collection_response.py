"""The model ProviderCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.provider_response import ProviderResponse


class ProviderCollectionResponse(Model):
    """A page of the installed providers, sorted by package name, and how many there are in all.

    :param providers: providers of this page
    :param total_entries: number of items found in all, of which the list may hold only a page
    """

    providers: List[ProviderResponse]
    """Providers of this page."""
    total_entries: StrictInt
    """Number of items found in all, of which the list may hold only a page."""

    def _items(self) -> List[ProviderResponse]:
        return self.providers
