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
    """Made by a backfill."""
    SCHEDULED = "scheduled"
    """Made by the scheduler for the DAG's schedule."""
    MANUAL = "manual"
    """Triggered by a user."""
    OPERATOR_TRIGGERED = "operator_triggered"
    """Triggered by a task of another DAG run; `manual` on older releases (Airflow 3.3 and later)."""
    ASSET_TRIGGERED = "asset_triggered"
    """Made because of updates of assets."""
    ASSET_MATERIALIZATION = "asset_materialization"
    """Triggered by a user to update an asset; `manual` on older releases (Airflow 3.2 and later)."""
