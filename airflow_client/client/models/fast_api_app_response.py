"""The model FastAPIAppResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictStr

from airflow_client.client._model import Model


class FastAPIAppResponse(Model):
    """FastAPIAppResponse."""

    app: StrictStr
    url_prefix: StrictStr
    name: StrictStr
