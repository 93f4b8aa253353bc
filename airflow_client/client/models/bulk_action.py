"""The values of BulkAction."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class BulkAction(StringEnum):
    """What a bulk action does with its entities. Airflow 3.0.0 to 3.0.1.

    - ``create``: makes new ones (Airflow 3.0.0 to 3.0.1)
    - ``delete``: removes them (Airflow 3.0.0 to 3.0.1)
    - ``update``: changes those that exist (Airflow 3.0.0 to 3.0.1)
    """

    CREATE = "create"
    """Makes new ones (Airflow 3.0.0 to 3.0.1)."""
    DELETE = "delete"
    """Removes them (Airflow 3.0.0 to 3.0.1)."""
    UPDATE = "update"
    """Changes those that exist (Airflow 3.0.0 to 3.0.1)."""
