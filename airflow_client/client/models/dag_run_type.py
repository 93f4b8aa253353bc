"""The values of DagRunType."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class DagRunType(StringEnum):
    """The values of DagRunType.

    - ``operator_triggered``: Airflow 3.3 and later
    - ``asset_materialization``: Airflow 3.2 and later
    """

    BACKFILL = "backfill"
    SCHEDULED = "scheduled"
    MANUAL = "manual"
    OPERATOR_TRIGGERED = "operator_triggered"
    ASSET_TRIGGERED = "asset_triggered"
    ASSET_MATERIALIZATION = "asset_materialization"
