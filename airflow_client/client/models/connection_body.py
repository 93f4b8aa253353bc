"""The model ConnectionBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import Field, StrictInt, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel


class ConnectionBody(RequestModel):
    """A connection to create, change or test. In a change, only the fields that are set are applied, and a masked value
    (`***`) in `password` or `extra` keeps what is stored.

    :param connection_id: ID of the connection, at most 200 letters, digits, `_`, `.` and `-`
    :param conn_type: kind of the connection, such as `postgres`, which decides about the hook that uses it
    :param description: text that says what it is for; null if there is none
    :param host: name or address of the host; null if there is none
    :param login: name of the user to sign in as; null if there is none
    :param var_schema: what the kind of connection takes for a schema, such as the name of a database; null if there is
        none
    :param port: number of the port; null if there is none
    :param password: password in clear text; stored encrypted if the server has a Fernet key; null for none
    :param extra: further settings, as the text of a JSON object; an empty string counts as `{}`; null for none
    :param team_name: name of the team that the connection belongs to, at most 50 characters; null or left out for none;
        refused unless the server runs with `[core] multi_team` (Airflow 3.2 and later)
    """

    _lifetimes = {"team_name": ("3.2.0", None)}

    connection_id: Annotated[StrictStr, Field(max_length=200, pattern=r"^[\w.-]+$")]
    """ID of the connection, at most 200 letters, digits, `_`, `.` and `-`."""
    conn_type: StrictStr
    """Kind of the connection, such as `postgres`, which decides about the hook that uses it."""
    description: Optional[StrictStr] = None
    """Text that says what it is for; null if there is none."""
    host: Optional[StrictStr] = None
    """Name or address of the host; null if there is none."""
    login: Optional[StrictStr] = None
    """Name of the user to sign in as; null if there is none."""
    var_schema: Optional[StrictStr] = Field(default=None, alias="schema")
    """What the kind of connection takes for a schema, such as the name of a database; null if there is none."""
    port: Optional[StrictInt] = None
    """Number of the port; null if there is none."""
    password: Optional[StrictStr] = None
    """Password in clear text; stored encrypted if the server has a Fernet key; null for none."""
    extra: Optional[StrictStr] = None
    """Further settings, as the text of a JSON object; an empty string counts as `{}`; null for none."""
    team_name: Optional[Annotated[StrictStr, Field(max_length=50)]] = None
    """Name of the team that the connection belongs to, at most 50 characters; null or left out for none; refused unless
    the server runs with `[core] multi_team` (Airflow 3.2 and later).
    """
