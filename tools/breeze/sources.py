"""Where the OpenAPI document comes from that a client of one's own is generated from."""

from __future__ import annotations

import base64
import copy
import http.client
import json
import re
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import yaml

from codegen import documents
from codegen.documents import Document
from codegen.errors import GenerationError
from codegen.facts import schema_facts
from codegen.given import METHODS, conform, resolve
from codegen.names import model_name
from codegen.pins import load_releases
from codegen.specification import REFERENCE_PREFIX, map_schemas
from codegen.validation import validate_document

_TIMEOUT_SECONDS = 30
_DEEPEST = 100


def read_document(path: Path) -> Document:
    """Return the valid OpenAPI document in a file, YAML or JSON.

    :raises GenerationError: it cannot be read, or is not valid
    """
    try:
        document = documents.read(path)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise GenerationError(f"{path} cannot be read: {error}") from None
    _require_openapi(document, str(path))
    _validate(document, str(path))
    if not any(resolve(document, item).keys() & set(METHODS) for item in document.get("paths", {}).values()):
        raise GenerationError(f"{path} has no operations: there is nothing to generate")
    return document


def fetch_document(url: str) -> Document:
    """Return the valid OpenAPI document that a server has at a URL.

    :param url: the URL, with user name and password in it where the server asks for them (HTTP basic authentication)
    :raises GenerationError: the server cannot be reached, or has none there, or one that is not valid
    """
    name = without_credentials(url)
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https"):
        raise GenerationError(f"{name!r} is no URL such as http://localhost:8080/openapi.json")
    if "@" in parts.path + parts.query + parts.fragment:
        raise GenerationError(
            f"{name} cannot be told from user name and password: in these, write / as %2F, ? as %3F and # as %23; "
            f"elsewhere, write @ as %40"
        )
    try:
        request = urllib.request.Request(name)
        if parts.username is not None:
            credentials = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
            request.add_unredirected_header("Authorization", f"Basic {base64.b64encode(credentials.encode()).decode()}")
        with urllib.request.urlopen(request, timeout=_TIMEOUT_SECONDS) as response:
            document: Document = json.loads(response.read())
    except urllib.error.HTTPError as error:
        error.close()
        mend = (
            "save it with a browser or curl, and give the file with --spec-file"
            if error.code in (401, 403)
            else "give the URL of its openapi.json"
        )
        raise GenerationError(f"{name} answers {error.code} {error.reason}: {mend}") from None
    except (OSError, http.client.HTTPException) as error:
        reason = getattr(error, "reason", None) or error
        raise GenerationError(
            f"{name} cannot be reached: {reason}. Is the URL right, and the server running?"
        ) from None
    except (ValueError, RecursionError):
        raise GenerationError(f"{name} is no JSON document: give the URL of the server's openapi.json") from None
    _require_openapi(document, name)
    _validate(document, name)
    return document


def without_credentials(url: str) -> str:
    """Return a URL without the user name and the password in it, whatever characters these have."""
    return re.sub(r"^(\w+://)?.*@", r"\1", url, flags=re.DOTALL)


def _require_openapi(document: Any, name: str) -> None:
    if not isinstance(document, dict) or "openapi" not in document:
        raise GenerationError(f"{name} is no OpenAPI document: it does not say of which version it is (openapi: 3…)")
    if _is_deeper(document, _DEEPEST):
        raise GenerationError(f"{name} is nested more than {_DEEPEST} levels deep")


def _is_deeper(document: Any, levels: int) -> bool:
    """Return whether a document has more levels; where it has not, all else may go down level by level."""
    nodes = [document]
    for _ in range(levels):
        inner = [node.values() if isinstance(node, dict) else node for node in nodes if isinstance(node, (dict, list))]
        nodes = [node for values in inner for node in values]
    return bool(nodes)


def _validate(document: Document, name: str) -> None:
    try:
        validate_document(document)
    except GenerationError as error:
        raise GenerationError(f"no client can be generated from {name}:\n{error}") from None


def add_servers(known: Document, servers: Mapping[str, Document]) -> tuple[Document, list[str]]:
    """Return `known` with what a server has besides, and the ids of the operations that were added.

    What `known` has stays as it is, with its names and its words: it speaks to every release. An app that is mounted in
    the server has a document of its own, which says in `servers` where it is mounted; its names get that in front where
    they mean something else already.

    :param servers: the server's document, then those of apps that are mounted in it, each by its URL
    :raises GenerationError: a document does not go together with the others
    """
    result = copy.deepcopy(known)
    root = _mounted_at(next(iter(servers.values())))
    added: list[str] = []
    for server in servers.values():
        prefix = _mounted_at(server).removeprefix(root)
        conforming = conform(server, tag=_title(prefix) or "Default")
        same = _same_as_ours(server) if prefix else set(conforming["components"]["schemas"])
        added += _add_server(result, conforming, prefix, same)
    _validate(result, " and ".join(servers))
    return result, added


def _mounted_at(server: Document) -> str:
    url = next((entry["url"] for entry in server.get("servers", [])), "")
    return re.sub(r"^([a-zA-Z]+:)?//[^/]*", "", url).rstrip("/")


def _title(prefix: str) -> str:
    return "".join(word.capitalize() for word in re.findall(r"[A-Za-z0-9]+", prefix))


def _add_server(result: Document, server: Document, prefix: str, same: set[str]) -> list[str]:
    """Add to `result` what only a server has, and return the ids of the operations.

    :param same: the schemas that mean the same in both
    """
    operations = {operation["operationId"] for _, operation in _operations(result)}
    new: Document = {}
    added = []
    for (path, method), operation in _operations(server):
        if method in result["paths"].get(prefix + path, {}):
            continue
        if operation["operationId"] in operations:
            words = re.findall(r"[a-z0-9]+", prefix.lower())
            operation["operationId"] = "_".join([*words, operation["operationId"]])
        if operation.get("security"):
            del operation["security"]  # as everywhere: any of the client's schemes
        new.setdefault(prefix + path, {})[method] = operation
        added.append(operation["operationId"])
    schemas, known = server["components"]["schemas"], result["components"]["schemas"]
    names = {name: _title(prefix) + name if name in known and name not in same else name for name in schemas}

    def rename(schema: Document) -> Document:
        reference = str(schema.get("$ref", ""))
        if not reference.startswith(REFERENCE_PREFIX):
            return schema
        return {**schema, "$ref": REFERENCE_PREFIX + names[reference.removeprefix(REFERENCE_PREFIX)]}

    for path, item in map_schemas(new, rename).items():
        result["paths"].setdefault(path, {}).update(item)
    for name in _used(new, schemas):
        known.setdefault(names[name], map_schemas(schemas[name], rename))
    tags = {tag for item in new.values() for operation in item.values() for tag in operation["tags"]}
    tags -= {tag["name"] for tag in result.setdefault("tags", [])}
    result["tags"] += [tag for tag in server["tags"] if tag["name"] in tags]
    for name, scheme in server["components"]["securitySchemes"].items():
        if added and name not in result["components"]["securitySchemes"]:
            result["components"]["securitySchemes"][name] = scheme
            result["security"].append({name: []})
    return added


def _operations(document: Document) -> Iterator[tuple[tuple[str, str], Document]]:
    for path, item in document.get("paths", {}).items():
        for method, operation in item.items():
            if method in METHODS:
                yield (path, method), operation


def _same_as_ours(server: Document) -> set[str]:
    """Return the names of the schemas that a server has from Airflow, or in the same way, such as those of errors."""
    facts = documents.read(load_releases()[-1].facts_path)["schemas"]
    schemas = server.get("components", {}).get("schemas", {})
    same = {name for name, schema in schemas.items() if schema_facts(schema) == facts.get(name)}
    while other := {name for name in same if not set(_references(schemas[name])) <= same}:
        same -= other
    return {model_name(name) for name in same}


def _used(paths: Document, schemas: Document) -> list[str]:
    """Return the names of the schemas that `paths` refer to, directly or through others, in their order."""
    used: set[str] = set()
    pending = list(_references(paths))
    while pending:
        name = pending.pop()
        if name not in used:
            used.add(name)
            pending += _references(schemas[name])
    return [name for name in schemas if name in used]


def _references(node: object) -> list[str]:
    found: list[str] = []

    def note(schema: Document) -> Document:
        reference = str(schema.get("$ref", ""))
        if reference.startswith(REFERENCE_PREFIX):
            found.append(reference.removeprefix(REFERENCE_PREFIX))
        return schema

    map_schemas(node, note)
    return found
