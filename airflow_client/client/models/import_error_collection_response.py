"""The model ImportErrorCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.import_error_response import ImportErrorResponse


class ImportErrorCollectionResponse(Model):
    """ImportErrorCollectionResponse."""

    import_errors: List[ImportErrorResponse]
    total_entries: StrictInt
