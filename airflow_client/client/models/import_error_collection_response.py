"""The model ImportErrorCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.import_error_response import ImportErrorResponse


class ImportErrorCollectionResponse(Model):
    """A page of files that could not be imported, and how many match in all.

    :param import_errors: errors of this page, one for each file
    :param total_entries: number of items found in all, of which the list may hold only a page
    """

    import_errors: List[ImportErrorResponse]
    """Errors of this page, one for each file."""
    total_entries: StrictInt
    """Number of items found in all, of which the list may hold only a page."""

    def _items(self) -> List[ImportErrorResponse]:
        return self.import_errors
