"""The calls that both clients make, as Python source that uses only names of the released client."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from contract.specification import Operation, Parameter, Schema, choices, class_name, operations, referenced

from .examples import INTEGERS, TEXTS, example, resolved, scalars

VARIANTS = ("", "_with_http_info", "_without_preload_content")
SURFACE = Path(__file__).parents[1] / "surface" / "snapshots" / "3.3.2.json"
PYTHON_TYPES = {
    "string": "str",
    "date": "date",
    "date-time": "datetime",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "array": "list",
    "null": "None",
}
HEADER_TEXTS = ("a/b c%", "Zm9v+/==", 'a, b; c="d"')
WITH_TOKEN = "api_client = client.ApiClient(client.Configuration(host=server, access_token='token'))"
NOT_SET: Any = object()
"""The body of a call that has none."""


@dataclass(frozen=True)
class Call:
    """One call of an operation."""

    operation: str
    """API class and method, such as ``PoolApi.get_pool``."""
    source: str
    body: Any = NOT_SET
    """What the caller sets in the body, as JSON."""
    making: str = WITH_TOKEN
    """Source that makes the client for the call."""


@dataclass(frozen=True)
class Argument:
    """One way to pass a parameter."""

    source: str
    before: str = ""
    """Statements that come before the call."""
    body: Any = NOT_SET
    """What the caller sets with it in the body, as JSON."""


class Surface:
    """What the released client has."""

    def __init__(self) -> None:
        """Read the snapshot of the released client."""
        classes = json.loads(SURFACE.read_text(encoding="utf-8"))["classes"]
        self._classes = {path.rpartition(".")[2]: facts for path, facts in classes.items()}
        self.operations = {
            f"{api}.{method}": _parameter_types(signature)
            for api, facts in self._classes.items()
            if api.endswith("Api")
            for method, signature in facts["methods"].items()
            if not method.endswith(VARIANTS[1:])
        }
        """The types of the parameters of each operation."""

    def fields(self, model: str) -> dict[str, str]:
        """Give the Python name of each field of a model by its name in JSON."""
        facts = self._classes[model]
        return {facts.get("aliases", {}).get(name, name): name for name in facts["fields"]}


def _parameter_types(signature: str) -> dict[str, str]:
    (function,) = ast.parse(f"def function{signature}: ...").body
    assert isinstance(function, ast.FunctionDef)
    return {argument.arg: ast.unparse(argument.annotation) for argument in function.args.args if argument.annotation}


RELEASED = Surface()


def generated_calls() -> Iterator[Call]:
    """Give calls of every operation of the released client: in its three variants, and with many arguments."""
    for operation in operations():
        types = RELEASED.operations.get(str(operation))
        if types is not None:
            passed = [
                (parameter, _arguments(parameter, types[parameter.python_name]))
                for parameter in operation.parameters
                if parameter.python_name in types
            ]
            required = [(parameter, arguments) for parameter, arguments in passed if parameter.required]
            nothing = [(parameter, [Argument("None")]) for parameter, _ in passed if not parameter.required]
            yield from (_call(operation, variant, required, 0) for variant in VARIANTS)
            yield _call(operation, VARIANTS[2], required + nothing, 1)
            for number in range(max((len(arguments) for _, arguments in passed), default=0)):
                yield _call(operation, VARIANTS[2], passed, number)


def _call(operation: Operation, variant: str, passed: list[tuple[Parameter, list[Argument]]], number: int) -> Call:
    """Call an operation as people do: required arguments by position, optional ones by name."""
    before, body, sources = "", NOT_SET, []
    for position, (parameter, arguments) in enumerate(passed):
        shift = 0 if parameter.location == "body" else position
        argument = arguments[(number + shift) % len(arguments)]
        sources.append(argument.source if parameter.required else f"{parameter.python_name}={argument.source}")
        if parameter.location == "body":
            before, body = argument.before, argument.body
    call = f"client.{operation.api}(api_client).{operation.name}{variant}({', '.join(sources)})"
    return Call(str(operation), before + call, body)


def _arguments(parameter: Parameter, released_type: str) -> list[Argument]:
    if parameter.location == "body":
        return _bodies(parameter)
    names = set(re.sub(r"\[.*?\]", "", released_type).split(" | "))
    kinds = [kind for kind in choices(parameter.schema) if names & _python_types(kind)]
    sources = [source for kind in kinds for source in _sources(kind, parameter.location)]
    return [Argument(source) for source in sources if parameter.location != "path" or source != "''"]


def _python_types(schema: Schema) -> set[str]:
    """Give the names of types of which the released client has one for a parameter of a schema."""
    name = referenced(schema)
    if name:
        return {class_name(name), "Any"}
    return {PYTHON_TYPES[schema.get("format", schema["type"])]} if "type" in schema else {"Any"}


def _sources(schema: Schema, location: str) -> list[str]:
    """Give the source of values for a path, query or header parameter of a schema."""
    name = referenced(schema)
    if name:
        return [f"client.{class_name(name)}({value!r})" for value in scalars(resolved(schema))]
    if schema.get("type") == "array":
        items = _sources(schema["items"], location)
        return [f"[{', '.join(some)}]" for some in (items, items[:1], [])]
    if location == "header" and "enum" not in schema:
        return [repr(value) for value in HEADER_TEXTS]
    values = scalars(schema) if "type" in schema else [*TEXTS, *INTEGERS]
    texts = [repr(value) for value in values]
    dates = [f"{PYTHON_TYPES[schema['format']]}.fromisoformat({text})" for text in texts] if "format" in schema else []
    return [*dates, *texts]


def _bodies(parameter: Parameter) -> list[Argument]:
    """Give bodies of many contents, each made in one of the ways in which people make them."""
    (name,) = [name for name in map(referenced, choices(parameter.schema)) if name]
    model = f"client.{class_name(name)}"
    schema = resolved({"$ref": f"#/components/schemas/{name}"})
    fields = RELEASED.fields(class_name(name))
    must = schema.get("required", ())
    contents = [example(schema, number) for number in range(12)]
    least = [{name: content[name] for name in must} for content in contents[:3]]
    bodies = [Argument(f"{model}.from_dict({content!r})", body=content) for content in [*least, *contents]]
    bodies += [Argument(f"{model}.from_json({json.dumps(content)!r})", body=content) for content in contents]
    wrapped = {name for name, inner in schema["properties"].items() if _is_wrapped(inner)}
    if wrapped & set(must):
        return bodies
    for content in contents:
        bodies += _ways(schema, model, fields, {name: value for name, value in content.items() if name not in wrapped})
    emptied = {**dict.fromkeys(contents[0]), **least[0]}
    return bodies + _ways(schema, model, fields, emptied)


def _ways(schema: Schema, model: str, fields: dict[str, str], content: dict[str, Any]) -> list[Argument]:
    """Give the ways to make a body field by field.

    :param content: what is set; None for a field that cannot be null means that it is not
    """
    inner = schema["properties"]
    body = {name: value for name, value in content.items() if value is not None or _may_be_null(inner[name])}
    values = {fields[name]: _value(inner[name], value) for name, value in content.items()}
    begin = {name: content[name] for name in schema.get("required", ())}
    setting = "".join(f"body.{name} = {source}\n" for name, source in values.items())
    return [
        Argument(repr(content), body=body),
        Argument(f"{model}({', '.join(f'{name}={source}' for name, source in values.items())})", body=body),
        Argument("body", f"body = {model}.from_dict({begin!r})\n{setting}", body),
    ]


def _may_be_null(schema: Schema) -> bool:
    return any(kind.get("type", "null") == "null" for kind in choices(schema) if not referenced(kind))


def _value(schema: Schema, value: Any) -> str:
    """Give the source of a value as people write it."""
    is_instant = any(kind.get("format") == "date-time" for kind in choices(schema))
    return f"datetime.fromisoformat({value!r})" if is_instant and value is not None else repr(value)


def _is_wrapped(schema: Schema) -> bool:
    """Tell whether the released client has a class for the choice that a field, or an item of it, is."""
    kinds = [kind for outer in schema.get("anyOf", [schema]) for kind in (outer, outer.get("items", {}))]
    return any({"anyOf", "oneOf"} & resolved(kind).keys() for kind in kinds)
