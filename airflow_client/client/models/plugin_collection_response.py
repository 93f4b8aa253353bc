"""The model PluginCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.plugin_response import PluginResponse


class PluginCollectionResponse(Model):
    """A page of plugins, sorted by name, and how many there are in all. A plugin whose description is malformed is left
    out and not counted.

    :param plugins: plugins of this page
    :param total_entries: number of items found in all, of which the list may hold only a page
    """

    plugins: List[PluginResponse]
    """Plugins of this page."""
    total_entries: StrictInt
    """Number of items found in all, of which the list may hold only a page."""

    def _items(self) -> List[PluginResponse]:
        return self.plugins
