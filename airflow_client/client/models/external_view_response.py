"""The model ExternalViewResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictBool, StrictStr

from airflow_client.client._model import Model


class ExternalViewResponse(Model):
    """ExternalViewResponse: Airflow 3.1 and later."""

    name: StrictStr
    icon: Optional[StrictStr] = None
    icon_dark_mode: Optional[StrictStr] = None
    url_route: Optional[StrictStr] = None
    category: Optional[StrictStr] = None
    nav_top_level: Optional[StrictBool] = None
    """Airflow 3.3 and later."""
    href: StrictStr
    destination: Optional[StrictStr] = "nav"
