"""The model JobCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.job_response import JobResponse


class JobCollectionResponse(Model):
    """A page of jobs, and how many match in all.

    :param jobs: jobs of this page
    :param total_entries: number of items found in all, of which the list may hold only a page
    """

    jobs: List[JobResponse]
    """Jobs of this page."""
    total_entries: StrictInt
    """Number of items found in all, of which the list may hold only a page."""

    def _items(self) -> List[JobResponse]:
        return self.jobs
