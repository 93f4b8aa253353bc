"""The model BulkUpdateActionPoolBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from pydantic import StrictStr
from typing_extensions import Literal

from airflow_client.client._model import RequestModel
from airflow_client.client.models.bulk_action_not_on_existence import BulkActionNotOnExistence
from airflow_client.client.models.pool_body import PoolBody


class BulkUpdateActionPoolBody(RequestModel):
    """A bulk action that changes pools.

    :param action: always `update`
    :param entities: pools to change, with what to set; every pool but `default_pool` needs its slots and
        `include_deferred`, whatever the mask, or the whole request is refused with status 422
    :param update_mask: names of the fields to change in each entity, others are not applied; null or nothing if all
        fields that an entity has are to be applied (Airflow 3.2 and later)
    :param action_on_non_existence: what to do if some do not exist; `fail`, the default, gives an error, `skip` goes on
        with the others
    """

    _always_sent = ("action",)

    _never_null = ("action_on_non_existence",)

    _lifetimes = {"update_mask": ("3.2.0", None)}

    action: Literal["update"] = "update"
    """Always `update`."""
    entities: List[PoolBody]
    """Pools to change, with what to set; every pool but `default_pool` needs its slots and `include_deferred`, whatever
    the mask, or the whole request is refused with status 422.
    """
    update_mask: Optional[List[StrictStr]] = None
    """Names of the fields to change in each entity, others are not applied; null or nothing if all fields that an
    entity has are to be applied (Airflow 3.2 and later).
    """
    action_on_non_existence: Optional[BulkActionNotOnExistence] = None
    """What to do if some do not exist; `fail`, the default, gives an error, `skip` goes on with the others."""
