"""The model HTTPExceptionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import Model
from airflow_client.client.models.detail import Detail


class HTTPExceptionResponse(Model):
    """What the server says when it refuses a request or fails.

    :param detail: the reason, as a sentence, or an object if the database refused (reason, statement, orig_error and
        message, the middle two `hidden` unless the server is set to show them)
    """

    detail: Detail
    """The reason, as a sentence, or an object if the database refused (reason, statement, orig_error and message, the
    middle two `hidden` unless the server is set to show them).
    """
