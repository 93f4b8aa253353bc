"""Python names and type expressions for what an OpenAPI schema describes.

OpenAPI Generator infers types too, but has none for unions, for values that may be null in several ways, or for
constants. So the types are computed here, once, and the templates print them.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from typing import Any

from codegen.documents import Document
from codegen.specification import REFERENCE_PREFIX

# Names that a model has for itself, or that stand for types in its fields; released clients put `var_` before such a
# field, and before a few others that were keywords once.
_RESERVED = frozenset([
    "additional_properties",
    "base64",
    "construct",
    "copy",
    "date",
    "datetime",
    "dict",
    "exec",
    "field",
    "fields",
    "float",
    "from_dict",
    "from_json",
    "from_orm",
    "json",
    "mro",
    "parse_file",
    "parse_obj",
    "parse_raw",
    "print",
    "property",
    "register",
    "schema",
    "self",
    "to_dict",
    "to_json",
    "to_str",
    "update_forward_refs",
    "validate",
])

_STRING_FORMATS = {
    "date-time": "datetime",
    "date": "date",
    "uuid": "UUID",
    "binary": "Union[StrictBytes, StrictStr]",
    "byte": "Union[StrictBytes, StrictStr]",
}

_FORMATTED = frozenset({"datetime", "date", "UUID"})

_LIMITS = {
    "minimum": "ge",
    "maximum": "le",
    "exclusiveMinimum": "gt",
    "exclusiveMaximum": "lt",
    "multipleOf": "multiple_of",
    "minLength": "min_length",
    "maxLength": "max_length",
    "minItems": "min_length",
    "maxItems": "max_length",
    "pattern": "pattern",
}

_MODULES = {
    "airflow_client.client._model": {"FormFile", "alternatives", "from_text", "told_by"},
    "pydantic": {"Tag", "Field", "StrictBool", "StrictBytes", "StrictFloat", "StrictInt", "StrictStr"},
    "typing": {"Any", "Dict", "List", "Optional", "Union"},
    "typing_extensions": {"Annotated", "Literal"},
    "datetime": {"date", "datetime"},
    "uuid": {"UUID"},
}
_MODULE_OF_NAME = {name: module for module, names in _MODULES.items() for name in names}


def field_name(wire_name: str) -> str:
    """Return the Python name of a field called `wire_name` in JSON."""
    name = re.sub(r"\W", "_", unicodedata.normalize("NFKC", wire_name)).lstrip("_") or "value"
    name = re.sub(r"(?<=[a-z\d])(?=[A-Z])", "_", name).lower()
    reserved = keyword.iskeyword(name) or name in _RESERVED or name.startswith("model_") or name[0].isdigit()
    return f"var_{name}" if reserved else name


def module_name(class_name: str) -> str:
    """Return the module of a class, named as OpenAPI Generator names it: `HITLDetail` stands in `hitl_detail`."""
    name = re.sub(r"([A-Z]+)([A-Z][a-z][a-z]+)", r"\1_\2", class_name)
    return re.sub(r"([a-z\d])([A-Z])", r"\1_\2", name).lower()


def choices_of(schema: Document) -> list[Document]:
    """Return the schemas between which `schema` is a choice."""
    choices: list[Document] = schema.get("anyOf") or schema.get("oneOf") or []
    return choices


def type_expression(schema: Document, *, sent: bool) -> str:
    """Return the Python type of values that fit `schema`.

    :param schema: an OpenAPI 3.1 schema whose references are to classes
    :param sent: whether clients send such values; then the schema's limits are checked, and a nullable schema is
        `Optional`. What a server answers is taken as it comes, because limits change between its releases.
    """
    if "anyOf" in schema or "oneOf" in schema:
        choices = choices_of(schema)
        expressions = [type_expression(choice, sent=sent) for choice in choices if choice.get("type") != "null"]
        if not expressions:
            return "None"
        constants = ", ".join(dict.fromkeys(repr(choice["const"]) for choice in choices if "const" in choice))
        # all in one: of several, pydantic takes True for the 1 that comes first
        expressions = [f"Literal[{constants}]" if one.startswith("Literal[") else one for one in expressions]
        unique = list(dict.fromkeys(expressions))
        expression = unique[0] if len(unique) == 1 else f"Union[{', '.join(unique)}]"
        if "StrictStr" in unique and not _FORMATTED.isdisjoint(unique):
            # pydantic would take the text as it is; as the formatted value it is worth more
            unique.sort(key="StrictStr".__eq__)
            expression = f'Annotated[Union[{", ".join(unique)}], Field(union_mode="left_to_right")]'
        if "x-discriminator" in schema:
            expression = f'Annotated[{expression}, Field(discriminator="{schema["x-discriminator"]}")]'
        elif sent and "x-alternatives" in schema:
            expression = f"Annotated[{expression}, alternatives]"
        return f"Optional[{expression}]" if len(expressions) < len(choices) else expression
    if "$ref" in schema:
        return str(schema["$ref"]).removeprefix(REFERENCE_PREFIX)
    if "x-form-file" in schema:
        return "FormFile"
    if "const" in schema:
        return f"Literal[{schema['const']!r}]"
    types = schema.get("type", [])
    if isinstance(types, list):
        if not types:
            return "Any"
        return type_expression({"anyOf": [{**schema, "type": name} for name in types]}, sent=sent)
    if types == "array":
        expression = f"List[{type_expression(schema.get('items', {}), sent=sent)}]"
    elif types == "object":
        expression = f"Dict[str, {_value_type(schema, sent=sent)}]"
    else:
        expression = _SCALARS.get(types) or _STRING_FORMATS.get(schema.get("format", ""), "StrictStr")
    limits = _limits(schema) if sent else ""
    return f"Annotated[{expression}, Field({limits})]" if limits else expression


def _value_type(schema: Document, *, sent: bool) -> str:
    values = schema.get("additionalProperties", True)
    return type_expression(values, sent=sent) if isinstance(values, dict) else "Any"


_SCALARS = {
    "integer": "StrictInt",
    "number": "Union[StrictFloat, StrictInt]",
    "boolean": "StrictBool",
    "null": "None",
}


def _limits(schema: Document) -> str:
    limits: dict[str, Any] = {_LIMITS[key]: schema[key] for key in _LIMITS if key in schema}
    if "enum" in schema and schema.get("type") == "string":
        limits["pattern"] = "^(" + "|".join(re.escape(str(value)) for value in schema["enum"]) + ")$"
    return ", ".join(f"{name}={_literal(value)}" for name, value in limits.items())


def _literal(value: Any) -> str:
    """Return `value` as Python source; whole floats are integers, since YAML limits come as `0.0` at times."""
    if isinstance(value, float) and value.is_integer():
        return repr(int(value))
    if isinstance(value, str) and "\\" in value and '"' not in value and value.isprintable() and value[-1] != "\\":
        return f'r"{value}"'
    return repr(value)


def import_lines(expressions: list[str], *, package: str, apart_from: str = "") -> list[str]:
    """Return the import statements that the names in `expressions` need, models by their module.

    :param package: the package of the model modules, `airflow_client.client.models`
    :param apart_from: a class that needs no import, because it is the one being defined
    """
    quoted = r"""r?'(?:\\.|[^'\\])*'|r?"(?:\\.|[^"\\])*\""""
    names = {
        name
        for expression in expressions
        for name in re.findall(r"\b[A-Za-z_]\w*\b(?!=)", re.sub(quoted, "", expression))
    }
    lines = []
    for name in sorted(names):
        if name in _MODULE_OF_NAME:
            lines.append(f"from {_MODULE_OF_NAME[name]} import {name}")
        elif name[0].isupper() and name not in ("None", "True", "False", apart_from):
            lines.append(f"from {package}.{module_name(name)} import {name}")
    return lines
