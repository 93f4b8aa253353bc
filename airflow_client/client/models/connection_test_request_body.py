"""The model ConnectionTestRequestBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import Field, StrictBool, StrictInt, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel


class ConnectionTestRequestBody(RequestModel):
    """ConnectionTestRequestBody: Airflow 3.3 and later."""

    _never_null = ("commit_on_success",)

    connection_id: Annotated[StrictStr, Field(max_length=200, pattern=r"^[\w.-]+$")]
    conn_type: StrictStr
    description: Optional[StrictStr] = None
    host: Optional[StrictStr] = None
    login: Optional[StrictStr] = None
    var_schema: Optional[StrictStr] = Field(default=None, alias="schema")
    port: Optional[StrictInt] = None
    password: Optional[StrictStr] = None
    extra: Optional[StrictStr] = None
    team_name: Optional[Annotated[StrictStr, Field(max_length=50)]] = None
    commit_on_success: Optional[StrictBool] = False
    executor: Optional[StrictStr] = None
    queue: Optional[StrictStr] = None
