"""The model DagScheduleAssetReference."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime

from pydantic import StrictStr

from airflow_client.client._model import Model


class DagScheduleAssetReference(Model):
    """A DAG that is scheduled on an asset.

    :param dag_id: ID of the DAG
    :param created_at: RFC 3339 datetime at which the DAG was first seen to be scheduled on the asset
    :param updated_at: RFC 3339 datetime of the last change to this reference
    """

    dag_id: StrictStr
    """ID of the DAG."""
    created_at: datetime
    """RFC 3339 datetime at which the DAG was first seen to be scheduled on the asset."""
    updated_at: datetime
    """RFC 3339 datetime of the last change to this reference."""
