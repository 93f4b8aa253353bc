"""The values of DAGRunPatchStates."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class DAGRunPatchStates(StringEnum):
    """The values of DAGRunPatchStates: Airflow 3.0.0 to 3.2.2."""

    QUEUED = "queued"
    SUCCESS = "success"
    FAILED = "failed"
