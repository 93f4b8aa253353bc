"""The model DAGRunCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.dag_run_response import DAGRunResponse


class DAGRunCollectionResponse(Model):
    """A page of DAG runs. With paging by cursor, the cursors lead to the pages around it; with paging by offset, they
    are null.

    :param dag_runs: DAG runs of this page
    :param total_entries: number of DAG runs on all pages; with paging by cursor, not more than `total_entries_limit`,
        which then stands for that many or more; null if it was not counted
    :param total_entries_limit: number up to which DAG runs are counted with paging by cursor; null with paging by
        offset (Airflow 3.3.2 and later)
    :param next_cursor: cursor of the next page; null if there is none, and with paging by offset (Airflow 3.2.2 and
        later)
    :param previous_cursor: cursor of the page before; null on the first page, and with paging by offset (Airflow 3.2.2
        and later)
    """

    dag_runs: List[DAGRunResponse]
    """DAG runs of this page."""
    total_entries: Optional[StrictInt] = None
    """Number of DAG runs on all pages; with paging by cursor, not more than `total_entries_limit`, which then stands
    for that many or more; null if it was not counted.
    """
    total_entries_limit: Optional[StrictInt] = None
    """Number up to which DAG runs are counted with paging by cursor; null with paging by offset (Airflow 3.3.2 and
    later).
    """
    next_cursor: Optional[StrictStr] = None
    """Cursor of the next page; null if there is none, and with paging by offset (Airflow 3.2.2 and later)."""
    previous_cursor: Optional[StrictStr] = None
    """Cursor of the page before; null on the first page, and with paging by offset (Airflow 3.2.2 and later)."""

    def _items(self) -> List[DAGRunResponse]:
        return self.dag_runs
