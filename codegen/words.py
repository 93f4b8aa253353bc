"""Puts our words into the specification: what every tag, operation, parameter, schema, field and enum member means.

An operation's summary is not among them: it is a fact of the releases.

The words stand in `spec/words/`. Shared ones are written once: `parameters.yaml` and `fields.yaml` hold those of names
that occur often, and rules for names that are made in one way, such as `…_gte`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen import documents
from codegen.documents import Document
from codegen.errors import GenerationError

_KEYS = {"returns": "x-returns-words", "permission": "x-permission", "changes": "x-changes"}
_USUAL_ERRORS = ("401", "403", "422")
"""Errors that come for the same reason everywhere; `docstrings.py` says it."""
_NEVER = "never"
"""Stands for the reason of an error that is declared, but that no release answers with."""


@dataclass
class Words:
    """All words, and which of them the specification has asked for."""

    tags: Document = field(default_factory=dict)
    operations: Document = field(default_factory=dict)
    schemas: Document = field(default_factory=dict)
    parameters: Document = field(default_factory=dict)
    patterns: list[Document] = field(default_factory=list)
    fields: Document = field(default_factory=dict)
    examples: Document = field(default_factory=dict)
    lacking: list[str] = field(default_factory=list)
    used: set[str] = field(default_factory=set)

    def of(self, place: str, *sources: tuple[str, Any]) -> str:
        """Return the first words that there are for a place; note it if there are none.

        :param place: the place, for the message
        :param sources: where words may be: the name of the source, and what it says
        """
        for source, words in sources:
            if said := _text(words):
                self.used.add(source)
                return said
        self.lacking.append(place)
        return ""

    def of_pattern(self, name: str) -> str | None:
        """Return the words of a rule for a parameter's name."""
        for rule in self.patterns:
            if match := re.match(rule["match"], name):
                return str(rule["words"]).format(**match.groupdict())
        return None


def load_words(folder: Path) -> Words:
    """Return the words in a folder.

    :raises GenerationError: two files have words for one name
    """
    words = Words()
    for kind, named in (("operations", words.operations), ("schemas", words.schemas)):
        for path in sorted((folder / kind).glob("*.yaml")):
            content = documents.read(path)
            if twice := named.keys() & content.keys():
                raise GenerationError(
                    f"{path.name} has words for {', '.join(sorted(twice))}, and another file has, too"
                )
            named.update(content)
    shared = folder / "parameters.yaml"
    if shared.exists():
        content = documents.read(shared)
        words.parameters, words.patterns = content["names"], content["patterns"]
        words.tags = documents.read(folder / "tags.yaml")
        words.fields = documents.read(folder / "fields.yaml")
        words.examples = documents.read(folder / "examples.yaml")
    return words


def add_words(specification: Document, words: Words) -> list[str]:
    """Describe everything in `specification`; return what has no words, and the words for what is not there."""
    for tag in specification["tags"]:
        name = tag["name"]
        tag["description"] = words.of(f"the tag {name}", (f"tag {name}", words.tags.get(name)))
    for item in specification["paths"].values():
        for operation in item.values():
            _describe_operation(operation, words)
    for name, schema in specification["components"]["schemas"].items():
        _describe_schema(name, schema, words)
    unknown = sorted(_sources(words) - words.used)
    problems = [f"no words for {place}" for place in words.lacking]
    problems += [f"words for what is not there, or for what has other words: {source}" for source in unknown]
    return problems


def coverage(specification: Document) -> dict[str, tuple[int, int]]:
    """Return how many of each kind of thing have words, and how many there are."""
    operations = [operation for item in specification["paths"].values() for operation in item.values()]
    schemas = list(specification["components"]["schemas"].values())
    described: dict[str, list[bool]] = {
        "tags": [bool(tag.get("description")) for tag in specification["tags"]],
        "operations": [all(key in one for key in ("description", *_KEYS.values())) for one in operations],
        "errors": [
            status in _USUAL_ERRORS or "x-reason" in response or "x-never" in response
            for each in operations
            for status, response in each["responses"].items()
            if _is_error(status)
        ],
        "parameters": [bool(one.get("description")) for each in operations for one in each.get("parameters", [])],
        "schemas": [bool(schema.get("description")) for schema in schemas],
        "fields": [bool(one.get("description")) for each in schemas for one in each.get("properties", {}).values()],
        "enum members": [
            bool(one.get("description")) for each in schemas for one in each.get("x-airflow-members", {}).values()
        ],
    }
    return {kind: (sum(each), len(each)) for kind, each in described.items()}


def _describe_operation(operation: Document, words: Words) -> None:
    name = operation["operationId"]
    own = words.operations.get(name, {})
    operation["description"] = words.of(name, (f"operation {name}", own.get("description")))
    for key, extension in _KEYS.items():
        if said := _text(own.get(key)):
            operation[extension] = said
        else:
            words.lacking.append(f"{key} of {name}")
    _describe_errors(operation, {str(status): _text(reason) for status, reason in own.get("errors", {}).items()}, words)
    for parameter in operation.get("parameters", []):
        key = parameter["name"]
        parameter["description"] = words.of(
            f"{name}({key})",
            (f"parameter {key} of {name}", own.get("parameters", {}).get(key)),
            (f"parameter {key}", words.parameters.get(key)),
            ("pattern", words.of_pattern(key)),
        )
    words.lacking += [f"the example of {name}: {key} in examples.yaml" for key in _without_example(operation, words)]


def _describe_errors(operation: Document, reasons: dict[str, str], words: Words) -> None:
    """Say why an operation answers with each error that is declared."""
    name, responses = operation["operationId"], operation["responses"]
    for status, response in responses.items():
        if reasons.get(status) == _NEVER:
            response["x-never"] = True
        elif reasons.get(status):
            response["x-reason"] = reasons[status]
        elif status in reasons or (_is_error(status) and status not in _USUAL_ERRORS):
            words.lacking.append(f"the error {status} of {name}: its reason, or `{_NEVER}`")
    words.lacking += [
        f"an error {status} of {name}, which the specification does not have"
        for status in reasons
        if status not in responses
    ]


def _is_error(status: str) -> bool:
    return status.startswith(("4", "5"))


def _text(words: Any) -> str:
    """Return what words say, nothing if there are none."""
    return "" if words is None else str(words).strip()


def _without_example(operation: Document, words: Words) -> list[str]:
    """Return the names of the required arguments that there is no value for."""
    required = [parameter["name"] for parameter in operation.get("parameters", []) if parameter.get("required")]
    own = words.examples.get("operations", {}).get(operation["operationId"], {})
    values = {**words.examples.get("parameters", {}), **words.examples.get("bodies", {}), **own}
    body = operation.get("requestBody", {"required": False})
    if body["required"]:
        schema = next(iter(body["content"].values()))["schema"]
        required.append(str(schema.get("$ref", "body")).rpartition("/")[2])
    return [name for name in required if name not in values]


def _describe_schema(name: str, schema: Document, words: Words) -> None:
    own = words.schemas.get(name, {})
    schema["description"] = words.of(name, (f"schema {name}", own.get("description")))
    for key, described in schema.get("properties", {}).items():
        described["description"] = words.of(
            f"{name}.{key}",
            (f"field {key} of {name}", own.get("fields", {}).get(key)),
            (f"field {key}", words.fields.get(key)),
        )
    for member, lifetime in schema.get("x-airflow-members", {}).items():
        lifetime["description"] = words.of(
            f"{name}.{member}", (f"member {member} of {name}", own.get("members", {}).get(member))
        )


def _sources(words: Words) -> set[str]:
    """Return the name of everything that there are words for, but for the shared ones, which need not be used."""
    named = {"tag": words.tags, "operation": words.operations, "schema": words.schemas}
    sources = {f"{kind} {name}" for kind, those in named.items() for name in those}
    for name, own in words.operations.items():
        sources |= {f"parameter {key} of {name}" for key in own.get("parameters", {})}
    for name, own in words.schemas.items():
        sources |= {f"field {key} of {name}" for key in own.get("fields", {})}
        sources |= {f"member {key} of {name}" for key in own.get("members", {})}
    return sources
