"""Takes the facts out of an OpenAPI document that Airflow publishes, and leaves its prose behind.

Facts are names, paths, types, formats, limits, enum values, defaults, status codes and content types. Descriptions,
titles and examples are prose: the client has words of its own.
"""

from __future__ import annotations

from typing import Any

from codegen.documents import Document

_PROSE = frozenset({"description", "title", "example", "examples"})
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def extract_facts(upstream: Document) -> Document:
    """Return the facts of `upstream`: its operations by path and method, and its schemas by name."""
    return {
        "paths": {
            path: {method: _operation(item[method], item) for method in _METHODS if method in item}
            for path, item in upstream["paths"].items()
        },
        "schemas": {
            name: schema_facts(schema) for name, schema in upstream.get("components", {}).get("schemas", {}).items()
        },
    }


def schema_facts(schema: Any) -> Any:
    """Return `schema` without prose; a property that happens to be called `title` is kept."""
    if isinstance(schema, list):
        return [schema_facts(member) for member in schema]
    if not isinstance(schema, dict):
        return schema
    facts: Document = {}
    for keyword, value in schema.items():
        if keyword in _PROSE:
            continue
        if keyword == "properties":
            facts[keyword] = {name: schema_facts(member) for name, member in value.items()}
        elif keyword in ("default", "const", "enum", "required"):
            facts[keyword] = value
        else:
            facts[keyword] = schema_facts(value)
    return facts


def _operation(operation: Document, path_item: Document) -> Document:
    facts: Document = {
        "operationId": operation["operationId"],
        "tags": operation.get("tags", ["default"]),
        "summary": operation.get("summary", operation["operationId"]),
    }
    if operation.get("deprecated"):
        facts["deprecated"] = True
    facts["security"] = [name for requirement in operation.get("security", []) for name in requirement]
    facts["parameters"] = [
        _parameter(parameter) for parameter in [*path_item.get("parameters", []), *operation.get("parameters", [])]
    ]
    if "requestBody" in operation:
        body = operation["requestBody"]
        facts["requestBody"] = {"required": body.get("required", False), "content": _content(body)}
    facts["responses"] = {str(status): _content(response) for status, response in operation["responses"].items()}
    return facts


def _parameter(parameter: Document) -> Document:
    facts: Document = {
        key: parameter[key] for key in ("name", "in", "required", "style", "explode") if key in parameter
    }
    facts.setdefault("required", False)
    facts["schema"] = schema_facts(parameter.get("schema", {}))
    return facts


def _content(holder: Document) -> Document:
    return {
        content_type: schema_facts(media.get("schema", {})) for content_type, media in holder.get("content", {}).items()
    }
