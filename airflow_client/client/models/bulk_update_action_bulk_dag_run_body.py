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
    """BulkUpdateActionBulkDAGRunBody: Airflow 3.3 and later."""

    _always_sent = ("action",)

    _never_null = ("action_on_non_existence",)

    action: Literal["update"] = "update"
    entities: List[BulkDAGRunBody]
    update_mask: Optional[List[StrictStr]] = None
    action_on_non_existence: Optional[BulkActionNotOnExistence] = None
