"""The model SchedulerInfoResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class SchedulerInfoResponse(Model):
    """The health of the scheduler that was last heard of.

    :param status: `healthy` or `unhealthy`, the latter also if there has never been a scheduler
    :param latest_scheduler_heartbeat: RFC 3339 datetime, as text, at which the scheduler last reported that it is
        alive; null if it never has
    """

    status: Optional[StrictStr] = None
    """`healthy` or `unhealthy`, the latter also if there has never been a scheduler."""
    latest_scheduler_heartbeat: Optional[StrictStr] = None
    """RFC 3339 datetime, as text, at which the scheduler last reported that it is alive; null if it never has."""
