"""The model AppBuilderViewResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class AppBuilderViewResponse(Model):
    """AppBuilderViewResponse."""

    name: Optional[StrictStr] = None
    category: Optional[StrictStr] = None
    view: Optional[StrictStr] = None
    label: Optional[StrictStr] = None
