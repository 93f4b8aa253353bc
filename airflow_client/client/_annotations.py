"""Gives the names in generated annotations their meaning when an operation or an answer first needs it.

The generated modules import models and pydantic for type checkers only. Their annotations are strings, and the names
in them are looked up here: models by the lazy table of `airflow_client.client.models`, the rest in the libraries.
"""

from __future__ import annotations

import typing
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

import pydantic
import typing_extensions
from pydantic import AfterValidator, Field, StrictInt, StrictStr
from typing_extensions import Annotated
from urllib3 import BaseHTTPResponse

from airflow_client.client import models
from airflow_client.client._model import alternatives
from airflow_client.client.api_response import ApiResponse


def _checked_timeout(value: Any) -> Any:
    """Return a timeout if it is one: positive seconds, or a pair of them, of which either may be `None`."""
    value = tuple(value) if isinstance(value, list) else value
    parts: typing.Tuple[Any, ...] = value if isinstance(value, tuple) and len(value) == 2 else (value,)
    for part in parts:
        if part is not None and not (type(part) in (int, float) and part > 0):
            raise ValueError("a timeout is a positive number of seconds, or a pair: to connect, to wait for bytes")
    return value


class _Names(typing.Dict[str, Any]):
    def __missing__(self, name: str) -> Any:
        for module in (models, typing, pydantic, typing_extensions):
            if hasattr(module, name):
                self[name] = getattr(module, name)
                return self[name]
        raise KeyError(name)


_NAMES = _Names(
    date=date,
    datetime=datetime,
    UUID=UUID,
    alternatives=alternatives,
    ApiResponse=ApiResponse,
    BaseHTTPResponse=BaseHTTPResponse,
    RequestTimeout=Annotated[typing.Any, AfterValidator(_checked_timeout)],
    RequestAuth=typing.Optional[typing.Dict[StrictStr, Any]],
    ContentType=typing.Optional[StrictStr],
    Headers=typing.Optional[typing.Dict[StrictStr, Any]],
    HostIndex=Annotated[StrictInt, Field(ge=0, le=0)],
)


@lru_cache(maxsize=None)
def resolve(expression: str) -> Any:
    """Return the type that `expression` names, such as `Optional[List[DagRunState]]`."""
    return eval(expression, {"__builtins__": _BUILTINS}, _NAMES)  # the expressions are the templates' own


_BUILTINS = {
    "str": str,
    "int": int,
    "float": float,
    "bool": bool,
    "bytes": bytes,
    "object": object,
    "None": None,
}
