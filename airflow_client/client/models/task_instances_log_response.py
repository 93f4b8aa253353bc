"""The model TaskInstancesLogResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.content import Content


class TaskInstancesLogResponse(Model):
    """The log of a try of a task instance, or a piece of it.

    :param content: lines of the log, taken apart into StructuredLogMessage, or else as plain text
    :param continuation_token: token with which the next request goes on reading where this one ended; null if the log
        has been read to its end
    """

    content: Content
    """Lines of the log, taken apart into StructuredLogMessage, or else as plain text."""
    continuation_token: Optional[StrictStr] = None
    """Token with which the next request goes on reading where this one ended; null if the log has been read to its end.
    """
