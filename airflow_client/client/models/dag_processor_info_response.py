"""The model DagProcessorInfoResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class DagProcessorInfoResponse(Model):
    """How the DAG processor is.

    :param status: `healthy`, or `unhealthy` if no recent heartbeat or answer of it is known; null if none of its kind
        has ever run
    :param latest_dag_processor_heartbeat: ISO 8601 datetime of the latest heartbeat; null if there was none
    """

    status: Optional[StrictStr] = None
    """`healthy`, or `unhealthy` if no recent heartbeat or answer of it is known; null if none of its kind has ever run.
    """
    latest_dag_processor_heartbeat: Optional[StrictStr] = None
    """ISO 8601 datetime of the latest heartbeat; null if there was none."""
