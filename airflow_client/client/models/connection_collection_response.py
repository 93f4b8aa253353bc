"""The model ConnectionCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.connection_response import ConnectionResponse


class ConnectionCollectionResponse(Model):
    """ConnectionCollectionResponse."""

    connections: List[ConnectionResponse]
    total_entries: StrictInt
