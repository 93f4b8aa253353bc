"""The model PluginImportErrorResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictStr

from airflow_client.client._model import Model


class PluginImportErrorResponse(Model):
    """Why a plugin could not be loaded. Airflow 3.1 and later.

    :param source: file or package that the plugin comes from
    :param error: text of the error
    """

    source: StrictStr
    """File or package that the plugin comes from."""
    error: StrictStr
    """Text of the error."""
