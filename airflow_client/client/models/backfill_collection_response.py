"""The model BackfillCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.backfill_response import BackfillResponse


class BackfillCollectionResponse(Model):
    """BackfillCollectionResponse."""

    backfills: List[BackfillResponse]
    total_entries: StrictInt
