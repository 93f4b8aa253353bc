"""The model DryRunBackfillCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.dry_run_backfill_response import DryRunBackfillResponse


class DryRunBackfillCollectionResponse(Model):
    """DryRunBackfillCollectionResponse."""

    backfills: List[DryRunBackfillResponse]
    total_entries: StrictInt
