"""Validates the arguments of operations with pydantic, compiled for each operation when it is first called."""

from __future__ import annotations

from collections.abc import Callable
from types import CodeType, FunctionType
from typing import Any

from pydantic import ValidationError, validate_call
from pydantic_core import ArgsKwargs, ErrorDetails

from airflow_client.client._annotations import resolve

_COMPILED: dict[CodeType, Callable[..., Any]] = {}


def validated_function(function: FunctionType, name: str) -> Callable[..., Any]:
    """Return `function` with its arguments validated by its annotations, which may be lazy strings.

    What the result raises on bad arguments is pydantic's `ValidationError`, naming the argument.

    :param function: the function; the variants of an operation share its code, and so one validator
    :param name: what an error calls the function
    """
    code = function.__code__
    if code not in _COMPILED:
        _COMPILED[code] = _compile(function, code)
    check = _COMPILED[code]
    arguments = code.co_varnames[: code.co_argcount]
    callable_without_arguments = len(function.__defaults__ or ()) == len(arguments) - 1

    def call(*args: Any, **kwargs: Any) -> Any:
        if callable_without_arguments and len(args) == 1 and not kwargs:
            return function(*args)  # defaults need no validation
        try:
            return check(*args, **kwargs)
        except ValidationError as error:
            refusal = _naming_arguments(error, name, arguments)
        raise refusal  # here, so that it does not hold the other one as its context

    return call


def _compile(function: FunctionType, code: CodeType) -> Callable[..., Any]:
    typed = FunctionType(code, function.__globals__, code.co_name, function.__defaults__)
    typed.__annotations__ = {
        name: resolve(expression) for name, expression in function.__annotations__.items() if name != "return"
    }
    return validate_call(typed)


def _naming_arguments(error: ValidationError, name: str, arguments: tuple[str, ...]) -> ValidationError:
    """Return `error` with each positional argument called by its name instead of its position.

    What was passed is kept where it is a parameter; in bodies, headers and credentials it may be a secret.
    """

    from airflow_client.client._validation_errors import rewritten

    def locate(location: tuple[int | str, ...]) -> tuple[int | str, ...]:
        if location and isinstance(location[0], int) and location[0] < len(arguments):
            return (arguments[location[0]], *location[1:])
        return location

    def may_show(line: ErrorDetails) -> bool:
        location = locate(line["loc"])
        is_parameter = len(location) == 1 and location[0] in arguments and not str(location[0]).startswith("_")
        return is_parameter and not isinstance(line["input"], ArgsKwargs)

    hide_input = not all(map(may_show, error.errors(include_url=False)))
    return rewritten(error, name, locate, hide_input=hide_input)
