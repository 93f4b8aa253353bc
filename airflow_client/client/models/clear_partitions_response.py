"""The model ClearPartitionsResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictBool, StrictInt

from airflow_client.client._model import Model


class ClearPartitionsResponse(Model):
    """ClearPartitionsResponse: Airflow 3.3 and later."""

    dag_runs_cleared: StrictInt
    task_instances_cleared: StrictInt
    dry_run: StrictBool
