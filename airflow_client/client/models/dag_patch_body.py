"""The model DAGPatchBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictBool

from airflow_client.client._model import RequestModel


class DAGPatchBody(RequestModel):
    """A change to one or more DAGs. A DAG can only be paused and unpaused.

    :param is_paused: true to pause the DAG, so that the scheduler starts nothing of it; false to unpause it
    """

    is_paused: StrictBool
    """True to pause the DAG, so that the scheduler starts nothing of it; false to unpause it."""
