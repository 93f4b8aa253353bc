"""The model VersionInfo."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class VersionInfo(Model):
    """VersionInfo."""

    version: StrictStr
    git_version: Optional[StrictStr] = None
