"""Decodes answers that are not as specified, and keeps everything that is good in them.

Newer servers add enum values, send null where none was promised, leave fields out, change types. The strict decoder
says where. Here the validators of just those fields are loosened, and the answer is decoded again: an unknown enum
value becomes something like a member, a missing value `None`, and any other stays as the server sent it.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Optional, Tuple

from pydantic import BaseModel, ValidationError
from pydantic_core import SchemaValidator, core_schema

from airflow_client.client._caller import warn_caller
from airflow_client.client.exceptions import UnexpectedAnswerWarning

_Schema = Any
"""A node of a pydantic core schema, or something inside one."""

_Location = Tuple[Any, ...]
"""The steps that lead to an error, as pydantic says them."""

_Place = Tuple[Optional[type], str]
"""A field: its model and its name."""

_WHOLE: _Place = (None, "")
"""The place of what is in no field."""

_types: dict[str, _TolerantType] = {}
_reported: dict[str, object] = {}
_completing = threading.Lock()


def decode_tolerantly(
    data: bytes | str,
    type_expression: str,
    schema: _Schema,
    error: ValidationError,
    options: dict[str, Any],
    *,
    server: str | None,
) -> Any:
    """Return the JSON text `data`, decoded with those places loosened where it did not fit.

    :param data: one JSON value
    :param type_expression: the type that it was promised to be
    :param schema: the core schema of that type
    :param error: where it does not fit
    :param options: how pydantic is to decode it
    :param server: the server's release, if it is known
    :raises pydantic.ValidationError: it fits nowhere, however loose
    """
    tolerant = _types.get(type_expression) or _types.setdefault(type_expression, _TolerantType(schema))
    failures: dict[_Place, tuple[str, str]] = {}
    while True:
        lines = {
            tuple([0 if type(step) is int else step for step in line["loc"]]): line
            for line in error.errors(include_url=False, include_context=False)
        }
        found = {
            place: (line["type"], "nothing" if line["type"] == "missing" else type(line["input"]).__name__)
            for location, line in lines.items()
            for place in tolerant.places(location)
        }
        # All places at once: with each alternative of a union loosened alike, the one that knows most fields is taken.
        is_stuck = found.keys() <= failures.keys()
        if is_stuck and _WHOLE in failures:
            raise error
        failures = {**found, **failures, **({_WHOLE: next(iter(found.values()))} if is_stuck else {})}
        try:
            result = tolerant.validator(frozenset(failures)).validate_json(data, **options)
        except ValidationError as next_error:
            error = next_error
        else:
            _report(type_expression, failures, result, server)
            return result


def _report(type_expression: str, failures: dict[_Place, tuple[str, str]], result: Any, server: str | None) -> None:
    """Warn of each place that is in the result, once in a process: other alternatives of a union have failed, too."""
    named = {f"{model.__name__}.{field}" if model else type_expression: model for model, field in failures}
    new = named.keys() - _reported.keys()
    met = set(_models(result)) if new else set()
    release = f"the server (Airflow {server})" if server else "the server"
    for (name, model), (kind, value_type) in zip(named.items(), failures.values()):
        mine = object()
        if name in new and (model is None or model in met) and _reported.setdefault(name, mine) is mine:
            warn_caller(
                f"{name}: {release} sent {value_type} ({kind}) where this client expects something else; it is kept. "
                f"Configuration(strict_responses=True) raises instead.",
                UnexpectedAnswerWarning,
            )


def _models(value: Any) -> Iterator[type]:
    """Yield the classes of all models in a value."""
    if isinstance(value, BaseModel):
        yield type(value)
        value = value.__dict__
    if isinstance(value, (dict, list)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _models(inner)


class _TolerantType:
    """What the answers of one type consist of, and their validators by the places that are loosened in them."""

    def __init__(self, schema: _Schema) -> None:
        self._schema = schema
        self._definitions = {node["ref"]: node for node in _nodes(schema) if "ref" in node}
        for model in _model_classes(schema):
            model.model_rebuild()  # where it was not promised, it is written by itself
        self.places = lru_cache(maxsize=1000)(self._places)
        self.validator = lru_cache(maxsize=100)(self._validator)

    def _places(self, location: _Location) -> set[_Place]:
        """Return the innermost field that a location leads to, or all that it may lead to through a union."""
        return set(self._follow(location, self._schema, _WHOLE)) or {_WHOLE}

    def _follow(
        self, location: _Location, schema: _Schema, place: _Place, model: type | None = None
    ) -> Iterator[_Place]:
        schema = self._target(schema)
        kind = schema["type"]
        if not location:
            yield place
        elif kind == "model-fields":
            for name, field in schema["fields"].items():
                if location[0] in (name, field.get("validation_alias")):
                    yield from self._follow(location[1:], field["schema"], (model, name))
        elif kind in ("union", "tagged-union"):
            choices = schema["choices"].values() if kind == "tagged-union" else schema["choices"]
            targets = [self._target(choice[0] if isinstance(choice, tuple) else choice) for choice in choices]
            named = [target for target in targets if "cls" in target and target["cls"].__name__ == location[0]]
            for target in named or targets:
                yield from self._follow(location[1:], target, place)
        elif kind in ("list", "dict"):
            items = schema.get("items_schema" if kind == "list" else "values_schema", core_schema.any_schema())
            yield from self._follow(location[1:], items, place)
        elif "schema" in schema:
            yield from self._follow(location, schema["schema"], place, schema.get("cls", model))

    def _target(self, schema: _Schema) -> _Schema:
        return self._definitions[schema["schema_ref"]] if schema["type"] == "definition-ref" else schema

    def _validator(self, loosened: frozenset[_Place]) -> SchemaValidator:
        schema = self._with_loose_fields(self._schema, loosened)
        return _build(self._loose(schema) if _WHOLE in loosened else schema)

    def _with_loose_fields(self, schema: _Schema, loosened: frozenset[_Place], model: type | None = None) -> _Schema:
        """Return a copy of `schema` in which the fields of `loosened` take what does not fit."""
        if isinstance(schema, (list, tuple)):
            return type(schema)(self._with_loose_fields(value, loosened, model) for value in schema)
        if not isinstance(schema, dict):
            return schema
        if schema.get("type") == "model":
            model = schema["cls"]
        copy = {
            key: value if _is_opaque(schema, key) else self._with_loose_fields(value, loosened, model)
            for key, value in schema.items()
        }
        if schema.get("type") == "model-fields":
            for name, field in copy["fields"].items():
                if (model, name) in loosened:
                    loose = self._loose(field["schema"])
                    if loose["type"] != "default":
                        loose = core_schema.with_default_schema(loose, default=None)
                    copy["fields"][name] = {**field, "schema": loose}
        return copy

    def _loose(self, schema: _Schema) -> _Schema:
        """Return a validator that keeps what `schema` refuses, as far inside as it can."""
        target = self._target(schema)
        if "schema" in schema and (schema["type"] != "model" or schema.get("root_model")):
            return {**schema, "schema": self._loose(schema["schema"])}
        if target["type"] == "enum":
            return core_schema.no_info_plain_validator_function(target["cls"].tolerant)
        if schema["type"] == "union":
            schema = {**schema, "choices": [self._with_loose_items(choice) for choice in schema["choices"]]}
        choices = [self._with_loose_items(schema), core_schema.any_schema()]
        return core_schema.union_schema(choices, mode="left_to_right")

    def _with_loose_items(self, schema: _Schema) -> _Schema:
        for items in ("items_schema", "values_schema"):
            if items in schema:
                schema = {**schema, items: self._loose(schema[items])}
        return schema


def _nodes(schema: _Schema) -> Iterator[dict[str, Any]]:
    """Yield every mapping inside a core schema, itself included."""
    if isinstance(schema, dict):
        yield schema
        for key, value in schema.items():
            if not _is_opaque(schema, key):
                yield from _nodes(value)
    elif isinstance(schema, (list, tuple)):
        for value in schema:
            yield from _nodes(value)


def _model_classes(schema: _Schema) -> list[type[BaseModel]]:
    return [node["cls"] for node in _nodes(schema) if node.get("type") == "model"]


def _is_opaque(schema: dict[str, Any], key: str) -> bool:
    """Return whether `key` of a node holds no schemas of what is validated; a field may have such a name, too."""
    return key in ("cls", "metadata", "serialization") and isinstance(schema.get("type"), str)


def _build(schema: _Schema) -> SchemaValidator:
    """Return a validator that honours all of `schema`: pydantic would put the models' own, strict ones into it."""
    try:
        return SchemaValidator(schema, _use_prebuilt=False)
    except TypeError:  # pydantic before 2.13 can only be kept from it by models that look unfinished
        with _completing:
            complete = [model for model in _model_classes(schema) if model.__pydantic_complete__]
            try:
                for model in complete:
                    model.__pydantic_complete__ = False
                return SchemaValidator(schema)
            finally:
                for model in complete:
                    model.__pydantic_complete__ = True
