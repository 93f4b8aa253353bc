"""The model BulkUpdateActionBulkDAGRunBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from pydantic import StrictStr
from typing_extensions import Literal

from airflow_client.client._model import RequestModel
from airflow_client.client.models.bulk_action_not_on_existence import BulkActionNotOnExistence
from airflow_client.client.models.bulk_dag_run_body import BulkDAGRunBody


class BulkUpdateActionBulkDAGRunBody(RequestModel):
    """A bulk action that sets states and notes of DAG runs. Airflow 3.3 and later.

    :param action: always `update`
    :param entities: what to create, change or delete
    :param update_mask: accepted, but the server does not heed it; every field that is not null is set
    :param action_on_non_existence: what to do if some do not exist; `fail`, the default, gives an error, `skip` goes on
        with the others
    """

    _always_sent = ("action",)

    _never_null = ("action_on_non_existence",)

    action: Literal["update"] = "update"
    """Always `update`."""
    entities: List[BulkDAGRunBody]
    """What to create, change or delete."""
    update_mask: Optional[List[StrictStr]] = None
    """Accepted, but the server does not heed it; every field that is not null is set."""
    action_on_non_existence: Optional[BulkActionNotOnExistence] = None
    """What to do if some do not exist; `fail`, the default, gives an error, `skip` goes on with the others."""
