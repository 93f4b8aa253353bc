"""The model BaseInfoResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class BaseInfoResponse(Model):
    """How a component of Airflow is.

    :param status: `healthy`, or `unhealthy` if no recent heartbeat or answer of it is known; null if none of its kind
        has ever run
    """

    status: Optional[StrictStr] = None
    """`healthy`, or `unhealthy` if no recent heartbeat or answer of it is known; null if none of its kind has ever run.
    """
