"""The model DryRunBackfillCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.dry_run_backfill_response import DryRunBackfillResponse


class DryRunBackfillCollectionResponse(Model):
    """The DAG runs that a backfill would make, all of them, in the order in which they would run.

    :param backfills: DAG runs that would be made
    :param total_entries: number of DAG runs that would be made
    """

    backfills: List[DryRunBackfillResponse]
    """DAG runs that would be made."""
    total_entries: StrictInt
    """Number of DAG runs that would be made."""

    def _items(self) -> List[DryRunBackfillResponse]:
        return self.backfills
