"""Rewrites pydantic's errors: what they say of where, and what they must not keep."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pydantic import ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError


def rewritten(
    error: ValidationError,
    title: str,
    locate: Callable[[tuple[int | str, ...]], tuple[int | str, ...]] = tuple,
    *,
    hide_input: bool,
) -> ValidationError:
    """Return an error with another title and other locations.

    :param error: pydantic's error
    :param title: what was validated
    :param locate: returns the location to name for the one that pydantic names
    :param hide_input: keep nothing of what was validated, which may be a secret: neither shown, nor in `errors()`, nor
        where the error is pickled
    """
    details: list[InitErrorDetails] = []
    for line in error.errors(include_url=False):
        kind: Any = line["type"]
        detail = InitErrorDetails(type=kind, loc=locate(line["loc"]), input=None if hide_input else line["input"])
        context = line.get("ctx")
        if context and kind == "value_error":
            detail["type"] = PydanticCustomError("value_error", "{error}", {"error": str(context["error"])})
        elif context:
            detail["ctx"] = context
        details.append(detail)
    return ValidationError.from_exception_data(title, details, hide_input=hide_input)
