"""The model TaskOutletAssetReference."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime

from pydantic import StrictStr

from airflow_client.client._model import Model


class TaskOutletAssetReference(Model):
    """TaskOutletAssetReference."""

    dag_id: StrictStr
    task_id: StrictStr
    created_at: datetime
    updated_at: datetime
