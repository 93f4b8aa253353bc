"""What every call has in common, tried on a few operations: options, credentials, arguments, failures."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from typing import Any

import pytest
import urllib3
from pydantic import ValidationError

from airflow_client.client import (
    ApiClient,
    ApiException,
    ConfigApi,
    Configuration,
    DagRunApi,
    PoolApi,
    PoolBody,
    PoolPatchBody,
    PoolResponse,
    StructuredLogMessage,
    TaskInstanceApi,
    VersionApi,
    exceptions,
)

from .recording_server import RecordingServer

POOL = {
    "name": "default_pool",
    "slots": 128,
    "include_deferred": False,
    "occupied_slots": 1,
    "running_slots": 1,
    "queued_slots": 0,
    "scheduled_slots": 0,
    "open_slots": 127,
    "deferred_slots": 0,
}
VARIANTS = ["get_pool", "get_pool_with_http_info", "get_pool_without_preload_content"]


@pytest.fixture
def configuration(server: RecordingServer) -> Configuration:
    """Give the configuration of a client of the recording server, without a token."""
    return Configuration(host=server.url)


@pytest.fixture
def pools(server: RecordingServer, client: ApiClient) -> PoolApi:
    """Give the pools of a server that has one."""
    server.answer(200, json.dumps(POOL).encode(), "application/json")
    return PoolApi(client)


def get_pool(api_client: ApiClient, server: RecordingServer, **options: Any) -> None:
    """Read the one pool of the server."""
    server.answer(200, json.dumps(POOL).encode(), "application/json")
    assert PoolApi(api_client).get_pool("default_pool", **options).slots == 128


class TestRequestTimeout:
    """``_request_timeout``: how long to wait for the server."""

    @pytest.mark.parametrize("timeout", [0.05, 1, (5.0, 0.05), (5, 1)])
    def test_ends_the_wait_for_a_silent_server(
        self, server: RecordingServer, configuration: Configuration, timeout: Any
    ) -> None:
        configuration.retries = False
        server.answer(200, b"{}", "application/json")
        with server.silence(), pytest.raises(urllib3.exceptions.ReadTimeoutError):
            VersionApi(ApiClient(configuration)).get_version(_request_timeout=timeout)
        assert len(server.requests) == 1

    @pytest.mark.parametrize("timeout", [30, 30.5, (30, 30), (0.5, 30.5), None])
    def test_lets_an_answer_pass(self, server: RecordingServer, client: ApiClient, timeout: Any) -> None:
        get_pool(client, server, _request_timeout=timeout)

    @pytest.mark.parametrize("timeout", [0, -1, "5", (1, 2, 3), (1, 0)])
    def test_refuses_what_is_no_time(self, server: RecordingServer, pools: PoolApi, timeout: Any) -> None:
        with pytest.raises(ValidationError, match="_request_timeout"):
            pools.get_pool("default_pool", _request_timeout=timeout)
        assert server.requests == []


class TestHeaders:
    """``_headers``, ``_content_type``, default headers and the cookie."""

    def test_header_of_one_call_is_sent_with_that_call_only(self, server: RecordingServer, client: ApiClient) -> None:
        headers = {"X-Request-Id": "17"}
        get_pool(client, server, _headers=headers)
        assert server.request.headers["X-Request-Id"] == "17"
        assert headers == {"X-Request-Id": "17"}
        get_pool(client, server)
        assert "X-Request-Id" not in server.request.headers

    @pytest.mark.parametrize("name", ["User-Agent", "user-agent", "X-Team", "x-team", "Accept", "accept"])
    def test_header_of_one_call_beats_the_default(
        self, server: RecordingServer, configuration: Configuration, name: str
    ) -> None:
        api_client = ApiClient(configuration, header_name="X-Team", header_value="default")
        get_pool(api_client, server, _headers={name: "one-call"})
        assert server.request.headers.get_all(name) == ["one-call"]

    def test_default_headers_are_sent_with_every_call(
        self, server: RecordingServer, configuration: Configuration
    ) -> None:
        api_client = ApiClient(configuration, header_name="X-Team", header_value="data")
        api_client.set_default_header("X-Purpose", "test")
        api_client.user_agent = "our-tool/1.0"
        for _ in range(2):
            get_pool(api_client, server)
            assert server.request.headers["X-Team"] == "data"
            assert server.request.headers["X-Purpose"] == "test"
            assert server.request.headers["User-Agent"] == "our-tool/1.0"

    def test_cookie_is_sent(self, server: RecordingServer, configuration: Configuration) -> None:
        get_pool(ApiClient(configuration, cookie="session=abc"), server)
        assert server.request.headers["Cookie"] == "session=abc"

    def test_json_is_asked_for(self, server: RecordingServer, client: ApiClient) -> None:
        get_pool(client, server)
        assert server.request.headers["Accept"] == "application/json"

    def test_content_type_can_be_chosen(self, server: RecordingServer, pools: PoolApi) -> None:
        body = PoolBody(name="small", slots=1)
        pools.post_pool(body, _content_type="application/vnd.airflow+json")
        assert server.request.headers["Content-Type"] == "application/vnd.airflow+json"
        assert json.loads(server.request.body) == {"name": "small", "slots": 1}


class TestCredentials:
    """``access_token`` and ``_request_auth``."""

    def test_access_token_is_sent_as_it_is_at_the_time_of_the_call(
        self, server: RecordingServer, configuration: Configuration
    ) -> None:
        api_client = ApiClient(configuration)
        get_pool(api_client, server)
        assert "Authorization" not in server.request.headers
        for token in ("first", "second"):
            configuration.access_token = token
            get_pool(api_client, server)
            assert server.request.headers["Authorization"] == f"Bearer {token}"

    def test_credentials_of_one_call_replace_the_token(self, server: RecordingServer, client: ApiClient) -> None:
        bearer = {"type": "bearer", "in": "header", "key": "Authorization", "value": "Bearer one-call"}
        get_pool(client, server, _request_auth=bearer)
        assert server.request.headers.get_all("Authorization") == ["Bearer one-call"]
        get_pool(client, server)
        assert server.request.headers["Authorization"] == "Bearer token-of-the-run"

    def test_credentials_of_one_call_may_be_a_query_parameter(self, server: RecordingServer, client: ApiClient) -> None:
        key = {"type": "api_key", "in": "query", "key": "key", "value": "s3cret"}
        get_pool(client, server, _request_auth=key)
        assert server.request.query == [("key", "s3cret")]
        assert "Authorization" not in server.request.headers


class TestHostIndex:
    """``_host_index``: there is one host."""

    def test_zero_is_the_host(self, server: RecordingServer, client: ApiClient) -> None:
        get_pool(client, server, _host_index=0)

    @pytest.mark.parametrize("index", [1, -1])
    def test_there_is_no_other(self, server: RecordingServer, pools: PoolApi, index: int) -> None:
        with pytest.raises(ValidationError, match="_host_index"):
            pools.get_pool("default_pool", _host_index=index)
        assert server.requests == []


class TestArguments:
    """How arguments may be passed, and what becomes of wrong ones."""

    def test_by_position_and_by_name_is_the_same(self, server: RecordingServer, pools: PoolApi) -> None:
        body = PoolPatchBody(slots=1)
        pools.patch_pool("a pool", body, ["slots", "description"])
        pools.patch_pool(update_mask=["slots", "description"], pool_patch_body=body, pool_name="a pool")
        by_position, by_name = server.requests
        assert by_position.path == by_name.path == "/api/v2/pools/a%20pool"
        assert by_position.query == by_name.query == [("update_mask", "slots"), ("update_mask", "description")]
        assert json.loads(by_position.body) == json.loads(by_name.body) == {"slots": 1}

    @pytest.mark.parametrize("variant", VARIANTS)
    @pytest.mark.parametrize(
        ("wrong", "named"),
        [
            ({"pool_name": 5}, "pool_name"),
            ({"pool_name": None}, "pool_name"),
            ({"pool_name": "default_pool", "slots": 1}, "slots"),
            ({}, "pool_name"),
        ],
        ids=["type", "none", "unknown", "missing"],
    )
    def test_wrong_argument_is_named_and_nothing_is_sent(
        self, server: RecordingServer, pools: PoolApi, variant: str, wrong: dict[str, Any], named: str
    ) -> None:
        with pytest.raises(ValidationError) as raised:
            getattr(pools, variant)(**wrong)
        assert variant in str(raised.value)
        assert [error["loc"] for error in raised.value.errors()] == [(named,)]
        assert server.requests == []

    def test_wrong_argument_by_position_is_named(self, server: RecordingServer, pools: PoolApi) -> None:
        with pytest.raises(ValidationError) as raised:
            pools.patch_pool("a pool", PoolPatchBody(slots=1), "slots")
        assert raised.value.errors()[0]["loc"][0] == "update_mask"
        assert server.requests == []

    @pytest.mark.parametrize("limit", ["many", 1.5, -1, [1], True])
    def test_wrong_optional_argument_is_named_and_nothing_is_sent(
        self, server: RecordingServer, pools: PoolApi, limit: Any
    ) -> None:
        with pytest.raises(ValidationError, match="get_pools") as raised:
            pools.get_pools(limit=limit)
        assert {error["loc"][0] for error in raised.value.errors()} == {"limit"}
        assert server.requests == []

    @pytest.mark.parametrize("content", [{"name": "small"}, {"name": "small", "slots": "many"}, "small", None])
    def test_wrong_body_is_named_and_nothing_is_sent(
        self, server: RecordingServer, pools: PoolApi, content: Any
    ) -> None:
        with pytest.raises(ValidationError, match="post_pool") as raised:
            pools.post_pool(pool_body=content)
        assert {error["loc"][0] for error in raised.value.errors()} == {"pool_body"}
        assert server.requests == []


class TestContentTypes:
    """Answers that are something else than one JSON document."""

    def test_no_content_is_none(self, server: RecordingServer, client: ApiClient) -> None:
        server.answer(204)
        assert PoolApi(client).delete_pool("small") is None  # type: ignore[func-returns-value]
        information = PoolApi(client).delete_pool_with_http_info("small")
        assert (information.status_code, information.data, information.raw_data) == (204, None, b"")

    @pytest.mark.parametrize(
        "content_type",
        ["application/json", "application/json; charset=utf-8", "Application/JSON", "application/vnd.a+json", None],
    )
    def test_json_has_many_names(self, server: RecordingServer, client: ApiClient, content_type: str | None) -> None:
        server.answer(200, json.dumps(POOL).encode(), content_type)
        assert isinstance(PoolApi(client).get_pool("default_pool"), PoolResponse)

    def test_text_has_the_encoding_it_says(self, server: RecordingServer, client: ApiClient) -> None:
        server.answer(200, "[core]\nname = Zoë\n".encode("latin-1"), "text/plain; charset=iso-8859-1")
        assert ConfigApi(client).get_config(accept="text/plain") == "[core]\nname = Zoë\n"

    def test_log_as_json_lines_is_a_list_of_messages(self, server: RecordingServer, client: ApiClient) -> None:
        lines = b'{"event": "one", "timestamp": "2024-01-01T00:00:00Z"}\n{"event": "two", "level": "info"}\n'
        server.answer(200, lines, "application/x-ndjson")
        messages = TaskInstanceApi(client).get_log("dag", "run", "task", 1, accept="application/x-ndjson")
        assert server.request.headers.get_all("Accept") == ["application/x-ndjson"]
        assert isinstance(messages, list)
        assert all(isinstance(message, StructuredLogMessage) for message in messages)
        assert [message.event for message in messages] == ["one", "two"]

    def test_wait_as_json_lines_is_a_list_of_states(self, server: RecordingServer, client: ApiClient) -> None:
        lines = b'{"state": "running"}\n{"state": "success", "results": {"task": 42}}\n'
        server.answer(200, lines, "application/x-ndjson")
        states = DagRunApi(client).wait_dag_run_until_finished("dag", "run", 1)
        assert states == [{"state": "running"}, {"state": "success", "results": {"task": 42}}]


class TestBadAnswers:
    """Answers that the specification does not promise."""

    @pytest.mark.parametrize(
        ("status", "expected"),
        [
            (400, exceptions.BadRequestException),
            (409, exceptions.ConflictException),
            (418, ApiException),
            (500, exceptions.ServiceException),
            (502, exceptions.ServiceException),
            (599, exceptions.ServiceException),
        ],
    )
    @pytest.mark.parametrize("variant", VARIANTS[:2])
    def test_page_of_a_proxy_is_the_exception_of_its_status(
        self, server: RecordingServer, client: ApiClient, variant: str, status: int, expected: type[ApiException]
    ) -> None:
        server.answer(status, b"<h1>No pool today</h1>", "text/html", {"X-Proxy": "yes"})
        with pytest.raises(expected) as raised:
            getattr(PoolApi(client), variant)("default_pool")
        assert raised.value.status == status
        assert raised.value.body == "<h1>No pool today</h1>"
        assert raised.value.headers["X-Proxy"] == "yes"
        assert str(status) in str(raised.value)

    def test_refusal_in_a_form_of_its_own_keeps_its_status_and_text(
        self, server: RecordingServer, client: ApiClient
    ) -> None:
        server.answer(404, b'{"message": 5}', "application/json")
        with pytest.raises(exceptions.NotFoundException) as raised:
            PoolApi(client).get_pool("no_pool")
        assert raised.value.body == '{"message": 5}'

    def test_refusal_may_be_empty(self, server: RecordingServer, client: ApiClient) -> None:
        server.answer(401)
        with pytest.raises(exceptions.UnauthorizedException) as raised:
            PoolApi(client).get_pool("default_pool")
        assert raised.value.status == 401

    def test_unread_refusal_is_returned(self, server: RecordingServer, client: ApiClient) -> None:
        server.answer(502, b"<h1>No pool today</h1>", "text/html")
        response = PoolApi(client).get_pool_without_preload_content("default_pool")
        assert (response.status, response.read()) == (502, b"<h1>No pool today</h1>")
        response.release_conn()


class TestNoServer:
    """Nobody listens where the client was told to call."""

    @pytest.fixture
    def port(self) -> Iterator[int]:
        """Give a port that refuses connections: taken, so that nobody else can listen on it."""
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            yield taken.getsockname()[1]

    @pytest.mark.parametrize("variant", VARIANTS)
    def test_refused_connection_says_where_and_why(self, port: int, variant: str) -> None:
        pools = PoolApi(ApiClient(Configuration(host=f"http://127.0.0.1:{port}")))
        with pytest.raises(ApiException) as raised:
            getattr(pools, variant)("default_pool")
        assert isinstance(raised.value, urllib3.exceptions.MaxRetryError)
        for told in ("127.0.0.1", str(port), "refused"):
            assert told in str(raised.value)
