"""Prepares the specification for the templates.

What a template prints is decided here: every schema below a parameter, a body, an answer or a field is replaced by
an opaque one that carries its Python type, so that OpenAPI Generator is left with what it does well: grouping
operations into classes, naming parameters, ordering them, laying out files and rendering templates.
"""

from __future__ import annotations

import copy
import json
import re
from typing import Any

from codegen.docstrings import docstring, exception_of, operation_docstring, reason_of, sentence
from codegen.documents import Document
from codegen.examples import call, example
from codegen.names import member_names, model_name
from codegen.pages import in_cell, signature, type_in_words
from codegen.python_types import choices_of, field_name, import_lines, module_name, type_expression
from codegen.security import describe_schemes
from codegen.specification import REFERENCE_PREFIX, map_schemas

PACKAGE = "airflow_client.client"
_MODELS = f"{PACKAGE}.models"

_SCALARS = ("string", "integer", "number", "boolean")
_JSON_LINES = "application/x-ndjson"
_TEXT = "text/plain"

# OpenAPI Generator writes no module for a schema without properties; this one is never printed.
_CLASS_WITHOUT_FIELDS = {"type": "object", "properties": {"unprinted": {"type": "string"}}}


def prepare_for_templates(specification: Document, examples: Document) -> Document:
    """Return a copy of `specification` that the templates can print.

    :param examples: the arguments in the examples, by name
    """
    document = copy.deepcopy(specification)
    document["info"]["description"] = "The public REST API of Apache Airflow."
    document["tags"] = _described_tags(document)
    document["x-security-schemes"] = _security_schemes(document["components"].get("securitySchemes", {}))
    schemas = document["components"]["schemas"]
    oldest = document["info"].get("x-airflow-since", "")
    sent, answered = _reachable(schemas, _sent(document)), _reachable(schemas, _answered(document))
    _mark_choices(document, schemas, sent)
    security = document.get("security", [])
    for path, item in document["paths"].items():
        for method, operation in item.items():
            operation.setdefault("security", security)
            operation["x-path"] = _escaped(_with_converters(path, operation))
            operation["x-name"] = operation["operationId"]
            _prepare_operation(operation, schemas, oldest)
            _describe_operation(operation, method, path, schemas, examples)
    prepared: Document = {}
    needed = {name: _reachable(schemas, [schema]) for name, schema in schemas.items()}
    for name, schema in schemas.items():
        circle = {other for other in needed[name] if name in needed[other]}
        directions = (name in sent, name in answered)
        prepared[name] = _prepare_schema(name, schema, schemas, oldest, directions=directions, circle=circle)
        for former, releases in schema.get("x-formerly", {}).items():
            prepared[former] = {
                **_CLASS_WITHOUT_FIELDS,
                "x-former-name": {"of": name, "module": f"{_MODELS}.{module_name(name)}", "releases": releases},
            }
    document["components"]["schemas"] = prepared
    describe_schemes(document)
    return document


def _mark_choices(node: Any, schemas: Document, sent: set[str]) -> None:
    """Mark each choice between schemas with the field of a required constant that tells them apart.

    Without such a field they have to be tried; then choices between what clients send are marked as alternatives.
    """
    for value in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        _mark_choices(value, schemas, sent)
    given = choices_of(node) if isinstance(node, dict) else []
    choices = [one for one in given if one != {"type": "null"}] if isinstance(given, list) else []
    members = [schemas.get(str(choice.get("$ref")).removeprefix(REFERENCE_PREFIX), choice) for choice in choices]
    if len(members) < 2 or "x-told-by" in node:
        return
    constants = [
        {
            name: field["const"]
            for name, field in member.get("properties", {}).items()
            if isinstance(field.get("const"), str) and name in member.get("required", [])
        }
        for member in members
    ]
    for name in sorted(set.intersection(*map(set, constants))):
        if len({values[name] for values in constants}) == len(constants):
            node["x-discriminator"] = field_name(name)
            return
    composed = [one for one in members if "enum" not in one and one.get("type") not in _SCALARS]
    if len(composed) > 1 and not sent.isdisjoint(_reachable(schemas, composed) | _reachable(schemas, choices)):
        node["x-alternatives"] = True


def _described_tags(document: Document) -> list[Document]:
    """Return the tags that operations have, each with a description, and named as the generator looks for them."""
    words = {tag["name"]: tag["description"] for tag in document.get("tags", [])}
    used = {tag for item in document["paths"].values() for operation in item.values() for tag in operation["tags"]}
    return [
        {"name": re.sub("[ -]", "_", tag), "description": words.get(tag, f"The operations tagged `{tag}`.")}
        for tag in sorted(used)
    ]


def _sent(document: Document) -> list[Document]:
    """Return what clients send: parameters and bodies."""
    operations = [operation for item in document["paths"].values() for operation in item.values()]
    bodies = [operation["requestBody"] for operation in operations if "requestBody" in operation]
    return bodies + [parameter for operation in operations for parameter in operation.get("parameters", [])]


def _answered(document: Document) -> list[Document]:
    """Return what servers answer."""
    return [operation["responses"] for item in document["paths"].values() for operation in item.values()]


def _security_schemes(schemes: Document) -> list[str]:
    """Return the names of the ways to sign in; to the client, what takes tokens is `HTTPBearer`."""
    takes_tokens = any(
        scheme["type"] in ("oauth2", "openIdConnect") or str(scheme.get("scheme")).lower() == "bearer"
        for scheme in schemes.values()
    )
    known = {"HTTPBearer", "OAuth2PasswordBearer"}
    return [*map(_escaped, schemes), *(["HTTPBearer"] if takes_tokens and known.isdisjoint(schemes) else [])]


def _with_converters(path: str, operation: Document) -> str:
    """Return a path as FastAPI writes it: `{name:path}` for a parameter that takes the rest of the path."""
    for parameter in operation.get("parameters", []):
        if parameter.get("x-rest-of-path"):
            path = path.replace(f"{{{parameter['name']}}}", f"{{{parameter['name']}:path}}")
    return path


def _escaped(text: str) -> str:
    """Return a text as it stands between double quotes in Python source."""
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _name_of(parameter: Document) -> str:
    return str(parameter.get("x-python-name") or field_name(parameter["name"]))


def _reachable(schemas: Document, roots: list[Document]) -> set[str]:
    """Return the names of the schemas that `roots` refer to, directly or through others."""
    found: set[str] = set()
    pending: list[Any] = list(roots)

    def note(schema: Document) -> Document:
        name = str(schema.get("$ref", "")).removeprefix(REFERENCE_PREFIX)
        if name and name not in found:
            found.add(name)
            pending.append(schemas[name])
        return schema

    while pending:
        map_schemas(pending.pop(), note)
    return found


def _opaque(**extensions: Any) -> Document:
    return {"type": "string", **{f"x-{name.replace('_', '-')}": value for name, value in extensions.items()}}


def _lifetime(thing: Document, oldest: str) -> str | None:
    """Return the first and the last release that has something, as Python source, or `None` if every release has it."""
    since, until = thing.get("x-airflow-since", oldest), thing.get("x-airflow-until")
    return None if since == oldest and until is None else repr((None if since == oldest else since, until))


def lifetime_in_words(thing: Document, oldest: str) -> str | None:
    """Return which releases have something, such as `Airflow 3.1 and later`; `None` if every release has it."""
    since, until = thing.get("x-airflow-since", oldest), thing.get("x-airflow-until")
    if until is not None:
        return f"Airflow {since} only" if since == until else f"Airflow {since} to {until}"
    return None if since == oldest else f"Airflow {since.removesuffix('.0')} and later"


def _prepare_operation(operation: Document, schemas: Document, oldest: str) -> None:
    types = []
    for parameter in operation.get("parameters", []):
        schema = parameter["schema"]
        if parameter["in"] == "path":
            schema = _without_null(schema)
        expression = type_expression(schema, sent=True)
        if not parameter["required"] and not expression.startswith("Optional["):
            expression = f"Optional[{expression}]"
        types.append(expression)
        parameter["x-python-type"] = expression
        parameter["x-type-in-table"] = type_in_words(_not_optional(expression), schemas)
        parameter["x-lifetime-in-words"] = lifetime_in_words(parameter, oldest)
        parameter["schema"] = _opaque()
        parameter["x-python-name"] = _name_of(parameter)
        parameter["x-wire-name"] = _escaped(parameter["name"])
        collection_format = _collection_format(parameter, schema, schemas)
        if collection_format:
            operation.setdefault("x-collection-formats", []).append({
                "name": parameter["x-wire-name"],
                "format": collection_format,
            })
    if "requestBody" in operation:
        body = operation["requestBody"]
        schema = next(iter(body["content"].values()))["schema"]
        expression = type_expression(_without_null(schema), sent=True)
        name = module_name(expression) if expression in schemas else "body"
        while name in [parameter["x-python-name"] for parameter in operation.get("parameters", [])]:
            name += "_body"
        body["x-python-name"] = name
        body["x-python-type"] = expression if body["required"] else f"Optional[{expression}]"
        body["x-type-in-table"] = type_in_words(expression, schemas)
        types.append(body["x-python-type"])
        content_type = next(iter(body["content"]))
        if content_type != "application/json":
            operation["x-content-type"] = content_type
        body["content"] = {"application/json": {"schema": _opaque()}}
    _prepare_responses(operation, types)
    operation["x-lifetime"] = _lifetime(operation, oldest)
    operation["x-lifetime-in-words"] = lifetime_in_words(operation, oldest)
    for parameter in operation.get("parameters", []):
        if parameter["x-lifetime-in-words"] == operation["x-lifetime-in-words"]:
            parameter["x-lifetime-in-words"] = None
    operation["x-lifetimes-in-words"] = [
        {"name": _name_of(parameter), "words": words}
        for parameter in operation.get("parameters", [])
        if (words := lifetime_in_words(parameter, oldest)) and words != operation["x-lifetime-in-words"]
    ]
    operation["x-lifetimes"] = [
        {"name": parameter["name"], "lifetime": lifetime}
        for parameter in operation.get("parameters", [])
        if (lifetime := _lifetime(parameter, oldest)) and lifetime != operation["x-lifetime"]
    ]
    operation["x-lifetimes"] += [
        {"name": f"{parameter['name']}[]", "lifetime": repr((parameter["x-airflow-list-since"], None))}
        for parameter in operation.get("parameters", [])
        if "x-airflow-list-since" in parameter
    ]
    body = operation.get("requestBody", {})
    lifetime, words = _lifetime(body, oldest), lifetime_in_words(body, oldest)
    if lifetime not in (None, operation["x-lifetime"]):
        operation["x-lifetimes"].append({"name": "body", "lifetime": lifetime})
        operation["x-lifetimes-in-words"].append({"name": body["x-python-name"], "words": words})
        body["x-lifetime-in-words"] = words
    operation["x-open"] = operation.get("security") == []
    operation["x-python-imports"] = import_lines(types, package=_MODELS)


def _describe_operation(operation: Document, method: str, path: str, schemas: Document, examples: Document) -> None:
    """Add what docstrings and pages say; they leave out errors that never come."""
    responses = operation["responses"]
    operation["responses"] = {status: answer for status, answer in responses.items() if "x-never" not in answer}
    described = []
    parameters = operation.get("parameters", [])
    for parameter in parameters:
        words = parameter.get("description", "")
        parameter["x-words"] = in_cell(words)
        described.append((
            parameter["x-python-name"],
            words,
            parameter["x-lifetime-in-words"],
            parameter["required"],
        ))
    if "requestBody" in operation:
        body = operation["requestBody"]
        name = body["x-python-name"]
        expression = _not_optional(body["x-python-type"])
        schema = schemas.get(expression, {})
        words = _first_sentence(schema.get("description", "the body"))
        body["x-words"] = in_cell(words)
        described.append((name, words, body.get("x-lifetime-in-words"), body["required"]))
    ordered = sorted(described, key=lambda entry: not entry[3])
    arguments = [(parameter["name"], _name_of(parameter), parameter["required"]) for parameter in parameters]
    if "requestBody" in operation:
        arguments.append((expression, name, operation["requestBody"]["required"]))
    arguments.sort(key=lambda argument: not argument[2])
    apis = [model_name(tag) + "Api" for tag in operation["tags"]]
    api = max(apis, key=len)  # the page of each class names that class; lines have room for the longest
    operation["x-example-around-class"] = example(operation, api, arguments, examples).split(api)
    if operation["operationId"] in examples.get("everyday", []):
        operation["x-everyday-call"] = call(operation, apis[0], arguments, examples)
    operation["x-signature-around-class"] = signature(
        api, operation["operationId"], [(name, required) for _, name, required in arguments], operation["x-return-type"]
    ).split(api)
    operation["x-docstring"] = operation_docstring(operation, method, path, [entry[:3] for entry in ordered])
    operation["x-return-type-in-words"] = type_in_words(operation["x-return-type"], schemas)
    for status, response in operation["responses"].items():
        if response.get("x-type"):
            response["x-type-in-words"] = type_in_words(response["x-type"], schemas)
        if not (status.startswith("2") or operation["x-good"] == status):
            response["x-exception"] = exception_of(status)
            response["x-reason"] = reason_of(status, operation)


def _first_sentence(text: str) -> str:
    """Return the first sentence of a description, as it stands inside another."""
    sentence = re.split(r"(?<=[^.])\.(?:\s|$)", text, maxsplit=1)[0]
    return sentence if sentence[:2].isalpha() and sentence[:2].isupper() else sentence[:1].lower() + sentence[1:]


def _prepare_responses(operation: Document, types: list[str]) -> None:
    operation["x-good"] = ""
    returns: list[Document] = []
    good: list[str] = []
    accepts: list[str] = []
    statuses = list(operation["responses"])
    if not any(status.startswith("2") for status in statuses):
        operation["x-good"] = "default"
    for status, response in operation["responses"].items():
        content = response.pop("content", {})
        accepts += content
        lines = content.pop(_JSON_LINES, None)
        if lines is not None:
            line_type = _answer_type(lines["schema"]["x-item-schema"])
            returns.append({"status": _JSON_LINES, "type": line_type})
            types.append(line_type)
            if not content:
                good.append(f"List[{line_type}]")
                response["x-type"] = good[-1]
                continue
        if _TEXT in content and len(content) > 1:
            returns.append({"status": _TEXT, "type": "str"})
        is_good = status.startswith("2") or status == operation["x-good"]
        media = content.get("application/json") or next(iter(content.values()), None)
        expression = "None" if media is None else _answer_type(media["schema"])
        returns.append({"status": status, "type": None if media is None else expression})
        response["x-type"] = None if media is None else expression
        if is_good and media is not None and "x-airflow-since" in operation:
            # releases differ, or it would have a name; type checkers are told the newest one's type, which stands first
            expression = _answer_type((choices_of(media["schema"]) or [media["schema"]])[0])
        if is_good and expression not in good:
            good.append(expression)
    return_type = good[0] if len(good) == 1 else f"Union[{', '.join(good)}]" if good else "None"
    types.append(return_type)
    operation["x-returns"] = [
        {**entry, "type": entry["type"] and _escaped(entry["type"])} for entry in _grouped_errors(returns)
    ]
    operation["x-return-type"] = return_type
    if accepts and not any("json" in content_type for content_type in accepts):
        operation["x-accept"] = accepts[0]


def _grouped_errors(returns: list[Document]) -> list[Document]:
    """Say `4XX` for the commonest type of the statuses from 400 to 499, so that only the others are listed."""
    errors = [entry["type"] for entry in returns if entry["status"].startswith("4")]
    commonest = max(sorted(set(errors), key=str), key=errors.count, default=None)
    if errors.count(commonest) < 2 or "4XX" in [entry["status"] for entry in returns]:
        return returns
    listed = [entry for entry in returns if not (entry["status"].startswith("4") and entry["type"] == commonest)]
    return [*listed, {"status": "4XX", "type": commonest}]


def _not_optional(expression: str) -> str:
    """Return the type of an argument that is given."""
    return expression.removeprefix("Optional[")[:-1] if expression.startswith("Optional[") else expression


def _answer_type(schema: Document) -> str:
    if schema.get("format") == "binary":
        return "bytes"
    expression = type_expression(schema, sent=False)
    return "object" if expression in ("Any", "Dict[str, Any]") else expression


def _without_null(schema: Document) -> Document:
    """Return `schema` without the choice of null, which neither a path nor a body can say."""
    choices = [choice for choice in choices_of(schema) if choice.get("type") != "null"]
    return choices[0] if len(choices) == 1 else schema


def _collection_format(parameter: Document, schema: Document, schemas: Document) -> str:
    """Return how the items of an array or the fields of an object are written, if not as `name=a&name=b`."""
    style = str(parameter.get("x-style") or parameter.get("style", "form"))
    if style in ("json", "deepObject"):
        return style
    if parameter["in"] == "query" and "array" not in str(schema):
        is_object = any(
            "properties" in schemas.get(name, {}) or choice.get("type") == "object"
            for choice in choices_of(schema) or [schema]
            for name in [str(choice.get("$ref")).removeprefix(REFERENCE_PREFIX)]
        )
        if is_object:
            return "csv" if parameter.get("explode", True) is False else "fields"
    if "array" not in str(schema):
        return ""
    if parameter["in"] in ("path", "header", "cookie"):
        return "csv"
    if parameter.get("explode", style == "form"):
        return ""
    return {"spaceDelimited": "ssv", "pipeDelimited": "pipes"}.get(style, "csv")


def _prepare_schema(
    name: str, schema: Document, schemas: Document, oldest: str, *, directions: tuple[bool, bool], circle: set[str]
) -> Document:
    """Return a schema as the templates print it.

    :param directions: whether clients send it, and whether servers answer it
    :param circle: the schemas that it needs and that need it; their modules can only be imported below its class
    """
    sent, answered = directions
    words = lifetime_in_words(schema, oldest)
    if "enum" in schema:
        names = member_names(schema["enum"])
        members = [
            {
                "name": names[schema["enum"].index(value)],
                "literal": repr(value),
                "value": in_cell(value),
                "words": lifetime.get("description", ""),
                "releases": lifetime_in_words(lifetime, oldest),
                "docstring": _docstring_below(lifetime, lifetime_in_words(lifetime, oldest)),
            }
            for value, lifetime in schema.get("x-airflow-members", {}).items()
        ]
        paragraphs = [sentence(schema.get("description") or f"The values of {name}", words)]
        paragraphs += [
            f"- ``{member['value']}``: {member['words']}" + (f" ({member['releases']})" if member["releases"] else "")
            for member in members
        ]
        described = [{**member, "words": in_cell(member["words"])} for member in members]
        return {
            **schema,
            "x-docstring": docstring(paragraphs, indent=4),
            "x-members": described,
            "x-module": f"{module_name(name)}.py",
        }
    if "properties" not in schema:
        expression = _choice_type(schema, sent=sent)
        return {
            **_CLASS_WITHOUT_FIELDS,
            "x-choice": {
                "type": expression,
                "members": [
                    _plain(type_expression(_without_const(choice), sent=False)) for choice in choices_of(schema)
                ],
                "exactly-one": "oneOf" in schema or schema.get("x-released-as") == "oneOf",
                "words": sentence(schema.get("description") or f"The choice {name}", words),
                "members-in-words": [
                    type_in_words(type_expression(choice, sent=False), schemas) for choice in choices_of(schema)
                ],
                "module": f"{module_name(name)}.py",
                "docstring": docstring(
                    [
                        sentence(schema.get("description") or f"The choice {name}", words),
                        "`actual_instance` is what was chosen; its attributes are attributes of the choice, too.",
                    ],
                    indent=4,
                ),
                **_imports([expression, *(["Any", "Optional"] if circle else [])], name, circle),
                "in-circle": bool(circle),
            },
        }
    required = {
        field
        for field in schema.get("required", [])
        if not (sent and schema["properties"][field].get("readOnly"))
        and not (answered and schema["properties"][field].get("writeOnly"))
    }
    fields: Document = {}
    expressions: list[str] = []
    always_sent = [{"name": field_name(name)} for name in schema.get("x-airflow-always-sent", [])]
    never_null = []
    lifetimes = []
    meanings = []
    for wire_name, field in schema["properties"].items():
        python_name = field_name(wire_name)
        expression, default = _field(field, required=wire_name in required, sent=sent)
        if sent and wire_name in required and "const" in field:
            always_sent.append({"name": python_name})
        if sent and answered:  # the base of what is sent sees JSON as Python values, and a strict date is no text there
            expression = re.sub(r"\b(date|datetime)\b(?![\"'])", r"Annotated[\1, from_text(\1)]", expression)
        may_be_null = type_expression(field, sent=sent).startswith(("Optional[", "Any"))
        if sent and not may_be_null and wire_name not in required:
            never_null.append({"name": python_name})
        lifetime = _lifetime(field, oldest)
        if sent and lifetime not in (None, _lifetime(schema, oldest)):
            lifetimes.append({"name": python_name, "lifetime": lifetime})
        if wire_name != python_name:
            alias = f'alias="{_escaped(wire_name)}"'
            default = f"Field(default={default}, {alias})" if default else f"Field({alias})"
            expressions.append("Field")
        expressions.append(expression)
        assignment = f" = {default}" if default else ""
        field_words = lifetime_in_words(field, oldest)
        field_words = None if field_words == words else field_words
        if field.get("description"):
            releases = f" ({field_words})" if field_words else ""
            meanings.append(f":param {python_name}: {field['description']}{releases}")
        fields[python_name] = _opaque(
            python_name=python_name,
            python_type=expression,
            type_in_table=type_in_words(expression, schemas),
            default=assignment,
            wire_name=in_cell(wire_name),
            other_name_in_json=None if wire_name == python_name else in_cell(wire_name),
            lifetime_in_words=field_words,
            words=in_cell(field.get("description", "")),
            docstring=_docstring_below(field, field_words),
        )
    base = "RequestModel" if sent else "Model"
    return {
        "type": "object",
        "properties": fields,
        "x-model": {
            "base": base,
            "docstring": docstring([sentence(schema.get("description") or name, words), *meanings], indent=4),
            "words": sentence(schema.get("description") or name, words),
            "variable": module_name(name),
            **_imports(expressions, name, circle),
            "always-sent": always_sent,
            "never-null": never_null,
            "lifetimes": lifetimes,
            "naive-datetimes-are-utc": schema.get("x-naive-datetimes") == "UTC",
            "items": _items_of_page(schema["properties"], fields),
        },
    }


def _imports(expressions: list[str], name: str, circle: set[str]) -> Document:
    """Return what a model's module imports above and below its class."""
    lines = import_lines(expressions, package=_MODELS, apart_from=name)
    below = [line for line in lines if line.startswith(f"from {_MODELS}.") and line.split()[-1] in circle]
    return {"imports": [line for line in lines if line not in below], "imports-below": below}


def _items_of_page(properties: Document, fields: Document) -> Document | None:
    """Return the field that holds the items of a page, and its type; `None` for what is no page of a list."""
    lists = [field_name(name) for name, field in properties.items() if field.get("type") == "array"]
    if "total_entries" not in properties or len(lists) != 1:
        return None
    return {"name": lists[0], "type": fields[lists[0]]["x-python-type"]}


def _docstring_below(described: Document, releases: str | None) -> str | None:
    """Return the docstring below a field or an enum member, `None` if there is nothing to say."""
    words = described.get("description") or ""
    return docstring([sentence(words, releases)], indent=4) if words or releases else None


def _choice_type(schema: Document, *, sent: bool) -> str:
    """Return the union of a choice, told apart by a field that is there, if one does it."""
    if "x-told-by" in schema:
        names = [type_expression(choice, sent=sent) for choice in choices_of(schema)]
        tagged = ", ".join(f'Annotated[{name}, Tag("{name}")]' for name in names)
        (otherwise,) = (name for name in names if name not in schema["x-told-by"].values())
        return f"Annotated[Union[{tagged}], told_by({schema['x-told-by']!r}, {otherwise!r})]"
    return type_expression(schema, sent=sent)


def _without_const(schema: Document) -> Document:
    return {key: value for key, value in schema.items() if key != "const"}


def _plain(expression: str) -> str:
    """Return a type as released clients name it in the list of a choice's members."""
    return re.sub(r"\bStrict(\w+)", lambda match: match[1].lower(), re.sub(r"\bAny\b", "object", expression))


def _field(schema: Document, *, required: bool, sent: bool) -> tuple[str, str]:
    """Return a field's type and its default as Python source, empty where it has none."""
    expression = type_expression(schema, sent=sent)
    if sent and "const" in schema:
        return expression, repr(schema["const"])
    if expression.startswith("Optional["):
        return expression, "None"
    if required:
        return expression, "" if expression != "Any" or sent else "None"
    default = schema.get("default")
    if default is None or "$ref" in schema or isinstance(default, (list, dict)):
        default = None
    return f"Optional[{expression}]", repr(default)
