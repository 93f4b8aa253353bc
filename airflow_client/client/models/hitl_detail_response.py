"""The model HITLDetailResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, List, Optional

from pydantic import StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.hitl_user import HITLUser


class HITLDetailResponse(Model):
    """HITLDetailResponse: Airflow 3.1 and later."""

    responded_by: HITLUser
    responded_at: datetime
    chosen_options: List[StrictStr]
    params_input: Optional[Dict[str, Any]] = None
