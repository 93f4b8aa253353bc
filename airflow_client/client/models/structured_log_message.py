"""The model StructuredLogMessage."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class StructuredLogMessage(Model):
    """A line of a task's log, in its parts. Besides those below there may be any others, such as `level` and `logger`.

    :param timestamp: RFC 3339 datetime of the message; absent or null if it has none
    :param event: text of the message; `::group::` and `::endgroup::` enclose lines that belong together
    """

    timestamp: Optional[datetime] = None
    """RFC 3339 datetime of the message; absent or null if it has none."""
    event: StrictStr
    """Text of the message; `::group::` and `::endgroup::` enclose lines that belong together."""
