"""The model DAGRunClearBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import Field, StrictBool, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel


class DAGRunClearBody(RequestModel):
    """DAGRunClearBody."""

    _never_null = (
        "dry_run",
        "only_failed",
        "only_new",
    )

    _lifetimes = {"only_new": ("3.2.2", None), "run_on_latest_version": ("3.1.0", None), "note": ("3.3.0", None)}

    dry_run: Optional[StrictBool] = True
    only_failed: Optional[StrictBool] = False
    only_new: Optional[StrictBool] = False
    """Airflow 3.2.2 and later."""
    run_on_latest_version: Optional[StrictBool] = None
    """Airflow 3.1 and later."""
    note: Optional[Annotated[StrictStr, Field(max_length=1000)]] = None
    """Airflow 3.3 and later."""
