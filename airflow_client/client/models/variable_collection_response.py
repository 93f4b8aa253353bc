"""The model VariableCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.variable_response import VariableResponse


class VariableCollectionResponse(Model):
    """VariableCollectionResponse."""

    variables: List[VariableResponse]
    total_entries: StrictInt
