"""The values of BulkActionNotOnExistence."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class BulkActionNotOnExistence(StringEnum):
    """The values of BulkActionNotOnExistence."""

    FAIL = "fail"
    SKIP = "skip"
