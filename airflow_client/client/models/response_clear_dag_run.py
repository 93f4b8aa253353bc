"""The choice ResponseClearDagRun."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import ClassVar, Set, Union

from airflow_client.client._model import Choice
from airflow_client.client.models.clear_task_instance_collection_response import ClearTaskInstanceCollectionResponse
from airflow_client.client.models.dag_run_response import DAGRunResponse


class ResponseClearDagRun(Choice[Union[ClearTaskInstanceCollectionResponse, DAGRunResponse]]):
    """The choice ResponseClearDagRun; `actual_instance` is what was chosen."""

    any_of_schemas: ClassVar[Set[str]] = {"ClearTaskInstanceCollectionResponse", "DAGRunResponse"}
