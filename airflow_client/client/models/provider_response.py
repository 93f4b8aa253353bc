"""The model ProviderResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class ProviderResponse(Model):
    """ProviderResponse."""

    package_name: StrictStr
    description: StrictStr
    version: StrictStr
    documentation_url: Optional[StrictStr] = None
    """Airflow 3.1.6 and later."""
