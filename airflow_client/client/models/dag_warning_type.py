"""The values of DagWarningType."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class DagWarningType(StringEnum):
    """The values of DagWarningType.

    - ``runtime varying value``: Airflow 3.2 and later
    """

    ASSET_CONFLICT = "asset conflict"
    NON_MINUS_EXISTENT_POOL = "non-existent pool"
    RUNTIME_VARYING_VALUE = "runtime varying value"
