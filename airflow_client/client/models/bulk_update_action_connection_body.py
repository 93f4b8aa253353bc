"""The model BulkUpdateActionConnectionBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from pydantic import StrictStr
from typing_extensions import Literal

from airflow_client.client._model import RequestModel
from airflow_client.client.models.bulk_action_not_on_existence import BulkActionNotOnExistence
from airflow_client.client.models.connection_body import ConnectionBody


class BulkUpdateActionConnectionBody(RequestModel):
    """A bulk action that changes connections.

    :param action: always `update`
    :param entities: connections to change, with what to set; fields that are not given keep their values
    :param update_mask: accepted, but the server does not heed it; every field that is given is set (Airflow 3.2 and
        later)
    :param action_on_non_existence: what to do if some do not exist; `fail`, the default, gives an error, `skip` goes on
        with the others
    """

    _always_sent = ("action",)

    _never_null = ("action_on_non_existence",)

    _lifetimes = {"update_mask": ("3.2.0", None)}

    action: Literal["update"] = "update"
    """Always `update`."""
    entities: List[ConnectionBody]
    """Connections to change, with what to set; fields that are not given keep their values."""
    update_mask: Optional[List[StrictStr]] = None
    """Accepted, but the server does not heed it; every field that is given is set (Airflow 3.2 and later)."""
    action_on_non_existence: Optional[BulkActionNotOnExistence] = None
    """What to do if some do not exist; `fail`, the default, gives an error, `skip` goes on with the others."""
