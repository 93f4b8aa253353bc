"""The model ConnectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import Field, StrictInt, StrictStr

from airflow_client.client._model import Model


class ConnectionResponse(Model):
    """A connection, with its secrets masked.

    :param connection_id: ID of the connection, at most 200 letters, digits, `_`, `.` and `-`
    :param conn_type: kind of the connection, such as `postgres`, which decides about the hook that uses it
    :param description: text that says what it is for; null if there is none
    :param host: name or address of the host; null if there is none
    :param login: name of the user to sign in as; null if there is none
    :param var_schema: what the kind of connection takes for a schema, such as the name of a database; null if there is
        none
    :param port: number of the port; null if there is none
    :param password: `***` in place of the password; null if there is none
    :param extra: further settings, as the text of a JSON object with sensitive values masked; null if there are none
    :param team_name: name of the team that it belongs to; null if it belongs to none, as always without `[core]
        multi_team` (Airflow 3.2 and later)
    """

    connection_id: StrictStr
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
    """`***` in place of the password; null if there is none."""
    extra: Optional[StrictStr] = None
    """Further settings, as the text of a JSON object with sensitive values masked; null if there are none."""
    team_name: Optional[StrictStr] = None
    """Name of the team that it belongs to; null if it belongs to none, as always without `[core] multi_team` (Airflow
    3.2 and later).
    """
