"""The model AssetAliasResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class AssetAliasResponse(Model):
    """AssetAliasResponse."""

    id: StrictInt
    name: StrictStr
    group: StrictStr
