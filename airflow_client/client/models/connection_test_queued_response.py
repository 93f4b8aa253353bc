"""The model ConnectionTestQueuedResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictStr

from airflow_client.client._model import Model


class ConnectionTestQueuedResponse(Model):
    """The test of a connection that is going to run on a worker. Airflow 3.3 and later.

    :param token: secret that identifies the test; asking for its result needs it
    :param connection_id: ID of the connection, at most 200 letters, digits, `_`, `.` and `-`
    :param state: state of the test, `pending` at first
    """

    token: StrictStr
    """Secret that identifies the test; asking for its result needs it."""
    connection_id: StrictStr
    """ID of the connection, at most 200 letters, digits, `_`, `.` and `-`."""
    state: StrictStr
    """State of the test, `pending` at first."""
