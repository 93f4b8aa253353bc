"""The values of DagRunType."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class DagRunType(StringEnum):
    """The kind of a DAG run.

    - ``backfill``: made by a backfill
    - ``scheduled``: made by the scheduler for the DAG's schedule
    - ``manual``: triggered by a user
    - ``operator_triggered``: triggered by a task of another DAG run; `manual` on older releases (Airflow 3.3 and later)
    - ``asset_triggered``: made because of updates of assets
    - ``asset_materialization``: triggered by a user to update an asset; `manual` on older releases (Airflow 3.2 and
      later)
    """

    BACKFILL = "backfill"
    SCHEDULED = "scheduled"
    MANUAL = "manual"
    OPERATOR_TRIGGERED = "operator_triggered"
    ASSET_TRIGGERED = "asset_triggered"
    ASSET_MATERIALIZATION = "asset_materialization"
