"""The model ProviderCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.provider_response import ProviderResponse


class ProviderCollectionResponse(Model):
    """ProviderCollectionResponse."""

    providers: List[ProviderResponse]
    total_entries: StrictInt
