"""The model DAGVersionCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.dag_version_response import DagVersionResponse


class DAGVersionCollectionResponse(Model):
    """DAGVersionCollectionResponse."""

    dag_versions: List[DagVersionResponse]
    total_entries: StrictInt
