"""The model ClearPartitionsResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictBool, StrictInt

from airflow_client.client._model import Model


class ClearPartitionsResponse(Model):
    """What was cleared, or would be in a dry run. Airflow 3.3 and later.

    :param dag_runs_cleared: number of DAG runs that lost a partition key or a partition date
    :param task_instances_cleared: number of task instances that were cleared; 0 if that was not asked for
    :param dry_run: whether nothing was changed
    """

    dag_runs_cleared: StrictInt
    """Number of DAG runs that lost a partition key or a partition date."""
    task_instances_cleared: StrictInt
    """Number of task instances that were cleared; 0 if that was not asked for."""
    dry_run: StrictBool
    """Whether nothing was changed."""
