"""Merges the facts of several Airflow releases into those of a client that speaks to all of them.

The rules, for each name that any release has:

- An operation, parameter, schema, field or enum member is there if any release has it. `x-airflow-since` is the first
  release that has it, `x-airflow-until` the last one, if the newest release does not have it any more.
- A field of an answer is required only if every release that has the schema has the field and requires it; a field of
  a request, or a parameter, only if every release that knows it requires it.
- A value may be null if any release says so. Where releases differ in the type, both are taken, the newest first.
- Where they differ in anything else (limits, defaults, order), the newest one that knows the name is right; what only
  older releases have stands behind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from codegen.documents import Document
from codegen.errors import GenerationError

Releases = list[tuple[str, dict[Any, Any]]]
"""What each release says of one thing, oldest first: its version and its facts; a release without it is left out."""

_NULL = {"type": "null"}
_TYPE_KEYWORDS = ("type", "format", "$ref", "const", "enum", "anyOf", "oneOf", "additionalProperties", "prefixItems")


def unite(releases: Releases) -> Document:
    """Return the union of the facts of `releases`, schemas named as classes, oldest release first."""
    versions = [version for version, _ in releases]
    requests = _schemas_in_requests(releases)
    return {
        "paths": _unite_named(
            [(version, facts["paths"]) for version, facts in releases],
            lambda items: _unite_named(items, lambda operations: _operation(operations, versions)),
        ),
        "schemas": _unite_named(
            [(version, facts["schemas"]) for version, facts in releases],
            lambda schemas, name: _schema(name, schemas, versions, sent=name in requests),
            with_name=True,
        ),
    }


def _unite_named(releases: Releases, unite_one: Callable[..., Document], *, with_name: bool = False) -> Document:
    """Return the union of mappings by name: names of the newest release first, in its order, then older ones."""
    result: Document = {}
    for name in dict.fromkeys(name for _, named in reversed(releases) for name in named):
        known = [(version, named[name]) for version, named in releases if name in named]
        result[name] = unite_one(known, name) if with_name else unite_one(known)
    return result


def _lifetime(known: Iterable[str], versions: list[str]) -> Document:
    """Return since when something is there, and until when if it is gone."""
    present = [version for version in versions if version in set(known)]
    lifetime: Document = {"x-airflow-since": present[0]}
    if present[-1] != versions[-1]:
        lifetime["x-airflow-until"] = present[-1]
    return lifetime


def _operation(operations: Releases, versions: list[str]) -> Document:
    known = [version for version, _ in operations]
    newest = operations[-1][1]
    tags = dict.fromkeys(tag for _, operation in reversed(operations) for tag in operation["tags"])
    united: Document = {**newest, "tags": list(tags), **_lifetime(known, versions)}
    united["parameters"] = _parameters(operations, versions)
    bodies = [(version, operation["requestBody"]) for version, operation in operations if "requestBody" in operation]
    if bodies:
        united["requestBody"] = {
            **_lifetime([version for version, _ in bodies], versions),
            "required": len(bodies) == len(operations) and all(body["required"] for _, body in bodies),
            "content": _content([(version, body["content"]) for version, body in bodies], sent=True),
        }
    united["responses"] = _unite_named(
        [(version, operation["responses"]) for version, operation in operations],
        lambda contents: _content(contents, sent=False),
    )
    return united


def _parameters(operations: Releases, versions: list[str]) -> list[Document]:
    """Unite parameters by place and name."""
    by_name = [
        (version, {(parameter["in"], parameter["name"]): parameter for parameter in operation["parameters"]})
        for version, operation in operations
    ]

    def unite_parameter(parameters: Releases) -> Document:
        newest = parameters[-1][1]
        lists = [version for version, parameter in parameters if "'array'" in str(parameter["schema"])]
        later = {"x-airflow-list-since": lists[0]} if lists and lists[0] != parameters[0][0] else {}
        return {
            **newest,
            **later,
            "required": all(parameter["required"] for _, parameter in parameters),
            "schema": unite_types([parameter["schema"] for _, parameter in parameters], sent=True),
            **_lifetime([version for version, _ in parameters], versions),
        }

    return list(_unite_named(by_name, unite_parameter).values())


def _content(contents: Releases, *, sent: bool) -> Document:
    return _unite_named(contents, lambda schemas: unite_types([schema for _, schema in schemas], sent=sent))


def _schema(name: str, schemas: Releases, versions: list[str], *, sent: bool) -> Document:
    known = [version for version, _ in schemas]
    newest = schemas[-1][1]
    for version, schema in schemas:
        if _kind(schema) != _kind(newest):
            kinds = f"{_kind(schema)} in {version} and {_kind(newest)} in {known[-1]}"
            raise GenerationError(f"the schema {name} is {kinds}: union.py has no rule for that")
    if "enum" in newest:
        members = {
            member: _lifetime([version for version, schema in schemas if member in schema["enum"]], versions)
            for member in dict.fromkeys(member for _, schema in reversed(schemas) for member in schema["enum"])
        }
        return {**newest, "enum": list(members), **_lifetime(known, versions), "x-airflow-members": members}
    if "properties" not in newest:
        return {**unite_types([schema for _, schema in schemas], sent=sent), **_lifetime(known, versions)}

    def unite_field(fields: Releases) -> Document:
        holders = [version for version, _ in fields]
        return {**unite_types([field for _, field in fields], sent=sent), **_lifetime(holders, versions)}

    fields = _unite_named([(version, schema["properties"]) for version, schema in schemas], unite_field)
    required = [
        name
        for name in fields
        if all(name in schema.get("required", []) for _, schema in schemas if not sent or name in schema["properties"])
    ]
    always_sent = [
        name
        for name, field in fields.items()
        if sent and _is_nullable(field) and any(name in schema.get("required", []) for _, schema in schemas)
    ]
    united: Document = {**newest, "properties": fields}
    united.pop("required", None)
    if required:
        united["required"] = required
    if always_sent:
        united["x-airflow-always-sent"] = always_sent
    return {**united, **_lifetime(known, versions)}


def _kind(schema: Document) -> str:
    return "an enumeration" if "enum" in schema else "an object" if "properties" in schema else "a choice"


def _is_nullable(schema: Document) -> bool:
    return _NULL in schema.get("anyOf", [])


def unite_types(schemas: list[Document], *, sent: bool) -> Document:
    """Return one schema for the values of all `schemas`, which are those of successive releases.

    :param sent: whether clients send such values; then a release that says nothing of the type (`{}`) adds nothing,
        whereas an answer that may be anything in one release may be anything
    """
    newest = schemas[-1]
    if not _type(newest) or "const" in newest:
        return newest
    if not sent and any(not _type(schema) for schema in schemas):
        return {}
    choices = _choices(newest)
    for schema in reversed(schemas[:-1]):
        for choice in _choices(schema):
            _add_choice(choices, choice, sent=sent)
    nullable = any(_is_nullable(schema) for schema in schemas)
    if choices == _choices(newest) and nullable == _is_nullable(newest):
        return newest
    default = {"default": newest["default"]} if "default" in newest else {}
    choices = [{key: value for key, value in choice.items() if key != "default"} for choice in choices]
    if nullable:
        choices.append(_NULL)
    return {**choices[0], **default} if len(choices) == 1 else {"anyOf": choices, **default}


def _choices(schema: Document) -> list[Document]:
    return [choice for choice in schema.get("anyOf", [schema]) if choice != _NULL]


def _add_choice(choices: list[Document], choice: Document, *, sent: bool) -> None:
    """Add what an older release allows to the choices, or to the one of them that it differs from in part only."""
    if _type(choice) in ({}, *map(_type, choices)):
        return
    only_array = [known.get("type") for known in choices].count("array") == 1
    for index, known in enumerate(choices):
        if "enum" in choice and "enum" in known:
            choices[index] = {**known, "enum": list(dict.fromkeys([*known["enum"], *choice["enum"]]))}
            return
        if only_array and choice.get("type") == known.get("type") == "array":
            choices[index] = {
                **known,
                "items": unite_types([choice.get("items", {}), known.get("items", {})], sent=sent),
            }
            return
    choices.append(choice)


def _type(schema: Document) -> Document:
    """Return what a schema says about the type of its values, leaving out limits and defaults."""
    said = {key: schema[key] for key in _TYPE_KEYWORDS if key in schema}
    if said.get("additionalProperties") == {}:
        said["additionalProperties"] = True
    if "items" in schema:
        said["items"] = _type(schema["items"])
    return said


def _schemas_in_requests(releases: Releases) -> set[str]:
    """Return the names of the schemas that request bodies consist of, in any release."""
    found: set[str] = set()
    for _, facts in releases:
        pending: list[Any] = [
            operation["requestBody"]
            for item in facts["paths"].values()
            for operation in item.values()
            if "requestBody" in operation
        ]
        seen: set[str] = set()
        while pending:
            node = pending.pop()
            if isinstance(node, list):
                pending += node
            elif isinstance(node, dict):
                name = str(node.get("$ref", "")).rpartition("/")[2]
                if name and name not in seen:
                    seen.add(name)
                    pending.append(facts["schemas"][name])
                pending += node.values()
        found |= seen
    return found
