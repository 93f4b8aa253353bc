"""The choice TaskInstancesInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import ClassVar, Set, Union

from pydantic import Tag
from typing_extensions import Annotated

from airflow_client.client._model import Choice, told_by
from airflow_client.client.models.new_task_response import NewTaskResponse
from airflow_client.client.models.task_instance_response import TaskInstanceResponse


class TaskInstancesInner(
    Choice[
        Annotated[
            Union[
                Annotated[TaskInstanceResponse, Tag("TaskInstanceResponse")],
                Annotated[NewTaskResponse, Tag("NewTaskResponse")],
            ],
            told_by({"dag_run_id": "TaskInstanceResponse"}, "NewTaskResponse"),
        ]
    ]
):
    """What clearing a DAG run would affect, a TaskInstanceResponse, or a NewTaskResponse for a task that has no task
    instance yet.

    `actual_instance` is what was chosen; its attributes are attributes of the choice, too.
    """

    one_of_schemas: ClassVar[Set[str]] = {"TaskInstanceResponse", "NewTaskResponse"}
