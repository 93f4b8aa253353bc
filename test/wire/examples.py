"""Example values for what a schema of the specification allows, the same ones in every run."""

from __future__ import annotations

import math
from typing import Any

from contract.specification import Schema, choices, component, referenced

TEXTS = (
    "a/b c%ü",
    "manual__2026-01-02T03:04:05.000006+00:00",
    "?limit=1&offset=2#top;",
    "{dag_id}",
    "~!*'()[],:@$+\"\\<>|^`",
    "%2F..",
    "☃ \t\n",
    "None",
    "",
)
NAMES = ("name_1", "another.name-2")
INTEGERS = (1, 0, -1, 2**31 - 1, 12)
NUMBERS = (0.1, 3, 1e-07, 1e22, 100.0, -2.5)
FORMATS = {
    "date-time": (
        "2026-01-02T03:04:05.000006+05:30",
        "2026-01-02T03:04:05+00:00",
        "1999-12-31T23:59:59.999999-08:00",
        "0999-06-01T00:00:00+00:00",
    ),
    "date": ("2026-01-02", "0999-12-31"),
}
ANYTHING = ("text", 1, 1.5, False, None, [], {"inner": None, "ü": [None, 0, {"b": ""}]})


def example(schema: Schema, number: int) -> Any:
    """Give one of the JSON values that a schema allows; other numbers give other values.

    :param schema: schema, its references pointing to the components of the specification
    """
    kinds = choices(schema)
    number, kind = divmod(number, len(kinds))
    schema = resolved(kinds[kind])
    if schema.get("type") == "object":
        return _object(schema, number)
    if schema.get("type") == "array":
        if "prefixItems" in schema:
            return [example(item, number) for item in schema["prefixItems"]]
        return [example(schema["items"], number + position) for position in range(3)]
    values = scalars(schema)
    return values[number % len(values)]


def resolved(schema: Schema) -> Schema:
    """Give the component that a schema refers to, or the schema itself."""
    name = referenced(schema)
    return component(name) if name else schema


def scalars(schema: Schema) -> list[Any]:
    """Give the example values of a schema that is neither a choice nor an object nor an array."""
    if "const" in schema:
        return [schema["const"]]
    if "enum" in schema:
        return list(schema["enum"])
    if "type" not in schema:
        return list(ANYTHING)
    if schema["type"] in ("integer", "number"):
        values = INTEGERS if schema["type"] == "integer" else NUMBERS
        lowest, too_low = schema.get("minimum", -math.inf), schema.get("exclusiveMinimum", -math.inf)
        return [value for value in values if lowest <= value and too_low < value]
    if schema["type"] == "string":
        longest = schema.get("maxLength", math.inf)
        texts = NAMES if "pattern" in schema else FORMATS.get(schema.get("format", ""), TEXTS)
        return [text for text in texts if len(text) <= longest]
    return {"boolean": [True, False], "null": [None]}[schema["type"]]


def _object(schema: Schema, number: int) -> dict[str, Any]:
    if "properties" not in schema:
        return {"a key": example({}, number), "ü": example({}, number + 1)}
    return {
        name: example(inner, number) for name, inner in schema["properties"].items() if "x-airflow-until" not in inner
    }
