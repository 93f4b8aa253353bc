"""The model ConnectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import Field, StrictInt, StrictStr

from airflow_client.client._model import Model


class ConnectionResponse(Model):
    """ConnectionResponse."""

    connection_id: StrictStr
    conn_type: StrictStr
    description: Optional[StrictStr] = None
    host: Optional[StrictStr] = None
    login: Optional[StrictStr] = None
    var_schema: Optional[StrictStr] = Field(default=None, alias="schema")
    port: Optional[StrictInt] = None
    password: Optional[StrictStr] = None
    extra: Optional[StrictStr] = None
    team_name: Optional[StrictStr] = None
    """Airflow 3.2 and later."""
