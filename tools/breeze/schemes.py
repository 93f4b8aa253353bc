"""Which security schemes a client is generated with."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from codegen import documents
from codegen.documents import Document
from codegen.errors import GenerationError
from codegen.paths import CORRECTIONS
from codegen.security import check_scheme

_FILES = (".yaml", ".yml", ".json")
_ALWAYS = "HTTPBearer"
_NEEDED = {
    "apiKey": ("name", "in"),
    "http": ("scheme",),
    "oauth2": ("flows",),
    "openIdConnect": ("openIdConnectUrl",),
    "mutualTLS": (),
}


def known_schemes() -> Document:
    """Return the schemes that have a name here, in the order in which the client has them."""
    schemes: Document = documents.read(CORRECTIONS)["security"]
    return schemes


def choose_schemes(text: str) -> Document:
    """Return the schemes of a comma-separated list of names and files, by name.

    A bearer token is always among them: a token that a program has is sent.

    :param text: such as `Basic,Kerberos,our-gateway.yaml`
    :raises GenerationError: a name is unknown, or a file has no schemes
    """
    known = known_schemes()
    chosen: Document = {}
    for entry in filter(None, (entry.strip() for entry in text.split(","))):
        if entry.endswith(_FILES):
            own = _read_schemes(Path(entry))
            if taken := ", ".join(name for name in own if name in known):
                raise GenerationError(f"{entry}: the client has {taken} already: give your own scheme another name")
            chosen.update(own)
        elif entry in known:
            chosen[entry] = known[entry]
        else:
            raise GenerationError(
                f"there is no security scheme {entry!r}: give {', '.join(known)}, or the path of a YAML file that "
                f"describes others"
            )
    if _ALWAYS not in chosen:
        chosen = {_ALWAYS: known[_ALWAYS], **chosen}
    return chosen


def set_schemes(document: Document, schemes: Document) -> None:
    """Let the operations of `document` that need credentials take any of `schemes`, and no others."""
    before = document.get("security", [])
    document.setdefault("components", {})["securitySchemes"] = schemes
    document["security"] = [{name: []} for name in schemes]
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and not operation.pop("security", before):
                operation["security"] = []


def _read_schemes(path: Path) -> Document:
    try:
        content = documents.read(path)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise GenerationError(f"the security schemes in {path} cannot be read: {error}") from None
    if not isinstance(content, dict) or not content:
        raise GenerationError(f"{path} has no security schemes: it must map names to OpenAPI security schemes")
    for name, scheme in content.items():
        place = f"{path}: {name}"
        if not re.fullmatch(r"[A-Za-z0-9._-]+", str(name)):
            raise GenerationError(f"{place}: the name of a scheme has only letters, digits and . _ -")
        kind = scheme.get("type") if isinstance(scheme, dict) else None
        if kind not in _NEEDED:
            raise GenerationError(f"{place}: its type must be one of {', '.join(_NEEDED)}")
        if missing := [key for key in _NEEDED[kind] if not scheme.get(key)]:
            raise GenerationError(f"{place}: a scheme of type {kind} needs {' and '.join(missing)}")
        if kind == "apiKey" and scheme["in"] not in ("header", "query", "cookie"):
            raise GenerationError(f"{place}.in must be header, query or cookie")
        try:
            check_scheme(name, scheme)
        except GenerationError as error:
            raise GenerationError(f"{path}: {error}") from None
    return content
