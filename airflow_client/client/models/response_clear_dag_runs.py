"""The choice ResponseClearDagRuns."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import ClassVar, Set, Union

from pydantic import Tag
from typing_extensions import Annotated

from airflow_client.client._model import Choice, told_by
from airflow_client.client.models.clear_task_instance_collection_response import ClearTaskInstanceCollectionResponse
from airflow_client.client.models.dag_run_collection_response import DAGRunCollectionResponse


class ResponseClearDagRuns(
    Choice[
        Annotated[
            Union[
                Annotated[ClearTaskInstanceCollectionResponse, Tag("ClearTaskInstanceCollectionResponse")],
                Annotated[DAGRunCollectionResponse, Tag("DAGRunCollectionResponse")],
            ],
            told_by({"task_instances": "ClearTaskInstanceCollectionResponse"}, "DAGRunCollectionResponse"),
        ]
    ]
):
    """What clearing several DAG runs gives, a ClearTaskInstanceCollectionResponse with what would be cleared for a dry
    run, a DAGRunCollectionResponse otherwise.

    `actual_instance` is what was chosen; its attributes are attributes of the choice, too.
    """

    any_of_schemas: ClassVar[Set[str]] = {"ClearTaskInstanceCollectionResponse", "DAGRunCollectionResponse"}
