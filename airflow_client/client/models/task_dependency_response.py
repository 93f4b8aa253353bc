"""The model TaskDependencyResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictStr

from airflow_client.client._model import Model


class TaskDependencyResponse(Model):
    """TaskDependencyResponse."""

    name: StrictStr
    reason: StrictStr
