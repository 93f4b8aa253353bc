"""Hypothesis strategies for the JSON values that a schema of the specification allows."""

from __future__ import annotations

import base64
import json
import math
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from typing import Any

from hypothesis import strategies as st
from pydantic_core import to_jsonable_python

from .specification import JSON, JSON_LINES, DocumentedAnswer, Schema, component, referenced

_TEXT = st.text(max_size=12)
_TIMEZONES = [timezone.utc, timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(hours=-8))]

instants: st.SearchStrategy[datetime] = st.datetimes(
    datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.sampled_from(_TIMEZONES)
)
dates: st.SearchStrategy[date] = st.dates(date(1900, 1, 1), date(2200, 1, 1))
any_json: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False) | _TEXT,
    lambda children: st.lists(children, max_size=2) | st.dictionaries(_TEXT, children, max_size=2),
    max_leaves=4,
)
_FORMATS: dict[str, st.SearchStrategy[str]] = {
    "date-time": instants.map(lambda instant: instant.isoformat().replace("+00:00", "Z")),
    "date": dates.map(lambda day: day.isoformat()),
    "uuid": st.uuids().map(str),
    "byte": st.binary(max_size=9).map(lambda content: base64.b64encode(content).decode()),
    "duration": st.timedeltas(timedelta(0), timedelta(days=999)).map(to_jsonable_python),
}


def values(schema: Schema, *, unknown_fields: bool = False) -> st.SearchStrategy[Any]:
    """Give a strategy for the JSON values that fit a schema.

    :param schema: JSON schema, its references pointing to the components of the specification
    :param unknown_fields: whether an object may hold a field that its schema does not name, where it does not
        forbid that; default False
    """
    name = referenced(schema)
    if name:
        return _component_values(name, unknown_fields)
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    kinds = schema.get("anyOf") or schema.get("oneOf")
    if not kinds and isinstance(schema.get("type"), list):
        kinds = [{**schema, "type": kind} for kind in schema["type"]]
    if kinds:
        return st.one_of([values(kind, unknown_fields=unknown_fields) for kind in kinds])
    if "type" not in schema:
        return any_json
    if schema["type"] == "object":
        return _objects(schema, unknown_fields)
    if schema["type"] == "array":
        return _arrays(schema, unknown_fields)
    if schema["type"] == "string":
        return _strings(schema)
    if schema["type"] == "integer":
        return _integers(schema)
    if schema["type"] == "number":
        return _integers(schema) | st.floats(
            schema.get("exclusiveMinimum", schema.get("minimum", -1e9)),
            schema.get("exclusiveMaximum", schema.get("maximum", 1e9)),
            exclude_min="exclusiveMinimum" in schema,
            exclude_max="exclusiveMaximum" in schema,
        )
    return {"boolean": st.booleans(), "null": st.none()}[schema["type"]]


@lru_cache(maxsize=None)
def _component_values(name: str, unknown_fields: bool) -> st.SearchStrategy[Any]:
    return st.deferred(lambda: values(component(name), unknown_fields=unknown_fields))


def _integers(schema: Schema) -> st.SearchStrategy[int]:
    above = int(schema["exclusiveMinimum"]) + 1 if "exclusiveMinimum" in schema else -(2**31)
    below = math.ceil(schema["exclusiveMaximum"]) - 1 if "exclusiveMaximum" in schema else 2**31 - 1
    step = schema.get("multipleOf", 1)
    first, last = -(-schema.get("minimum", above) // step), schema.get("maximum", below) // step
    return st.integers(int(first), int(last)).map(lambda number: number * step)


def _strings(schema: Schema) -> st.SearchStrategy[str]:
    if "format" in schema:
        return _FORMATS[schema["format"]]
    shortest, longest = schema.get("minLength", 0), schema.get("maxLength", 12)
    if "pattern" not in schema:
        return st.text(min_size=shortest, max_size=min(longest, shortest + 12))
    printable = st.characters(min_codepoint=33, max_codepoint=126)
    fitting = st.from_regex(schema["pattern"].replace("$", r"\Z"), alphabet=printable)
    return fitting.filter(lambda text: shortest <= len(text) <= longest)


def _arrays(schema: Schema, unknown_fields: bool) -> st.SearchStrategy[list[Any]]:
    if "prefixItems" in schema:
        items = [values(item, unknown_fields=unknown_fields) for item in schema["prefixItems"]]
        return st.tuples(*items).map(list)
    shortest = schema.get("minItems", 0)
    return st.lists(
        values(schema.get("items", {}), unknown_fields=unknown_fields),
        min_size=shortest,
        max_size=min(schema.get("maxItems", shortest + 2), shortest + 2),
    )


def _objects(schema: Schema, unknown_fields: bool) -> st.SearchStrategy[dict[str, Any]]:
    properties = schema.get("properties")
    additional = schema.get("additionalProperties", True)
    additional_values = values({} if additional is True else additional or {}, unknown_fields=unknown_fields)
    if properties is None:
        return st.dictionaries(_TEXT, additional_values, max_size=2)
    fields = {
        name: values(property_schema, unknown_fields=unknown_fields) for name, property_schema in properties.items()
    }
    required = {name: fields.pop(name) for name in schema.get("required", [])}
    if unknown_fields and additional is not False:
        fields["a_field_of_a_newer_server"] = additional_values
    return st.fixed_dictionaries(required, optional=fields)


def bodies(answer: DocumentedAnswer) -> st.SearchStrategy[bytes]:
    """Give a strategy for the bodies of an answer: JSON, JSON lines, text, or nothing."""
    if answer.content_type is None:
        return st.just(b"")
    contents = values(answer.schema, unknown_fields=True)
    if answer.content_type == JSON:
        return contents.map(as_json)
    if answer.content_type == JSON_LINES:
        return contents.map(lambda lines: b"".join(as_json(line) + b"\n" for line in lines))
    return contents.filter(bool).map(str.encode)


def content(answer: DocumentedAnswer, body: bytes) -> Any:
    """Give what a body of an answer says, as JSON values; None if it has none."""
    if answer.content_type is None:
        return None
    if answer.content_type == JSON:
        return json.loads(body)
    if answer.content_type == JSON_LINES:
        return [json.loads(line) for line in body.split(b"\n") if line]
    return body.decode()


def as_json(value: Any) -> bytes:
    """Write a value as compact JSON in UTF-8."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
