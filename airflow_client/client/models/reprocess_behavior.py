"""The values of ReprocessBehavior."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class ReprocessBehavior(StringEnum):
    """What a backfill does with dates for which the DAG has run already. A DAG run that is queued or running is never
    repeated.

    - ``failed``: run again where the latest DAG run has failed
    - ``completed``: run again where the latest DAG run has ended, failed or not
    - ``none``: do not run again
    """

    FAILED = "failed"
    """Run again where the latest DAG run has failed."""
    COMPLETED = "completed"
    """Run again where the latest DAG run has ended, failed or not."""
    NONE = "none"
    """Do not run again."""
