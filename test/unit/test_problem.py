"""What an error says is read from whatever form it comes in."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from airflow_client.client import ApiException, TooManyRequestsException
from airflow_client.client._problem import Problem, ProblemError, parse_problem

from .fakes import read_answer

VALIDATION = b"""{"detail": [
  {"type": "missing", "loc": ["body", "slots"], "msg": "Field required", "input": {}},
  {"type": "int_parsing", "loc": ["query", "limit", 0], "msg": "Input should be a valid integer"}
]}"""
DATABASE = (
    b"""{"detail": {"reason": "Unique constraint violation", "statement": "hidden", "message": "See the log."}}"""
)
PROBLEM = b"""{"type": "https://a.test/full", "title": "Full", "status": 507, "detail": "No space left",
  "instance": "/errors/1", "balance": 5}"""


def problem(body: bytes) -> Problem:
    """Return the problem of an answer with status 418."""
    return ApiException(http_resp=read_answer(body, status=418, reason="Teapot")).problem


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        (b'{"detail": "no such pool"}', "no such pool"),
        (b'{"error": "API route not found"}', "API route not found"),
        (DATABASE, "Unique constraint violation. See the log."),
        (VALIDATION, "2 things wrong in the request"),
        (b'{"detail": []}', "0 things wrong in the request"),
        (b'{"detail": ["one"]}', "one"),
        (b'{"detail": ["one", "two"]}', "one; two"),
        (b'{"detail": [5]}', "1 thing wrong in the request"),
        (b'{"detail": {}}', None),
        (b'{"detail": 5}', "5"),
        (b'{"detail": null}', None),
        (b'{"detail": null, "error": "E"}', "E"),
        (b'{"detail": "", "error": null, "message": "M"}', "M"),
        (b'{"message": "from gateway"}', "from gateway"),
        (b'{"error": {"code": 403, "message": "M"}}', "M"),
        (b'{"error": "invalid_grant", "error_description": "Account disabled"}', "invalid_grant: Account disabled"),
        (rb'{"detail": "half \ud800"}', r"half \ud800"),
        (rb'"half \ud800"', r"half \ud800"),
        (b'{"detail": "D", "error": "E", "message": "M"}', "D"),
        (b'{"errors": {"a": ["b"]}}', None),
        (b"{}", None),
        (b"null", None),
        (b"[1]", "[1]"),
        (b'"text"', "text"),
        (b"", None),
        (b"  ", None),
        (b"Internal Server Error", "Internal Server Error"),
        (b"<html><head><title>502 Bad Gateway</title></head>", "an HTML page, '502 Bad Gateway'"),
        (b"<!DOCTYPE html>\n<p>", "an HTML page"),
        (b"\xff", "\ufffd"),
        (b"x" * 1000, "x" * 500 + "…"),
        (b"[" * 100_000, "[" * 500 + "…"),
    ],
)
def test_detail(body: bytes, detail: str | None) -> None:
    found = problem(body)
    assert (found.type, found.title, found.status, found.detail) == ("about:blank", "Teapot", 418, detail)


def test_each_error_has_a_place_and_a_message() -> None:
    assert problem(VALIDATION).errors == (
        ProblemError(("body", "slots"), "Field required"),
        ProblemError(("query", "limit", 0), "Input should be a valid integer"),
    )
    assert str(ApiException(http_resp=read_answer(VALIDATION, status=422, reason="Unprocessable"))).splitlines() == [
        "422 Unprocessable: 2 things wrong in the request",
        "  body.slots: Field required",
        "  query.limit.0: Input should be a valid integer",
    ]


def test_errors_by_name() -> None:
    given = {"name": ["too short", "no letter"], "slots": "not above 0", "x": {"message": "M", "input": "s3cret"}}
    assert problem(json.dumps({"errors": given}).encode()).errors == (
        ProblemError(("name",), "too short"),
        ProblemError(("name",), "no letter"),
        ProblemError(("slots",), "not above 0"),
        ProblemError(("x",), "M"),
    )


def test_halves_of_characters_can_be_printed() -> None:
    body = dict.fromkeys(("type", "title", "detail", "instance", "x"), "\ud800")
    found = problem(json.dumps({**body, "errors": [{"loc": ["\ud800", 5], "msg": "\udfff"}]}).encode())
    assert str(found).encode().count(rb"\\ud800") == 6
    for text in (found.type, found.title, found.detail, found.instance, found.errors[0].message):
        assert (text or "").encode() in (rb"\ud800", rb"\udfff")


def test_the_members_of_the_standard_and_others() -> None:
    assert problem(PROBLEM) == Problem(
        type="https://a.test/full",
        title="Full",
        status=418,
        detail="No space left",
        instance="/errors/1",
        extensions={"balance": 5},
    )
    assert problem(DATABASE).extensions["statement"] == "hidden"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'{"errors": {"a": ["b"]}}', {}),
        (b'{"errors": {}}', {}),
        (b'{"errors": "a"}', {"errors": "a"}),
        (b'{"detail": [5], "errors": {"a": ["b"]}}', {"errors": {"a": ["b"]}}),
        (b'{"error": "E", "error_description": "D"}', {}),
        (b'{"error": "E", "error_description": 5}', {"error_description": 5}),
        (b'{"error": {"code": 5}, "error_description": "D"}', {"code": 5, "error_description": "D"}),
        (rb'{"\ud800": ["\udfff", {"a": "\ud83d\ude00"}]}', {r"\ud800": [r"\udfff", {"a": "\U0001f600"}]}),
        (b'{"detail": "D", "error": "E", "message": "M"}', {"error": "E", "message": "M"}),
        (b'{"detail": ["x"], "errors": "y"}', {"errors": "y"}),
        (b'{"detail": [5], "errors": ["y"]}', {"errors": ["y"]}),
        (b'{"detail": {"errors": 1}, "errors": ["y"]}', {"errors": 1}),
        (b'{"error": "E", "errors": ["y"]}', {}),
    ],
)
def test_no_member_is_lost(body: bytes, expected: dict[str, Any]) -> None:
    assert problem(body).extensions == expected


@pytest.mark.parametrize(
    ("item", "message"),
    [
        ({"type": "x", "input": "s3cret", "ctx": {"a": "s3cret"}}, "{'type': 'x'}"),
        ({"msg": None, "message": "M", "input": "s3cret"}, "M"),
        ({"input": "s3cret"}, "{}"),
        ("text", "text"),
    ],
)
def test_an_error_without_a_message_does_not_show_what_was_sent(item: Any, message: str) -> None:
    (error,) = problem(json.dumps({"errors": [item]}).encode()).errors
    assert error == ProblemError((), message)


@settings(derandomize=True, database=None, max_examples=300, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["detail", "error", "errors", "loc", "msg", "type", "title", "status", "message", "x"]),
                inner,
            )
        ),
    )
)
def test_nothing_makes_a_second_exception(content: Any) -> None:
    error = ApiException(http_resp=read_answer(json.dumps(content).encode(), status=500))
    assert str(error).startswith("500 OK")
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_without_an_answer() -> None:
    assert parse_problem(None, None, None) == Problem()
    assert str(ApiException()) == ""


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("5", 5), ("0", 0), ("-1", 0), ("soon", None), (None, None), ("Thu, 01 Jan 1970 00:00:00 GMT", 0)],
)
def test_retry_after(value: str | None, seconds: float | None) -> None:
    headers = {} if value is None else {"retry-after": value}
    error = TooManyRequestsException(http_resp=read_answer(b"", status=429, headers=headers))
    assert error.retry_after == seconds
