"""What happens on the wire when servers, proxies and programs do not behave: nothing hangs, leaks or is sent twice."""

from __future__ import annotations

import gc
import gzip
import json
import logging
import os
import pickle
import re
import socket
import subprocess
import sys
import textwrap
import threading
import time
import traceback
import tracemalloc
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import urllib3

from airflow_client.client import (
    ApiClient,
    ApiException,
    ApiValueError,
    Configuration,
    DagRunApi,
    PoolApi,
    PoolBody,
    TaskInstanceApi,
    VersionApi,
    rest,
)
from airflow_client.client.auth import Auth, AuthRequest, Basic
from airflow_client.client.exceptions import ServiceException, TooManyRequestsException, UnreadableAnswerException
from airflow_client.client.rest import ApiConnectionError, ApiProxyError, ApiTimeoutError, RESTResponse

from .test_calls import POOL
from .wire_server import PATIENCE, Step, WireServer, answer, as_bytes, hang_up, raw, reset, silence, streaming

REPOSITORY = Path(__file__).resolve().parents[2]
SECRET = "s3cret-of-the-test"
VERSION = json.dumps({"version": "3.1.0", "git_version": None}).encode()
REPEATABLE = ["GET", "PUT", "DELETE"]
ONCE_ONLY = ["POST", "PATCH"]
CUT_OFF = raw(as_bytes(200, VERSION)[:-5])
CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
UNFIT_FOR_HEADERS = ["\r\n", "\n", "\r", "\0", "\r\nX-Forged: yes", "\n folded", "\x1f", "\x7f", "\u20ac", "\u2028"]

FAULTS = {
    "nothing": answer(body=json.dumps(POOL).encode()),
    "silence": silence,
    "hang up": hang_up,
    "cut off": raw(as_bytes(200, VERSION)[:-5]),
    "no HTTP": raw(b"nonsense\r\n\r\n"),
    "circle": answer(302, headers={"Location": "/again"}),
    "broken location": answer(302, headers={"Location": "http://[::1"}),
    "401": answer(401, b'{"detail": "no"}'),
    "403": answer(403, b'{"detail": "Forbidden"}'),
    "422": answer(422, b'{"detail": [{"loc": ["body"], "msg": "wrong", "type": "x"}]}'),
    "503": answer(503),
    "429": answer(429, headers={"Retry-After": "1"}),
    "page": answer(body=b"<html></html>", headers={"Content-Type": "text/html"}),
}


@pytest.fixture(autouse=True)
def _surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget the proxies of whoever runs the tests."""
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Give the pauses between attempts, which are not waited for."""
    waited: list[float] = []
    monkeypatch.setattr(time, "sleep", waited.append)
    return waited


def client_of(server: WireServer, **settings: Any) -> ApiClient:
    """Return a client that does not ask for the release."""
    return ApiClient(Configuration(**{"host": server.url, "check_server_version": False, **settings}))


def call(client: ApiClient, method: str = "GET", path: str = "/api/v2/x", **arguments: Any) -> RESTResponse:
    """Call the server and read its answer."""
    body = {"a": 1} if method in ("POST", "PUT", "PATCH") else None
    response = client.call_api(method, client.configuration.host + path, {"X-Team": "data"}, body, **arguments)
    response.read()
    return response


def log(client: ApiClient, **arguments: Any) -> urllib3.BaseHTTPResponse:
    """Return a log, unread."""
    return TaskInstanceApi(client).get_log_without_preload_content("dag", "run", "task", 1, **arguments)


def wait(client: ApiClient) -> urllib3.BaseHTTPResponse:
    """Return what comes while a Dag run is waited for, unread."""
    return DagRunApi(client).wait_dag_run_until_finished_without_preload_content("dag", "run", 1.0)


class TestTimeouts:
    """How long a call waits for a server."""

    @pytest.mark.parametrize(
        ("configured", "of_the_call"),
        [(0.1, None), ((5, 0.1), None), (None, 0.1), (300, (5, 0.1)), ((None, None), (None, 0.1))],
    )
    def test_a_silent_server_is_given_up(self, configured: Any, of_the_call: Any) -> None:
        with WireServer(silence) as server, client_of(server, timeout=configured, retries=0) as client:
            began = time.monotonic()
            with pytest.raises(ApiTimeoutError, match=r"Read timed out.*More time is given with") as raised:
                VersionApi(client).get_version(_request_timeout=of_the_call)
            assert time.monotonic() - began < 5
            assert isinstance(raised.value, urllib3.exceptions.MaxRetryError)
            assert isinstance(raised.value.reason, urllib3.exceptions.ReadTimeoutError)
            server.wait_for_the_end_of_connections()
            assert len(server.requests) == 1

    def test_how_often_it_was_tried_is_said(self, pauses: list[float]) -> None:
        with WireServer(silence) as server, client_of(server, timeout=0.1, retries=2) as client:
            with pytest.raises(ApiTimeoutError, match=r"port \d+ in 3 attempts: .*\(read timeout=[\d.]{1,5}\)"):
                VersionApi(client).get_version()
            assert len(server.requests) == 3

    def test_a_server_that_takes_no_connection_is_given_up(self) -> None:
        with socket.socket() as full:
            full.bind(("127.0.0.1", 0))
            full.listen(0)
            port = full.getsockname()[1]
            waiting = [socket.socket() for _ in range(8)]  # as many as fit into the queue, and then some
            for connection in waiting:
                connection.setblocking(False)
                connection.connect_ex(("127.0.0.1", port))
            try:
                client = ApiClient(Configuration(host=f"http://127.0.0.1:{port}", retries=False, timeout=(0.1, 300)))
                began = time.monotonic()
                with pytest.raises(ApiTimeoutError, match="timed out") as raised:
                    VersionApi(client).get_version()
                assert time.monotonic() - began < 5
                assert isinstance(raised.value, urllib3.exceptions.ConnectTimeoutError)
            finally:
                for connection in waiting:
                    connection.close()

    def test_bytes_that_keep_coming_are_waited_for(self) -> None:
        lines = [b"\n"] * 30
        slowly = streaming(lines, pause=threading.Event(), seconds=0.04)
        with WireServer(slowly) as server, client_of(server, timeout=(5, 1), retries=False) as client:
            began = time.monotonic()
            assert call(client).data == b"\n" * 30
            assert time.monotonic() - began > 1

    def test_bytes_that_stop_coming_end_the_call(self) -> None:
        body = as_bytes(200, b"{}")[:-1]

        def stall(connection: socket.socket) -> bool:
            connection.sendall(body)
            return silence(connection)

        with WireServer(stall) as server, client_of(server, timeout=0.1) as client:
            with pytest.raises(ApiTimeoutError, match=r"^reading http.*broken answer.*Read timed out") as raised:
                VersionApi(client).get_version()
            assert raised.value.method == "GET"
            assert isinstance(raised.value, urllib3.exceptions.ReadTimeoutError)

    def test_headers_that_stop_coming_end_the_call(self) -> None:
        def stall(connection: socket.socket) -> bool:
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Le")
            return silence(connection)

        with WireServer(stall) as server, client_of(server, timeout=0.1, retries=False) as client:
            with pytest.raises(ApiTimeoutError):
                VersionApi(client).get_version()

    @pytest.mark.parametrize("method", [*REPEATABLE, *ONCE_ONLY])
    def test_only_what_may_be_repeated_is_tried_again(self, method: str, pauses: list[float]) -> None:
        with WireServer(silence) as server, client_of(server, timeout=0.1, retries=2) as client:
            with pytest.raises(ApiTimeoutError):
                call(client, method)
            server.wait_for_the_end_of_connections()
            assert len(server.requests) == (3 if method in REPEATABLE else 1)

    @pytest.mark.parametrize("timeout", [1e20, float("inf"), (1e20, float("inf")), 3e9, None])
    def test_very_long_times_are_taken(self, timeout: Any) -> None:
        with WireServer() as server, client_of(server, timeout=timeout) as client:
            assert call(client).status == 200
            assert call(client, _request_timeout=timeout).status == 200


class TestRetries:
    """What is sent again, when, and what never is."""

    @pytest.mark.parametrize("status", [502, 503, 504, 429])
    @pytest.mark.parametrize("method", REPEATABLE)
    def test_a_passing_fault_is_not_seen(self, method: str, status: int, pauses: list[float]) -> None:
        with WireServer(answer(status), answer()) as server, client_of(server) as client:
            assert call(client, method).status == 200
            assert [request.method for request in server.requests] == [method] * 2
            assert server.requests[0].body == server.requests[1].body
            assert pauses == []

    @pytest.mark.parametrize("headers", [{}, {"Retry-After": "1"}, {"Retry-After": "0"}])
    @pytest.mark.parametrize("status", [500, 502, 503, 504])
    @pytest.mark.parametrize("method", ONCE_ONLY)
    def test_a_change_is_sent_once_whatever_the_server_says(
        self, method: str, status: int, headers: dict[str, str], pauses: list[float]
    ) -> None:
        with WireServer(answer(status, headers=headers)) as server, client_of(server) as client:
            assert call(client, method).status == status
            assert len(server.requests) == 1
            assert pauses == []

    @pytest.mark.parametrize("method", [*REPEATABLE, *ONCE_ONLY])
    @pytest.mark.parametrize("status", [400, 401, 404, 409, 500, 501])
    def test_other_answers_are_final(self, method: str, status: int) -> None:
        with WireServer(answer(status, headers={"Retry-After": "1"})) as server, client_of(server) as client:
            assert call(client, method).status == status
            assert len(server.requests) == 1

    @pytest.mark.parametrize("method", ONCE_ONLY)
    def test_a_change_that_was_refused_before_any_work_is_sent_again(self, method: str, pauses: list[float]) -> None:
        with WireServer(answer(429, headers={"Retry-After": "2"}), answer()) as server, client_of(server) as client:
            assert call(client, method).status == 200
            assert [json.loads(request.body) for request in server.requests] == [{"a": 1}] * 2
            assert pauses == [2]

    @pytest.mark.parametrize("fault", [hang_up, reset, raw(b"HTTP/1.1 2"), raw(b"SSH-2.0-OpenSSH_9.6\r\n")])
    @pytest.mark.parametrize("method", [*REPEATABLE, *ONCE_ONLY])
    def test_after_a_broken_connection_only_what_may_be_repeated_is_sent_again(self, method: str, fault: Step) -> None:
        with WireServer(fault, answer()) as server, client_of(server) as client:
            if method in REPEATABLE:
                assert call(client, method).status == 200
                assert len(server.requests) == 2
            else:
                with pytest.raises(ApiConnectionError) as raised:
                    call(client, method)
                assert isinstance(raised.value, urllib3.exceptions.ProtocolError)
                assert len(server.requests) == 1

    @pytest.mark.parametrize(
        ("value", "expected"),
        [("1", [1]), ("7", [7]), ("60", [60]), (" 3 ", [3]), ("0", [])]
        + [(nonsense, []) for nonsense in ("soon", "-5", "1.5", "", "9" * 5000, "Mon, 01 Jan 99999 00:00:00 GMT")]
        + [("Thu, 01 Jan 1970 00:00:00 GMT", [])],
    )
    @pytest.mark.parametrize("status", [429, 503])
    def test_the_server_says_when(self, status: int, value: str, expected: list[float], pauses: list[float]) -> None:
        busy = answer(status, headers={"Retry-After": value})
        with WireServer(busy, answer()) as server, client_of(server) as client:
            assert call(client).status == 200
            assert len(server.requests) == 2
            assert pauses == expected

    @pytest.mark.parametrize("value", ["61", "86400", "Fri, 01 Jan 2999 00:00:00 GMT"])
    @pytest.mark.parametrize("status", [429, 502, 503, 504])
    @pytest.mark.parametrize("retries", [None, 5])
    def test_for_more_than_a_minute_nobody_waits(
        self, status: int, value: str, retries: int | None, pauses: list[float]
    ) -> None:
        busy = answer(status, b'{"detail": "later"}', headers={"Retry-After": value})
        with WireServer(busy) as server, client_of(server, retries=retries) as client:
            with pytest.raises(ApiException, match=f"{status} Reason: later") as raised:
                VersionApi(client).get_version()
            assert raised.value.headers["Retry-After"] == value
            assert len(server.requests) == 1
            assert pauses == []

    def test_where_the_second_answer_asks_for_more_it_counts(self, pauses: list[float]) -> None:
        steps = (answer(503, headers={"Retry-After": "2"}), answer(429, headers={"Retry-After": "3600"}))
        with WireServer(*steps) as server, client_of(server) as client:
            with pytest.raises(TooManyRequestsException) as raised:
                VersionApi(client).get_version()
            assert raised.value.retry_after == 3600
            assert len(server.requests) == 2
            assert pauses == [2]

    def test_a_redirect_is_followed_at_once(self, pauses: list[float]) -> None:
        with WireServer(answer(302, headers={"Location": "/x", "Retry-After": "3600"}), answer()) as server:
            with client_of(server) as client:
                assert call(client).status == 200
            assert pauses == []

    @pytest.mark.parametrize("status", [302, 307, 429, 503])
    @pytest.mark.parametrize("headers", [{"Transfer-Encoding": "chunked"}, {"Content-Length": f"{2**32}"}])
    def test_a_long_body_of_an_answer_that_does_not_count_is_not_read(
        self, status: int, headers: dict[str, str], pauses: list[float]
    ) -> None:
        head = "".join(f"{name}: {value}\r\n" for name, value in {"Location": "/again", **headers}.items())
        pieces = [b"10000\r\n" + b"x" * 2**16 + b"\r\n"] * 1000
        sent: list[bytes] = []

        def long(connection: socket.socket) -> bool:
            connection.sendall(f"HTTP/1.1 {status} Reason\r\n{head}\r\n".encode())
            for piece in pieces:
                connection.sendall(piece)
                sent.append(piece)
            return False

        with WireServer(long, answer()) as server:
            with client_of(server) as client:
                assert call(client).status == 200
            assert server.wait_for_the_end_of_connections() == 2
        assert len(sent) < len(pieces)

    @pytest.mark.parametrize("status", [302, 503])
    def test_one_that_would_unpack_to_a_long_one_is_not_read(self, status: int, pauses: list[float]) -> None:
        headers = {"Location": "/again", "Content-Encoding": "gzip"}
        packed = gzip.compress(b" " * 2**24)
        with WireServer(answer(status, packed, headers), answer()) as server, client_of(server) as client:
            assert call(client).status == 200
            assert [request.connection for request in server.requests] == [1, 2]

    def test_after_a_short_one_the_connection_is_used_again(self, pauses: list[float]) -> None:
        with WireServer(answer(503, b"x" * 1000), answer(302, headers={"Location": "/again"}), answer()) as server:
            with client_of(server) as client:
                assert call(client).status == 200
            assert [request.connection for request in server.requests] == [1, 1, 1]

    @pytest.mark.parametrize(("status", "error"), [(503, ServiceException), (429, TooManyRequestsException)])
    def test_in_the_end_the_server_s_answer_counts(
        self, status: int, error: type[ApiException], pauses: list[float]
    ) -> None:
        busy = answer(status, json.dumps({"detail": "too much to do"}).encode())
        with WireServer(busy) as server, client_of(server) as client:
            with pytest.raises(error, match="too much to do"):
                VersionApi(client).get_version()
            assert len(server.requests) == 4
        first, second = pauses
        assert 0.5 <= first <= 0.75
        assert 1 <= second <= 1.25

    @pytest.mark.parametrize("method", [*REPEATABLE, *ONCE_ONLY])
    def test_a_server_that_comes_up_is_reached(self, method: str, monkeypatch: pytest.MonkeyPatch) -> None:
        with WireServer(up=False) as server, client_of(server) as client:
            monkeypatch.setattr(time, "sleep", lambda seconds: server.listen())
            assert call(client, method).status == 200
            assert server.request.method == method

    def test_a_server_that_stays_down_is_named(self, pauses: list[float]) -> None:
        with WireServer(up=False) as server, client_of(server) as client:
            with pytest.raises(ApiConnectionError, match=f"no answer from 127.0.0.1 port {server.port}.*refused"):
                VersionApi(client).get_version()
        assert len(pauses) == 2

    @pytest.mark.parametrize("retries", [0, False])
    def test_retries_can_be_switched_off(self, retries: Any, pauses: list[float]) -> None:
        for fault, status in ((hang_up, None), (answer(503), 503), (answer(429, headers={"Retry-After": "1"}), 429)):
            with WireServer(fault) as server, client_of(server, retries=retries) as client:
                if status is None:
                    with pytest.raises(ApiConnectionError) as raised:
                        call(client)
                    assert isinstance(raised.value, urllib3.exceptions.MaxRetryError) is (retries is not False)
                else:
                    assert call(client).status == status
                assert len(server.requests) == 1
        assert pauses == []

    def test_urllib3_s_retry_is_taken_as_it_is(self, pauses: list[float]) -> None:
        retries = urllib3.Retry(2, status_forcelist=[500], allowed_methods=["POST"])
        with WireServer(answer(500)) as server, client_of(server, retries=retries) as client:
            assert call(client, "GET").status == 500
            assert len(server.requests) == 1
            with pytest.raises(ApiConnectionError, match="the server answers, but too many 500 error responses"):
                call(client, "POST")
            assert len(server.requests) == 4

    def test_with_urllib3_s_retry_the_server_s_answer_can_count_too(self, pauses: list[float]) -> None:
        retries = urllib3.Retry(2, status_forcelist=[503], raise_on_status=False)
        with WireServer(answer(503, b'{"detail": "no"}')) as server, client_of(server, retries=retries) as client:
            with pytest.raises(ServiceException, match="503 Reason: no"):
                VersionApi(client).get_version()
            assert len(server.requests) == 3

    @pytest.mark.parametrize("method", [*REPEATABLE, *ONCE_ONLY])
    def test_a_connection_that_the_server_has_closed_meanwhile_is_not_used(self, method: str) -> None:
        polite = raw(as_bytes(200, b"{}"))
        with WireServer(polite) as server, client_of(server, retries=False) as client:
            for number in (1, 2, 3):
                assert call(client, method).status == 200
                assert server.wait_for_the_end_of_connections() == number
            assert [request.connection for request in server.requests] == [1, 2, 3]


class TestBrokenAnswers:
    """Bodies and heads that are not what they say."""

    @pytest.mark.parametrize(
        ("fault", "error"),
        [
            (CUT_OFF, urllib3.exceptions.ProtocolError),
            (raw(as_bytes(200, VERSION, {"Content-Length": "100"})), urllib3.exceptions.ProtocolError),
            (raw(CHUNKED + b'5\r\n{"ver'), urllib3.exceptions.ProtocolError),
            (raw(CHUNKED + b"5\r\n{"), urllib3.exceptions.ProtocolError),
            (raw(CHUNKED + b'five\r\n{"ver'), urllib3.exceptions.ProtocolError),
            (raw(CHUNKED), urllib3.exceptions.ProtocolError),
            (raw(CHUNKED.replace(b"200", b"204") + b"f" * 30 + b"\r\n{}"), urllib3.exceptions.ProtocolError),
            (answer(body=VERSION, headers={"Content-Encoding": "gzip"}), urllib3.exceptions.DecodeError),
            (answer(body=VERSION, headers={"Content-Encoding": "deflate"}), urllib3.exceptions.DecodeError),
        ],
        ids=[
            "cut off",
            "too short",
            "cut chunk",
            "cut chunk size",
            "no chunk size",
            "no chunk",
            "endless chunk",
            "gzip",
            "deflate",
        ],
    )
    def test_a_broken_body_is_a_connection_error(self, fault: Step, error: type[Exception]) -> None:
        with WireServer(fault) as server, client_of(server) as client:
            with pytest.raises(ApiConnectionError, match=rf"^reading {server.url}/api/v2/version: ") as raised:
                VersionApi(client).get_version()
            assert isinstance(raised.value, error)
            assert (raised.value.status, raised.value.method, raised.value.path) == (0, "GET", "/api/v2/version")
            twin = pickle.loads(pickle.dumps(raised.value))
            assert (type(twin), str(twin)) == (type(raised.value), str(raised.value))

    @pytest.mark.parametrize("method", [*REPEATABLE, *ONCE_ONLY])
    def test_what_has_a_broken_answer_is_sent_once(self, method: str) -> None:
        with WireServer(CUT_OFF) as server, client_of(server) as client:
            with pytest.raises(ApiConnectionError, match=r"^reading "):
                call(client, method)
            assert len(server.requests) == 1

    def test_half_a_gzip_is_no_answer(self) -> None:
        half = gzip.compress(VERSION * 50)[:-20]
        with WireServer(answer(body=half, headers={"Content-Encoding": "gzip"})) as server:
            with client_of(server) as client, pytest.raises(ApiException):
                VersionApi(client).get_version()

    def test_a_good_gzip_is_read(self) -> None:
        zipped = gzip.compress(VERSION)
        with WireServer(answer(body=zipped, headers={"Content-Encoding": "gzip"})) as server:
            with client_of(server) as client:
                assert VersionApi(client).get_version().version == "3.1.0"

    @pytest.mark.parametrize("method", [*REPEATABLE, *ONCE_ONLY])
    def test_what_follows_an_answer_is_not_taken_for_the_next_one(self, method: str) -> None:
        forged = as_bytes(200, b'{"forged": true}')
        with WireServer(raw(as_bytes(200, b"{}") + forged, stays=True), answer()) as server:
            with client_of(server, retries=False) as client:
                assert [call(client, method).data for _ in range(2)] == [b"{}", b"{}"]
            assert len(server.requests) == 2

    @pytest.mark.parametrize(
        "head",
        [
            b"HTTP/1.1 abc\r\n\r\n",
            b"\r\n\r\n",
            b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 1000 + b"\r\n",
            b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000 + b"\r\n\r\n",
            b"\x16\x03\x01\x02\x00",
        ],
        ids=["no status", "empty lines", "many headers", "long header", "TLS"],
    )
    def test_a_broken_head_is_a_connection_error(self, head: bytes) -> None:
        with WireServer(raw(head)) as server, client_of(server, retries=False) as client:
            with pytest.raises(ApiConnectionError, match=rf"^GET {server.url}/api/v2/version: ") as raised:
                VersionApi(client).get_version()
            twin = pickle.loads(pickle.dumps(raised.value))
            assert str(twin) == str(raised.value)

    @pytest.mark.parametrize("status", [101, 102, 103, 199])
    @pytest.mark.parametrize("method", [*REPEATABLE, *ONCE_ONLY])
    def test_what_follows_an_interim_answer_is_not_taken_for_the_next_one(self, method: str, status: int) -> None:
        interim = raw(f"HTTP/1.1 {status} Early\r\nLink: </a>\r\n\r\n".encode(), stays=True)

        def late(connection: socket.socket) -> bool:
            interim(connection)
            asked_again.wait(PATIENCE)
            return answer(body=b'"first"')(connection)

        asked_again = threading.Event()
        with WireServer(late, answer(body=b'"second"')) as server, client_of(server) as client:
            try:
                with pytest.raises(ApiConnectionError, match=f"only an interim one, {status} Early") as raised:
                    call(client, method)
            finally:
                asked_again.set()
            assert raised.value.status == 0
            assert call(client, method).data == b'"second"'
            assert [request.connection for request in server.requests] == [1, 2]

    def test_an_interim_answer_at_the_end_of_a_redirect_is_none_either(self) -> None:
        steps = (answer(302, headers={"Location": "/again"}), raw(b"HTTP/1.1 103 Early\r\n\r\n", stays=True), answer())
        with WireServer(*steps) as server, client_of(server) as client:
            with pytest.raises(ApiConnectionError, match=r"only an interim one[^\n]*\n.*redirected to .*/again"):
                call(client)
            assert call(client).status == 200
            assert [request.connection for request in server.requests] == [1, 1, 2]

    def test_after_continue_comes_the_answer(self) -> None:
        with WireServer(raw(b"HTTP/1.1 100 Continue\r\n\r\n" + as_bytes(200, VERSION), stays=True)) as server:
            with client_of(server) as client:
                assert [call(client).data for _ in range(2)] == [VERSION] * 2

    def test_an_answer_of_two_lengths_is_none(self) -> None:
        with WireServer(raw(b"HTTP/1.1 200 OK\r\nContent-Length: 2, 3\r\n\r\n{}")) as server:
            with client_of(server, retries=False) as client, warnings.catch_warnings():
                warnings.simplefilter("ignore", ResourceWarning)  # urllib3 forgets to close the socket of this one
                with pytest.raises(ApiConnectionError, match="Content-Length"):
                    VersionApi(client).get_version()
                gc.collect()
            server.wait_for_the_end_of_connections()

    @pytest.mark.parametrize("form", ["gzip", "gzip of gzip", "chunks", "length"])
    def test_an_answer_that_would_fill_the_memory_is_given_up(self, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(rest, "_LONGEST_BODY", 2**20)
        body, headers = b" " * 2**26, {}
        while form.startswith("gzip"):
            body, form = gzip.compress(body, 1), form[8:]
            headers["Content-Encoding"] = ", ".join(["gzip"] * (1 + ("Content-Encoding" in headers)))
        steps = [streaming([body[:65536]] * 1024) if form == "chunks" else answer(body=body, headers=headers), answer()]
        with WireServer(*steps) as server, client_of(server) as client:
            tracemalloc.start()
            try:
                with pytest.raises(
                    ApiConnectionError,
                    match="its answer is longer than 1 GiB: read it with _without",
                ):
                    VersionApi(client).get_version()
                peak = tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()
            assert peak < 2**24
            assert call(client).status == 200

    @pytest.mark.parametrize("status", [400, 404, 500, 503])
    @pytest.mark.parametrize("form", ["gzip", "gzip of gzip", "chunks", "length"])
    def test_of_a_long_error_the_beginning_is_read(self, status: int, form: str) -> None:
        body, headers = b"It is so. " * 2**23, {}
        if form.startswith("gzip"):
            packed = gzip.compress(body, 1)
            headers = {"Content-Encoding": "gzip"}
            if form == "gzip of gzip":
                packed, headers = gzip.compress(packed, 1), {"Content-Encoding": "gzip, gzip"}
            step = answer(status, packed, headers)
        elif form == "chunks":
            head = f"HTTP/1.1 {status} Reason\r\nTransfer-Encoding: chunked\r\n\r\n".encode()
            step = raw(head + b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body), stays=True)
        else:
            step = answer(status, body)
        with WireServer(step, answer()) as server, client_of(server, retries=False) as client:
            tracemalloc.start()
            try:
                with pytest.raises(ApiException, match=rf"^GET .*: {status} Reason: It is so\. It") as raised:
                    VersionApi(client).get_version()
                peak = tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()
            assert raised.value.body == body[: 2**20].decode()
            assert peak < 2**24
            assert call(client).status == 200
            if form in ("chunks", "length"):  # packed, it is short enough to be taken from the connection as a whole
                assert [request.connection for request in server.requests] == [1, 2]

    @pytest.mark.parametrize("encoding", [None, "gzip"])
    def test_an_error_of_a_mebibyte_is_read_whole(self, encoding: str | None) -> None:
        body = b"[" + b" " * (2**20 - 2) + b"]"
        headers = {} if encoding is None else {"Content-Encoding": encoding}
        packed = body if encoding is None else gzip.compress(body)
        with WireServer(answer(500, packed, headers), answer()) as server, client_of(server) as client:
            assert call(client).data == body
            assert call(client).status == 200
            assert [request.connection for request in server.requests] == [1, 1]

    def test_a_long_error_that_is_streamed_is_whole(self) -> None:
        body = b"x" * 2**21
        with WireServer(answer(500, body)) as server, client_of(server) as client:
            assert log(client).read() == body

    @pytest.mark.parametrize("encoding", [None, "gzip"])
    def test_one_that_just_fits_is_read(self, encoding: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(rest, "_LONGEST_BODY", len(VERSION))
        body, headers = (VERSION, {}) if encoding is None else (gzip.compress(VERSION), {"Content-Encoding": encoding})
        for step in (answer(body=body, headers=headers), streaming([VERSION])):
            with WireServer(step) as server, client_of(server) as client:
                assert call(client).data == VERSION

    def test_a_page_of_a_proxy_is_told_from_an_answer(self) -> None:
        page = answer(body=b"<html><title>Log in</title></html>", headers={"Content-Type": "text/html"})
        with WireServer(page) as server, client_of(server) as client:
            with pytest.raises(UnreadableAnswerException, match="HTML page"):
                VersionApi(client).get_version()


class TestRedirects:
    """Where the answer is elsewhere."""

    @pytest.fixture
    def other(self) -> Iterator[WireServer]:
        with WireServer(answer(body=json.dumps(POOL).encode())) as running:
            yield running

    @staticmethod
    def signed_in(server: WireServer, **settings: Any) -> ApiClient:
        client = client_of(server, access_token=SECRET, **settings)
        client.cookie = f"session={SECRET}"
        for name in ("X-API-Key", "X-Auth-Token", "X-Amz-Security-Token", "X-Ticket", "X-Sso", "X-Pat", "X-Internal"):
            client.set_default_header(name, SECRET)
        client.set_default_header("Accept-Language", "eo")
        return client

    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
    def test_the_same_origin_gets_the_credentials(self, status: int) -> None:
        moved = answer(status, headers={"Location": "/elsewhere?a=b#c"})
        with WireServer(moved, answer(body=json.dumps(POOL).encode())) as server, self.signed_in(server) as client:
            assert PoolApi(client).get_pool("default_pool").slots == 128
            first, second = server.requests
            assert (second.method, second.target) == ("GET", "/elsewhere?a=b")
            assert second.headers == first.headers
            assert second.headers["authorization"] == f"Bearer {SECRET}"

    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
    @pytest.mark.parametrize("retries", [None, 2, urllib3.Retry(3)])
    def test_another_origin_gets_no_credentials(self, other: WireServer, status: int, retries: Any) -> None:
        moved = answer(status, headers={"Location": f"{other.url}/elsewhere"})
        with WireServer(moved) as server, self.signed_in(server, retries=retries) as client:
            assert PoolApi(client).get_pool("default_pool").slots == 128
            assert len(server.requests) == 1
            assert other.request.headers == {
                "host": f"127.0.0.1:{other.port}",
                "accept": "application/json",
                "accept-encoding": server.request.headers["accept-encoding"],
                "accept-language": "eo",
                "user-agent": client.user_agent,
            }

    def test_what_an_auth_of_one_s_own_sends_stays_behind(self, other: WireServer) -> None:
        class Ticket(Auth):
            def apply(self, request: AuthRequest) -> None:
                request.headers["X-Ticket"] = SECRET

        moved = answer(302, headers={"Location": other.url})
        with WireServer(moved) as server, client_of(server, auth=Ticket()) as client:
            PoolApi(client).get_pool("default_pool")
            assert server.request.headers["x-ticket"] == SECRET
            assert SECRET not in str(other.request)

    def test_a_retry_can_hold_back_more_headers(self, other: WireServer) -> None:
        retries = urllib3.Retry(3, remove_headers_on_redirect=["User-Agent"])
        with WireServer(answer(302, headers={"Location": other.url})) as server:
            with client_of(server, retries=retries) as client:
                PoolApi(client).get_pool("default_pool")
                assert client.user_agent not in str(other.request)

    def test_an_api_key_of_one_call_stays_behind(self, other: WireServer) -> None:
        key = {"type": "api_key", "in": "header", "key": "Private-Token", "value": SECRET}
        with WireServer(answer(302, headers={"Location": other.url})) as server, client_of(server) as client:
            PoolApi(client).get_pool("default_pool", _request_auth=key)
            assert server.request.headers["private-token"] == SECRET
            assert SECRET not in str(other.request)

    def test_the_way_back_gets_no_credentials_either(self) -> None:
        with WireServer() as server, WireServer(answer(302, headers={"Location": f"{server.url}/back"})) as other:
            server.steps = (answer(302, headers={"Location": other.url}), answer())
            with self.signed_in(server) as client:
                PoolApi(client).get_pool_without_preload_content("default_pool").drain_conn()
            assert [SECRET in str(request) for request in server.requests] == [True, False]

    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
    @pytest.mark.parametrize("method", ["POST", "PATCH", "PUT", "DELETE"])
    def test_another_origin_gets_no_change(self, other: WireServer, method: str, status: int) -> None:
        """Nor a GET instead, whose answer would look like the success of the change."""
        moved = answer(status, headers={"Location": f"{other.url}/elsewhere"})
        with WireServer(moved) as server, client_of(server) as client:
            with pytest.raises(
                ApiConnectionError, match=rf"^{method} .* the server answers, but it redirects a change"
            ) as raised:
                call(client, method)
            assert raised.value.hint == (
                f"{server.url}/api/v2/x was redirected to {other.url}/elsewhere, where credentials do not go; "
                "is a login page in front of it?"
            )
            assert (len(server.requests), other.requests) == (1, [])

    def test_nor_where_the_way_there_has_two_steps(self, other: WireServer) -> None:
        steps = (answer(303, headers={"Location": "/login"}), answer(302, headers={"Location": other.url}))
        with WireServer(*steps) as server, client_of(server) as client:
            with pytest.raises(ApiConnectionError, match="it redirects a change to another server"):
                PoolApi(client).delete_pool("a")
            assert [request.method for request in server.requests] == ["DELETE", "GET"]
            assert other.requests == []

    def test_a_password_is_not_sent_to_another_origin(self, other: WireServer) -> None:
        moved = answer(307, headers={"Location": f"{other.url}/auth/token"})
        with WireServer(moved) as server, client_of(server, username="admin", password=SECRET) as client:
            with pytest.raises(
                ApiConnectionError, match=rf"redirects.*\n.*should the host .* begin with {other.url}\?"
            ) as raised:
                PoolApi(client).get_pool("default_pool")
            assert SECRET in str(server.request.body)
            assert other.requests == []
            assert SECRET not in str(raised.value)

    @pytest.mark.parametrize("status", [301, 302, 307, 308])
    def test_the_same_origin_gets_the_body(self, status: int) -> None:
        moved = answer(status, headers={"Location": "/elsewhere"})
        with WireServer(moved, answer()) as server, client_of(server) as client:
            assert call(client, "POST").status == 200
            first, second = server.requests
            assert (second.method, second.target, second.body) == ("POST", "/elsewhere", first.body)

    def test_see_other_is_read(self) -> None:
        steps = (answer(303, headers={"Location": "/there"}), answer(body=json.dumps(POOL).encode()))
        with WireServer(*steps) as server, client_of(server) as client:
            response = PoolApi(client).post_pool_without_preload_content(PoolBody(name="small", slots=1))
            assert response.json() == POOL
            assert (server.requests[1].method, server.requests[1].body) == ("GET", b"")
            assert "content-type" not in server.requests[1].headers

    def test_a_circle_ends(self) -> None:
        with WireServer(answer(302, headers={"Location": "/again"})) as server, client_of(server) as client:
            with pytest.raises(ApiConnectionError, match="the server answers, but too many redirects"):
                VersionApi(client).get_version()
            assert len(server.requests) == 4

    def test_one_redirect_too_many_says_where_it_leads(self) -> None:
        moved = answer(302, headers={"Location": f"https://airflow.test/api/v2/version?token={SECRET}"})
        with WireServer(moved) as server, client_of(server, retries=0) as client:
            with pytest.raises(ApiConnectionError, match="too many redirects") as raised:
                VersionApi(client).get_version()
            assert raised.value.hint == (
                f"{server.url}/api/v2/version was redirected to https://airflow.test/api/v2/version?…, where "
                "credentials do not go; should the host of the configuration begin with https://airflow.test:443?"
            )
            assert SECRET not in str(raised.value) + repr(raised.value)

    def test_the_last_of_several_says_where_it_leads(self) -> None:
        with WireServer(answer(302, headers={"Location": f"/login?token={SECRET}"})) as server:
            with client_of(server, retries=1) as client, pytest.raises(ApiConnectionError) as raised:
                VersionApi(client).get_version()
            assert raised.value.path == "/api/v2/version"
            assert f"{server.url}/api/v2/version was redirected to {server.url}/login?…" in str(raised.value)
            assert SECRET not in str(raised.value) + repr(raised.value) + str(vars(raised.value))

    def test_redirects_can_be_switched_off(self) -> None:
        moved = answer(302, headers={"Location": "/elsewhere"})
        with WireServer(moved) as server, client_of(server, retries=False) as client:
            with pytest.raises(ApiException, match=f"redirected to {server.url}/elsewhere; is a login page") as raised:
                VersionApi(client).get_version()
            assert raised.value.status == 302
            assert len(server.requests) == 1

    @pytest.mark.parametrize(
        "page", [answer(405), answer(body=b"<html></html>", headers={"Content-Type": "text/html"})]
    )
    def test_a_login_page_instead_of_a_token_is_said(self, page: Step) -> None:
        moved = answer(302, headers={"Location": f"/login?next={SECRET}"})
        with WireServer(moved, page) as server, client_of(server, username="admin", password=SECRET) as client:
            expected = f"{server.url}/auth/token was redirected to {server.url}/login?…; is a login page"
            with pytest.raises(ApiException, match=re.escape(expected)) as raised:
                PoolApi(client).get_pool("p")
            assert SECRET not in str(raised.value)

    def test_where_it_led_is_said(self) -> None:
        location = f"http://user:{SECRET}@127.0.0.1:1/login?token={SECRET}"
        moved = answer(302, headers={"Location": location})
        with WireServer(moved) as server, client_of(server) as client:
            with pytest.raises(ApiConnectionError, match=r"no answer from 127.0.0.1 port 1 .*refused") as raised:
                PoolApi(client).get_pool("p")
            called = f"{server.url}/api/v2/pools/p"
            shown = "http://127.0.0.1:1/login?…, where credentials do not go; is a login page in front of it?"
            expected = f"{called} was redirected to {shown}"
            assert raised.value.hint == str(raised.value).splitlines()[-1] == expected
            assert raised.value.path == "/api/v2/pools/p"
            assert SECRET not in str(raised.value)

    @pytest.mark.parametrize("status", [401, 403, 404])
    def test_that_the_server_has_moved_is_said(self, status: int) -> None:
        """As to https, where the call arrives without credentials."""
        refusal = answer(status, b'{"detail": "no"}')
        with WireServer(refusal) as other, WireServer() as server, client_of(server, access_token=SECRET) as client:
            called = "/api/v2/pools/p"
            server.steps = (answer(307, headers={"Location": f"{other.url}{called}"}),)
            with pytest.raises(ApiException, match=f"{status} Reason: no") as raised:
                PoolApi(client).get_pool("p")
            expected = (
                f"{server.url}{called} was redirected to {other.url}{called}, where credentials do not go; "
                f"should the host of the configuration begin with {other.url}?"
            )
            assert raised.value.hint == expected

    def test_the_page_of_a_login_elsewhere_says_who_led_there(self) -> None:
        with WireServer(answer(200, b"<html>", headers={"Content-Type": "text/html"})) as other, WireServer() as server:
            server.steps = (answer(302, headers={"Location": f"{other.url}/login"}),)
            with client_of(server) as client, pytest.raises(UnreadableAnswerException) as raised:
                PoolApi(client).get_pool("p")
            shown = f"{other.url}/login, where credentials do not go; is a login page in front of it?"
            assert str(raised.value).splitlines()[-1].endswith(f"was redirected to {shown}")

    def test_an_address_that_is_relative_to_another_server_is_shown_whole(self) -> None:
        steps = (answer(302, headers={"Location": "/login"}), answer(401))
        with WireServer(*steps) as other, WireServer(answer(302, headers={"Location": other.url})) as server:
            with client_of(server) as client, pytest.raises(ApiException) as raised:
                VersionApi(client).get_version()
            assert f"was redirected to {other.url}/login, where credentials do not go" in str(raised.value)

    def test_a_refusal_at_the_same_server_is_about_credentials(self) -> None:
        with WireServer(answer(307, headers={"Location": "/api/v2/p"}), answer(401)) as server:
            with client_of(server) as client, pytest.raises(ApiException, match="Sign in with") as raised:
                PoolApi(client).get_pool("p")
            assert "redirected" not in str(raised.value)

    @pytest.mark.parametrize(("status", "location"), [(300, "http://[::1"), (302, "http://127.0.0.1:99999/x")])
    def test_a_broken_location_that_is_not_followed_is_said(self, status: int, location: str) -> None:
        with WireServer(answer(status, headers={"Location": location})) as server:
            with client_of(server, retries=False) as client, pytest.raises(ApiException) as raised:
                VersionApi(client).get_version()
            assert f"was redirected to {location}" in str(raised.value)

    @pytest.mark.parametrize("location", ["http://[::1", "http://127.0.0.1:99999/x", "ftp://127.0.0.1/x"])
    def test_a_broken_location_is_a_connection_error(self, location: str) -> None:
        """It is no fault of the configuration."""
        moved = answer(302, headers={"Location": f"{location}?token={SECRET}"})
        with WireServer(moved) as server, client_of(server) as client:
            with pytest.raises(ApiConnectionError) as raised:
                VersionApi(client).get_version()
            called = f"{server.url}/api/v2/version"
            first, second = str(raised.value).splitlines()
            assert first == f"GET {called}: the server answers, but it redirects to what is no URL of a server"
            assert second.startswith(f"{called} was redirected to {location}?…, where credentials do not go")
            assert SECRET not in str(raised.value) + repr(raised.value) + str(vars(raised.value))
            assert len(server.requests) == 1

    def test_behind_a_proxy_the_origin_is_the_server_s(self) -> None:
        """Where urllib3 takes the proxy for it."""
        with WireServer() as proxy:
            proxy.steps = (
                answer(302, headers={"Location": "/same"}),
                answer(302, headers={"Location": f"{proxy.url}/other"}),
                answer(),
            )
            with self.signed_in(proxy, host="http://airflow.test", proxy=proxy.url) as client:
                PoolApi(client).get_pool_without_preload_content("a").drain_conn()
                PoolApi(client).get_pool_without_preload_content("a").drain_conn()
            first, same, other, last = proxy.requests
            for request in (first, same, last):
                assert request.headers["host"] == "airflow.test"
                assert request.headers["authorization"] == f"Bearer {SECRET}"
            assert other.headers["host"] == f"127.0.0.1:{proxy.port}"
            assert SECRET not in str(other)


class TestHosts:
    """The forms in which users write the address of a server."""

    @pytest.mark.parametrize(
        ("form", "prefix"),
        [
            ("http://{}", ""),
            ("http://{}/", ""),
            ("http://{}//", ""),
            ("HTTP://{}", ""),
            ("http://{}/api/v2", ""),
            ("http://{}/api/v2/", ""),
            ("http://{}/deployment/airflow", "/deployment/airflow"),
            ("http://{}/deployment/airflow/", "/deployment/airflow"),
            ("http://{}/deployment/api/v2/", "/deployment"),
            ("http://{}/a%20b", "/a%20b"),
        ],
    )
    @pytest.mark.parametrize("method", ["GET", "POST"])
    def test_each_leads_to_the_api(self, form: str, prefix: str, method: str) -> None:
        with WireServer(answer(body=json.dumps(POOL).encode())) as server:
            with client_of(server, host=form.format(f"127.0.0.1:{server.port}"), retries=False) as client:
                for _ in range(2):
                    if method == "GET":
                        PoolApi(client).get_pool("a b")
                    else:
                        PoolApi(client).post_pool(PoolBody(name="a b", slots=1))
            expected = "/api/v2/pools/a%20b" if method == "GET" else "/api/v2/pools"
            assert [request.target for request in server.requests] == [prefix + expected] * 2
            assert {request.headers["host"] for request in server.requests} == {f"127.0.0.1:{server.port}"}

    @pytest.mark.parametrize("password", ["", f"user:{SECRET}@"])
    def test_a_missing_scheme_is_said(self, password: str) -> None:
        with WireServer(answer(body=VERSION)) as server:
            address = f"127.0.0.1:{server.port}/deployment"
            with pytest.warns(UserWarning, match=f"the host {address} has no scheme") as warned:
                client = client_of(server, host=password + address)
            with client:
                VersionApi(client).get_version()
            assert server.request.target == "/deployment/api/v2/version"
        assert warned[0].filename == __file__
        assert SECRET not in str(warned[0].message)

    def test_user_and_password_in_it_are_not_sent(self) -> None:
        with WireServer(answer(body=VERSION)) as server:
            host = f"http://user:{SECRET}@127.0.0.1:{server.port}"
            with client_of(server, host=host) as client:
                VersionApi(client).get_version()
            assert SECRET not in str(server.request)

    @pytest.mark.parametrize("path", ["", "/", "/deployment/api/v2"])
    def test_ipv6(self, path: str) -> None:
        try:
            server = WireServer(answer(body=VERSION), family=socket.AF_INET6)
        except OSError as error:
            pytest.skip(f"there is no IPv6 here: {error}")
        with server, client_of(server, host=server.url + path) as client:
            assert VersionApi(client).get_version().version == "3.1.0"
            assert server.request.headers["host"] == f"[::1]:{server.port}"

    def test_ipv6_is_shown_as_it_is_written(self) -> None:
        client = ApiClient(Configuration(host="http://[::1]:1", retries=False))
        with pytest.raises(
            ApiConnectionError, match=r"^GET http://\[::1\]:1/api/v2/version: no answer from ::1 port 1"
        ):
            VersionApi(client).get_version()

    @pytest.mark.parametrize("bad", [" ", "\r\n", "\n", "\t", "\0", "\x7f", "\x85", "\u2028"])
    @pytest.mark.parametrize("form", ["http://127.0.0.1:{port}{bad}", "http://127.0.0.1{bad}:{port}", "{bad}{url}"])
    def test_blanks_and_control_characters_are_refused(self, form: str, bad: str) -> None:
        with WireServer() as server:
            host = form.format(port=server.port, url=server.url, bad=bad)
            with pytest.raises(ValueError, match="blank or a control character"):
                VersionApi(client_of(server, host=host)).get_version()
            assert server.requests == []

    @pytest.mark.parametrize("path", ["/x y", "/x\r\nX-Forged: yes", "/x\0", "/x?q=\r\n\r\nGET /forged HTTP/1.1"])
    def test_a_target_is_one_line(self, path: str) -> None:
        with WireServer() as server, client_of(server) as client:
            call(client, path=path)
            assert "x-forged" not in server.request.headers
            assert " " not in server.request.target


class TestProxies:
    """Proxies, as the environment and the configuration name them."""

    @pytest.fixture
    def proxy(self) -> Iterator[WireServer]:
        with WireServer(answer(body=VERSION)) as running:
            yield running

    @pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"])
    @pytest.mark.parametrize("form", ["http://{}", "http://{}/", "{}"])
    def test_the_environment_s_is_used(
        self, proxy: WireServer, name: str, form: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(name, form.format(f"127.0.0.1:{proxy.port}"))
        with client_of(proxy, host="http://airflow.test:8080") as client:
            assert VersionApi(client).get_version().version == "3.1.0"
        assert proxy.request.target == "http://airflow.test:8080/api/v2/version"
        assert proxy.request.headers["host"] == "airflow.test:8080"

    @pytest.mark.parametrize(
        ("no_proxy", "expected"),
        [
            ("127.0.0.1", False),
            ("*", False),
            ("other.test, 127.0.0.0/8", False),
            ("127.0.0.1:{port}", False),
            ("127.0.0.1:1", True),
            ("other.test", True),
            ("", True),
        ],
    )
    @pytest.mark.parametrize("name", ["NO_PROXY", "no_proxy"])
    def test_exceptions(
        self, proxy: WireServer, name: str, no_proxy: str, expected: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with WireServer(answer(body=VERSION)) as server:
            monkeypatch.setenv("HTTP_PROXY", proxy.url)
            monkeypatch.setenv(name, no_proxy.format(port=server.port))
            with client_of(server) as client:
                VersionApi(client).get_version()
            assert (len(proxy.requests), len(server.requests)) == ((1, 0) if expected else (0, 1))

    @pytest.mark.filterwarnings("ignore:.*has no scheme")
    @pytest.mark.parametrize("settings", [{}, {"proxy": "http://127.0.0.1:{port}"}])
    def test_a_host_without_a_scheme_is_reached_through_it(
        self, proxy: WireServer, settings: dict[str, str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        given = {name: value.format(port=proxy.port) for name, value in settings.items()}
        with client_of(proxy, host="127.0.0.1:1", **given) as client:
            VersionApi(client).get_version()
        assert proxy.request.target == "http://127.0.0.1:1/api/v2/version"

    def test_another_scheme_s_is_not_used(self, proxy: WireServer, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with WireServer(answer(body=VERSION)) as server, client_of(server) as client:
            VersionApi(client).get_version()
            assert len(server.requests) == 1

    def test_https_goes_through_a_tunnel_that_shows_no_credentials(
        self, proxy: WireServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        proxy.steps = (answer(407),)
        monkeypatch.setenv("HTTPS_PROXY", f"http://user:p%40ss@127.0.0.1:{proxy.port}")
        with client_of(proxy, host="https://airflow.test", access_token=SECRET) as client:
            with pytest.raises(ApiProxyError, match=r"407.*The proxy is set by") as raised:
                VersionApi(client).get_version()
        assert (proxy.request.method, proxy.request.target) == ("CONNECT", "airflow.test:443")
        assert proxy.request.headers["proxy-authorization"] == "Basic dXNlcjpwQHNz"
        assert SECRET not in str(proxy.request)
        assert "p%40ss" not in str(raised.value)

    def test_the_refusal_of_a_proxy_for_http_cannot_be_told_from_a_server_s(self, proxy: WireServer) -> None:
        proxy.steps = (answer(407),)
        with client_of(proxy, host="http://airflow.test", proxy=proxy.url) as client:
            with pytest.raises(ApiException, match="407 Reason") as raised:
                VersionApi(client).get_version()
        assert (type(raised.value), raised.value.status) == (ApiException, 407)

    def test_the_password_of_a_proxy_is_sent_to_it(self, proxy: WireServer) -> None:
        url = f"http://user:password@127.0.0.1:{proxy.port}"
        with client_of(proxy, host="http://airflow.test", proxy=url) as client:
            VersionApi(client).get_version()
        assert proxy.request.headers["proxy-authorization"] == "Basic dXNlcjpwYXNzd29yZA=="

    def test_given_headers_of_a_proxy_go_before(self, proxy: WireServer) -> None:
        url, headers = f"http://user:password@127.0.0.1:{proxy.port}", {"Proxy-Authorization": "Bearer given"}
        with client_of(proxy, host="http://airflow.test", proxy=url, proxy_headers=headers) as client:
            VersionApi(client).get_version()
        assert proxy.request.headers["proxy-authorization"] == "Bearer given"

    def test_a_proxy_that_is_down_is_a_proxy_error(self) -> None:
        with WireServer(up=False) as proxy:
            url = f"http://user:{SECRET}@127.0.0.1:{proxy.port}"
            with client_of(proxy, host="http://airflow.test", proxy=url, retries=False) as client:
                with pytest.raises(ApiProxyError, match=r"no_proxy names what goes without") as raised:
                    VersionApi(client).get_version()
        assert isinstance(raised.value, urllib3.exceptions.ProxyError)
        assert SECRET not in str(raised.value)


class TestStreaming:
    """Answers that are read while they come."""

    SIZE = 64 * 1024 * 1024

    @pytest.mark.parametrize("operation", [log, wait])
    def test_the_first_line_does_not_wait_for_the_last(self, operation: Callable[..., Any]) -> None:
        may_go_on = threading.Event()
        lines = [b'{"state": "running"}\n', b'{"state": "success"}\n']
        with WireServer(streaming(lines, pause=may_go_on)) as server, client_of(server, timeout=10) as client:
            response = operation(client)
            came = iter(response.stream())
            assert next(came) == lines[0]
            may_go_on.set()
            assert list(came) == lines[1:]

    def test_a_long_log_needs_no_memory(self) -> None:
        part = b"x" * 65535 + b"\n"
        with WireServer(streaming([part] * (self.SIZE // len(part)))) as server, client_of(server) as client:
            log(client).drain_conn()  # what a first call imports is none of this
            tracemalloc.start()
            try:
                response = log(client, accept="application/x-ndjson")
                assert sum(len(piece) for piece in response.stream(65536)) == self.SIZE
                peak = tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()
            assert peak < 2 * 1024 * 1024

    def test_a_stream_that_is_left_is_closed(self) -> None:
        lines, may_end = [b"line\n"] * 3, threading.Event()
        with WireServer(streaming(lines, pause=may_end)) as server, client_of(server) as client:
            with log(client) as response:
                assert next(iter(response.stream())) == b"line\n"
            may_end.set()
            assert server.wait_for_the_end_of_connections() == 1

    def test_a_stream_that_breaks_off_says_so(self) -> None:
        with WireServer(CUT_OFF) as server, client_of(server) as client:
            with pytest.raises(urllib3.exceptions.ProtocolError):
                list(wait(client).stream())


class TestThreads:
    """One client, many threads."""

    def test_a_thousand_calls(self, caplog: pytest.LogCaptureFixture) -> None:
        gc.collect()
        before = open_files()
        with WireServer(answer(body=json.dumps(POOL).encode())) as server:
            with client_of(server, access_token=SECRET) as client, ThreadPoolExecutor(32) as threads:
                pools = PoolApi(client)

                def one(number: int) -> str:
                    return f"{pools.get_pool(f'pool-{number}').name} {number}"

                assert list(threads.map(one, range(1000))) == [f"default_pool {number}" for number in range(1000)]
            connections = server.wait_for_the_end_of_connections()
            assert connections <= 32
            assert sorted(request.target for request in server.requests) == sorted(
                f"/api/v2/pools/pool-{number}" for number in range(1000)
            )
        assert caplog.records == []
        gc.collect()
        assert open_files() == before

    def test_failed_calls_leave_no_connection(self) -> None:
        faults = (hang_up, reset, answer(503), CUT_OFF, answer(500), raw(b"nonsense\r\n\r\n"))
        gc.collect()
        before = open_files()
        for fault in faults:
            with WireServer(fault) as server, client_of(server, retries=0) as client:
                for _ in range(20):
                    with pytest.raises(ApiException):
                        VersionApi(client).get_version()
                client.close()
                server.wait_for_the_end_of_connections()
        gc.collect()
        assert open_files() == before

    def test_closing_disturbs_no_other_thread(self) -> None:
        with WireServer(answer(body=VERSION)) as server, client_of(server, retries=False) as client:
            with ThreadPoolExecutor(8) as threads:
                calls = [threads.submit(VersionApi(client).get_version) for _ in range(100)]
                while not all(call.done() for call in calls):
                    client.close()
            assert {call.result().version for call in calls} == {"3.1.0"}
            client.close()
            server.wait_for_the_end_of_connections()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
class TestFork:
    """A client that is there before `os.fork()`."""

    PREFACE = """
        import os, sys, threading, warnings
        from airflow_client.client import ApiClient, Configuration, VersionApi
        warnings.filterwarnings("ignore", "This process .* is multi-threaded", DeprecationWarning)

        class Equal(ApiClient):
            def __eq__(self, other):
                return True

        def in_child(function):
            child = os.fork()
            if child == 0:
                try:
                    function()
                    os._exit(0)
                except BaseException as error:
                    print(repr(error), file=sys.stderr, flush=True)
                    os._exit(1)
            assert os.waitpid(child, 0)[1] == 0

        clients = [kind(Configuration(host=HOST, retries=False, timeout=10)) for kind in (ApiClient, Equal, Equal)]

        def call(tag):
            for client in clients:
                assert VersionApi(client).get_version(_headers={"X-Who": tag}).version == "3.1.0"
    """

    def run(self, server: WireServer, program: str) -> None:
        text = textwrap.dedent(self.PREFACE).replace("HOST", repr(server.url)) + textwrap.dedent(program)
        completed = subprocess.run(
            [sys.executable, "-W", "error", "-c", text], cwd=REPOSITORY, capture_output=True, text=True, timeout=60
        )
        assert (completed.returncode, completed.stderr) == (0, "")

    def test_parent_and_child_share_no_connection(self) -> None:
        with WireServer(answer(body=VERSION)) as server:
            self.run(
                server,
                """
                call("parent")
                in_child(lambda: (call("child"), in_child(lambda: call("grandchild")), call("child")))
                call("parent")
                """,
            )
            over = {
                who: {request.connection for request in server.requests if request.headers["x-who"] == who}
                for who in ("parent", "child", "grandchild")
            }
            assert len(server.requests) == 15
            assert [len(connections) for connections in over.values()] == [3, 3, 3]
            assert len(set.union(*over.values())) == 9

    def test_a_child_that_is_made_in_the_middle_of_an_answer_can_call(self) -> None:
        may_go_on = threading.Event()

        def let_go(connection: socket.socket) -> bool:
            may_go_on.set()
            return answer(body=VERSION)(connection)

        with WireServer(streaming([b"first", b"last"], pause=may_go_on), answer(body=VERSION), let_go) as server:
            self.run(
                server,
                """
                began, came = threading.Event(), []

                def read():
                    stream = VersionApi(clients[0]).get_version_without_preload_content().stream()
                    came.append(next(stream))
                    began.set()
                    came.extend(stream)

                thread = threading.Thread(target=read)
                thread.start()
                began.wait(10)
                in_child(lambda: call("child"))
                thread.join()
                assert came == [b"first", b"last"]
                """,
            )
            assert len(server.requests) == 4


class TestPickling:
    """Clients go to other processes, their connections stay."""

    def test_a_client_takes_settings_along_and_no_connection(self) -> None:
        with WireServer(answer(body=json.dumps(POOL).encode())) as server:
            client = client_of(server, access_token=SECRET)
            client.cookie, client.user_agent = "session=abc", "tool/1"
            pools = PoolApi(client)
            pools.get_pool("a")
            for twin in (pickle.loads(pickle.dumps(pools)), PoolApi(pickle.loads(pickle.dumps(client)))):
                twin.get_pool("a")
                twin.api_client.close()
            pools.get_pool("a")
            client.close()
            assert [request.connection for request in server.requests] == [1, 2, 3, 1]
            headers = [{**request.headers} for request in server.requests]
            assert headers == [headers[0]] * 4
            assert headers[0]["authorization"] == f"Bearer {SECRET}"
            server.wait_for_the_end_of_connections()


class TestClosing:
    """`close()` and `with`."""

    def test_connections_end_with_the_block_and_begin_anew(self) -> None:
        with WireServer(answer(body=VERSION)) as server:
            with client_of(server) as client:
                versions = VersionApi(client)
                versions.get_version()
                versions.get_version()
            assert server.wait_for_the_end_of_connections() == 1
            versions.get_version()
            client.close()
            client.close()
            assert server.wait_for_the_end_of_connections() == 2

    def test_an_error_ends_the_block_too(self) -> None:
        with WireServer(answer(500)) as server:
            with pytest.raises(ServiceException), client_of(server) as client:
                VersionApi(client).get_version()
            assert server.wait_for_the_end_of_connections() == 1

    def test_a_client_that_is_forgotten_closes_its_connections(self) -> None:
        with WireServer(answer(body=VERSION)) as server:
            VersionApi(client_of(server)).get_version()
            gc.collect()
            assert server.wait_for_the_end_of_connections() == 1


class TestInjection:
    """What would end a header, or begin another, is refused before it is sent, and not shown."""

    @staticmethod
    def refused(server: WireServer, use: Callable[[], Any]) -> None:
        with pytest.raises(ApiValueError) as raised:
            use()
        assert SECRET not in "".join(traceback.format_exception(raised.type, raised.value, raised.tb))
        assert SECRET not in repr(raised.value)
        assert server.requests == []

    @pytest.mark.parametrize("bad", UNFIT_FOR_HEADERS)
    def test_headers(self, bad: str) -> None:
        with WireServer() as server, client_of(server) as client:
            for value in (f"{SECRET}{bad}", f"{bad}{SECRET}", f"{SECRET}{bad}x"):
                headers = {"X-Key": value}
                self.refused(server, partial(VersionApi(client).get_version, _headers=headers))
                self.refused(server, partial(client.call_api, "GET", f"{server.url}/x", headers))
            client.set_default_header("X-Key", SECRET + bad)
            self.refused(server, VersionApi(client).get_version)

    def test_headers_in_bytes(self) -> None:
        with WireServer() as server, client_of(server) as client:
            self.refused(
                server, partial(client.call_api, "GET", f"{server.url}/x", {"X-Key": b"%b\r\n" % SECRET.encode()})
            )

    @pytest.mark.parametrize("bad", [bad for bad in UNFIT_FOR_HEADERS if bad.isascii()])
    def test_names_of_headers(self, bad: str) -> None:
        with WireServer() as server, client_of(server) as client:
            self.refused(server, lambda: VersionApi(client).get_version(_headers={f"X-Key{bad}": SECRET}))

    @pytest.mark.parametrize("bad", UNFIT_FOR_HEADERS)
    def test_cookies(self, bad: str) -> None:
        with WireServer() as server, client_of(server) as client:
            client.cookie = f"session={SECRET}{bad}"
            self.refused(server, lambda: VersionApi(client).get_version())

    @pytest.mark.parametrize("bad", UNFIT_FOR_HEADERS)
    @pytest.mark.parametrize("is_callable", [False, True])
    def test_tokens(self, bad: str, is_callable: bool) -> None:
        token = SECRET + bad
        with WireServer() as server:
            with client_of(server, access_token=(lambda: token) if is_callable else token) as client:
                self.refused(server, lambda: PoolApi(client).get_pool("a"))

    @pytest.mark.parametrize("bad", UNFIT_FOR_HEADERS)
    def test_credentials_of_one_call(self, bad: str) -> None:
        key = {"type": "api_key", "in": "header", "key": "X-Key", "value": SECRET + bad}
        with WireServer() as server, client_of(server) as client:
            self.refused(server, lambda: PoolApi(client).get_pool("a", _request_auth=key))

    def test_user_agents(self) -> None:
        with WireServer() as server, client_of(server) as client:
            client.user_agent = "tool\r\nX-Forged: yes"
            self.refused(server, lambda: VersionApi(client).get_version())

    @pytest.mark.parametrize("value", ["a\tb", "caf\xe9", "\xff", " padded ", "", "a" * 10_000])
    def test_all_else_is_sent(self, value: str) -> None:
        with WireServer(answer(body=VERSION)) as server, client_of(server) as client:
            VersionApi(client).get_version(_headers={"X-Note": value})
            assert server.request.headers["x-note"] == value.strip()


class TestDebugging:
    """What `debug=True` logs."""

    @pytest.fixture(autouse=True)
    def _levels(self) -> Iterator[None]:
        """Give the loggers their levels back."""
        loggers = [logging.getLogger(name) for name in ("airflow_client.client", "urllib3")]
        levels = [logger.level for logger in loggers]
        yield
        for logger, level in zip(loggers, levels):
            logger.setLevel(level)

    def test_each_request_of_this_client_and_of_no_other(self, caplog: pytest.LogCaptureFixture) -> None:
        with WireServer(answer(body=json.dumps(POOL).encode())) as server:
            with client_of(server, debug=True) as client, client_of(server) as other, urllib3.PoolManager() as pools:
                PoolApi(client).get_pool("mine")
                PoolApi(other).get_pool("not-mine")
                pools.request("GET", f"{server.url}/of-the-program")
                PoolApi(client).get_pools_without_preload_content(limit=1).drain_conn()
        lines = [(record.name, record.levelname, record.getMessage().partition(" (")[0]) for record in caplog.records]
        assert lines == [
            ("airflow_client.client", "DEBUG", f"GET {server.url}/api/v2/pools{end}: 200 Reason")
            for end in ("/mine", "?…")
        ]

    def test_what_went_wrong(self, caplog: pytest.LogCaptureFixture) -> None:
        with WireServer(hang_up) as server, client_of(server, debug=True, retries=False) as client:
            with pytest.raises(ApiConnectionError) as raised:
                VersionApi(client).get_version()
        assert [record.getMessage().partition(" (0.")[0] for record in caplog.records] == [str(raised.value)]

    def test_a_logger_of_the_program_s_own_is_used(self, caplog: pytest.LogCaptureFixture) -> None:
        with WireServer(answer(body=VERSION)) as server, client_of(server) as client:
            client.configuration.logger = {"ours": logging.getLogger("of-the-test")}
            client.configuration.debug = True
            VersionApi(client).get_version()
        assert [record.name for record in caplog.records] == ["of-the-test"]


class TestSecrets:
    """No secret is shown, whatever goes wrong."""

    def test_what_others_send_with_urllib3_is_logged_as_ever(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG, "urllib3")
        with WireServer() as server, client_of(server) as client, urllib3.PoolManager() as pools:
            PoolApi(client).get_pools_without_preload_content(limit=1).drain_conn()
            pools.request("GET", f"{server.url}/x?limit=1")
        assert "/api/v2/pools?… HTTP" in caplog.text
        assert "/x?limit=1 HTTP" in caplog.text

    @pytest.mark.parametrize(
        "line",
        [f"Set-Cookie session={SECRET}", f" folded {SECRET}", f"Set-Cookie : session={SECRET}"],
        ids=["no colon", "folded", "blank"],
    )
    def test_lines_of_an_answer_that_cannot_be_read_are_not_logged(
        self, line: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG, "urllib3")
        key = {"type": "api_key", "in": "query", "key": "key", "value": SECRET}
        head = f"HTTP/1.1 200 OK\r\n{line}\r\nX-Next: {SECRET}\r\n\r\n"
        with WireServer(raw(head.encode())) as server, client_of(server) as client:
            PoolApi(client).get_pool_without_preload_content("a", _request_auth=key).drain_conn()
            (warning,) = [record for record in caplog.records if record.name == "urllib3.connection"]
            assert warning.getMessage() == f"Failed to parse headers of {server.url}/api/v2/pools/a?…"
        assert SECRET not in caplog.text
        assert SECRET not in "".join(repr(vars(record)) for record in caplog.records)

    @pytest.fixture
    def _logging(self, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
        loggers = [logging.getLogger(name) for name in ("airflow_client.client", "urllib3")]
        levels = [logger.level for logger in loggers]
        yield
        for logger, level in zip(loggers, levels):
            logger.setLevel(level)

    @pytest.mark.usefixtures("_logging")
    @pytest.mark.parametrize("fault", FAULTS)
    @pytest.mark.parametrize(
        "settings",
        [
            {"access_token": SECRET},
            {"access_token": lambda: SECRET},
            {"auth": Basic("user", SECRET)},
            {"username": "user", "password": SECRET},
            {"api_key": {"key": SECRET}, "access_token": SECRET},
        ],
        ids=["token", "callable", "basic", "password", "key"],
    )
    def test_not_in_logs_nor_in_exceptions(
        self, fault: str, settings: dict[str, Any], caplog: pytest.LogCaptureFixture, pauses: list[float]
    ) -> None:
        with WireServer(FAULTS[fault]) as server:
            shown: list[Any] = []
            with_password = server.url.replace("//", f"//user:{SECRET}@")
            for host in [server.url] if fault == "page" else [server.url, with_password]:
                client = client_of(server, host=host, debug=True, timeout=0.05, **settings)
                client.cookie = f"session={SECRET}"
                client.set_default_header("X-API-Key", SECRET)
                shown += [client, client.configuration, PoolApi(client), client.rest_client]
                pools = PoolApi(client)
                with client:
                    for use, arguments in ((pools.get_pool, "a"), (pools.post_pool, PoolBody(name="a", slots=1))):
                        try:
                            shown.append(use(arguments))
                        except ApiException as error:
                            lines = traceback.format_exception(type(error), error, error.__traceback__)
                            shown += ["".join(lines), error, pickle.dumps(error), pickle.loads(pickle.dumps(error))]
                            shown += [error.args, error.problem, vars(error)]
            for thing in shown:
                assert SECRET not in str(thing)
                assert SECRET not in repr(thing)
        assert caplog.records
        assert SECRET not in caplog.text
        assert SECRET not in "".join(repr(vars(record)) for record in caplog.records)

    @pytest.mark.usefixtures("_logging")
    @pytest.mark.parametrize("fault", FAULTS)
    def test_a_key_in_the_query_is_shown_nowhere(
        self, fault: str, caplog: pytest.LogCaptureFixture, pauses: list[float]
    ) -> None:
        """Not even where the program wants to know all that urllib3 does."""
        caplog.set_level(logging.DEBUG, "urllib3")
        key = {"type": "api_key", "in": "query", "key": "key", "value": SECRET}
        shown: list[Any] = []
        with WireServer(FAULTS[fault]) as server, client_of(server, timeout=0.05, debug=True) as client:
            try:
                PoolApi(client).get_pool("a", _request_auth=key)
                assert fault == "nothing"
            except ApiException as error:
                lines = traceback.format_exception(type(error), error, error.__traceback__)
                shown += ["".join(lines), error, pickle.dumps(error), error.args, vars(error)]
            assert SECRET in server.requests[0].target
        assert "?…" in caplog.text
        for thing in [*shown, caplog.text, *(vars(record) for record in caplog.records)]:
            assert SECRET not in str(thing)
            assert SECRET not in repr(thing)

    def test_a_password_in_the_host_of_a_server_that_sends_pages_is_not_shown(self) -> None:
        with WireServer(FAULTS["page"]) as server:
            with client_of(server, host=server.url.replace("//", f"//user:{SECRET}@")) as client:
                with pytest.raises(ApiException) as raised:
                    VersionApi(client).get_version()
        assert SECRET not in str(raised.value)

    @pytest.mark.parametrize(
        "host", [f"http://user:{SECRET}@127.0.0.1:99999", f"http://user:{SECRET}/@127.0.0.1", f"ftp://u:{SECRET}@a"]
    )
    def test_a_password_in_a_broken_host_is_not_shown(self, host: str) -> None:
        client = ApiClient(Configuration(host=host, retries=False))
        with pytest.raises(ApiConnectionError) as raised:
            VersionApi(client).get_version()
        assert SECRET not in str(raised.value)


def open_files() -> int:
    """Return how many files and sockets this process has open."""
    return len(os.listdir("/proc/self/fd" if os.path.isdir("/proc/self/fd") else "/dev/fd"))
