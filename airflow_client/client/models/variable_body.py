"""The model VariableBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any, Optional

from pydantic import Field, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel


class VariableBody(RequestModel):
    """A new variable, or what an update makes of an existing one. Even an update of a single field needs key and value.

    :param key: key of the variable, unique, at most 250 characters; in an update, the key in the path
    :param value: any JSON value; text is stored as it is, anything else as JSON text, so null becomes the text `null`
    :param description: what the variable is for; null removes the description, left out keeps it in an update
    :param team_name: name of the team that the variable belongs to, at most 50 characters; null or left out for none;
        refused unless the server runs with `[core] multi_team` (Airflow 3.2 and later)
    """

    _lifetimes = {"team_name": ("3.2.0", None)}

    key: Annotated[StrictStr, Field(max_length=250)]
    """Key of the variable, unique, at most 250 characters; in an update, the key in the path."""
    value: Any
    """Any JSON value; text is stored as it is, anything else as JSON text, so null becomes the text `null`."""
    description: Optional[StrictStr] = None
    """What the variable is for; null removes the description, left out keeps it in an update."""
    team_name: Optional[Annotated[StrictStr, Field(max_length=50)]] = None
    """Name of the team that the variable belongs to, at most 50 characters; null or left out for none; refused unless
    the server runs with `[core] multi_team` (Airflow 3.2 and later).
    """
