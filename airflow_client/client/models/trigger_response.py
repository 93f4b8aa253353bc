"""The model TriggerResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class TriggerResponse(Model):
    """A trigger, for which a deferred task instance waits.

    :param id: ID of the trigger
    :param classpath: path of the trigger's class
    :param kwargs: always the text `{}` since Airflow 3.3.0, because the arguments may hold secrets; on older releases
        the trigger's arguments, as Python writes them
    :param created_date: RFC 3339 datetime at which the trigger was made
    :param queue: queue of triggers that the trigger is in; null if it is in none (Airflow 3.2 and later)
    :param triggerer_id: ID of the triggerer's job; null if no triggerer has taken the trigger
    """

    id: StrictInt
    """ID of the trigger."""
    classpath: StrictStr
    """Path of the trigger's class."""
    kwargs: StrictStr
    """Always the text `{}` since Airflow 3.3.0, because the arguments may hold secrets; on older releases the trigger's
    arguments, as Python writes them.
    """
    created_date: datetime
    """RFC 3339 datetime at which the trigger was made."""
    queue: Optional[StrictStr] = None
    """Queue of triggers that the trigger is in; null if it is in none (Airflow 3.2 and later)."""
    triggerer_id: Optional[StrictInt] = None
    """ID of the triggerer's job; null if no triggerer has taken the trigger."""
