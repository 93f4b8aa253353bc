"""Whatever is passed to an operation, and whatever a server answers, ends in a result or in a documented exception.

Every run tries the same few examples of each operation. More of them, and others each time, are tried with
``FUZZ_EXAMPLES=1000 .venv/bin/python -m pytest test/contract/test_fuzz.py``.
"""

from __future__ import annotations

import dataclasses
import gzip
import json
import os
import pickle
import time
import zlib
from collections.abc import Callable, Iterator, Set
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

import airflow_client.client
from airflow_client.client import ApiClient, ApiException, ApiTypeError, Configuration, DagRunState

from .answers import any_json, bodies
from .arguments import Argument, arguments, call
from .recording_server import Answer, RecordedRequest, RecordingServer, _Handler
from .specification import DocumentedAnswer, Operation, Parameter, choices, class_name, operations, referenced
from .test_operations import method_of

pytestmark = [
    pytest.mark.filterwarnings("ignore::airflow_client.client.exceptions.UnexpectedAnswerWarning"),
    pytest.mark.filterwarnings("ignore::airflow_client.client.exceptions.UnsupportedByServerWarning"),
    pytest.mark.filterwarnings("ignore:.* has no field .*, so it is not sent:UserWarning"),
    pytest.mark.filterwarnings("ignore:.* has no offset. the server takes it as UTC:UserWarning"),
]

_MORE = os.environ.get("FUZZ_EXAMPLES")

every_operation = pytest.mark.parametrize("operation", operations(), ids=str)


def fuzzed(examples: int) -> settings:
    """Give Hypothesis settings; ten seconds for an example are a hang."""
    return settings(
        max_examples=int(_MORE or examples),
        derandomize=not _MORE,
        database=None,
        deadline=timedelta(seconds=10),
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )


@pytest.fixture(scope="module")
def patient(server: RecordingServer) -> Iterator[ApiClient]:
    """Give a client that tries each request once and waits five seconds."""
    configuration = Configuration(
        host=server.url, access_token="token-of-the-run", check_server_version=False, retries=0, timeout=5
    )
    with ApiClient(configuration) as connected:
        yield connected


def nested(depth: int, outermost: Callable[[Any], Any] = lambda inner: [inner]) -> Any:
    """Give a value that is nested so deeply."""
    value: Any = None
    for _ in range(depth):
        value = outermost(value)
    return value


def cyclic() -> dict[str, Any]:
    """Give a value that contains itself."""
    value: dict[str, Any] = {}
    value["itself"] = value
    return value


@dataclass(frozen=True)
class Named:
    """Something whose own `repr` would fail or be too long."""

    name: str


_NAMED: dict[Named, Callable[[], Any]] = {
    Named("a huge integer"): lambda: 10**5000,
    Named("a list in a list, deep"): lambda: nested(100_000),
    Named("a list in a list, not so deep"): lambda: nested(300),
    Named("an object in an object, deep"): lambda: nested(100_000, lambda inner: {"a": inner}),
    Named("an object in an object, not so deep"): lambda: nested(150, lambda inner: {"a": inner}),
    Named("something that contains itself"): cyclic,
    Named("an object without attributes"): object,
    Named("a generator"): lambda: (number for number in range(3)),
    Named("a long text"): lambda: "x" * 20_000,
    Named("a very long text"): lambda: "é/" * 100_000,
    Named("an enumeration's member that is none"): lambda: DagRunState.tolerant("../\ud800"),
}


def real(value: Any) -> Any:
    """Put what they name in the place of names."""
    if isinstance(value, Named):
        return _NAMED[value]()
    if type(value) is dict:
        return {real(key): real(inner) for key, inner in value.items()}
    if type(value) is list:
        return [real(inner) for inner in value]
    return value


odd_texts = st.sampled_from([
    *("", ".", "..", "...", "/", "//", "../..", "a/../b", "/..", "..\\", "%2e%2e", "%2F", "%", "%zz", "~", "*"),
    *(
        "?a=b",
        "#f",
        ";a",
        "a&b=c",
        "a b",
        " ",
        "+",
        "{dag_id}",
        "{pool_name}",
        "é",
        "\U0001d4b3",
        "\u202e",
        "\ufeff",
        "\uffff",
    ),
    *("\0", "\n", "\r\nX-More: yes", "\r\n\r\nGET / HTTP/1.1", "\x7f", "\x85", "\u2028", "\ud800", "a\udfff", "\udc80"),
]) | st.text(st.characters(exclude_categories=[]), max_size=8)
odd_values = st.sampled_from([
    *(None, True, 0, -1, 1.5, 2**31, 2**64, -(2**64), float("nan"), float("inf"), -float("inf"), 1e308, 1j, b"\xff"),
    *([], {}, (), set(), [[]], [None], {"a": float("nan")}, {1: 2}, {(1, 2): 3}, {None: None}, {"a": b"b"}, {"a": {1}}),
    *(Decimal("NaN"), Decimal("1e400"), date.min, date.max, datetime.min, datetime.max, timedelta.max, range(3), int),
    *(datetime.min.replace(tzinfo=timezone(timedelta(hours=14))), datetime.max.replace(tzinfo=timezone.utc)),
    datetime.min.replace(tzinfo=timezone(timedelta(seconds=30))),
    datetime.max.replace(tzinfo=timezone(-timedelta(seconds=30))),
    *_NAMED,
])
junk = odd_texts | odd_values | st.lists(odd_texts | odd_values, max_size=3)


@st.composite
def with_junk(draw: st.DrawFn, value: Any, pieces: st.SearchStrategy[Any] = junk) -> Any:
    """Give a JSON value with junk in the place of one of its parts, or of a key, or of itself."""
    if isinstance(value, (dict, list)) and value and draw(st.integers(0, 9)):
        place = draw(st.sampled_from(sorted(value) if isinstance(value, dict) else range(len(value))))
        part = draw(with_junk(value[place], pieces))
        if isinstance(value, list):
            return [*value[:place], part, *value[place + 1 :]]
        name = place if draw(st.integers(0, 9)) else draw(odd_texts)
        return {**{key: inner for key, inner in value.items() if key != place}, name: part}
    return draw(pieces)


def is_any_text(parameter: Parameter) -> bool:
    """Tell whether a parameter takes texts of any content."""
    return any(
        schema.get("type") == "string" and not {"format", "enum", "const", "pattern"} & schema.keys()
        for schema in choices(parameter.schema)
    )


@st.composite
def odd_argument(draw: st.DrawFn, argument: Argument) -> Any:
    """Give something to pass for a parameter: a text that is odd, something of a wrong type, a body with junk in it."""
    parameter = argument.parameter
    if parameter.location == "body":
        return draw(with_junk(argument.sent))
    return draw(odd_texts if is_any_text(parameter) and draw(st.integers(0, 3)) else junk)


def attempt(function: Callable[[], Any], names: set[str], server: RecordingServer) -> None:
    """Call a function; what it raises must be documented and readable, and what it refuses to send says which it is."""
    try:
        function()
    except ApiException as error:
        assert_readable(error)
    except ValidationError as error:
        assert server.requests == []
        assert_readable(error)
    except (ValueError, ApiTypeError) as error:
        assert server.requests == []
        assert_readable(error, names)


def assert_readable(error: Exception, names: Set[str] = frozenset([""])) -> None:
    """Check that an exception can be shown, logged, and handed to another process, and that it says one of `names`."""
    assert str(error)
    assert any(name in str(error) for name in names), f"{error!r} names none of {names}"
    assert repr(error)
    if isinstance(error, ApiException):
        assert error.problem.status == error.status
        with suppress(RecursionError):  # Python pickles nothing that is nested some 500 deep
            assert str(pickle.loads(pickle.dumps(error))) == str(error)
        if hasattr(error, "retry_after"):
            assert error.retry_after is None or error.retry_after >= 0


@every_operation
@fuzzed(6)
@given(data=st.data())
def test_odd_arguments(server: RecordingServer, patient: ApiClient, operation: Operation, data: st.DataObject) -> None:
    """Odd arguments are refused with their name, or reach the operation, and nothing else, as they were given."""
    passed = data.draw(arguments(operation))
    if not passed:
        return
    odd_ones = data.draw(st.sets(st.sampled_from(range(len(passed))), min_size=1, max_size=2))
    for index in odd_ones:
        parameter = passed[index].parameter
        value = real(data.draw(odd_argument(passed[index]), label=parameter.python_name))
        passed[index] = Argument(parameter, value, value)
    names = {"body"}
    for index in odd_ones:
        argument = passed[index]
        names |= {argument.parameter.python_name, argument.parameter.name}
        if isinstance(argument.value, datetime):
            names.add(str(argument.value))
    bodies_given = [passed[index] for index in odd_ones if passed[index].parameter.location == "body"]
    server.answer(204)

    def called() -> None:
        for argument in bodies_given:
            made = data.draw(st.sampled_from(["as it is", "constructor", "from_dict"]))
            (name,) = [name for name in map(referenced, choices(argument.parameter.schema)) if name]
            model = getattr(airflow_client.client, class_name(name))
            if made == "from_dict":
                passed[passed.index(argument)] = Argument(argument.parameter, model.from_dict(argument.value), None)
            elif (
                made == "constructor"
                and isinstance(argument.value, dict)
                and all(isinstance(key, str) for key in argument.value)
            ):
                passed[passed.index(argument)] = Argument(argument.parameter, model(**argument.value), None)
        call(method_of(patient, operation, "_without_preload_content"), passed).close()

    attempt(called, names, server)
    for request in server.requests:
        assert_meant(operation, passed, request)
    assert len(server.requests) <= 1


def assert_meant(operation: Operation, passed: list[Argument], request: RecordedRequest) -> None:
    """Check that a request goes to its operation with the texts that were given, and holds nothing else."""
    assert request.method == operation.method
    path = operation.path_arguments(request.path)
    assert path is not None, f"{request.path} is not a path of {operation.path}"
    assert not {"", ".", ".."} & {*path.values()}
    assert {name for name, _ in request.query} <= {argument.parameter.name for argument in passed}
    for argument in passed:
        parameter = argument.parameter
        if is_any_text(parameter) and isinstance(argument.value, str):
            if parameter.location == "path":
                assert path[parameter.name] == argument.value
            elif parameter.location == "query":
                assert [text for name, text in request.query if name == parameter.name] == [argument.value]
    names = {name.lower() for name in request.headers}
    given_ones = {argument.parameter.name.lower() for argument in passed if argument.parameter.location == "header"}
    usual = {"host", "accept-encoding", "accept", "authorization", "user-agent", "content-type", "content-length"}
    assert names <= usual | given_ones
    assert len(names) == len(request.headers)


odd_json = st.sampled_from([
    *(b"null", b"true", b"0", b"-0", b"0.1e1", b"1" * 5000, b"1e999", b"-1e999", b"1e-999", b"NaN", b"Infinity", b'""'),
    *(b"[]", b"{}", b"[[]]", b"[null]", b"[{}]", b'{"":null}', b'{"a":1,"a":2}', b'"a', b"{", b"}", b"[1,]", b"'a'"),
    *(rb'"\ud800"', rb'"\u0000"', b'"\0"', b'"\n"', b'"\xff"', b'"\xc3"', b"\xef\xbb\xbf1", b"\xff\xfe1\0", rb'"\x"'),
    *(b"[" * 100_000, b"[" * 100_000 + b"]" * 100_000, b'{"a":' * 100_000 + b"1" + b"}" * 100_000),
    *(b"[" * depth + b"]" * depth for depth in (150, 199, 200, 201, 300, 450, 600, 800, 950)),
    *(b'{"a":' * depth + b"1" + b"}" * depth for depth in (150, 199, 200, 201, 300, 450, 600, 800, 950)),
    b'"' + b"x" * 1_000_000 + b'"',
]) | any_json.map(lambda value: json.dumps(value).encode())
_HERE = "put the odd JSON here"


@st.composite
def odd_bodies(draw: st.DrawFn, answer: DocumentedAnswer) -> bytes:
    """Give the body of an answer that is not what was promised, or not even JSON."""
    body = draw(bodies(answer))
    kind = draw(st.sampled_from(["a part", "a part", "a part", "whole", "twice", "cut", "flipped", "bytes", "encoded"]))
    if kind == "whole":
        return draw(odd_json)
    if kind == "cut":
        return body[: draw(st.integers(0, len(body)))]
    if kind == "flipped" and body:
        place = draw(st.integers(0, len(body) - 1))
        return body[:place] + draw(st.binary(min_size=1, max_size=2)) + body[place + 1 :]
    if kind == "bytes":
        return draw(st.binary(max_size=40))
    if kind == "encoded":
        return body.decode().encode(draw(st.sampled_from(["utf-8-sig", "utf-16", "utf-16-le", "utf-32", "utf-7"])))
    lines = body.splitlines() or [b"{}"]
    place = draw(st.integers(0, len(lines) - 1))
    try:
        promised = json.loads(lines[place])
    except (ValueError, ApiTypeError):
        promised = {}
    if kind == "twice" and isinstance(promised, dict):
        text = json.dumps(promised)
        lines[place] = f"{text[:-1]}{', ' if promised else ''}{text[1:]}".encode()
    else:
        text = json.dumps(draw(with_junk(promised, st.just(_HERE))))
        lines[place] = text.encode().replace(json.dumps(_HERE).encode(), draw(odd_json))
    return b"\n".join(lines)


odd_headers = st.fixed_dictionaries(
    {},
    optional={
        "Content-Disposition": st.sampled_from(["attachment; filename=../../x", 'filename="\xe9', "filename=."]),
        "Retry-After": st.sampled_from([
            "0",
            "-1",
            "soon",
            "nan",
            "1e999",
            "9" * 5000,
            "Mon, 01 Jan 0001 00:00:00 -2359",
        ]),
        "WWW-Authenticate": st.just("Bearer \xff"),
    },
)
odd_media_types = st.sampled_from([
    *("application/json", "application/json", "application/json", "application/problem+json", "application/x-ndjson"),
    *(
        "text/html",
        "text/plain",
        "image/png",
        "",
        ";",
        "/",
        "json",
        "application/json; charset=",
        "application/json;;;",
    ),
    *(
        f"application/json; charset={charset}"
        for charset in (
            *("utf-8", "utf-16", "utf-32", "utf-7", "latin-1", "ascii", "cp037", "shift_jis", "iso-2022-kr", "hz"),
            *("idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "rot13", "hex", "zlib", "bz2"),
            *("none", "é", "../x", "os.path", "aliases", "x" * 5000, "'utf-8'", "utf-8, utf-16"),
        )
    ),
])
statuses = st.sampled_from([
    200,
    200,
    200,
    201,
    202,
    203,
    206,
    299,
    300,
    302,
    304,
    400,
    401,
    403,
    404,
    405,
    406,
    409,
]) | (st.sampled_from([410, 413, 418, 422, 429, 499, 500, 502, 503, 599, 600, 999]))


def encoded(body: bytes, coding: str) -> bytes:
    """Write a body with a content coding, or with what only claims to be one."""
    if coding == "gzip":
        return gzip.compress(body, 1)
    if coding == "gzip, gzip":
        return gzip.compress(gzip.compress(body, 1), 1)
    if coding == "deflate":
        return zlib.compress(body, 1)
    return body


@st.composite
def odd_answers(draw: st.DrawFn, operation: Operation) -> tuple[int, bytes, str | None, dict[str, str]]:
    """Give status, body, media type and headers of an answer."""
    promised = draw(st.sampled_from(operation.answers))
    status = promised.status if draw(st.booleans()) else draw(statuses)
    media_type = promised.content_type if draw(st.booleans()) else draw(st.none() | odd_media_types)
    body = draw(odd_bodies(promised))
    headers = draw(odd_headers)
    coding = draw(st.sampled_from(["", "", "", "gzip", "gzip, gzip", "deflate", "br", "no such coding", "gzip,"]))
    if coding:
        headers["Content-Encoding"] = coding
        body = encoded(body, coding if draw(st.integers(0, 3)) else "gzip")
        if not draw(st.integers(0, 3)):
            body = body[: len(body) // 2]
    return status, b"" if status == 204 else body, media_type, headers


def assert_usable(value: Any) -> None:
    """Check that a result can be shown and passed on, whatever is in it."""
    assert repr(value) is not None
    with suppress(RecursionError):  # Python pickles nothing that is nested some 500 deep
        assert type(pickle.loads(pickle.dumps(value))) is type(value)
    if hasattr(value, "to_json"):
        json.loads(value.to_json())


@pytest.fixture(scope="module")
def strict(server: RecordingServer) -> Iterator[ApiClient]:
    """Give a patient client that takes nothing but what was promised."""
    configuration = Configuration(
        host=server.url,
        access_token="token-of-the-run",
        check_server_version=False,
        retries=0,
        timeout=5,
        strict_responses=True,
    )
    with ApiClient(configuration) as connected:
        yield connected


@every_operation
@fuzzed(6)
@given(data=st.data())
def test_odd_answers(
    server: RecordingServer, patient: ApiClient, strict: ApiClient, operation: Operation, data: st.DataObject
) -> None:
    """Odd answers become a result that can be used, or an `ApiException` that can be read."""
    required = tuple(parameter for parameter in operation.parameters if parameter.required)
    passed = data.draw(arguments(dataclasses.replace(operation, parameters=required)))
    status, body, media_type, headers = data.draw(odd_answers(operation))
    for reader in (patient, strict):
        server.answer(status, body, media_type, headers)
        try:
            result = call(method_of(reader, operation, ""), passed)
        except ApiException as error:
            assert_readable(error)
        except ValidationError as error:
            assert reader is strict
            assert_readable(error)
        else:
            assert_usable(result)


class CarelessServer(RecordingServer):
    """A server that writes `raw` as its whole answer, and ends the connection."""

    raw = b""

    def __init__(self) -> None:
        super().__init__()
        self.RequestHandlerClass = _CarelessHandler


class _CarelessHandler(_Handler):
    server: CarelessServer

    def _write_raw(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.wfile.write(self.server.raw)
        self.close_connection = True

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _write_raw


@pytest.fixture(scope="module")
def careless() -> Iterator[CarelessServer]:
    """Give a server that breaks the rules of HTTP."""
    with CarelessServer() as running:
        yield running


@st.composite
def broken_answers(draw: st.DrawFn, operation: Operation) -> bytes:
    """Give an answer that is broken as HTTP: cut, of another length than it says, in bad chunks, or anything else."""
    promised = draw(st.sampled_from(operation.answers))
    body = draw(bodies(promised))
    status_line = draw(
        st.sampled_from([f"HTTP/1.1 {promised.status} Yes".encode()] * 5)
        | st.sampled_from([
            *(b"HTTP/1.1 200", b"HTTP/1.1 2\xe900 OK", b"HTTP/1.1 20 OK", b"HTTP/1.1 1000 OK", b"HTTP/9.9 200 OK", b""),
            *(
                b"HTTP/1.1 100 Continue",
                b"HTTP/1.1 101 Switch",
                b"HTTP/1.1 204 No",
                b"HTTP/1.0 200 \xff\xfe",
                b"SSH-2.0",
            ),
        ])
    )
    framing = draw(
        st.integers(-2, 3).map(lambda more: f"Content-Length: {len(body) + more}".encode())
        | st.sampled_from([
            *(b"X: y", b"Content-Length: x", b"Content-Length: ", b"Content-Length: 1, 2", b"Content-Length: -1"),
            *(
                b"Content-Length: " + b"9" * 15,
                b"Content-Length: " + b"9" * 30,
                b"Content-Length: " + b"9" * 5000,
                b"Content-Length: \xb2",
                b": y",
                b"X",
            ),
            *(b"Transfer-Encoding: chunked", b"Transfer-Encoding: x", b"X: " + b"y" * 70_000, b"X: y\r\n" * 200),
            *(b"Location: http://[", b"Location: ", b"Location: //", b"Location: http://\xff/", b"Location: x:y:z"),
        ])
    )
    if framing.endswith(b"chunked"):
        size = draw(st.sampled_from([b"%x" % len(body), b"%x" % (len(body) + 1), b"-1", b"x", b"", b"f" * 30]))
        body = size + b"\r\n" + body + draw(st.sampled_from([b"\r\n0\r\n\r\n", b"", b"\r\n0", b"\r\n0\r\nX"]))
    media_type = (promised.content_type or "").encode()
    answer = b"\r\n".join([status_line, b"Content-Type: " + media_type, framing, b"", body])
    if not draw(st.integers(0, 4)):
        answer = answer[: draw(st.integers(0, len(answer)))]
    return answer if draw(st.integers(0, 9)) else draw(st.binary(max_size=40))


@every_operation
@fuzzed(3)
@given(data=st.data())
def test_broken_answers(careless: CarelessServer, operation: Operation, data: st.DataObject) -> None:
    """An answer that breaks the rules of HTTP is an `ApiException`, unless it can be read all the same."""
    required = tuple(parameter for parameter in operation.parameters if parameter.required)
    passed = data.draw(arguments(dataclasses.replace(operation, parameters=required)))
    careless.raw = data.draw(broken_answers(operation))
    with ApiClient(
        Configuration(
            host=careless.url, access_token="token-of-the-run", check_server_version=False, retries=0, timeout=5
        )
    ) as client:
        try:
            result = call(method_of(client, operation, ""), passed)
        except ApiException as error:
            assert_readable(error)
        else:
            assert_usable(result)


_PLAIN = b'{"name":"a","slots":1}'


@pytest.mark.parametrize(
    ("media_type", "body"),
    [
        pytest.param("application/json; charset=utf-7", b'{"name": "+2AA-"}', id="half of a surrogate pair in a value"),
        pytest.param("application/json; charset=utf-7", b'{"+2AA-": 1}', id="half of a surrogate pair in a name"),
        pytest.param("application/json; charset=utf-7", b"+2AA-", id="half of a surrogate pair and no JSON"),
        pytest.param("application/json; charset=punycode", b"[6.6", id="an encoding that fails in its own way"),
        pytest.param("application/json; charset=punycode", b"{}-" + b"a" * 1_000_000, id="an encoding that takes ages"),
        pytest.param("application/json; charset=unicode_escape", rb'"\d"', id="an encoding that warns"),
        pytest.param("application/json", b"[" * 5_000_000, id="many brackets"),
        pytest.param("application/json", b'{"a":' * 1_000_000, id="many braces"),
        pytest.param("application/json", b'{"slots":' + b"[" * 190 + b"]" * 190 + b"}", id="a deep list as a number"),
        pytest.param("application/json", b'{"slots":' + b"[" * 700 + b"]" * 700 + b"}", id="a deeper list as a number"),
        pytest.param("application/json", b'{"name":' + b"1" * 4301 + b"}", id="more digits than Python takes"),
        pytest.param("application/json", b"[" + b'{"slots":"x"},' * 20_000 + b"0]", id="many mistakes"),
        pytest.param("application/json", b"{" + b'"a":1,' * 200_000 + b'"a":1}', id="a name many times"),
        pytest.param("text/html", b"<html><title>" + b"<" * 1_000_000, id="a page without end"),
    ],
)
@pytest.mark.parametrize("status", [200, 400, 422])
def test_nasty_answers(server: RecordingServer, patient: ApiClient, status: int, media_type: str, body: bytes) -> None:
    """Answers that are made to take long, or to fail in unusual ways, are read soon or refused in the usual one."""
    server.answer(status, body, media_type)
    begun = time.monotonic()
    try:
        assert_usable(airflow_client.client.PoolApi(patient).get_pool("a"))
    except ApiException as error:
        assert_readable(error)
    assert time.monotonic() - begun < 10


@pytest.mark.parametrize("times", [1, 2, 5, 100])
def test_a_small_answer_that_becomes_a_big_one(server: RecordingServer, patient: ApiClient, times: int) -> None:
    """An answer of 32 MB that was compressed well is read as it is, and one compressed over and over is refused."""
    body = b" " * 2**25 + _PLAIN
    for _ in range(times):
        body = gzip.compress(body, 1)
    server.answer(200, body, "application/json", {"Content-Encoding": ", ".join(["gzip"] * times)})
    try:
        assert airflow_client.client.PoolApi(patient).get_pool("a").name == "a"
    except ApiException as error:
        assert times > 5
        assert_readable(error)


odd_header_names = st.sampled_from([
    "X",
    "x-a",
    "",
    ":",
    "a: b",
    "a\r\nb",
    "\x7f",
    "é",
    "€",
    "\ud800",
    " X",
    "Cookie",
    "Accept",
])
odd_options = st.one_of(
    st.fixed_dictionaries({"_headers": st.dictionaries(odd_header_names, junk, max_size=2) | junk}),
    st.fixed_dictionaries({"_content_type": junk | st.sampled_from(["text/plain", "application/yaml", "a/b; c"])}),
    st.fixed_dictionaries({"_request_auth": junk}),
    st.fixed_dictionaries({
        "_request_auth": st.fixed_dictionaries({
            "in": st.sampled_from(["header", "cookie"]),
            "key": odd_header_names | junk,
            "value": junk,
            "type": st.sampled_from(["apiKey", "bearer", "http-signature"]) | junk,
        })
    }),
    st.fixed_dictionaries({
        "_request_timeout": st.sampled_from([5, (5, 5), 1e300, 10**400, (None, 5), (), (1,), "5"]) | junk
    }),
    st.fixed_dictionaries({"_host_index": junk}),
)


@pytest.mark.parametrize("name", ["get_pool", "post_pool"])
@fuzzed(150)
@given(data=st.data())
def test_odd_options(server: RecordingServer, patient: ApiClient, name: str, data: st.DataObject) -> None:
    """Odd options of a call are refused with their name, or change nothing but what they are for."""
    options = {option: real(value) for option, value in data.draw(odd_options).items()}
    server.answer(200, _PLAIN, "application/json")
    arguments = ["a"] if name == "get_pool" else [{"name": "a", "slots": 1}]
    api = airflow_client.client.PoolApi(patient)
    attempt(lambda: getattr(api, name)(*arguments, **options), {*options, "header", "credential", "body"}, server)
    for request in server.requests:
        assert request.path == "/api/v2/pools" + ("/a" if name == "get_pool" else "")
        assert request.query == []


tokens = st.sampled_from([
    *(
        b'"a.b.c"',
        b'"a.eyJleHAiOjFlOTk5fQ.c"',
        b'"a.eyJleHAiOltdfQ.c"',
        b'"a.W10.c"',
        b'"a.bnVsbA.c"',
        b'"a.eyJleHAiOi0xfQ.c"',
    ),
    *(rb'"a\r\nX: y"', rb'"\ud800"', rb'"\u20ac"', rb'""', b"null", b"0", b"[" * 990 + b"]" * 990),
])


class SigningInServer(RecordingServer):
    """A server that gives `token_answer` to whoever asks for a token, and a pool to everyone else."""

    token_answer: tuple[int, bytes]

    def answer_to(self, request: RecordedRequest) -> Answer:
        if request.path == "/auth/token":
            return Answer(*self.token_answer, {"Content-Type": "application/json"})
        return Answer(200, _PLAIN, {"Content-Type": "application/json"})


@pytest.fixture(scope="module")
def gatekeeper() -> Iterator[SigningInServer]:
    """Give a server that asks for a token."""
    with SigningInServer() as running:
        yield running


@fuzzed(60)
@given(
    status=st.sampled_from([200, 201, 204, 302, 401, 404, 500]) | st.sampled_from([200, 201]),
    body=tokens.map(lambda token: b'{"access_token":' + token + b"}") | odd_json,
)
def test_odd_tokens(gatekeeper: SigningInServer, status: int, body: bytes) -> None:
    """An odd answer to the request for a token, or an odd token, is refused as everything else is."""
    gatekeeper.token_answer = status, b"" if status == 204 else body
    with ApiClient(Configuration(host=gatekeeper.url, username="u", password="p", retries=0, timeout=5)) as client:
        try:
            assert_usable(airflow_client.client.PoolApi(client).get_pool("a"))
        except ApiException as error:
            assert_readable(error)
        except (ValueError, ApiTypeError) as error:
            assert_readable(error, {"Authorization", "access_token"})
