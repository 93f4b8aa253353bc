"""The model PluginCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.plugin_response import PluginResponse


class PluginCollectionResponse(Model):
    """PluginCollectionResponse."""

    plugins: List[PluginResponse]
    total_entries: StrictInt
