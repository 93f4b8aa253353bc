"""The model TaskInletAssetReference."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime

from pydantic import StrictStr

from airflow_client.client._model import Model


class TaskInletAssetReference(Model):
    """A task that names an asset as an inlet. Airflow 3.1 and later.

    :param dag_id: ID of the DAG
    :param task_id: ID of the task, with that of its task group where it has one, as in `group.task`
    :param created_at: RFC 3339 datetime at which Airflow noted that the task names the asset
    :param updated_at: RFC 3339 datetime at which Airflow last changed that note
    """

    dag_id: StrictStr
    """ID of the DAG."""
    task_id: StrictStr
    """ID of the task, with that of its task group where it has one, as in `group.task`."""
    created_at: datetime
    """RFC 3339 datetime at which Airflow noted that the task names the asset."""
    updated_at: datetime
    """RFC 3339 datetime at which Airflow last changed that note."""
