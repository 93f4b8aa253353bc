"""Python names for what a document calls in its own way."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable

from airflow_client.client._exports import EXPORTS
from codegen.documents import Document
from codegen.python_types import field_name

# What the package exports, what annotations are made of, and what the generated modules import.
_TAKEN = frozenset([
    *EXPORTS,
    "Annotated", "Any", "BaseApi", "BaseHTTPResponse", "Choice", "ClassVar", "ContentType", "Dict", "Enum", "False",
    "Field", "FormFile", "Headers", "HostIndex", "List", "Literal", "Model", "None", "Optional", "Request",
    "RequestAuth", "RequestModel", "RequestTimeout", "Set", "StrictBool", "StrictBytes", "StrictFloat", "StrictInt",
    "StrictStr", "StringEnum", "TYPE_CHECKING", "Tag", "True", "UUID", "Union",
])  # fmt: skip

# What the body of a class of operations is made of: a method of such a name would stand in its place.
_TAKEN_IN_CLASSES = frozenset([
    "api_client", "bytes", "date", "datetime", "object", "operation", "with_http_info", "without_preload_content",
])  # fmt: skip


def model_name(schema_name: str) -> str:
    """Return the Python class name of a schema of a given document: `Configuration` becomes `ModelConfiguration`.

    A name of the client keeps its meaning, and so does that of a class of operations, which ends with `Api`.
    """
    words = [word for word in re.split(r"[_\W]+", schema_name) if word]
    name = "".join(word[0].upper() + word[1:] for word in words) or "Model"
    return f"Model{name}" if name in _TAKEN or name[0].isdigit() or name.endswith("Api") else name


def operation_name(operation_id: str) -> str:
    """Return the method name of an operation: `getDAGRuns` becomes `get_dag_runs`."""
    name = _identifier(operation_id)
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    name = re.sub(r"([a-z\d])([A-Z])", r"\1_\2", name).lower()
    is_taken = keyword.iskeyword(name) or name in _TAKEN_IN_CLASSES or name[0].isdigit()
    return f"call_{name}" if is_taken else name


def tag_name(tag: str) -> str:
    """Return a tag as the class of its operations can be named after it."""
    words = re.sub(r"[^A-Za-z0-9 _-]+", " ", tag).strip(" _-")
    return words if words[:1].isalpha() else f"tag {words}".strip()


def member_names(values: Iterable[str]) -> list[str]:
    """Return the names of the members of an enumeration: `stuck in a tree` becomes `STUCK_IN_A_TREE`."""
    names: list[str] = []
    for value in values:
        name = _identifier(value.replace("-", " minus ")).upper() if value else "EMPTY"
        name = f"VALUE_{name}" if name[0].isdigit() else name
        number = 0
        while (numbered := f"{name}_{number}" if number else name) in names:
            number += 1
        names.append(numbered)
    return names


def _identifier(text: str) -> str:
    """Return a text with `_` for each character that no Python name has, and none at its ends."""
    name = re.sub(r"[\W_]+", "_", unicodedata.normalize("NFKC", text)).strip("_")
    return name if f"a{name}".isidentifier() and name else "value"


def parameter_names(parameters: Iterable[Document]) -> list[str]:
    """Return the Python names of an operation's parameters; one that has another's name gets its place as well."""
    names: list[str] = []
    for parameter in parameters:
        name = field_name(parameter["name"])
        names.append(f"{name}_{parameter['in']}" if name in names else name)
    return names
