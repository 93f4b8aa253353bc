"""The model HITLDetailResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, List, Optional

from pydantic import StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.hitl_user import HITLUser


class HITLDetailResponse(Model):
    """A response as the server has recorded it. Airflow 3.1 and later.

    :param responded_by: user who responded
    :param responded_at: RFC 3339 datetime of the response
    :param chosen_options: options that were chosen
    :param params_input: input that came with the response, by name; empty if there was none
    """

    responded_by: HITLUser
    """User who responded."""
    responded_at: datetime
    """RFC 3339 datetime of the response."""
    chosen_options: List[StrictStr]
    """Options that were chosen."""
    params_input: Optional[Dict[str, Any]] = None
    """Input that came with the response, by name; empty if there was none."""
