"""Valid arguments of an operation, and what a server must receive for them."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from dateutil.parser import isoparse
from hypothesis import strategies as st

import airflow_client.client

from .answers import dates, instants, values
from .specification import Operation, Parameter, Schema, choices, class_name, referenced


@dataclass(frozen=True)
class Argument:
    """A value to pass for a parameter."""

    parameter: Parameter
    value: Any
    """What Python code passes."""
    sent: Any
    """The same as plain Python or JSON value; None if nothing must be sent."""


def arguments(operation: Operation) -> st.SearchStrategy[list[Argument]]:
    """Give a strategy for the arguments of one call: all required parameters and some of the optional ones."""
    required = [_arguments(parameter) for parameter in operation.parameters if parameter.required]
    optional = [
        st.none() | st.just(Argument(parameter, None, None)) | _arguments(parameter)
        for parameter in operation.parameters
        if not parameter.required
    ]
    return st.tuples(*required, *optional).map(lambda drawn: [argument for argument in drawn if argument])


def call(method: Any, passed: list[Argument]) -> Any:
    """Call a method as people do: required arguments by position, optional ones by name."""
    return method(
        *(argument.value for argument in passed if argument.parameter.required),
        **{argument.parameter.python_name: argument.value for argument in passed if not argument.parameter.required},
    )


def is_written_as(value: Any, text: str) -> bool:
    """Tell whether a text in a path, query or header stands for a value."""
    if isinstance(value, bool):
        return text == str(value).lower()
    if isinstance(value, datetime):
        return isoparse(text) == value
    if isinstance(value, date):
        return text == value.isoformat()
    if isinstance(value, float):
        return float(text) == value
    return text == str(value)


def _arguments(parameter: Parameter) -> st.SearchStrategy[Argument]:
    if parameter.location == "body":
        return _bodies(parameter)
    not_null = [choice for choice in choices(parameter.schema) if choice.get("type") != "null"]
    return st.one_of([_plain(parameter, schema) for schema in not_null])


def _plain(parameter: Parameter, schema: Schema) -> st.SearchStrategy[Argument]:
    model = referenced(schema)
    if model:
        members: type[enum.Enum] = getattr(airflow_client.client, class_name(model))
        return st.sampled_from(list(members)).flatmap(
            lambda member: st.sampled_from([
                Argument(parameter, value, member.value) for value in (member, member.value)
            ])
        )
    if schema.get("format") == "date-time":
        python_values: st.SearchStrategy[Any] = instants
    elif schema.get("format") == "date":
        python_values = dates
    elif parameter.location == "path" and schema.get("type", "string") == "string" and "const" not in schema:
        python_values = st.text(min_size=1, max_size=12).filter(lambda text: _stays_there(parameter, text))
    elif parameter.location == "header" and "enum" not in schema:
        python_values = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=12)
    else:
        python_values = values(schema)
    return python_values.map(lambda value: Argument(parameter, value, value))


def _stays_there(parameter: Parameter, text: str) -> bool:
    """Tell whether a text in a path leads to no other endpoint."""
    has_dots = not {".", ".."}.isdisjoint(text.replace("\\", "/").split("/"))
    return not has_dots and (parameter.takes_rest_of_path or "/" not in text)


def _bodies(parameter: Parameter) -> st.SearchStrategy[Argument]:
    (name,) = [name for name in map(referenced, choices(parameter.schema)) if name]
    model = getattr(airflow_client.client, class_name(name))
    builders: Mapping[str, Any] = {
        "from_dict": model.from_dict,
        "constructor": lambda content: model(**content),
        "dict": lambda content: content,
    }
    return st.sampled_from(sorted(builders)).flatmap(
        lambda builder: values({"$ref": f"#/components/schemas/{name}"}).map(
            lambda content: Argument(parameter, builders[builder](content), content)
        )
    )
