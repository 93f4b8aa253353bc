"""Compare what the client read with what the server sent."""

from __future__ import annotations

import json
import re
from datetime import date, datetime, timezone
from typing import Any

from dateutil.parser import isoparse
from pydantic_core import to_jsonable_python

import airflow_client.client

from .specification import Schema, choices, class_name, component, is_valid, referenced

_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_TYPES = {"date-time": datetime, "date": date, "uuid": object, "duration": object}


def canonical(value: Any) -> str:
    """Write a JSON value so that equal contents give equal texts: instants in UTC, 5.0 as 5, keys sorted."""
    return json.dumps(_canonical(value), sort_keys=True, indent=1, ensure_ascii=False)


def _canonical(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _canonical(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_canonical(inner) for inner in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str) and _INSTANT.fullmatch(value):
        return isoparse(value).astimezone(timezone.utc).isoformat()
    return value


def plain(value: Any) -> Any:
    """Turn what an operation returned into JSON values, models by their ``to_dict()``."""
    if hasattr(value, "to_dict"):
        return plain(value.to_dict())
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    return to_jsonable_python(value)


def mismatches(value: Any, schema: Schema, sent: Any, place: str = "the answer") -> list[str]:
    """Find where a value lacks the Python type of its schema or the content that was sent.

    :param value: what the client made of ``sent``
    :param schema: what the specification says about it
    :param sent: the JSON value
    :param place: what the value is, for the messages
    :return: one message a mismatch
    """
    value = getattr(value, "actual_instance", value)
    alternatives = choices(schema)
    if len(alternatives) > 1:
        alternatives = [alternative for alternative in alternatives if is_valid(sent, alternative)]
    found = [_mismatches(value, alternative, sent, place) for alternative in alternatives]
    return min(found, key=len, default=[f"{place} was sent as {sent!r}, which the specification does not allow"])


def _mismatches(value: Any, schema: Schema, sent: Any, place: str) -> list[str]:
    name = referenced(schema)
    if name and ("properties" in component(name) or "enum" in component(name)):
        schema = component(name)
        expected_type = getattr(airflow_client.client, class_name(name))
    elif schema.get("type") == "string":
        expected_type = _TYPES.get(schema["format"], object) if "format" in schema else str
    else:
        expected_type = object
    if not isinstance(value, expected_type):
        return [f"{place} was read as {value!r}, which is no {expected_type.__name__}"]
    if name and "properties" in schema:
        attributes = {field.alias or name: name for name, field in expected_type.model_fields.items()}
        return [
            mismatch
            for name, field_schema in schema["properties"].items()
            if name in sent
            for mismatch in mismatches(getattr(value, attributes[name]), field_schema, sent[name], f"{place}.{name}")
        ]
    if isinstance(sent, list) and "items" in schema and isinstance(value, list) and len(value) == len(sent):
        return [
            mismatch
            for index, inner in enumerate(sent)
            for mismatch in mismatches(value[index], schema["items"], inner, f"{place}[{index}]")
        ]
    if canonical(plain(value)) != canonical(sent):
        return [f"{place} was sent as {sent!r} and read as {value!r}"]
    return []
