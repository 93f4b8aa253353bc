"""The operations of ``spec/v2.yaml``, under the names they have in the client."""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import yaml
from jsonschema import Draft202012Validator
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

from .recording_server import RecordedRequest

Schema = dict[str, Any]

JSON = "application/json"
JSON_LINES = "application/x-ndjson"

_PATH = Path(__file__).parents[2] / "spec" / "v2.yaml"
_DOCUMENT: dict[str, Any] = yaml.load(
    _PATH.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)
)


@dataclass(frozen=True)
class Parameter:
    """A path, query or header parameter, or the body, of an operation."""

    name: str
    """Name on the wire."""
    python_name: str
    location: str
    """``path``, ``query``, ``header`` or ``body``."""
    required: bool
    schema: Schema = field(repr=False)
    media_type: str | None = None
    """Of the body."""
    takes_rest_of_path: bool = False
    """Whether its values may hold slashes."""


@dataclass(frozen=True)
class DocumentedAnswer:
    """One status and content type with which an operation may answer."""

    status: int
    content_type: str | None
    """None if the answer has no body."""
    schema: Schema = field(repr=False)
    """Schema of the content: of JSON lines, that of the list of them."""


@dataclass(frozen=True)
class Operation:
    """An operation as a method of one API class; an operation with two tags is there twice."""

    api: str
    """Name of the API class."""
    name: str
    """Name of the method."""
    method: str
    """HTTP method, upper case."""
    path: str
    """Path template."""
    parameters: tuple[Parameter, ...] = field(repr=False)
    """In the order of the Python signature."""
    answers: tuple[DocumentedAnswer, ...] = field(repr=False)
    is_secured: bool

    def __str__(self) -> str:
        return f"{self.api}.{self.name}"

    @property
    def good_answers(self) -> list[DocumentedAnswer]:
        """The answers that return."""
        return [answer for answer in self.answers if answer.status < 300]

    @property
    def bad_answers(self) -> list[DocumentedAnswer]:
        """The answers that raise."""
        return [answer for answer in self.answers if answer.status >= 300]

    def path_arguments(self, path: str) -> dict[str, str] | None:
        """Decode the values of the path parameters.

        :param path: path as it was sent, with its percent-encoding
        :return: values by name on the wire, None if the path is not one of this operation
        """
        names = re.findall(r"{([^}]+)}", self.path)
        pattern = "([^/]*)".join(re.escape(part) for part in re.split(r"{[^}]+}", self.path))
        match = re.fullmatch(pattern, path)
        return match and dict(zip(names, map(unquote, match.groups())))


def class_name(name: str) -> str:
    """Give the Python class of a schema or tag, such as ``BulkBodyPoolBody`` for ``BulkBody_PoolBody_``."""
    return "".join(word[0].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", name))


def python_name(name: str) -> str:
    """Give the Python parameter of a name on the wire, such as ``dag_run_body`` for ``DAGRunBody``."""
    separated = re.sub(r"(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z\d])(?=[A-Z])|-", "_", name)
    return re.sub("__+", "_", separated).strip("_").lower()


def referenced(schema: Schema) -> str | None:
    """Give the name of the component that a schema refers to, None if it is no reference."""
    return schema["$ref"].rpartition("/")[2] if "$ref" in schema else None


def component(name: str) -> Schema:
    """Give a component schema by its name."""
    schema: Schema = _DOCUMENT["components"]["schemas"][name]
    return schema


def choices(schema: Schema) -> list[Schema]:
    """Give the schemas that ``anyOf`` or ``oneOf`` let choose from, the schema itself if there is no choice."""
    name = referenced(schema)
    target = component(name) if name else schema
    branches = target.get("anyOf") or target.get("oneOf") or []
    return [inner for branch in branches for inner in choices(branch)] or [schema]


def is_valid(value: Any, schema: Schema) -> bool:
    """Tell whether a JSON value fits a schema, its formats too."""
    document = {**schema, "components": _DOCUMENT["components"]}
    return Draft202012Validator(document, format_checker=Draft202012Validator.FORMAT_CHECKER).is_valid(value)


def _parameters(details: dict[str, Any]) -> tuple[Parameter, ...]:
    parameters = [
        Parameter(
            parameter["name"],
            parameter.get("x-python-name") or python_name(parameter["name"]),
            parameter["in"],
            parameter.get("required", False),
            parameter["schema"],
            takes_rest_of_path="x-rest-of-path" in parameter,
        )
        for parameter in details.get("parameters", [])
    ]
    if "requestBody" in details:
        media_type, content = next(iter(details["requestBody"]["content"].items()))
        schema = content["schema"]
        model = referenced(schema) or next((name for name in map(referenced, choices(schema)) if name), None)
        required = details["requestBody"].get("required", False)
        parameters.append(Parameter("body", python_name(model or "body"), "body", required, schema, media_type))
    return tuple(sorted(parameters, key=lambda parameter: not parameter.required))


def _answers(details: dict[str, Any]) -> tuple[DocumentedAnswer, ...]:
    return tuple(
        DocumentedAnswer(
            _status(status, details["responses"]),
            content_type,
            _content_schema(content_type, content.get("schema", {})),
        )
        for status, answer in details["responses"].items()
        for content_type, content in answer.get("content", {None: {}}).items()
    )


def _status(status: str, responses: dict[str, Any]) -> int:
    """Give a status that stands for a class of them (``2XX``), or for all others (``default``)."""
    if status == "default":
        return 517 if any(other.startswith("2") for other in responses) else 200
    return int(status.replace("XX", "17"))


def _content_schema(content_type: str | None, schema: Schema) -> Schema:
    if content_type == JSON_LINES:
        return {"type": "array", "items": schema["x-item-schema"], "minItems": 1}
    return schema


def operations() -> list[Operation]:
    """List every operation under each of its tags."""
    return [
        Operation(
            api=class_name(tag) + "Api",
            name=details["operationId"],
            method=method.upper(),
            path=path,
            parameters=_parameters(details),
            answers=_answers(details),
            is_secured=bool(details.get("security", _DOCUMENT.get("security"))),
        )
        for path, methods in _DOCUMENT["paths"].items()
        for method, details in methods.items()
        for tag in details["tags"]
    ]


def _for_openapi_core() -> dict[str, Any]:
    """Leave out what openapi-core cannot judge.

    It knows no OAuth2, its versions for Python 3.9 do not convert the text of a parameter that may also be null
    (which it never is on the wire), and the server it should find is the one on the loopback.
    """
    document = copy.deepcopy(_DOCUMENT)
    document.pop("servers", None)
    document.pop("security", None)
    for methods in document["paths"].values():
        for details in methods.values():
            details.pop("security", None)
            for parameter in details.get("parameters", []):
                not_null = [choice for choice in choices(parameter["schema"]) if choice.get("type") != "null"]
                parameter["schema"] = not_null[0] if len(not_null) == 1 else {"anyOf": not_null}
    return document


_OPENAPI = OpenAPI.from_dict(
    _for_openapi_core(), config=Config(extra_media_type_deserializers={JSON_LINES: bytes.decode})
)


class _Request:
    """A recorded request as openapi-core wants to see it.

    A space stands for an empty text, which openapi-core takes for a missing one.
    """

    host_url = "http://127.0.0.1"

    def __init__(self, operation: Operation, request: RecordedRequest) -> None:
        self.method = request.method.lower()
        self.path = request.path
        self.body = request.body or None
        self.content_type = request.headers.get("Content-Type", "")
        self.parameters = RequestParameters(
            query=ImmutableMultiDict((name, text or " ") for name, text in request.query),
            header=Headers(request.headers.items()),
            path=operation.path_arguments(request.path) or {},
        )


class _Response:
    """An answer as openapi-core wants to see it."""

    def __init__(self, status: int, content_type: str | None, body: bytes) -> None:
        self.status_code = status
        self.content_type = content_type or ""
        self.headers = Headers()
        self.data = body


def validate_request(operation: Operation, request: RecordedRequest) -> None:
    """Validate a request against the specification.

    :raises openapi_core.exceptions.OpenAPIError: the request is not what the specification says
    """
    _OPENAPI.validate_request(_Request(operation, request))


def validate_answer(operation: Operation, request: RecordedRequest, answer: DocumentedAnswer, body: bytes) -> None:
    """Validate an answer against the specification.

    :raises openapi_core.exceptions.OpenAPIError: the answer is not what the specification says
    """
    _OPENAPI.validate_response(_Request(operation, request), _Response(answer.status, answer.content_type, body))
