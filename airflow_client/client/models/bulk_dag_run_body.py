"""The model BulkDAGRunBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import Field, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel
from airflow_client.client.models.dag_run_mutable_states import DagRunMutableStates


class BulkDAGRunBody(RequestModel):
    """A DAG run in a bulk action or in a request to clear several. Deleting and clearing use only its IDs. Airflow 3.3
    and later.

    :param dag_run_id: ID of the DAG run; `~` is not taken
    :param dag_id: ID of the DAG; null for the one in the path, needed if that is `~`
    :param state: state to put the DAG run into, together with its task instances; null to leave it
    :param note: note to set, up to 1000 characters; an empty string removes the note; null leaves it
    """

    dag_run_id: StrictStr
    """ID of the DAG run; `~` is not taken."""
    dag_id: Optional[StrictStr] = None
    """ID of the DAG; null for the one in the path, needed if that is `~`."""
    state: Optional[DagRunMutableStates] = None
    """State to put the DAG run into, together with its task instances; null to leave it."""
    note: Optional[Annotated[StrictStr, Field(max_length=1000)]] = None
    """Note to set, up to 1000 characters; an empty string removes the note; null leaves it."""
