"""The model DryRunBackfillResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class DryRunBackfillResponse(Model):
    """A DAG run that a backfill would make.

    :param logical_date: logical date of the DAG run, RFC 3339 datetime; null if the DAG's schedule is by partitions
    :param partition_key: partition key of the DAG run; null if the DAG's schedule is not by partitions (Airflow 3.2 and
        later)
    :param partition_date: RFC 3339 datetime at which the partition begins; null if the DAG's schedule is not by
        partitions (Airflow 3.2 and later)
    """

    logical_date: Optional[datetime] = None
    """Logical date of the DAG run, RFC 3339 datetime; null if the DAG's schedule is by partitions."""
    partition_key: Optional[StrictStr] = None
    """Partition key of the DAG run; null if the DAG's schedule is not by partitions (Airflow 3.2 and later)."""
    partition_date: Optional[datetime] = None
    """RFC 3339 datetime at which the partition begins; null if the DAG's schedule is not by partitions (Airflow 3.2 and
    later).
    """
