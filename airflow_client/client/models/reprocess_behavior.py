"""The values of ReprocessBehavior."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class ReprocessBehavior(StringEnum):
    """The values of ReprocessBehavior."""

    FAILED = "failed"
    COMPLETED = "completed"
    NONE = "none"
