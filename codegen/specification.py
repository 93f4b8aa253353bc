"""Builds `spec/v2.yaml`, the OpenAPI document that the client is generated from, out of facts and corrections."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from typing import Any

from codegen.documents import Document
from codegen.errors import GenerationError
from codegen.union import Releases, unite

_OPERATION_KEYS = ("operationId", "tags", "summary", "deprecated", "x-airflow-since", "x-airflow-until")
OPTIONS = "the request options"
_CLASSES = frozenset({"properties", "enum", "anyOf", "oneOf"})
_KEPT_BY_NAMED = ("x-airflow-since", "x-airflow-until", "x-released-as")
# Python 3.13 has other phrases for these than the Pythons before it.
_PHRASES = {
    "413": "Request Entity Too Large",
    "414": "Request-URI Too Long",
    "416": "Requested Range Not Satisfiable",
    "422": "Unprocessable Entity",
}
REFERENCE_PREFIX = "#/components/schemas/"


def build_specification(releases: Releases, corrections: Document, order: Document) -> Document:
    """Return the OpenAPI document of the union of `releases`, corrected.

    :param releases: version and facts of each release, oldest first, as `codegen.facts` extracts them
    :param corrections: the content of `corrections.yaml`
    :param order: the recorded order of parameters, by operation
    :raises GenerationError: a correction names a place that no release has, or a release would change the meaning of a
        positional argument
    """
    facts, unknown = corrected_facts(releases, corrections)
    if unknown:
        places = ", ".join(map(repr, unknown))
        raise GenerationError(
            f"corrections.yaml names {places}, which no release has: correct the place or remove the entry"
        )
    specification: Document = {
        "openapi": "3.1.0",
        "info": {
            "title": "Apache Airflow API",
            "version": "2",
            "license": {"name": "Apache 2.0", "identifier": "Apache-2.0"},
            "x-airflow-since": releases[0][0],
            "x-airflow-until": releases[-1][0],
        },
        "security": [{name: []} for name in corrections["security"]],
        "tags": [{"name": name} for name in _tags(facts)],
        "paths": {
            path: {method: _operation(operation, order) for method, operation in item.items()}
            for path, item in facts["paths"].items()
        },
        "components": {"schemas": facts["schemas"], "securitySchemes": corrections["security"]},
    }
    _guard_names(specification)
    _guard_order(order, parameter_order(specification))
    return specification


def corrected_facts(releases: Releases, corrections: Document) -> tuple[Document, list[str]]:
    """Return the facts of the union of `releases`, corrected, and the places of corrections that no release has."""
    facts = unite([(version, _with_class_names(copy.deepcopy(facts))) for version, facts in releases])
    return facts, _correct(facts, corrections)


def _tags(facts: Document) -> list[str]:
    """Return the tags of all operations, in alphabetical order."""
    operations = [operation for item in facts["paths"].values() for operation in item.values()]
    return sorted({tag for operation in operations for tag in operation["tags"]}, key=str.lower)


def parameter_order(specification: Document) -> Document:
    """Return, for each operation, the names of its Python parameters in their order.

    Required ones come first, then optional ones, then the five request options (said once, as `OPTIONS`), then those
    that came later or are gone: behind the options, so that no position changes its meaning.
    """
    order: Document = {}
    for item in specification["paths"].values():
        for operation in item.values():
            groups: dict[str, list[str]] = {"required": [], "optional": [], "behind": []}
            for parameter in operation.get("parameters", []):
                behind = "behind" if "x-behind-options" in parameter else "optional"
                groups["required" if parameter["required"] else behind].append(parameter["name"])
            if "requestBody" in operation:
                body = operation["requestBody"]
                behind = "behind" if "x-behind-options" in body else "optional"
                groups["required" if body["required"] else behind].append("body")
            order[operation["operationId"]] = [*groups["required"], *groups["optional"], OPTIONS, *groups["behind"]]
    return order


def _in_recorded_order(parameters: list[Document], recorded: list[str]) -> list[Document]:
    """Return an operation's parameters in the recorded order, and mark those that stand behind the request options."""

    def position(parameter: Document) -> int:
        return recorded.index(parameter["name"]) if parameter["name"] in recorded else len(recorded)

    ordered = sorted(parameters, key=position)
    for parameter in ordered:
        if _stands_behind(parameter, parameter["name"], recorded):
            parameter["x-behind-options"] = True
    return ordered


def _stands_behind(parameter: Document, name: str, recorded: list[str]) -> bool:
    """Return whether an optional parameter, or the body, stands behind the request options."""
    if parameter["required"]:
        return False
    if not recorded:
        return "x-airflow-until" in parameter and name != "body"
    return name not in recorded or recorded.index(name) > recorded.index(OPTIONS)


def _guard_names(specification: Document) -> None:
    """Fail if two operations have one id, as when a release moves one to another path.

    :raises GenerationError: it is so
    """
    places: dict[str, str] = {}
    for path, item in specification["paths"].items():
        for method, operation in item.items():
            place = f"{method.upper()} {path}"
            other = places.setdefault(operation["operationId"], place)
            if other != place:
                raise GenerationError(
                    f"{operation['operationId']} is both {other} and {place}: only one can have the name"
                )


def _guard_order(recorded: Document, order: Document) -> None:
    """Fail if a recorded operation is not there, or a position of its parameters would change its meaning.

    :raises GenerationError: it is so
    """
    for operation_id, names in recorded.items():
        now = order.get(operation_id)
        if now is None:
            raise GenerationError(
                f"{operation_id} would disappear, and programs call it: if it has another name now, keep this one by a "
                f"correction (operation_ids in corrections.yaml)"
            )
        if now[: len(names)] != names:
            raise GenerationError(
                f"the parameters of {operation_id} were {names} and would be {now}: programs that pass them by "
                f"position would break. Correct the facts so that the recorded ones stay in front, in their order."
            )


def class_name(schema_name: str) -> str:
    """Return the Python class name of a schema: `BulkBody_PoolBody_` becomes `BulkBodyPoolBody`."""
    return re.sub(r"[_\W]+(\w?)", lambda match: match[1].upper(), schema_name)


def _with_class_names(facts: Document) -> Document:
    """Name every schema as its class; those that make no class (any value, maps, lists) go where they are used."""
    plain = {name: schema for name, schema in facts["schemas"].items() if _CLASSES.isdisjoint(schema)}

    def rename(schema: Document) -> Document:
        if "$ref" not in schema:
            return schema
        name = schema["$ref"].removeprefix(REFERENCE_PREFIX)
        siblings = {key: value for key, value in schema.items() if key != "$ref"}
        if name in plain:
            return {**map_schemas(plain[name], rename), **siblings}
        return {"$ref": REFERENCE_PREFIX + class_name(name), **siblings}

    renamed: Document = map_schemas(facts, rename)
    renamed["schemas"] = {class_name(name): schema for name, schema in renamed["schemas"].items() if name not in plain}
    return renamed


def map_schemas(node: Any, change: Callable[[Document], Document]) -> Any:
    """Return `node` with `change` applied to every mapping in it, innermost first."""
    if isinstance(node, list):
        return [map_schemas(member, change) for member in node]
    if isinstance(node, dict):
        return change({key: map_schemas(value, change) for key, value in node.items()})
    return node


def _correct(facts: Document, corrections: Document) -> list[str]:
    """Apply the corrections, and return the places of those that have none."""
    for correction in corrections["operation_ids"]:
        if operation := facts["paths"].get(correction["path"], {}).get(correction["method"]):
            operation["operationId"] = correction["id"]
    unknown: list[str] = []
    corrected: list[tuple[str, Callable[[Document], None]]] = []
    corrected += [(entry["place"], partial(_correct_answer, entry)) for entry in corrections["answers"]]
    corrected += [(entry["place"], partial(_add_error, entry)) for entry in corrections["errors"]]
    corrected += [(entry["place"], partial(_correct_schema, entry)) for entry in corrections["schemas"]]
    corrected += [(entry["schema"], partial(_mark_naive_datetimes, entry)) for entry in corrections["naive_datetimes"]]
    corrected += [(entry["parameter"], partial(_mark_rest_of_path, entry)) for entry in corrections["rest_of_path"]]
    corrected += [(entry["place"], partial(_name_schema, entry)) for entry in corrections["names"]]
    for place, correct in corrected:
        try:
            correct(facts)
        except (KeyError, IndexError):
            unknown.append(place)
    return unknown


def _correct_answer(correction: Document, facts: Document) -> None:
    responses, status = _find_answer(facts, correction["place"])
    responses[status] = correction["content"]


def _add_error(correction: Document, facts: Document) -> None:
    """Add an answer that says what is wrong, among those of its operation.

    :raises GenerationError: it is there already
    """
    place = correction["place"]
    responses, added = _answers_at(facts, place)
    if added in responses:
        raise GenerationError(f"corrections.yaml adds {place!r}, which a release declares by now: remove the entry")
    responses[added] = {"application/json": {"$ref": REFERENCE_PREFIX + "HTTPExceptionResponse"}}
    for status in sorted(responses):
        responses[status] = responses.pop(status)


def _correct_schema(correction: Document, facts: Document) -> None:
    holder, key = _find(facts, correction["place"])
    holder[key] = correction["schema"]


def _mark_naive_datetimes(correction: Document, facts: Document) -> None:
    facts["schemas"][correction["schema"]]["x-naive-datetimes"] = correction["meaning"]


def _mark_rest_of_path(correction: Document, facts: Document) -> None:
    place = (correction["parameter"], "path")
    operations = [operation for item in facts["paths"].values() for operation in item.values()]
    parameters = [parameter for operation in operations for parameter in operation["parameters"]]
    marked = [parameter for parameter in parameters if (parameter["name"], parameter["in"]) == place]
    if not marked:
        raise KeyError(place)
    for parameter in marked:
        parameter["x-rest-of-path"] = True


def _name_schema(correction: Document, facts: Document) -> None:
    """Move the unnamed choice at the correction's place to the named schemas."""
    holder, key = _find(facts, correction["place"])
    schema = holder[key]
    name = correction["name"]
    keyword = "anyOf" if "anyOf" in schema else "oneOf"
    choices = schema[keyword]
    nullable = {"type": "null"} in choices
    named: Document = {
        keyword: [choice for choice in choices if choice != {"type": "null"}],
        **{key: schema[key] for key in _KEPT_BY_NAMED if key in schema},
    }
    if "formerly" in correction:
        named["x-formerly"] = correction["formerly"]
    if "told_by" in correction:
        named["x-told-by"] = correction["told_by"]
    facts["schemas"][name] = named
    reference: Document = {"$ref": REFERENCE_PREFIX + name}
    rest = {key: value for key, value in schema.items() if key not in (keyword, "x-released-as")}
    holder[key] = {"anyOf": [reference, {"type": "null"}], **rest} if nullable else {**reference, **rest}


def _find(facts: Document, place: str) -> tuple[Document, str]:
    """Return the mapping and the key that hold the schema at `place`.

    :raises LookupError: there is no such place
    """
    first, *rest = place.split(".")
    if first not in facts["schemas"]:
        responses, status = _find_answer(facts, place)
        return responses[status], "application/json"
    field, *inner = rest
    holder, key = facts["schemas"][first]["properties"], field
    for step in inner:
        schema = holder[key]
        choices = [choice for choice in schema.get("anyOf", [schema]) if step in choice]
        holder, key = choices[0], step
    _ = holder[key]  # fails here where there is no such place
    return holder, key


def _find_answer(facts: Document, place: str) -> tuple[Document, str]:
    """Return the answers of the operation at `place`, and the status that it names.

    :raises LookupError: there is no such place
    """
    responses, status = _answers_at(facts, place)
    _ = responses[status]  # fails here where there is no such answer
    return responses, status


def _answers_at(facts: Document, place: str) -> tuple[Document, str]:
    """Return the answers of the operation at `place`, and the status that it names, which they need not have.

    :raises LookupError: there is no such operation
    """
    operation_id, _, status = place.partition(".")
    for item in facts["paths"].values():
        for operation in item.values():
            if operation["operationId"] == operation_id:
                return operation["responses"], status
    raise KeyError(place)


def _operation(facts: Document, order: Document) -> Document:
    operation = {key: facts[key] for key in _OPERATION_KEYS if key in facts}
    if not facts["security"]:
        operation["security"] = []
    if facts["parameters"]:
        operation["parameters"] = _in_recorded_order(facts["parameters"], order.get(facts["operationId"], []))
    if "requestBody" in facts:
        body = facts["requestBody"]
        content = _media_types(body["content"])
        operation["requestBody"] = {"required": body["required"], "content": content}
        operation["requestBody"].update({
            key: body[key] for key in ("x-airflow-since", "x-airflow-until") if key in body
        })
        if _stands_behind(body, "body", order.get(facts["operationId"], [])):
            operation["requestBody"]["x-behind-options"] = True
    operation["responses"] = {}
    for status, content in facts["responses"].items():
        response: Document = {"description": _PHRASES.get(status) or HTTPStatus(int(status)).phrase}
        if content:
            response["content"] = _media_types(content)
        operation["responses"][status] = response
    return operation


def _media_types(content: Document) -> Document:
    return {content_type: {"schema": schema} for content_type, schema in content.items()}
