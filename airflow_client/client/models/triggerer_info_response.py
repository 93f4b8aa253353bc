"""The model TriggererInfoResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class TriggererInfoResponse(Model):
    """The health of the triggerer that was last heard of.

    :param status: `healthy` or `unhealthy`; null if there has never been a triggerer
    :param latest_triggerer_heartbeat: RFC 3339 datetime, as text, at which the triggerer last reported that it is
        alive; null if it never has
    """

    status: Optional[StrictStr] = None
    """`healthy` or `unhealthy`; null if there has never been a triggerer."""
    latest_triggerer_heartbeat: Optional[StrictStr] = None
    """RFC 3339 datetime, as text, at which the triggerer last reported that it is alive; null if it never has."""
