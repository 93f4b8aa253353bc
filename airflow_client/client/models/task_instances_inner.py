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
    """The choice TaskInstancesInner; `actual_instance` is what was chosen."""

    one_of_schemas: ClassVar[Set[str]] = {"TaskInstanceResponse", "NewTaskResponse"}
