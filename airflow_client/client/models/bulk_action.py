"""The values of BulkAction."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class BulkAction(StringEnum):
    """The values of BulkAction: Airflow 3.0.0 to 3.0.1."""

    CREATE = "create"
    DELETE = "delete"
    UPDATE = "update"
