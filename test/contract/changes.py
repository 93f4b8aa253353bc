"""What a server newer than the specification makes of an answer, and what a client must keep of the rest."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Optional

from hypothesis import strategies as st
from pydantic import BaseModel

from airflow_client.client._model import Choice, StringEnum

from .answers import any_json
from .specification import Schema, choices, component, is_valid, referenced

Path = tuple[Any, ...]
"""The keys and indexes that lead to a value inside a JSON value."""


class Absence(Enum):
    """What stands for the value of a field that is not sent."""

    LEFT_OUT = "left out"


@dataclass(frozen=True)
class Change:
    """A new value at a path."""

    value: Any
    """A JSON value, or the absence of one."""
    is_breach: bool
    """Whether a client of the specification may complain."""


Changes = Mapping[Path, Change]

KINDS = ("unknown field", "left out", "null", "unknown text", "another type")

_NAMES_OF_PYTHON = [
    "to_dict",
    "model_extra",
    "root",
    "self",
    "__class__",
    "_private",
    "class",
    "type",
    "var_schema",
    "",
]
_PYTHON_NAMES = {"var_schema", "type"}  # of fields called otherwise in JSON: pydantic writes but one of the two
_READ_FORMATS = {"date-time", "date", "uuid"}
_OF_TYPE: dict[str, st.SearchStrategy[Any]] = {
    "boolean": st.booleans(),
    "integer": st.integers(-(2**70), 2**70),
    "number": st.integers(-(2**20), 2**20).map(lambda number: number + 0.5),
    "string": st.text(),
    "array": st.lists(any_json, max_size=2),
    "object": st.dictionaries(st.text(), any_json, max_size=2),
}


@dataclass(frozen=True)
class Place:
    """A value inside an answer, and what is promised of it."""

    path: Path
    value: Any
    promised: list[Schema] = field(repr=False)
    """The alternatives that the specification leaves."""
    is_required: Optional[bool] = None
    """Whether the field must be sent, None if this is no field."""

    @property
    def leaves_a_choice(self) -> bool:
        """Whether several models or lists are promised, so that what is broken depends on which one was meant."""
        return len([schema for schema in self.promised if "properties" in schema or "items" in schema]) > 1

    def changes(self, kind: str) -> Iterator[st.SearchStrategy[tuple[Path, Change]]]:
        """Give strategies for the changes of one of :data:`KINDS`."""
        types = {_type(schema) for schema in self.promised}
        may_be_null = bool(types & {"null", "anything"})
        if kind == "unknown field":
            known = {name for schema in self.promised for name in schema.get("properties", [])}
            if known and isinstance(self.value, dict):
                names = (st.sampled_from(_NAMES_OF_PYTHON) | st.text()).filter(
                    lambda name: name not in known | _PYTHON_NAMES
                )
                yield st.builds(lambda name, value: ((*self.path, name), Change(value, False)), names, any_json)
        elif kind == "left out":
            if self.is_required is not None and not any(
                {"const", "default"} & schema.keys() for schema in self.promised
            ):
                yield st.just((self.path, Change(Absence.LEFT_OUT, self.is_required and not may_be_null)))
        elif kind == "null":
            if not may_be_null:
                yield st.just((self.path, Change(None, self.is_required is not False)))
        elif kind == "unknown text":
            texts = [schema for schema in self.promised if _type(schema) == "string"]
            if texts and all(_is_narrow(schema) for schema in texts):
                yield st.text().map(lambda text: (self.path, Change(f"newer {text}", True)))
        elif "anything" not in types:
            for name, values in _OF_TYPE.items():
                if not any(name in promised for promised in types):
                    yield values.map(lambda value: (self.path, Change(value, True)))


def _type(schema: Schema) -> str:
    if "enum" in schema or "const" in schema:
        return "string"
    if schema.get("type") == "number":
        return "number or integer"
    kind: str = schema.get("type", "anything")
    return kind


def _is_narrow(schema: Schema) -> bool:
    return "enum" in schema or "const" in schema or schema.get("format") in _READ_FORMATS


def places(value: Any, schema: Schema, path: Path = (), is_required: bool | None = None) -> Iterator[Place]:
    """List a value and all that are inside it.

    :param value: a JSON value that fits the schema
    :param schema: what the specification says of it
    :param path: where the value stands
    :param is_required: whether the field must be sent, None if this is no field
    """
    promised = [_target(alternative) for alternative in choices(schema)]
    yield Place(path, value, promised, is_required)
    details = promised[0] if len(promised) == 1 else next(one for one in promised if is_valid(value, one))
    if isinstance(value, dict):
        named, other = details.get("properties", {}), details.get("additionalProperties", {})
        for name, inner in value.items():
            if name in named:
                yield from places(inner, named[name], (*path, name), name in details.get("required", []))
            else:
                yield from places(inner, other if isinstance(other, dict) else {}, (*path, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from places(inner, details.get("items", {}), (*path, index))


def _target(schema: Schema) -> Schema:
    name = referenced(schema)
    return component(name) if name else schema


def changes(found: list[Place], kinds: tuple[str, ...]) -> st.SearchStrategy[Changes]:
    """Give a strategy for up to three changes, none inside another.

    :param found: the places in an answer
    :param kinds: some of :data:`KINDS`
    """
    possible = [change for place in found for kind in kinds for change in place.changes(kind)]
    drawn = st.lists(st.sampled_from(possible).flatmap(lambda change: change), min_size=1, max_size=3)
    return drawn.map(_outermost) if possible else st.just({})


def _outermost(drawn: list[tuple[Path, Change]]) -> Changes:
    paths = [path for path, _ in drawn]
    return {path: change for path, change in drawn if not any(path[: len(outer)] == outer != path for outer in paths)}


def changed(value: Any, made: Changes) -> Any:
    """Give a JSON value as it is after some changes."""
    if () in made:
        return made[()].value
    value = copy.deepcopy(value)
    for (*outer, last), change in made.items():
        container = value
        for step in outer:
            container = container[step]
        if change.value is Absence.LEFT_OUT:
            del container[last]
        else:
            container[last] = change.value
    return value


def breaches(whole: Any, made: Changes, value: Any, schema: Schema) -> set[str]:
    """Give the places of which a client may complain: fields of models, or the answer itself.

    :param whole: what the client made of the unchanged answer
    :param made: the changes
    :param value: the unchanged answer
    :param schema: what the specification says of it
    """
    return {
        _field(whole, path)
        for path, change in made.items()
        if change.is_breach
        and not (change.value is None and isinstance(_at(whole, path), Choice))  # a choice may be of nothing
        and not (isinstance(change.value, str) and type(_at(whole, path)) is str)  # listed texts that are no members
        and not is_valid(changed(value, {path: change}), schema)  # another alternative takes it
    }


def _inside(read: Any) -> Iterator[tuple[Any, str, Any]]:
    """Yield the values inside one, with their keys in JSON and their names in Python."""
    if isinstance(read, BaseModel):
        for name, info in type(read).model_fields.items():
            yield info.alias or name, f"{type(read).__name__}.{name}", getattr(read, name)
    elif isinstance(read, (dict, list)):
        for key, inner in read.items() if isinstance(read, dict) else enumerate(read):
            yield key, "", inner


def _at(read: Any, path: Path) -> Any:
    for step in path:
        read = next(inner for key, _, inner in _inside(getattr(read, "actual_instance", read)) if key == step)
    return read


def _field(read: Any, path: Path) -> str:
    innermost = "the answer"
    for step in path:
        read = getattr(read, "actual_instance", read)
        name, read = next((name, inner) for key, name, inner in _inside(read) if key == step)
        innermost = name or innermost
    return innermost


def losses(read: Any, whole: Any, made: Changes, path: Path = ()) -> list[str]:
    """Find where an answer was read otherwise than without its changes, save in what was changed itself.

    :param read: what the client made of the changed answer
    :param whole: what it made of the unchanged one
    :param made: the changes
    :param path: where the two stand
    :return: one message a loss
    """
    if path in made:
        is_right = _is_kept(read, made[path].value)
        return [] if is_right else [f"{path} was sent as {made[path].value!r} and read as {read!r}"]
    if type(read) is not type(whole):
        return [f"{path} was read as {read!r}, which is no {type(whole).__name__}"]
    if isinstance(whole, Choice):
        if isinstance(read.root, BaseModel) and type(read.root) is not type(whole.root):
            return []  # a change, here or in its neighbour, may have made it what another alternative promises
        return losses(read.root, whole.root, made, path)
    inside, expected = list(_inside(read)), list(_inside(whole))
    if [key for key, *_ in inside] != [key for key, *_ in expected] or (not inside and read != whole):
        return [f"{path} was read as {read!r} instead of {whole!r}"]
    return [
        message
        for (key, _, inner), (_, _, whole_inner) in zip(inside, expected)
        for message in losses(inner, whole_inner, made, (*path, key))
    ]


def _is_kept(read: Any, sent: Any) -> bool:
    """Tell whether a value that was not promised came as itself: as nothing, as something like a member, or as JSON."""
    if sent is None or sent is Absence.LEFT_OUT:
        return read is None or (isinstance(read, Choice) and read.root is None)
    if isinstance(read, StringEnum):
        return read == read.value == sent and hash(read) == hash(sent)
    read = getattr(read, "actual_instance", read)
    return isinstance(read, BaseModel) or (type(read) is type(sent) and bool(read == sent))
