"""Writes the page that lists what each Airflow release added to the API and took away from it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from codegen.documents import Document

_HEADING = """<!-- Generated from spec/v2.yaml by `make generate`; do not edit. -->
# What each Airflow release added and removed

One client speaks to all of these releases. A name that a server's release does not know is marked in the reference, and
a call that uses it is reported or refused before it is sent.
"""
_KINDS = ("operations", "parameters", "schemas", "fields", "enum members")


def release_history(specification: Document, versions: Sequence[str]) -> str:
    """Return the page in Markdown.

    :param specification: the union, with the releases of each name
    :param versions: the releases, oldest first
    """
    added: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    removed: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for kind, name, lifetime in _names(specification):
        since, until = _lifetime(lifetime)
        if since not in (None, versions[0]):
            added[since][kind].append(name)
        if until in versions[:-1]:
            removed[versions[versions.index(until) + 1]][kind].append(name)
    rows = ["Release | Added | Removed", "------- | ----- | -------"]
    rows += [f"{version} | {_cell(added[version])} | {_cell(removed[version])}" for version in reversed(versions[1:])]
    rows.append(f"{versions[0]} | the first release | ")
    return _HEADING + "\n" + "\n".join(rows) + "\n\n[Back to the README](../README.md)\n"


def _cell(names: dict[str, list[str]]) -> str:
    return "; ".join(f"{kind}: {', '.join(f'`{name}`' for name in names[kind])}" for kind in _KINDS if names[kind])


def _names(specification: Document) -> Iterator[tuple[str, str, Document]]:
    """Yield kind, name and lifetime of all that is Airflow's; parts of something new are not listed besides it."""
    for item in specification["paths"].values():
        for operation in item.values():
            if "x-airflow-since" not in operation:
                continue
            yield "operations", operation["operationId"], operation
            for parameter in operation.get("parameters", []):
                if _lifetime(parameter) != _lifetime(operation):
                    yield "parameters", f"{operation['operationId']}({parameter['name']})", parameter
    for name, schema in specification["components"]["schemas"].items():
        if "x-airflow-since" not in schema:
            continue
        yield "schemas", name, schema
        for field, described in schema.get("properties", {}).items():
            if _lifetime(described) != _lifetime(schema):
                yield "fields", f"{name}.{field}", described
        for member, lifetime in schema.get("x-airflow-members", {}).items():
            if _lifetime(lifetime) != _lifetime(schema):
                yield "enum members", f"{name}.{member}", lifetime


def _lifetime(thing: Document) -> tuple[Any, Any]:
    return thing.get("x-airflow-since"), thing.get("x-airflow-until")
