"""The model AsyncConnectionTestResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class AsyncConnectionTestResponse(Model):
    """How far the test of a connection on a worker has come. Airflow 3.3 and later.

    :param token: secret that identifies the test
    :param connection_id: ID of the connection that is tested; it need not exist
    :param state: state of the test, one of `pending`, `queued`, `running`, `success` and `failed`
    :param result_message: what the test found, in words; null while there is no result
    :param created_at: RFC 3339 datetime at which it was created
    """

    token: StrictStr
    """Secret that identifies the test."""
    connection_id: StrictStr
    """ID of the connection that is tested; it need not exist."""
    state: StrictStr
    """State of the test, one of `pending`, `queued`, `running`, `success` and `failed`."""
    result_message: Optional[StrictStr] = None
    """What the test found, in words; null while there is no result."""
    created_at: datetime
    """RFC 3339 datetime at which it was created."""
