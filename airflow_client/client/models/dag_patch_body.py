"""The model DAGPatchBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictBool

from airflow_client.client._model import RequestModel


class DAGPatchBody(RequestModel):
    """DAGPatchBody."""

    is_paused: StrictBool
