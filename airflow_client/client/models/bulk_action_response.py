"""The model BulkActionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any, Dict, List, Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class BulkActionResponse(Model):
    """BulkActionResponse."""

    success: Optional[List[StrictStr]] = None
    errors: Optional[List[Dict[str, Any]]] = None
