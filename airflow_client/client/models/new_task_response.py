"""The model NewTaskResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictStr

from airflow_client.client._model import Model


class NewTaskResponse(Model):
    """A task that has been added to the DAG since the DAG run was made, and so has no task instance in it yet. Airflow
    3.2.2 and later.

    :param task_id: ID of the task, with that of its task group where it has one, as in `group.task`
    :param task_display_name: name of the task for people to read, its ID if the task sets no other
    """

    task_id: StrictStr
    """ID of the task, with that of its task group where it has one, as in `group.task`."""
    task_display_name: StrictStr
    """Name of the task for people to read, its ID if the task sets no other."""
