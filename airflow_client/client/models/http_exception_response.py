"""The model HTTPExceptionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import Model
from airflow_client.client.models.detail import Detail


class HTTPExceptionResponse(Model):
    """HTTPExceptionResponse."""

    detail: Detail
