"""Tells whether an OpenAPI document that somebody gives can be generated from."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any

import jsonschema_rs
from openapi_spec_validator.schemas.utils import get_schema_content

from codegen.documents import Document
from codegen.errors import GenerationError
from codegen.given import METHODS, is_ours, resolve
from codegen.names import model_name, operation_name, parameter_names
from codegen.python_types import field_name, module_name

_VERSIONS = ("3.0", "3.1")
_STYLES = {
    "path": ("simple",),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
_JSON_SCHEMA = "https://json-schema.org/draft/2020-12/schema"
_TEXT = {"type": "string"}
_TEXTS_BY_NAME = {"type": "object", "additionalProperties": _TEXT}
_EXTENSIONS = {
    "x-airflow-always-sent": {"type": "array", "items": _TEXT},
    "x-airflow-list-since": _TEXT,
    "x-airflow-members": {
        "type": "object",
        "additionalProperties": {"type": "object", "properties": {"description": _TEXT}},
    },
    "x-airflow-since": _TEXT,
    "x-airflow-until": _TEXT,
    "x-changes": {"type": "string", "minLength": 1},
    "x-formerly": _TEXTS_BY_NAME,
    "x-item-schema": {"$ref": _JSON_SCHEMA},
    "x-naive-datetimes": _TEXT,
    "x-permission": _TEXT,
    "x-reason": _TEXT,
    "x-released-as": _TEXT,
    "x-rest-of-path": {"const": True},
    "x-returns-words": _TEXT,
    "x-told-by": _TEXTS_BY_NAME,
}
"""What `spec/v2.yaml` says beyond OpenAPI."""
_LONGEST = 300
"""Characters of the longest message; such messages show the whole of what does not fit."""
_VARIANTS = ("", "_with_http_info", "_without_preload_content")

Fault = tuple[tuple[Any, ...], str]
"""The place in the document, as its keys, and what is wrong there."""


class InvalidSpecification(GenerationError):
    """A document is not valid OpenAPI 3.0 or 3.1, or breaks a rule of ours; the message has one line for each fault."""


def validate_document(document: Any) -> None:
    """Return if the client can be generated from a document.

    :raises InvalidSpecification: it cannot
    """
    for find in (
        _faults_of_types,
        _faults_of_references,
        _faults_of_openapi,
        _faults_of_extensions,
        _faults_of_paths,
        _faults_of_security,
        _faults_of_names,
    ):
        # each kind can only be looked for where there are none of the kinds before it
        try:
            faults = dict.fromkeys(find(document))
        except RecursionError:
            raise InvalidSpecification("#: something holds itself, or is nested too deeply") from None
        if faults:
            lines = [f"{_pointer(place)}: {' '.join(message.split())}" for place, message in faults]
            raise InvalidSpecification("\n".join(lines))


def _pointer(place: tuple[Any, ...]) -> str:
    """Return a place as a JSON pointer."""
    return "#" + "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in place)


def _faults_of_types(document: Any) -> Iterator[Fault]:
    if not isinstance(document, dict):
        yield (), f"an OpenAPI document is a mapping, not a {type(document).__name__}"
        return
    version = str(document.get("openapi", document.get("swagger", "")))
    if version[:3] not in _VERSIONS:
        yield ("openapi",), f"the version is {version or 'not there'}, and must be 3.0 or 3.1: convert the document"
        return
    for place, node in _nodes(document):
        if isinstance(node, dict):
            for key in node:
                if not isinstance(key, str) and place[-1:] != ("responses",):
                    yield (*place, key), f"the key {key!r} is no text: put it in quotes"
        elif node is not None and not isinstance(node, (list, str, int, float)):
            yield place, f"JSON has no {type(node).__name__}: put it in quotes"


def _nodes(node: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    yield place, node
    inner = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in inner:
        yield from _nodes(value, (*place, key))


def _faults_of_references(document: Document) -> Iterator[Fault]:
    for place, node in _nodes(document):
        if not isinstance(node, dict) or not isinstance(node.get("$ref"), str) or place[-1:] == ("properties",):
            continue
        reference, seen = node, set[str]()
        while isinstance(reference, dict) and isinstance(reference.get("$ref"), str):
            target = reference["$ref"]
            if not target.startswith("#/"):
                yield place, f"$ref leads out of the document, to {target!r}: put everything into one document"
                break
            if target in seen:
                yield place, f"$ref {target!r} leads back to itself"
                break
            seen.add(target)
            try:
                reference = _at(document, target)
            except (LookupError, ValueError, TypeError):
                yield place, f"$ref {target!r} leads nowhere"
                break


def _at(document: Document, reference: str) -> Any:
    thing: Any = document
    for key in reference.removeprefix("#/").split("/"):
        key = key.replace("~1", "/").replace("~0", "~")
        thing = thing[int(key)] if isinstance(thing, list) else thing[key]
    return thing


def _faults_of_openapi(document: Document) -> Iterator[Fault]:
    # openapi-spec-validator has the rules, too; but it takes time by the square of a document's size
    rules = copy.deepcopy(dict(get_schema_content(document["openapi"][:3])))
    if document["openapi"].startswith("3.1"):
        rules["$defs"]["schema"] = {"$dynamicAnchor": "meta", "$ref": _JSON_SCHEMA}
    validator = jsonschema_rs.validator_for(rules)
    for error in validator.iter_errors(_with_text_keys(document)):
        place = tuple(error.instance_path)
        message = error.message
        if len(message) > _LONGEST:
            message = f"{message[: _LONGEST // 2]} … {message[-_LONGEST // 2 :]}"
        yield place, message


def _faults_of_extensions(document: Document) -> Iterator[Fault]:
    if not is_ours(document):
        return
    validator = jsonschema_rs.validator_for({"type": "object", "properties": _EXTENSIONS})
    for place, node in _nodes(document):
        if isinstance(node, dict) and place[-1:] != ("properties",):
            extensions = {key: value for key, value in node.items() if key in _EXTENSIONS}
            for error in validator.iter_errors(extensions) if extensions else ():
                yield (*place, *error.instance_path), error.message


def _faults_of_paths(document: Document) -> Iterator[Fault]:
    for path, item in document.get("paths", {}).items():
        resolved = resolve(document, item)
        for method in METHODS:
            if method in resolved:
                yield from _faults_of_path(document, path, resolved, method)


def _faults_of_path(document: Document, path: str, item: Document, method: str) -> Iterator[Fault]:
    given = [*item.get("parameters", []), *item[method].get("parameters", [])]
    resolved = [resolve(document, parameter) for parameter in given]
    declared = {parameter["name"] for parameter in resolved if parameter["in"] == "path"}
    named = set(re.findall(r"{([^{}]+)}", path))
    for name in sorted(named ^ declared):
        reason = "stands in the path, but is no parameter" if name in named else "does not stand in the path"
        yield ("paths", path, method, "parameters"), f"{name!r} {reason}"


def _faults_of_security(document: Document) -> Iterator[Fault]:
    schemes = document.get("components", {}).get("securitySchemes", {})
    places: list[tuple[tuple[Any, ...], Document]] = [((), document)]
    for path, item in document.get("paths", {}).items():
        resolved = resolve(document, item)
        places += [(("paths", path, method), resolved[method]) for method in METHODS if method in resolved]
    for place, node in places:
        for number, requirement in enumerate(node.get("security", [])):
            for name in sorted(requirement.keys() - schemes.keys()):
                yield (*place, "security", number, name), f"components/securitySchemes has no {name!r}"


def _with_text_keys(node: Any) -> Any:
    """Return a document whose statuses are texts: YAML reads `200` as a number."""
    if isinstance(node, dict):
        return {str(key): _with_text_keys(value) for key, value in node.items()}
    return [_with_text_keys(value) for value in node] if isinstance(node, list) else node


def _faults_of_names(document: Document) -> Iterator[Fault]:
    operations: dict[str, str] = {}
    for path, item in document.get("paths", {}).items():
        resolved = resolve(document, item)
        if "trace" in resolved:
            yield ("paths", path, "trace"), "the client sends no TRACE requests: leave it out"
        for method in METHODS:
            if method in resolved:
                place = ("paths", path, method)
                yield from _faults_of_operation(document, resolved, resolved[method], place, operations)
    schemas = document.get("components", {}).get("schemas", {})
    yield from _collisions(
        ("components", "schemas"), ((name, module_name(model_name(name))) for name in schemas), "modules of the models"
    )
    for place, node in _nodes(schemas, ("components", "schemas")):
        if place[-1:] == ("properties",) and isinstance(node, dict) and len(place) > 3:
            yield from _collisions(place, ((name, field_name(name)) for name in node), "fields")


def _faults_of_operation(
    document: Document, item: Document, operation: Document, place: tuple[Any, ...], operations: dict[str, str]
) -> Iterator[Fault]:
    if not operation.get("operationId"):
        yield place, "it has no operationId, which the name of its method is made of"
        return
    name = operation_name(operation["operationId"])
    for variant in _VARIANTS:
        other = operations.setdefault(name + variant, _pointer(place))
        if other != _pointer(place):
            yield (*place, "operationId"), f"its method would be called {name}{variant}, as that of {other}"
    if "requestBody" in operation:
        if place[-1] in ("get", "head"):
            yield (*place, "requestBody"), f"the client sends no body with {place[-1].upper()}"
        elif not resolve(document, operation["requestBody"]).get("content"):
            yield (*place, "requestBody"), "it has no content"
    given = [*item.get("parameters", []), *operation.get("parameters", [])]
    parameters = {(one["name"], one["in"]): one for one in (resolve(document, parameter) for parameter in given)}
    for (parameter, where), described in parameters.items():
        style = described.get("style", _STYLES[where][0])
        if style not in _STYLES[where]:
            yield (*place, "parameters"), f"{parameter} has the style {style}; in a {where}, use {_STYLES[where][0]}"
        elif where != "query" and _is_object(document, described.get("schema", {})):
            yield (*place, "parameters"), f"{parameter} is an object, which the client cannot write into a {where}"
    ordered = sorted(parameters.values(), key=lambda one: str(one["in"]) != "path")
    pairs = zip((f"{one['name']} ({one['in']})" for one in ordered), parameter_names(ordered), strict=True)
    yield from _collisions((*place, "parameters"), pairs, "parameters")


def _is_object(document: Document, schema: Any) -> bool:
    resolved = resolve(document, schema)
    return isinstance(resolved, dict) and (resolved.get("type") == "object" or "properties" in resolved)


def _collisions(place: tuple[Any, ...], names: Any, kind: str) -> Iterator[Fault]:
    taken: dict[str, str] = {}
    for name, python_name in names:
        other = taken.setdefault(python_name, name)
        if other != name:
            yield place, f"{other} and {name} would both be called {python_name} among the {kind}: rename one"
