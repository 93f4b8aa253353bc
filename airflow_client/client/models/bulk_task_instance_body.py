"""The model BulkTaskInstanceBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import Field, StrictBool, StrictInt, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel
from airflow_client.client.models.task_instance_state import TaskInstanceState


class BulkTaskInstanceBody(RequestModel):
    """A task instance in a bulk action. Deleting uses only its IDs and its map index. Airflow 3.1 and later.

    :param new_state: state to put the task instance into: `success`, `failed` or `skipped`; to leave the state, leave
        the field out, as null is not taken
    :param note: note to set, up to 1000 characters; an empty string removes the note; null leaves it
    :param include_upstream: whether the tasks that the named ones depend on are meant too; by default false
    :param include_downstream: whether the tasks that depend on the named ones are meant too; by default false
    :param include_future: whether those of DAG runs with later logical dates are meant too; by default false
    :param include_past: whether those of DAG runs with earlier logical dates are meant too; by default false
    :param task_id: ID of the task, with that of its task group where it has one, as in `group.task`
    :param map_index: map index of the task instance, -1 if it is not mapped; null for all map indexes of the task
    :param dag_id: ID of the DAG; null for the one in the path, needed if that is `~` (Airflow 3.2 and later)
    :param dag_run_id: ID of the DAG run; null for the one in the path, needed if that is `~` (Airflow 3.2 and later)
    """

    _never_null = (
        "include_upstream",
        "include_downstream",
        "include_future",
        "include_past",
    )

    _lifetimes = {"dag_id": ("3.2.0", None), "dag_run_id": ("3.2.0", None)}

    new_state: Optional[TaskInstanceState] = None
    """State to put the task instance into: `success`, `failed` or `skipped`; to leave the state, leave the field out,
    as null is not taken.
    """
    note: Optional[Annotated[StrictStr, Field(max_length=1000)]] = None
    """Note to set, up to 1000 characters; an empty string removes the note; null leaves it."""
    include_upstream: Optional[StrictBool] = False
    """Whether the tasks that the named ones depend on are meant too; by default false."""
    include_downstream: Optional[StrictBool] = False
    """Whether the tasks that depend on the named ones are meant too; by default false."""
    include_future: Optional[StrictBool] = False
    """Whether those of DAG runs with later logical dates are meant too; by default false."""
    include_past: Optional[StrictBool] = False
    """Whether those of DAG runs with earlier logical dates are meant too; by default false."""
    task_id: StrictStr
    """ID of the task, with that of its task group where it has one, as in `group.task`."""
    map_index: Optional[StrictInt] = None
    """Map index of the task instance, -1 if it is not mapped; null for all map indexes of the task."""
    dag_id: Optional[StrictStr] = None
    """ID of the DAG; null for the one in the path, needed if that is `~` (Airflow 3.2 and later)."""
    dag_run_id: Optional[StrictStr] = None
    """ID of the DAG run; null for the one in the path, needed if that is `~` (Airflow 3.2 and later)."""
