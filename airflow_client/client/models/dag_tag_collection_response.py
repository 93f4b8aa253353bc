"""The model DAGTagCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class DAGTagCollectionResponse(Model):
    """DAGTagCollectionResponse."""

    tags: List[StrictStr]
    total_entries: StrictInt
