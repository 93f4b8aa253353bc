"""The model UpdateHITLDetailPayload."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any, Dict, List, Optional

from pydantic import Field, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel


class UpdateHITLDetailPayload(RequestModel):
    """UpdateHITLDetailPayload: Airflow 3.1 and later."""

    _never_null = ("params_input",)

    chosen_options: Annotated[List[StrictStr], Field(min_length=1)]
    params_input: Optional[Dict[str, Any]] = None
