"""Brings an OpenAPI document that somebody gives into the form of `spec/v2.yaml`, which the templates can print.

References to anything but schemas are followed, `allOf` is merged, OpenAPI 3.0 becomes 3.1, everything gets its Python
name, and what the client makes nothing of (examples, links, callbacks) is left out. A document has its own words:
descriptions are used as they are, and what has none is called by its name.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from pydantic import Field, TypeAdapter
from pydantic_core import SchemaError
from typing_extensions import Annotated

from codegen.documents import Document
from codegen.names import model_name, operation_name, parameter_names, tag_name
from codegen.python_types import choices_of, module_name
from codegen.specification import REFERENCE_PREFIX

METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_ANY_ANSWER = {"default": {"description": "the answer"}}
_NULL = {"type": "null"}
_TEXT = {"type": "string"}
_BYTES = {"type": "string", "format": "binary"}
_LIMITS_OF = {
    "string": ("minLength", "maxLength", "pattern", "enum"),
    "integer": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    "array": ("minItems", "maxItems"),
}
_FORMATS = frozenset({"date-time", "date", "uuid", "binary", "byte"})


def resolve(document: Document, thing: Any) -> Any:
    """Return what `thing` refers to in `document`, if it is a reference, else itself."""
    while isinstance(thing, dict) and isinstance(thing.get("$ref"), str):
        target: Any = document
        for key in thing["$ref"].removeprefix("#/").split("/"):
            key = key.replace("~1", "/").replace("~0", "~")
            target = target[int(key)] if isinstance(target, list) else target[key]
        thing = target
    return thing


def is_ours(document: Document) -> bool:
    """Return whether a document is `spec/v2.yaml`, perhaps changed, which says more than OpenAPI does."""
    return "x-airflow-since" in document["info"]


def conform(document: Document, *, tag: str = "Default") -> Document:
    """Return a valid OpenAPI document in the form of `spec/v2.yaml`.

    :param tag: the tag of operations that have none: an operation's class is called after it
    """
    return _Conforming(document, tag).conform()


class _Conforming:
    """A document on its way, with its schemas."""

    def __init__(self, document: Document, tag: str) -> None:
        self.document = document
        self.tag = tag
        self.is_ours = is_ours(document)
        self.schemas: Document = dict(document.get("components", {}).get("schemas", {}))
        self.forms: set[str] = set()
        self.tags: dict[str, str] = {}

    def conform(self) -> Document:
        """Return the document in its new form."""
        document = self.document
        components = document.get("components", {})
        paths = {path: self._path(resolve(document, item)) for path, item in document.get("paths", {}).items()}
        schemas = {model_name(name): self._component(name) for name in self.schemas if self._is_class(name)}
        self._tell_apart(schemas)
        for form in self.forms:
            for field in schemas[form].get("properties", {}).values():
                _mark_files(field)
        info = document["info"]
        return {
            "openapi": "3.1.0",
            "info": {
                "title": info["title"],
                "version": info["version"],
                **{key: value for key, value in info.items() if key.startswith("x-")},
            },
            "security": document.get("security", []),
            "tags": self._described_tags(),
            "paths": {path: item for path, item in paths.items() if item},
            "components": {"schemas": schemas, "securitySchemes": components.get("securitySchemes", {})},
        }

    def _described_tags(self) -> list[Document]:
        """Return the tags that operations have and that the document describes; the first of a class counts."""
        said: Document = {}
        for tag in self.document.get("tags", []):
            name = self.tags.get(model_name(tag_name(tag["name"])).lower())
            if name and (description := _prose(tag.get("description") or "")):
                said.setdefault(name, description)
        return [{"name": name, "description": description} for name, description in said.items()]

    # Operations

    def _path(self, item: Document) -> Document:
        return {method: self._operation(item[method], item) for method in METHODS if method in item}

    def _operation(self, operation: Document, item: Document) -> Document:
        tags = [tag_name(tag) for tag in operation.get("tags") or [self.tag]]
        result = self._extensions(operation)
        result["operationId"] = operation_name(operation["operationId"])
        # tags that differ in how they are written are one class, called as the first of them
        result["tags"] = list(dict.fromkeys(self.tags.setdefault(model_name(tag).lower(), tag) for tag in tags))
        summary = operation.get("summary") or operation["operationId"].replace("_", " ")
        result["summary"] = _prose(summary) or result["operationId"]
        if operation.get("description"):
            result["description"] = _prose(operation["description"])
        if operation.get("deprecated"):
            result["deprecated"] = True
        if "security" in operation:
            result["security"] = operation["security"]
        parameters = self._parameters([*item.get("parameters", []), *operation.get("parameters", [])])
        if parameters:
            result["parameters"] = parameters
        if "requestBody" in operation:
            body = resolve(self.document, operation["requestBody"])
            result["requestBody"] = {
                **self._extensions(body),
                "required": body.get("required", False),
                "content": self._content(self._with_named_forms(body["content"], operation["operationId"])),
            }
            for media_type, media in result["requestBody"]["content"].items():
                if _is_multipart(media_type) and "$ref" in media["schema"]:
                    self.forms.add(media["schema"]["$ref"].removeprefix(REFERENCE_PREFIX))
        responses = operation.get("responses") or _ANY_ANSWER
        result["responses"] = {
            str(status): self._response(resolve(self.document, one)) for status, one in responses.items()
        }
        if "x-returns-words" not in result:
            good = [one["description"] for status, one in result["responses"].items() if status.startswith("2")]
            result["x-returns-words"] = next(filter(None, good), "the answer")
        return result

    def _parameters(self, given: list[Document]) -> list[Document]:
        resolved = [resolve(self.document, parameter) for parameter in given]
        last = {(parameter["name"], parameter["in"]): parameter for parameter in resolved}
        # a name that is there twice is plain where it stands in the path
        ordered = sorted(last.values(), key=lambda parameter: str(parameter["in"]) != "path")
        names = dict(zip([(one["name"], one["in"]) for one in ordered], parameter_names(ordered), strict=True))
        return [self._parameter(parameter, names[key]) for key, parameter in last.items()]

    def _parameter(self, parameter: Document, python_name: str) -> Document:
        result: Document = {"name": parameter["name"], "in": parameter["in"]}
        result["required"] = parameter.get("required", False)
        if parameter.get("content"):
            (media,) = parameter["content"].values()
            result["schema"] = self._schema(media.get("schema", {}))
            result["x-style"] = "json"
        else:
            result["schema"] = self._schema(parameter.get("schema", {}))
            result.update({key: parameter[key] for key in ("style", "explode") if key in parameter})
        result.update(self._extensions(parameter))
        if parameter["in"] == "path" and not self.is_ours:  # documents do not tell whether slashes lead elsewhere
            result["x-rest-of-path"] = True
        result["x-python-name"] = python_name
        result["description"] = _prose(parameter.get("description") or parameter["name"]) or python_name
        if parameter.get("deprecated"):
            result["deprecated"] = True
        return result

    def _response(self, response: Document) -> Document:
        result = self._extensions(response)
        result["description"] = _prose(response.get("description", ""))
        if response.get("content"):
            result["content"] = self._content(response["content"])
        return result

    def _with_named_forms(self, content: Document, operation_id: str) -> Document:
        """Return the content of a body; the fields of a form become a class, which knows what is a file."""
        result = dict(content)
        for media_type, media in content.items():
            schema = media.get("schema")
            if _is_multipart(media_type) and not _component(schema or {}) and self._flat(schema).get("properties"):
                taken = {module_name(model_name(name)) for name in self.schemas}
                name = f"Body_{operation_id}"
                while module_name(model_name(name)) in taken:
                    name = f"Body_{name}"
                self.schemas[name] = schema
                result[media_type] = {"schema": {"$ref": REFERENCE_PREFIX + name}}
        return result

    def _content(self, content: Document) -> Document:
        """Return media types and their schemas, JSON first; what is neither JSON nor a form is text or bytes."""
        result: Document = {}
        for media_type in sorted(content, key=lambda name: "json" not in name):
            schema = content[media_type].get("schema", {})
            schema = schema if isinstance(schema, dict) else {}
            name = media_type.partition(";")[0].strip().lower()
            if "x-item-schema" in schema:
                schema = {**_TEXT, "x-item-schema": self._schema(schema["x-item-schema"])}
            elif name in ("application/x-ndjson", "application/jsonl", "application/json-seq"):
                media_type = "application/x-ndjson"
                schema = {**_TEXT, "x-item-schema": self._schema(content[media_type].get("itemSchema", {}))}
            elif "json" in name or "form" in name:
                schema = self._schema(schema)
            else:
                schema = dict(_TEXT if name.startswith("text/") else _BYTES)
            result[media_type] = {"schema": schema}
        return result

    def _extensions(self, described: Document) -> Document:
        """Return what our own specification says beyond OpenAPI; in other documents, it would mean something else."""
        return {key: value for key, value in described.items() if self.is_ours and str(key).startswith("x-")}

    # Schemas

    def _is_class(self, name: str) -> bool:
        """Return whether a schema becomes a class; others stand where they are used, unless they hold themselves."""
        schema = self._flat(self.schemas[name])
        is_enumeration = _is_text_enumeration(schema)
        return bool(schema.get("properties")) or is_enumeration or bool(choices_of(schema)) or self._holds(name, name)

    def _holds(self, name: str, searched: str, seen: frozenset[str] = frozenset()) -> bool:
        """Return whether a schema refers to another, by way of such as become no classes."""
        pending: list[Any] = [self.schemas[name]]
        while pending:
            node = pending.pop()
            if isinstance(node, list):
                pending += node
            elif isinstance(node, dict):
                inner = _component(node)
                if inner == searched:
                    return True
                if inner in self.schemas and inner not in seen and self._holds(inner, searched, seen | {name, inner}):
                    return True
                pending += node.values()
        return False

    def _component(self, name: str) -> Document:
        given = self.schemas[name]
        flat = self._flat(given)
        result = self._extensions(given) if isinstance(given, dict) and "$ref" not in given else {}
        if flat.get("description") or flat.get("title"):
            result["description"] = _prose(flat.get("description") or flat["title"]) or name
        if flat.get("deprecated"):
            result["deprecated"] = True
        if flat.get("properties"):
            fields = {field: self._field(described) for field, described in flat["properties"].items()}
            required = [field for field in flat.get("required", []) if field in fields]
            result.update(type="object", properties=fields)
            if required:
                result["required"] = required
            if "additionalProperties" in flat:
                values = flat["additionalProperties"]
                result["additionalProperties"] = values if isinstance(values, bool) else self._schema(values)
            return result
        if _is_text_enumeration(flat):
            members = list(dict.fromkeys(flat["enum"]))
            described = result.get("x-airflow-members", {})
            result["x-airflow-members"] = {member: described.get(member, {}) for member in members}
            return {"type": "string", "enum": members, **result}
        schema = self._schema({key: value for key, value in flat.items() if key != "description"})
        if not choices_of(schema):
            schema = {"anyOf": [schema]}
        return {**schema, **result}

    def _field(self, schema: Any) -> Document:
        result = self._schema(schema)
        if "$ref" in result and isinstance(schema, dict):
            result = {**result, **self._extensions(schema)}
        return result

    def _flat(self, schema: Any, seen: frozenset[int] = frozenset()) -> Document:
        """Return a schema without references at its top and without `allOf`: its parts are merged."""
        if not isinstance(schema, dict):
            return {}
        if id(schema) in seen:
            return {}
        seen |= {id(schema)}
        if "$ref" in schema:
            target = self._flat(resolve(self.document, {"$ref": schema["$ref"]}), seen)
            return {**target, **{key: value for key, value in schema.items() if key != "$ref"}}
        if "allOf" not in schema:
            return schema
        merged: Document = {}
        for part in [*schema["allOf"], {key: value for key, value in schema.items() if key != "allOf"}]:
            flat = self._flat(part, seen)
            merged = {
                **merged,
                **flat,
                "properties": {**merged.get("properties", {}), **flat.get("properties", {})},
                "required": list(dict.fromkeys([*merged.get("required", []), *flat.get("required", [])])),
            }
            # a choice among the parts only narrows what the parts say together
            if merged["properties"] or merged.get("type") == "object":
                for keyword in ("anyOf", "oneOf"):
                    merged.pop(keyword, None)
        return {key: value for key, value in merged.items() if value or key not in ("properties", "required")}

    def _schema(self, schema: Any, inside: tuple[str, ...] = ()) -> Document:
        """Return a schema as it stands at a parameter, a body, an answer or a field."""
        if not isinstance(schema, dict):
            return {}
        name = _component(schema)
        if name in self.schemas:
            siblings = {key: value for key, value in schema.items() if key != "$ref"}
            said = _described(siblings)
            if self._is_class(name):
                reference: Document = {"$ref": REFERENCE_PREFIX + model_name(name)}
                is_null = siblings.get("nullable") or self._flat(self.schemas[name]).get("nullable")
                return {"anyOf": [reference, _NULL], **said} if is_null else {**reference, **said}
            return {**self._schema(self.schemas[name], (*inside, name)), **said}
        if "$ref" in schema:
            return self._schema(resolve(self.document, schema), inside)
        if len(schema.get("allOf", [])) == 1 and not schema.keys() & {"properties", "anyOf", "oneOf", "type"}:
            rest = {key: value for key, value in schema.items() if key != "allOf"}
            part = schema["allOf"][0]
            if isinstance(part, dict):
                return self._schema({**part, **rest}, inside)
        return self._plain(self._flat(schema), inside)

    def _plain(self, schema: Document, inside: tuple[str, ...]) -> Document:
        said = {**_described(schema), **self._extensions(schema)}
        default = schema.get("default")
        if isinstance(default, (str, bool, int)) or (isinstance(default, float) and math.isfinite(default)):
            if schema.get("format") not in _FORMATS:
                said["default"] = default
        elif isinstance(default, (list, dict)):
            said["default"] = default
        choices = choices_of(schema)
        types = schema.get("type", _type_of(schema))
        if schema.get("nullable"):
            return {**_or_null(self._plain({**schema, "nullable": False}, inside)), **said}
        if "const" in schema and not isinstance(schema["const"], float):
            return {**_constant(schema["const"]), **said}
        if schema.get("enum") and not (types == "string" and _is_text_enumeration(schema)):
            floats = [value for value in schema["enum"] if isinstance(value, float)]
            others = [_constant(value) for value in schema["enum"] if not isinstance(value, float)]
            return {**_choice([*([{"type": "number", "enum": floats}] if floats else []), *others]), **said}
        if choices and not schema.get("properties"):
            keyword = "anyOf" if "anyOf" in schema else "oneOf"
            described = [self._schema(choice, inside) for choice in choices]
            return {keyword: described, **said}
        if isinstance(types, list):
            each = [self._plain({**schema, "type": one, "default": None}, inside) for one in types]
            for one in each:
                one.pop("description", None)
            return {**_choice(each), **said}
        result: Document = {"type": types} if types else {}
        if types == "array":
            result["items"] = self._schema(schema.get("items", {}), inside)
            if "prefixItems" in schema:
                result["prefixItems"] = [self._schema(item, inside) for item in schema["prefixItems"]]
        if types == "object" and schema.get("properties"):
            result["properties"] = {name: self._schema(one, inside) for name, one in schema["properties"].items()}
            result.update({"required": schema["required"]} if "required" in schema else {})
        if types == "object" and isinstance(schema.get("additionalProperties"), dict) and not schema.get("properties"):
            result["additionalProperties"] = self._schema(schema["additionalProperties"], inside)
        elif types == "object" and "additionalProperties" in schema:
            result["additionalProperties"] = schema["additionalProperties"] is not False
        if "format" in schema and types == "string" and "enum" not in schema:
            result["format"] = schema["format"]
        elif schema.get("contentEncoding") or schema.get("contentMediaType"):
            result["format"] = "byte" if schema.get("contentEncoding") else "binary"
        if result.get("format") not in _FORMATS:
            result.update(_limits(schema, types))
        return {**result, **said}

    def _tell_apart(self, schemas: Document) -> None:
        """Make required constants of the fields that discriminators name, so that they tell the choices apart."""
        for given in _discriminated([self.document, self.schemas]):
            property_name = given["discriminator"]["propertyName"]
            values: dict[str, list[str]] = {}
            for value, target in given["discriminator"].get("mapping", {}).items():
                values.setdefault(model_name(str(target).rpartition("/")[2]), []).append(value)
            for choice in choices_of(given):
                name = _component(choice)
                schema = schemas.get(model_name(name), {}) if name else {}
                field = schema.get("properties", {}).get(property_name)
                meant = values.get(model_name(name), [name])
                if field is None or len(meant) != 1:
                    continue
                if field.get("type") == "string" and field.get("enum", meant) == meant:
                    if "const" not in field:
                        schema["properties"][property_name] = {**_described(field), "type": "string", "const": meant[0]}
                    schema["required"] = list(dict.fromkeys([*schema.get("required", []), property_name]))


def _discriminated(node: Any) -> Iterator[Document]:
    """Yield each schema inside that says which field tells its choices apart."""
    if isinstance(node, dict):
        discriminator = node.get("discriminator")
        if isinstance(discriminator, dict) and "propertyName" in discriminator:
            yield node
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _discriminated(inner)


def _component(schema: Document) -> str:
    """Return the name of the schema that a reference is to, or nothing."""
    reference = schema.get("$ref")
    if not isinstance(reference, str) or not reference.startswith(REFERENCE_PREFIX):
        return ""
    return reference.removeprefix(REFERENCE_PREFIX).replace("~1", "/").replace("~0", "~")


def _is_multipart(media_type: str) -> bool:
    return media_type.lower().startswith("multipart/")


def _mark_files(field: Document) -> None:
    """Mark what is binary in a field of a form: there it is a file, which may have a name."""
    if field.get("format") == "binary":
        field["x-form-file"] = True
    for inner in [*choices_of(field), *([field["items"]] if "items" in field else [])]:
        _mark_files(inner)


def _described(schema: Document) -> Document:
    said: Document = {}
    if prose := _prose(schema.get("description") or ""):
        said["description"] = prose
    said.update({flag: True for flag in ("deprecated", "readOnly", "writeOnly") if schema.get(flag)})
    return said


def _prose(text: Any) -> str:
    """Return a text on one line, without what cannot be printed."""
    return " ".join("".join(one if one.isprintable() else " " for one in str(text)).split())


def _is_text_enumeration(schema: Document) -> bool:
    values = schema.get("enum", [])
    return bool(values) and all(isinstance(value, str) for value in values) and schema.get("type", "string") == "string"


def _type_of(schema: Document) -> str | None:
    """Return the type that a schema means without saying so."""
    if "properties" in schema or "additionalProperties" in schema:
        return "object"
    return "array" if "items" in schema or "prefixItems" in schema else None


def _choice(schemas: list[Document]) -> Document:
    unique = [schema for number, schema in enumerate(schemas) if schema not in schemas[:number]]
    return unique[0] if len(unique) == 1 else {"anyOf": unique}


def _or_null(schema: Document) -> Document:
    if not schema.keys() & {"type", "$ref", "const", "anyOf", "oneOf"}:
        return schema
    choices = choices_of(schema) if not schema.keys() & {"type", "$ref", "const"} else [schema]
    return {"anyOf": [*choices, *([] if _NULL in choices else [_NULL])]}


def _constant(value: Any) -> Document:
    """Return the schema of one value; what no `Literal` can say becomes its type."""
    if value is None:
        return dict(_NULL)
    if isinstance(value, (str, bool, int)):
        kind = "string" if isinstance(value, str) else "boolean" if isinstance(value, bool) else "integer"
        return {"type": kind, "const": value}
    return {}


def _limits(schema: Document, types: Any) -> Document:
    limits = {key: schema[key] for key in _LIMITS_OF.get(types, ()) if schema.get(key, []) != []}
    for exclusive, inclusive in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if limits.get(exclusive) is True and inclusive in limits:
            limits[exclusive] = limits.pop(inclusive)
        elif isinstance(limits.get(exclusive), bool):
            del limits[exclusive]
    if "pattern" in limits and not _compiles(limits["pattern"]):
        del limits["pattern"]
    if "enum" in limits:
        limits["enum"] = list(dict.fromkeys(limits["enum"]))
    return limits


def _compiles(pattern: str) -> bool:
    """Return whether pydantic can check a pattern: it knows no lookarounds, for example."""
    try:
        TypeAdapter(Annotated[str, Field(pattern=pattern)])
    except SchemaError:
        return False
    return True
