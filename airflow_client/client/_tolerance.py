"""Decodes answers that are not as specified, and keeps everything that is good in them.

Newer servers add enum values, send null where none was promised, leave fields out, change types. The strict decoder
says where. Here the validators of just those fields are loosened, and the answer is decoded again: an unknown enum
value becomes something like a member, a missing value `None`, and any other stays as the server sent it.
"""

from __future__ import annotations

import threading
import warnings
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, Optional, Tuple

from pydantic import ValidationError
from pydantic_core import SchemaValidator, core_schema

_Schema = Any
"""A node of a pydantic core schema, or something inside one."""

_Location = Tuple[Any, ...]
"""The steps that lead to an error, as pydantic says them."""

_Place = Tuple[Optional[type], str]
"""A field: its model and its name."""

_Loosening = Tuple[_Place, bool]
"""A place that takes what does not fit: any value but objects and arrays (`False`), or those too (`True`)."""

_WHOLE: _Place = (None, "")
"""The place of what is in no field."""

_types: dict[str, _TolerantType] = {}
_reported: set[tuple[str, str]] = set()
_completing = threading.Lock()


class UnexpectedAnswerWarning(UserWarning):
    """A server sent something else than it promises; the answer was kept as far as possible."""


def decode_tolerantly(
    data: bytes | str, type_expression: str, schema: _Schema, error: ValidationError, *, server: str | None
) -> Any:
    """Return the JSON text `data`, decoded with those places loosened where it did not fit.

    :param data: one JSON value
    :param type_expression: the type that it was promised to be
    :param schema: the core schema of that type
    :param error: where it does not fit
    :param server: the server's release, if it is known
    """
    tolerant = _types.get(type_expression) or _types.setdefault(type_expression, _TolerantType(schema))
    loosened: frozenset[_Loosening] = frozenset()
    while True:
        failures = {
            (place, line["type"], "nothing" if line["type"] == "missing" else type(line["input"]).__name__)
            for line in error.errors(include_url=False, include_context=False)
            for place in tolerant.places(tuple(0 if isinstance(step, int) else step for step in line["loc"]))
        }
        missing = {place for place, kind, _ in failures if kind == "missing"}
        wrong = {place for place, kind, _ in failures if kind != "missing"}
        scalars = {place for place, kind, value in failures if kind != "missing" and value not in ("dict", "list")}
        # What is missing may be the mark of another alternative of a union, so wrong values are loosened first; an
        # object or an array is kept as it is only where loosening the fields in it was not enough.
        rounds: list[set[_Loosening]] = [
            {(place, False) for place in scalars},
            {(place, False) for place in missing},
            {(place, True) for place in wrong},
            {(_WHOLE, True)},
        ]
        added = next(places - loosened for places in rounds if places - loosened)
        added_places = {place for place, _ in added}
        _report(type_expression, {failure for failure in failures if failure[0] in added_places}, server)
        loosened |= added
        try:
            return tolerant.validator(loosened).validate_json(data)
        except ValidationError as next_error:
            error = next_error


def _report(type_expression: str, failures: set[tuple[_Place, str, str]], server: str | None) -> None:
    """Warn of each place and type of value, once in a process."""
    release = f"the server (Airflow {server})" if server else "the server"
    for (model, field), kind, value_type in sorted(failures, key=repr):
        place = f"{model.__name__}.{field}" if model else type_expression
        if (place, value_type) in _reported:
            continue
        _reported.add((place, value_type))
        warnings.warn(
            f"{place}: {release} sent {value_type} ({kind}) where this client expects something else; it is kept. "
            f"Configuration(strict_responses=True) raises instead.",
            UnexpectedAnswerWarning,
            stacklevel=2,
        )


class _TolerantType:
    """What the answers of one type consist of, and their validators by the places that are loosened in them."""

    def __init__(self, schema: _Schema) -> None:
        self._schema = schema
        self._definitions = {node["ref"]: node for node in _nodes(schema) if "ref" in node}
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

    def _validator(self, loosened: frozenset[_Loosening]) -> SchemaValidator:
        schema = self._with_loose_fields(self._schema, loosened)
        if (_WHOLE, False) in loosened or (_WHOLE, True) in loosened:
            schema = self._loose(schema, anything=(_WHOLE, True) in loosened)
        return _build(schema)

    def _with_loose_fields(
        self, schema: _Schema, loosened: frozenset[_Loosening], model: type | None = None
    ) -> _Schema:
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
                place = (model, name)
                if (place, False) in loosened or (place, True) in loosened:
                    loose = self._loose(field["schema"], anything=(place, True) in loosened)
                    if loose["type"] != "default":
                        loose = core_schema.with_default_schema(loose, default=None)
                    copy["fields"][name] = {**field, "schema": loose}
        return copy

    def _loose(self, schema: _Schema, *, anything: bool) -> _Schema:
        """Return a validator that keeps what `schema` refuses, as far inside as it can."""
        kind: str = schema["type"]
        if kind in ("default", "nullable", "definitions"):
            return {**schema, "schema": self._loose(schema["schema"], anything=anything)}
        for items in ("items_schema", "values_schema"):
            if items in schema:
                schema = {**schema, items: self._loose(schema[items], anything=anything)}
        target = self._target(schema)
        if target["type"] == "enum":
            return core_schema.no_info_plain_validator_function(target["cls"].tolerant)
        keep = _keep if anything else _keep_unless_container
        return core_schema.no_info_wrap_validator_function(keep, schema)


def _keep(value: Any, validate: Callable[[Any], Any]) -> Any:
    try:
        return validate(value)
    except ValidationError:
        return value


def _keep_unless_container(value: Any, validate: Callable[[Any], Any]) -> Any:
    try:
        return validate(value)
    except ValidationError:
        if isinstance(value, (dict, list)):
            raise
        return value


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


def _is_opaque(schema: dict[str, Any], key: str) -> bool:
    """Return whether `key` of a node holds no schemas of what is validated; a field may have such a name, too."""
    return key in ("cls", "metadata", "serialization") and isinstance(schema.get("type"), str)


def _build(schema: _Schema) -> SchemaValidator:
    """Return a validator that honours all of `schema`: pydantic would put the models' own, strict ones into it."""
    try:
        return SchemaValidator(schema, _use_prebuilt=False)
    except TypeError:  # pydantic before 2.13 can only be kept from it by models that look unfinished
        models = [node["cls"] for node in _nodes(schema) if node.get("type") == "model"]
        with _completing:
            complete = [model for model in models if model.__pydantic_complete__]
            try:
                for model in complete:
                    model.__pydantic_complete__ = False
                return SchemaValidator(schema)
            finally:
                for model in complete:
                    model.__pydantic_complete__ = True
