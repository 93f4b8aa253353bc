"""Executes a generated client: run by `test_nasty.py` where that client stands, beside the helpers of `test/contract`.

The document that was given, not what the pipeline made of it, says what requests and answers have to be.
"""

from __future__ import annotations

import inspect
import json
from http.cookies import SimpleCookie
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict
from werkzeug.formparser import parse_form_data

import airflow_client.client
from airflow_client.client import ApiClient, ApiException

from .answers import as_json, values
from .arguments import Argument
from .reading import canonical, mismatches, plain
from .recording_server import RecordedRequest, RecordingServer
from .specification import (
    DocumentedAnswer,
    Operation,
    Parameter,
    choices,
    class_name,
    component,
    operations,
    referenced,
)
from .test_operations import content_of, method_of, tried_with

GIVEN = json.loads((Path(__file__).parents[2] / "spec" / "given.json").read_text(encoding="utf-8"))
GIVEN.pop("security", None)
for item in GIVEN["paths"].values():
    for details in item.values():
        if isinstance(details, dict):
            details.pop("security", None)
            for one in details.get("parameters", []):  # openapi-core converts no text where there is a choice of null
                if "anyOf" in one.get("schema", {}):
                    one["schema"] = one["schema"]["anyOf"][0]
JSONS = ("application/merge-patch+json", "application/problem+json", "application/vnd.kite+json")
OPENAPI = OpenAPI.from_dict(GIVEN, config=Config(extra_media_type_deserializers=dict.fromkeys(JSONS, json.loads)))
LETTERS = st.text("abcdefgh", min_size=1, max_size=8)
OPTIONS = ("_request_timeout", "_request_auth", "_content_type", "_headers", "_host_index")

every_operation = pytest.mark.parametrize("operation", operations(), ids=str)


class Request:
    """A recorded request as openapi-core wants to see it."""

    host_url = "http://127.0.0.1"

    def __init__(self, operation: Operation, request: RecordedRequest) -> None:
        self.method = request.method.lower()
        self.path = request.path
        self.body = request.body or None
        self.content_type = request.headers.get("Content-Type", "")
        cookies = SimpleCookie(request.headers.get("Cookie", ""))
        self.parameters = RequestParameters(
            # openapi-core parts the items where they are not decoded yet
            query=ImmutableMultiDict(
                (name, text.replace(" ", "%20") if name == "spaces" else text) for name, text in request.query
            ),
            header=Headers(request.headers.items()),
            cookie=ImmutableMultiDict({name: one.value for name, one in cookies.items()}),
            path=operation.path_arguments(request.path) or {},
        )


class Response:
    """An answer as openapi-core wants to see it."""

    def __init__(self, answer: DocumentedAnswer, body: bytes) -> None:
        self.status_code = answer.status
        self.content_type = answer.content_type or ""
        self.headers = Headers()
        self.data = body


def arguments(operation: Operation) -> st.SearchStrategy[list[Argument]]:
    """Give a strategy for the arguments of a call, which may lack optional ones."""
    drawn = [argument(parameter) for parameter in operation.parameters]
    drawn = [
        strategy if parameter.required else st.none() | strategy
        for strategy, parameter in zip(drawn, operation.parameters)
    ]
    return st.tuples(*drawn).map(lambda found: [one for one in found if one])


def argument(parameter: Parameter) -> st.SearchStrategy[Argument]:
    """Give a strategy for an argument; models are passed as such or as dicts."""
    contents = bodies(parameter) if parameter.location == "body" else texts(parameter)
    model = referenced(parameter.schema)

    def made(content: Any, as_model: bool) -> Argument:
        value = content
        if model and as_model:
            kind = getattr(airflow_client.client, class_name(model))
            value = kind.from_dict(content) if hasattr(kind, "from_dict") else kind(content)
        return Argument(parameter, value, content)

    return st.builds(made, contents, st.booleans())


def bodies(parameter: Parameter) -> st.SearchStrategy[Any]:
    """Give a strategy for bodies."""
    if parameter.media_type == "application/octet-stream":
        return st.binary(min_size=1, max_size=9)
    if parameter.media_type == "multipart/form-data":
        model = referenced(parameter.schema)
        schema = component(model) if model else parameter.schema
        fields = {name: in_a_form(field) for name, field in schema["properties"].items()}
        required = {name: fields.pop(name) for name in schema["required"]}
        return st.fixed_dictionaries(required, optional=fields)
    contents = values(parameter.schema)
    return contents.filter(bool) if parameter.media_type == "text/plain" else contents


def in_a_form(schema: Any) -> st.SearchStrategy[Any]:
    """Give a strategy for a field of a form; files are bytes, pairs, or readers."""
    if schema.get("type") == "array":
        return st.lists(in_a_form(schema["items"]), min_size=1, max_size=3)
    schema = schema.get("anyOf", [schema])[0]
    if not {"contentMediaType", "format"}.isdisjoint(schema):
        content = st.binary(min_size=1, max_size=9)
        return content | st.tuples(LETTERS.map("{}.txt".format), content)
    return values(schema)


def texts(parameter: Parameter) -> st.SearchStrategy[Any]:
    """Give a strategy for what stands in a path, a query, a header or a cookie: null does not."""
    not_null = [choice for choice in choices(parameter.schema) if choice.get("type") != "null"]
    schema = parameter.schema if len(not_null) == 1 and referenced(parameter.schema) else not_null[0]
    if schema.get("type") == "string" and not schema.keys() & {"format", "pattern", "enum"}:
        return LETTERS if parameter.location != "query" else st.text(min_size=1, max_size=8)
    return values(schema)


@pytest.mark.parametrize("package", [airflow_client.client.api, airflow_client.client.models])
def test_every_name_can_be_imported(package: Any) -> None:
    """Also those of which no operation makes anything."""
    for name in package.__all__:
        assert isinstance(getattr(package, name), type), name


@every_operation
@tried_with(10)
@given(data=st.data())
def test_operation(operation: Operation, data: st.DataObject) -> None:
    """An operation sends its arguments as the document wants them, and reads what the document allows."""
    passed = data.draw(arguments(operation))
    method = method_of(CLIENT, operation, "")
    names = [name for name in inspect.signature(method).parameters if name not in OPTIONS]
    assert len(names) == len(operation.parameters)
    named = dict(zip((id(parameter) for parameter in operation.parameters), names))
    for answer in operation.answers or [DocumentedAnswer(204, None, {})]:
        body = data.draw(answer_bodies(answer))
        SERVER.answer(answer.status, body, answer.content_type)
        keywords = {named[id(argument.parameter)]: argument.value for argument in passed}
        if answer.status >= 300:
            with pytest.raises(ApiException) as raised:
                method(**keywords)
            assert raised.value.status == answer.status
            assert_content(raised.value.data, answer, body)
        else:
            assert_content(method(**keywords), answer, body)
            info = method_of(CLIENT, operation, "_with_http_info")(**keywords)
            assert (info.status_code, info.raw_data) == (answer.status, body)
            assert content_of(method_of(CLIENT, operation, "_without_preload_content")(**keywords)) == body
        for request in SERVER.requests:
            assert_sent(operation, passed, request)
        if "responses" in GIVEN["paths"][operation.path][operation.method.lower()]:
            OPENAPI.validate_response(Request(operation, SERVER.requests[0]), Response(answer, body))


def answer_bodies(answer: DocumentedAnswer) -> st.SearchStrategy[bytes]:
    """Give a strategy for the bodies of an answer."""
    if answer.content_type is None:
        return st.just(b"")
    if "json" in answer.content_type:
        return values(answer.schema).map(as_json)
    return st.text(min_size=1, max_size=9).map(str.encode)


def assert_content(value: Any, answer: DocumentedAnswer, body: bytes) -> None:
    """Check that a returned value is what a body says."""
    if answer.content_type is None:
        assert value is None
    elif "json" in answer.content_type:
        sent = json.loads(body)
        assert mismatches(value, answer.schema, sent) == []
        assert canonical(plain(value)) == canonical(sent)
    else:
        assert value == (body.decode() if answer.content_type.startswith("text/") else body)


def assert_sent(operation: Operation, passed: list[Argument], request: RecordedRequest) -> None:
    """Check that openapi-core reads out of a request what was passed, and nothing else."""
    read = OPENAPI.unmarshal_request(Request(operation, request))
    media_types = [one.parameter.media_type for one in passed]
    errors = [error.__cause__ or error for error in read.errors if media_types[-1:] != ["multipart/form-data"]]
    assert errors == []
    places = {"path": read.parameters.path, "query": read.parameters.query}
    places.update(header=read.parameters.header, cookie=read.parameters.cookie)
    for place, found in places.items():
        expected = {one.parameter.name: one.sent for one in passed if one.parameter.location == place}
        if place == "query" and operation.name == "query_exploded":  # openapi-core does not read this style
            found = {"exploded": dict(request.query)} if request.query else {}
            expected = {name: {key: str(one) for key, one in sent.items()} for name, sent in expected.items()}
        assert canonical(plain(dict(found))) == canonical(expected), place
    for one in passed:
        if one.parameter.location == "body":
            assert_body(one, read.body, request)


def assert_body(passed: Argument, read: Any, request: RecordedRequest) -> None:
    """Check a body."""
    media_type = passed.parameter.media_type or ""
    assert request.headers["Content-Type"].partition(";")[0] == media_type
    if media_type == "multipart/form-data":
        length, content_type = len(request.body), request.headers["Content-Type"]
        _, form, files = parse_form_data({
            "wsgi.input": BytesIO(request.body),
            "CONTENT_LENGTH": str(length),
            "CONTENT_TYPE": content_type,
            "REQUEST_METHOD": "POST",
        })
        received: dict[str, list[Any]] = dict(form.lists())
        for name, received_files in files.lists():
            received[name] = [(file.filename, file.stream.read()) for file in received_files]
            for file in received_files:
                file.close()
        assert received == {name: in_form(name, value) for name, value in passed.sent.items() if value is not None}
    elif "json" in media_type:
        assert canonical(json.loads(request.body)) == canonical(passed.sent)
    elif media_type == "application/x-www-form-urlencoded":
        assert canonical(plain(read)) == canonical(passed.sent)
    else:
        assert request.body == (passed.sent if isinstance(passed.sent, bytes) else passed.sent.encode())


def in_form(name: str, value: Any) -> list[Any]:
    """Return what a server reads of a field: texts, or pairs of name and bytes."""
    values = value if isinstance(value, list) else [value]
    return [(name, one) if isinstance(one, bytes) else one if isinstance(one, tuple) else str(one) for one in values]


SERVER = RecordingServer()
CLIENT = ApiClient()


@pytest.fixture(scope="module", autouse=True)
def running() -> Any:
    """Let the server run, with a client that has a token and knows where it is."""
    global CLIENT
    configuration = airflow_client.client.Configuration(host=SERVER.url, access_token="t", check_server_version=False)
    with SERVER, ApiClient(configuration) as connected:
        CLIENT = connected
        yield
