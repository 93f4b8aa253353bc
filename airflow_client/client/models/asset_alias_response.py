"""The model AssetAliasResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class AssetAliasResponse(Model):
    """An asset alias, a name that stands for assets which are only known when a task runs.

    :param id: ID that the server gave it, unique among its kind
    :param name: name by which it is known
    :param group: group of the asset or alias, `asset` if it sets no other; null where no asset is known
    """

    id: StrictInt
    """ID that the server gave it, unique among its kind."""
    name: StrictStr
    """Name by which it is known."""
    group: StrictStr
    """Group of the asset or alias, `asset` if it sets no other; null where no asset is known."""
