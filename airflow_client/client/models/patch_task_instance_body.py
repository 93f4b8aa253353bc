"""The model PatchTaskInstanceBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import Field, StrictBool, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel
from airflow_client.client.models.task_instance_state import TaskInstanceState


class PatchTaskInstanceBody(RequestModel):
    """Changes to task instances, their state, their note, or both.

    :param new_state: state to set, `success`, `failed` or `skipped`; the server refuses null, so leave it out to keep
        the state
    :param note: note to set, at most 1000 characters; an empty text removes the note, and so does null if `update_mask`
        names the field; otherwise null keeps it, as leaving it out does
    :param include_upstream: whether the tasks that the named ones depend on are meant too; by default false
    :param include_downstream: whether the tasks that depend on the named ones are meant too; by default false
    :param include_future: whether those of DAG runs with later logical dates are meant too; by default false
    :param include_past: whether those of DAG runs with earlier logical dates are meant too; by default false
    """

    _never_null = (
        "include_upstream",
        "include_downstream",
        "include_future",
        "include_past",
    )

    new_state: Optional[TaskInstanceState] = None
    """State to set, `success`, `failed` or `skipped`; the server refuses null, so leave it out to keep the state."""
    note: Optional[Annotated[StrictStr, Field(max_length=1000)]] = None
    """Note to set, at most 1000 characters; an empty text removes the note, and so does null if `update_mask` names the
    field; otherwise null keeps it, as leaving it out does.
    """
    include_upstream: Optional[StrictBool] = False
    """Whether the tasks that the named ones depend on are meant too; by default false."""
    include_downstream: Optional[StrictBool] = False
    """Whether the tasks that depend on the named ones are meant too; by default false."""
    include_future: Optional[StrictBool] = False
    """Whether those of DAG runs with later logical dates are meant too; by default false."""
    include_past: Optional[StrictBool] = False
    """Whether those of DAG runs with earlier logical dates are meant too; by default false."""
