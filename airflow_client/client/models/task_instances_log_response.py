"""The model TaskInstancesLogResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.content import Content


class TaskInstancesLogResponse(Model):
    """TaskInstancesLogResponse."""

    content: Content
    continuation_token: Optional[StrictStr] = None
