"""The model XComCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.x_com_response import XComResponse


class XComCollectionResponse(Model):
    """XComCollectionResponse."""

    xcom_entries: List[XComResponse]
    total_entries: StrictInt
