"""The values of DagRunMutableStates."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class DagRunMutableStates(StringEnum):
    """The values of DagRunMutableStates: Airflow 3.3 and later."""

    QUEUED = "queued"
    SUCCESS = "success"
    FAILED = "failed"
