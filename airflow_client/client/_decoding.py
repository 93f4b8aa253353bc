"""Decodes answers: one pass of pydantic's parser over the bytes, straight into the models."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from airflow_client.client._annotations import resolve
from airflow_client.client._caller import warn_caller
from airflow_client.client._model import ANSWER
from airflow_client.client.exceptions import UnexpectedAnswerWarning

# Otherwise pydantic makes dates of numbers, and takes a newer field for one whose Python name happens to be the same.
_EXACTLY: dict[str, Any] = {"strict": True, "by_alias": True, "by_name": False, "context": ANSWER}

_UNREADABLE = ("json_invalid", "string_unicode")
"""What pydantic says of a text that its parser does not take, and of one that it does not even begin to parse."""


class NotJsonError(ValueError):
    """A text that should be JSON is not."""


def decode_json(data: bytes | str, type_expression: str, *, strict: bool = False, server: str | None = None) -> Any:
    """Return the JSON text `data` as what `type_expression` names.

    :param data: one JSON value
    :param type_expression: the name of a model, or a type such as `List[str]`; `object` for any JSON value
    :param strict: raise where the value does not fit the type, instead of keeping what is good in it
    :param server: the server's release, if it is known, for the report of what did not fit
    :raises NotJsonError: the text is no JSON
    :raises pydantic.ValidationError: `strict`, and the value does not fit the type
    """
    validate = _validator(type_expression)
    try:
        return validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        if error.error_count() == 1 and first["type"] in _UNREADABLE:
            return _decode_otherwise(data, type_expression, first["msg"], strict=strict)
        if strict:
            raise
        from airflow_client.client._tolerance import decode_tolerantly

        return decode_tolerantly(data, type_expression, _core_schema(type_expression), error, _EXACTLY, server=server)


def _decode_otherwise(data: bytes | str, type_expression: str, reason: str, *, strict: bool) -> Any:
    """Return a JSON text that only Python's parser takes; as plain JSON, if it does not fit the type.

    Such are texts nested more than 200 deep, and those with halves of surrogate pairs.

    :param reason: why pydantic's parser does not
    :param strict: raise where it does not fit, instead of keeping it as it is
    :raises NotJsonError: the other one does not take it either
    :raises pydantic.ValidationError: `strict`, and it does not fit the type
    """
    try:
        content = json.loads(data)
    except (ValueError, RecursionError):
        raise NotJsonError(reason) from None
    try:
        return TypeAdapter(resolve(type_expression)).validate_python(
            content, by_alias=True, by_name=False, context=ANSWER
        )
    except ValidationError:
        if strict:
            raise
    except RecursionError:
        pass
    warn_caller(
        f"{type_expression}: the server sent something that cannot be read as such ({reason}); it is plain JSON now.",
        UnexpectedAnswerWarning,
    )
    return content


@lru_cache(maxsize=None)
def _validator(type_expression: str) -> Callable[[bytes | str], Any]:
    resolved = resolve(type_expression)
    if isinstance(resolved, type) and issubclass(resolved, BaseModel):
        resolved.model_rebuild()
        validator = resolved.__pydantic_validator__
    else:
        validator = TypeAdapter(resolved).validator
    return partial(validator.validate_json, **_EXACTLY)


@lru_cache(maxsize=None)
def _core_schema(type_expression: str) -> Any:
    return dict(TypeAdapter(resolve(type_expression)).core_schema)  # a deferred one is a mapping, but no dict
