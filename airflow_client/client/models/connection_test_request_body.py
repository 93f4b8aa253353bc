"""The model ConnectionTestRequestBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import Field, StrictBool, StrictInt, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel


class ConnectionTestRequestBody(RequestModel):
    """A connection to test on a worker. The test uses the values given here, not those of a stored connection with the
    same ID, and only one test of an ID may be unfinished at a time. Airflow 3.3 and later.

    :param connection_id: ID of the connection, up to 200 letters, digits, `_`, `.` and `-`; it need not exist
    :param conn_type: kind of the connection, such as `postgres`, which decides about the hook that uses it
    :param description: not used by the test, and not stored after it
    :param host: name or address of the host; null if there is none
    :param login: name of the user to sign in as; null if there is none
    :param var_schema: what the kind of connection takes for a schema, such as the name of a database; null if there is
        none
    :param port: number of the port; null if there is none
    :param password: password to sign in with, in clear text; null for none
    :param extra: further settings, as the text of a JSON object; an empty string counts as `{}`; null for none
    :param team_name: team that the connection belongs to, up to 50 characters; must be that of a stored connection with
        the same ID; null for none; may be set only in multi-team mode (`[core] multi_team`)
    :param commit_on_success: whether to store the connection if the test succeeds, over one with the same ID; false by
        default
    :param executor: alias, class name or module path of the configured executor that is to run the test; null for the
        default one
    :param queue: queue of the worker that is to run the test, for executors that have queues; null for the default one
    """

    _never_null = ("commit_on_success",)

    connection_id: Annotated[StrictStr, Field(max_length=200, pattern=r"^[\w.-]+$")]
    """ID of the connection, up to 200 letters, digits, `_`, `.` and `-`; it need not exist."""
    conn_type: StrictStr
    """Kind of the connection, such as `postgres`, which decides about the hook that uses it."""
    description: Optional[StrictStr] = None
    """Not used by the test, and not stored after it."""
    host: Optional[StrictStr] = None
    """Name or address of the host; null if there is none."""
    login: Optional[StrictStr] = None
    """Name of the user to sign in as; null if there is none."""
    var_schema: Optional[StrictStr] = Field(default=None, alias="schema")
    """What the kind of connection takes for a schema, such as the name of a database; null if there is none."""
    port: Optional[StrictInt] = None
    """Number of the port; null if there is none."""
    password: Optional[StrictStr] = None
    """Password to sign in with, in clear text; null for none."""
    extra: Optional[StrictStr] = None
    """Further settings, as the text of a JSON object; an empty string counts as `{}`; null for none."""
    team_name: Optional[Annotated[StrictStr, Field(max_length=50)]] = None
    """Team that the connection belongs to, up to 50 characters; must be that of a stored connection with the same ID;
    null for none; may be set only in multi-team mode (`[core] multi_team`).
    """
    commit_on_success: Optional[StrictBool] = False
    """Whether to store the connection if the test succeeds, over one with the same ID; false by default."""
    executor: Optional[StrictStr] = None
    """Alias, class name or module path of the configured executor that is to run the test; null for the default one."""
    queue: Optional[StrictStr] = None
    """Queue of the worker that is to run the test, for executors that have queues; null for the default one."""
