"""The model BulkResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from airflow_client.client._model import Model
from airflow_client.client.models.bulk_action_response import BulkActionResponse


class BulkResponse(Model):
    """What became of a request with bulk actions. Such a request succeeds even if all its actions fail, so the `errors`
    of each kind are worth a look.

    :param create: what became of the actions that create; null if there were none
    :param update: what became of the actions that update; null if there were none
    :param delete: what became of the actions that delete; null if there were none
    """

    create: Optional[BulkActionResponse] = None
    """What became of the actions that create; null if there were none."""
    update: Optional[BulkActionResponse] = None
    """What became of the actions that update; null if there were none."""
    delete: Optional[BulkActionResponse] = None
    """What became of the actions that delete; null if there were none."""
