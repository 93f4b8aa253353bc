"""Each operation, in its three variants, sends what the specification says and reads what it allows."""

from __future__ import annotations

import json
from typing import Any

import pytest
import urllib3
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import airflow_client.client
from airflow_client.client import ApiClient, ApiException, exceptions

from .answers import bodies, content
from .arguments import Argument, arguments, call, is_written_as
from .reading import canonical, mismatches, plain
from .recording_server import RecordedRequest, RecordingServer
from .specification import DocumentedAnswer, Operation, operations, validate_answer, validate_request

EXCEPTIONS = {
    400: exceptions.BadRequestException,
    401: exceptions.UnauthorizedException,
    403: exceptions.ForbiddenException,
    404: exceptions.NotFoundException,
    409: exceptions.ConflictException,
    422: exceptions.UnprocessableEntityException,
    500: exceptions.ServiceException,
    503: exceptions.ServiceException,
}

every_operation = pytest.mark.parametrize("operation", operations(), ids=str)
every_variant = pytest.mark.parametrize(
    "variant",
    ["", "_with_http_info", "_without_preload_content"],
    ids=["plain", "with_http_info", "without_preload_content"],
)


def tried_with(examples: int) -> settings:
    """Give Hypothesis settings with which every run tries the same examples."""
    return settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


def method_of(client: ApiClient, operation: Operation, variant: str) -> Any:
    """Give the bound method of an operation's variant."""
    return getattr(getattr(airflow_client.client, operation.api)(client), operation.name + variant)


def content_of(response: urllib3.HTTPResponse) -> bytes:
    """Read an answer that nobody has read yet, and give its connection back."""
    assert isinstance(response, urllib3.HTTPResponse)
    content = response.read()
    response.release_conn()
    return content


@every_operation
@every_variant
@tried_with(5)
@given(data=st.data())
def test_request(
    server: RecordingServer, client: ApiClient, operation: Operation, variant: str, data: st.DataObject
) -> None:
    """An operation sends its arguments where the specification wants them, and nothing that was not passed."""
    passed = data.draw(arguments(operation))
    answer = operation.good_answers[0]
    server.answer(answer.status, data.draw(bodies(answer)), answer.content_type)

    response = call(method_of(client, operation, variant), passed)
    if variant == "_without_preload_content":
        content_of(response)

    assert_sent(operation, passed, server.request)
    validate_request(operation, server.request)


def assert_sent(operation: Operation, passed: list[Argument], request: RecordedRequest) -> None:
    """Check that a request holds what was passed, and nothing else."""
    sent: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}, "body": {}}
    for argument in passed:
        if argument.sent is not None:
            sent[argument.parameter.location][argument.parameter.name] = argument.sent

    assert request.method == operation.method
    path = operation.path_arguments(request.path)
    assert path is not None, f"{request.path} is not a path of {operation.path}"
    assert_written(sent["path"], list(path.items()))
    assert_written(sent["query"], request.query)

    received = {name.lower(): text for name, text in request.headers.items()}
    assert len(received) == len(request.headers), "a header was sent twice"
    assert received.get("authorization") == ("Bearer token-of-the-run" if operation.is_secured else None)
    for parameter in operation.parameters:
        name = parameter.name
        if parameter.location == "header" and (name in sent["header"] or name != "accept"):
            assert received.get(name.lower()) == sent["header"].get(name)
    if "body" in sent["body"]:
        assert received["content-type"] == "application/json"
        assert canonical(json.loads(request.body)) == canonical(sent["body"]["body"])
    else:
        assert request.body == b""


def assert_written(values: dict[str, Any], received: list[tuple[str, str]]) -> None:
    """Check that values arrived as text, a list as one text an item and in its order."""
    texts: dict[str, list[str]] = {}
    for name, text in received:
        texts.setdefault(name, []).append(text)
    items = {name: value if isinstance(value, list) else [value] for name, value in values.items()}
    assert texts.keys() == {name for name, written in items.items() if written}
    for name in texts:
        assert len(texts[name]) == len(items[name])
        for value, text in zip(items[name], texts[name]):
            assert is_written_as(value, text), f"{name}={value!r} was sent as {text!r}"


@every_operation
@every_variant
@tried_with(5)
@given(data=st.data())
def test_good_answer(
    server: RecordingServer, client: ApiClient, operation: Operation, variant: str, data: st.DataObject
) -> None:
    """An operation gives back what the server sent, whole and with the types of the specification."""
    passed = data.draw(arguments(operation))
    for answer in operation.good_answers:
        body = data.draw(bodies(answer))
        server.answer(answer.status, body, answer.content_type, {"X-Answer": "good"})

        result = call(method_of(client, operation, variant), passed)

        if variant == "_without_preload_content":
            assert content_of(result) == body
            assert result.status == answer.status
            assert result.headers["X-Answer"] == "good"
        elif variant == "_with_http_info":
            assert result.status_code == answer.status
            assert result.headers["X-Answer"] == "good"
            assert result.raw_data == body
            assert_content(result.data, answer, body)
        else:
            assert_content(result, answer, body)
        validate_answer(operation, server.request, answer, body)


def assert_content(value: Any, answer: DocumentedAnswer, body: bytes) -> None:
    """Check that a returned value is what a body says."""
    sent = content(answer, body)
    assert mismatches(value, answer.schema, sent) == []
    assert canonical(plain(value)) == canonical(sent)
    if hasattr(value, "to_json"):
        assert canonical(json.loads(value.to_json())) == canonical(sent)


@every_operation
@every_variant
@tried_with(3)
@given(data=st.data())
def test_bad_answer(
    server: RecordingServer, client: ApiClient, operation: Operation, variant: str, data: st.DataObject
) -> None:
    """A documented refusal raises the exception of its status, which tells what the server said."""
    passed = data.draw(arguments(operation))
    method = method_of(client, operation, variant)
    for answer in operation.bad_answers:
        body = data.draw(bodies(answer))
        server.answer(answer.status, body, answer.content_type)

        if variant == "_without_preload_content":
            response = call(method, passed)
            assert content_of(response) == body
            assert response.status == answer.status
        else:
            with pytest.raises(ApiException) as raised:
                call(method, passed)
            error = raised.value
            classes = [kind for kind in set(EXCEPTIONS.values()) if isinstance(error, kind)]
            assert classes == ([EXCEPTIONS[answer.status]] if answer.status in EXCEPTIONS else [])
            assert error.status == answer.status
            assert error.body == body.decode()
            assert_content(error.data, answer, body)
        validate_answer(operation, server.request, answer, body)
