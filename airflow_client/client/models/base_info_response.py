"""The model BaseInfoResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class BaseInfoResponse(Model):
    """BaseInfoResponse."""

    status: Optional[StrictStr] = None
