"""The model PluginImportErrorCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.plugin_import_error_response import PluginImportErrorResponse


class PluginImportErrorCollectionResponse(Model):
    """All plugins that could not be loaded. Airflow 3.1 and later.

    :param import_errors: errors, one for each source
    :param total_entries: number of errors
    """

    import_errors: List[PluginImportErrorResponse]
    """Errors, one for each source."""
    total_entries: StrictInt
    """Number of errors."""

    def _items(self) -> List[PluginImportErrorResponse]:
        return self.import_errors
