"""The values of DagRunState."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class DagRunState(StringEnum):
    """The values of DagRunState."""

    QUEUED = "queued"
    RUNNING = "running"
    SUCCESS = "success"
    FAILED = "failed"
