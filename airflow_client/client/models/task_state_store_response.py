"""The model TaskStateStoreResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class TaskStateStoreResponse(Model):
    """A value that is stored for a task instance under a key, across its tries. Airflow 3.3 and later.

    :param key: key of the entry, unique within the task instance
    :param value: the value as JSON
    :param updated_at: RFC 3339 datetime at which the entry was last written
    :param expires_at: RFC 3339 datetime from which the entry may be removed; until it is, it can still be read; null if
        it never expires
    """

    key: StrictStr
    """Key of the entry, unique within the task instance."""
    value: Any = None
    """The value as JSON."""
    updated_at: datetime
    """RFC 3339 datetime at which the entry was last written."""
    expires_at: Optional[datetime] = None
    """RFC 3339 datetime from which the entry may be removed; until it is, it can still be read; null if it never
    expires.
    """
