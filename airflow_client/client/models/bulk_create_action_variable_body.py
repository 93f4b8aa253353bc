"""The model BulkCreateActionVariableBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from typing_extensions import Literal

from airflow_client.client._model import RequestModel
from airflow_client.client.models.bulk_action_on_existence import BulkActionOnExistence
from airflow_client.client.models.variable_body import VariableBody


class BulkCreateActionVariableBody(RequestModel):
    """A bulk action that creates variables.

    :param action: always `create`
    :param entities: what to create, change or delete
    :param action_on_existence: what to do if one of the variables exists; `overwrite` also removes the description if
        none is given; `fail` by default
    """

    _always_sent = ("action",)

    _never_null = ("action_on_existence",)

    action: Literal["create"] = "create"
    """Always `create`."""
    entities: List[VariableBody]
    """What to create, change or delete."""
    action_on_existence: Optional[BulkActionOnExistence] = None
    """What to do if one of the variables exists; `overwrite` also removes the description if none is given; `fail` by
    default.
    """
