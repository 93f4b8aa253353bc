"""The model PoolCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.pool_response import PoolResponse


class PoolCollectionResponse(Model):
    """PoolCollectionResponse."""

    pools: List[PoolResponse]
    total_entries: StrictInt
