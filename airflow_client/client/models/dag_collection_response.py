"""The model DAGCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.dag_response import DAGResponse


class DAGCollectionResponse(Model):
    """DAGCollectionResponse."""

    dags: List[DAGResponse]
    total_entries: StrictInt
