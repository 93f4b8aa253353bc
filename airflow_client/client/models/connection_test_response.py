"""The model ConnectionTestResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictBool, StrictStr

from airflow_client.client._model import Model


class ConnectionTestResponse(Model):
    """The result of testing a connection.

    :param status: whether the connection works
    :param message: what the test found, in words
    """

    status: StrictBool
    """Whether the connection works."""
    message: StrictStr
    """What the test found, in words."""
