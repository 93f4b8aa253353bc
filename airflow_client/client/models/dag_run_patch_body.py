"""The model DAGRunPatchBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional, Union

from pydantic import Field, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel
from airflow_client.client.models.dag_run_mutable_states import DagRunMutableStates
from airflow_client.client.models.dag_run_patch_states import DAGRunPatchStates


class DAGRunPatchBody(RequestModel):
    """A change to a DAG run. Fields that are not given stay as they are.

    :param state: state to put the DAG run into, where `success` and `failed` also end its task instances; null leaves
        it
    :param note: note to set, up to 1000 characters; an empty string or null removes the note
    """

    state: Optional[Union[DagRunMutableStates, DAGRunPatchStates]] = None
    """State to put the DAG run into, where `success` and `failed` also end its task instances; null leaves it."""
    note: Optional[Annotated[StrictStr, Field(max_length=1000)]] = None
    """Note to set, up to 1000 characters; an empty string or null removes the note."""
