"""The values of BulkActionOnExistence."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class BulkActionOnExistence(StringEnum):
    """The values of BulkActionOnExistence."""

    FAIL = "fail"
    SKIP = "skip"
    OVERWRITE = "overwrite"
