"""`ApiClient`: calls become requests, answers become models, and each step may be overridden."""

from __future__ import annotations

import decimal
import json
import uuid
from collections.abc import Mapping
from datetime import date, datetime, timezone
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pydantic import BaseModel, SecretStr, ValidationError

from airflow_client.client import (
    ApiClient,
    ApiException,
    ApiResponse,
    ApiTypeError,
    ApiValueError,
    Configuration,
    DAGRunResponse,
    DagRunState,
    HTTPExceptionResponse,
    HTTPValidationError,
    NotFoundException,
    PoolApi,
    PoolBody,
    PoolResponse,
    ServiceException,
    UnauthorizedException,
    UnprocessableEntityException,
    UnreadableAnswerException,
    Value,
    __version__,
    api_client,
)
from airflow_client.client.auth import HTTPBearer
from airflow_client.client.rest import RESTResponse

from .fakes import POOL, FakePoolManager, read_answer, response

HOST = "http://airflow.test"
TYPES = {"200": "PoolResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"}
TOKEN = {"type": "bearer", "in": "header", "key": "Authorization", "value": "Bearer token"}


def headers_of(client: ApiClient, **arguments: Any) -> dict[str, str]:
    """Return the headers that `param_serialize` makes."""
    return client.param_serialize("GET", "/x", **arguments)[2]


def url_of(client: ApiClient, path: str = "/x", **arguments: Any) -> str:
    """Return the URL that `param_serialize` makes."""
    return client.param_serialize("GET", path, **arguments)[1]


class TestDefaults:
    """The client that is used when none is given, and its configuration."""

    def test_the_default_client_is_made_once(self) -> None:
        assert ApiClient.get_default() is ApiClient.get_default()

    def test_the_default_client_can_be_set_and_forgotten(self, client: ApiClient) -> None:
        ApiClient.set_default(client)
        assert ApiClient.get_default() is client
        ApiClient.set_default(None)
        assert ApiClient.get_default() is not client

    def test_the_default_configuration_is_used(self) -> None:
        configuration = Configuration(host=HOST, client_side_validation=False)
        Configuration.set_default(configuration)
        made = ApiClient()
        assert made.configuration is configuration
        assert made.client_side_validation is False

    def test_the_released_names_are_in_the_module(self) -> None:
        for name in api_client.__all__:
            assert hasattr(api_client, name)


class TestWrongSettings:
    """What cannot work is said when the client is made, also where it was set after construction."""

    @pytest.mark.parametrize("timeout", ["ten", (1, 2, 3), [1, 2], 0, -1, (0, None), True])
    def test_timeout(self, timeout: Any) -> None:
        configuration = Configuration()
        configuration.timeout = timeout
        with pytest.raises(ApiValueError, match=r"a number of seconds above 0, a pair \(to connect, to read\)"):
            ApiClient(configuration)

    @pytest.mark.parametrize("retries", ["x", (1, 2)])
    def test_retries(self, retries: Any) -> None:
        with pytest.raises(ApiTypeError, match=r"retries must be a whole number, False or a urllib3\.Retry"):
            ApiClient(Configuration(retries=retries))

    @pytest.mark.parametrize("host", [5, b"http://airflow.test"])
    def test_host(self, host: Any) -> None:
        with pytest.raises(ApiTypeError, match="the host must be a text such as"):
            Configuration(host=host)
        configuration = Configuration()
        configuration._base_path = host
        with pytest.raises(ApiTypeError, match="the host must be a text such as"):
            ApiClient(configuration)

    @pytest.mark.parametrize("given", [HOST, {"host": HOST}])
    def test_something_else_than_a_configuration(self, given: Any) -> None:
        with pytest.raises(ApiTypeError, match=r"ApiClient\(Configuration\(host=…\)\)"):
            ApiClient(given)

    @pytest.mark.parametrize("auth", ["s3cret", HTTPBearer, SimpleNamespace(apply=print)])
    def test_auth(self, client: ApiClient, pool_manager: FakePoolManager, auth: Any) -> None:
        with pytest.raises(ApiTypeError, match=r"auth must be an object of a class of") as raised:
            ApiClient(Configuration(auth=auth))
        assert "s3cret" not in str(raised.value)
        client.configuration.auth = auth
        with pytest.raises(ApiTypeError, match=r"auth must be an object of a class of"):
            PoolApi(client).get_pool("p")
        assert pool_manager.requests == []


class TestClosing:
    """Connections end with the block."""

    def test_close(self, client: ApiClient, pool_manager: FakePoolManager) -> None:
        client.close()
        assert pool_manager.cleared == 1

    def test_with(self, client: ApiClient, pool_manager: FakePoolManager) -> None:
        with client as entered:
            assert entered is client
            assert pool_manager.cleared == 0
        assert pool_manager.cleared == 1

    def test_with_an_error(self, client: ApiClient, pool_manager: FakePoolManager) -> None:
        with pytest.raises(KeyError), client:
            raise KeyError("mine")
        assert pool_manager.cleared == 1

    def test_a_closed_client_can_be_used(self, client: ApiClient, pool_manager: FakePoolManager) -> None:
        client.close()
        pool_manager.answer(json.dumps(POOL).encode())
        assert PoolApi(client).get_pool("default_pool").slots == 128


class TestHooks:
    """What a subclass overrides is called, with what the documentation says."""

    def test_every_step_of_a_call(self, pool_manager: FakePoolManager) -> None:
        calls: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = []

        class Traced(ApiClient):
            def param_serialize(self, *args: Any, **kwargs: Any) -> Any:
                calls.append(("param_serialize", args, kwargs))
                return super().param_serialize(*args, **kwargs)

            def update_params_for_auth(self, *args: Any, **kwargs: Any) -> None:
                calls.append(("update_params_for_auth", args, kwargs))
                super().update_params_for_auth(*args, **kwargs)

            def call_api(self, *args: Any, **kwargs: Any) -> Any:
                calls.append(("call_api", args, kwargs))
                return super().call_api(*args, **kwargs)

            def response_deserialize(self, *args: Any, **kwargs: Any) -> Any:
                calls.append(("response_deserialize", args, kwargs))
                return super().response_deserialize(*args, **kwargs)

        client = Traced(Configuration(host=HOST, access_token="token"))
        client.rest_client.pool_manager = pool_manager  # type: ignore[assignment]
        pool_manager.answer(json.dumps(POOL).encode())
        body = PoolBody(name="small", slots=1)
        PoolApi(client).post_pool(body, _request_timeout=5, _request_auth={**TOKEN}, _headers={"X-Team": "data"})

        serialize, authenticate, send, deserialize = calls
        headers = {"X-Team": "data", "Accept": "application/json", "Content-Type": "application/json"}
        schemes = serialize[2].pop("auth_settings")
        assert {"HTTPBearer", "OAuth2PasswordBearer"} <= set(schemes)
        assert serialize == (
            "param_serialize",
            (),
            {
                "method": "POST",
                "resource_path": "/api/v2/pools",
                "path_params": {},
                "query_params": [],
                "header_params": headers,
                "body": body,
                "post_params": [],
                "files": {},
                "collection_formats": {},
                "_host": None,
                "_request_auth": TOKEN,
            },
        )
        sent = {"User-Agent": client.user_agent, **headers, "Authorization": "Bearer token"}
        assert authenticate == (
            "update_params_for_auth",
            (sent, [], schemes, "/api/v2/pools", "POST", body),
            {"request_auth": TOKEN},
        )
        assert send == (
            "call_api",
            ("POST", f"{HOST}/api/v2/pools", sent, {"name": "small", "slots": 1}, []),
            {"_request_timeout": 5},
        )
        assert (deserialize[0], deserialize[1]) == ("response_deserialize", ())
        assert isinstance(deserialize[2]["response_data"], RESTResponse)
        assert deserialize[2]["response_data"].data == json.dumps(POOL).encode()
        assert deserialize[2]["response_types_map"]["201"] == "PoolResponse"

    def test_authentication_of_one_s_own(self, pool_manager: FakePoolManager) -> None:
        class Signing(ApiClient):
            def update_params_for_auth(
                self, headers: Any, queries: Any, auth_settings: Any, *args: Any, **kwargs: Any
            ) -> None:
                headers["Authorization"] = "Signature abc"
                queries.append(("signed", True))

        client = Signing(Configuration(host=HOST))
        assert headers_of(client)["Authorization"] == "Signature abc"
        assert url_of(client) == f"{HOST}/x?signed=true"

    def test_serialization_of_one_s_own(self) -> None:
        class Upper(ApiClient):
            def sanitize_for_serialization(self, obj: Any) -> Any:
                return obj.upper() if isinstance(obj, str) else super().sanitize_for_serialization(obj)

            def parameters_to_url_query(self, params: Any, collection_formats: Any) -> str:
                return "query"

            def parameters_to_tuples(self, params: Any, collection_formats: Any) -> Any:
                return [
                    (name, f"<{value}>") for name, value in super().parameters_to_tuples(params, collection_formats)
                ]

            def files_parameters(self, files: Mapping[str, Any]) -> Any:
                return [("files", sorted(files))]

        _, url, _, body, post_params = Upper(Configuration(host=HOST)).param_serialize(
            "POST",
            "/{a}",
            path_params={"a": "b"},
            query_params=[("q", 1)],
            body={"text": ["x"]},
            post_params={"p": "q"},
            files={"f": b""},
        )
        assert url == f"{HOST}/%3CB%3E?query"
        assert body == {"text": ["X"]}
        assert post_params == [("p", "<Q>"), ("files", ["f"])]

    def test_decoding_of_one_s_own(self) -> None:
        class Plain(ApiClient):
            def deserialize(self, response_text: str, response_type: str, content_type: Any) -> Any:
                return (response_text, response_type, content_type)

        answer = read_answer(b"text", content_type="text/plain; charset=utf-8")
        decoded = Plain(Configuration(host=HOST)).response_deserialize(answer, {"200": "str"})
        assert decoded.data == ("text", "str", "text/plain; charset=utf-8")


class TestHeaders:
    """A header of the call beats the client's, whatever its case."""

    def test_defaults(self, client: ApiClient) -> None:
        assert headers_of(client) == {"User-Agent": f"apache-airflow-client/{__version__}"}

    def test_the_user_agent_can_be_set(self, client: ApiClient) -> None:
        client.user_agent = "our-tool/1.0"
        assert client.user_agent == headers_of(client)["User-Agent"] == "our-tool/1.0"

    def test_headers_of_every_request(self) -> None:
        client = ApiClient(Configuration(host=HOST), header_name="X-Team", header_value="data")
        client.set_default_header("X-Purpose", "test")
        assert headers_of(client)["X-Team"] == "data"
        assert headers_of(client)["X-Purpose"] == "test"

    @pytest.mark.parametrize("name", ["X-Team", "x-team", "X-TEAM", "User-Agent", "user-agent"])
    def test_the_call_beats_the_default(self, client: ApiClient, name: str) -> None:
        client.set_default_header("X-Team", "default")
        made = headers_of(client, header_params={name: "call"})
        assert [value for key, value in made.items() if key.lower() == name.lower()] == ["call"]

    def test_none_leaves_a_default_out(self, client: ApiClient) -> None:
        assert headers_of(client, header_params={"user-agent": None}) == {}

    def test_the_defaults_are_not_changed_by_a_call(self, client: ApiClient) -> None:
        before = dict(client.default_headers)
        headers_of(client, header_params={"User-Agent": "call"}, _request_auth=TOKEN, auth_settings=["HTTPBearer"])
        assert client.default_headers == before

    @pytest.mark.parametrize(
        ("value", "text"),
        [
            (5, "5"),
            (True, "true"),
            (DagRunState.QUEUED, "queued"),
            (uuid.UUID(int=1), str(uuid.UUID(int=1))),
            (b"Zo\xeb", "Zoë"),
        ],
    )
    def test_values_become_text(self, client: ApiClient, value: Any, text: str) -> None:
        assert headers_of(client, header_params={"X-Value": value})["X-Value"] == text

    def test_a_cookie(self) -> None:
        client = ApiClient(Configuration(host=HOST), cookie="session=abc")
        assert headers_of(client)["Cookie"] == "session=abc"
        made = headers_of(client, header_params={"cookie": "session=call"})
        assert made["cookie"] == "session=call"
        assert "Cookie" not in made


class TestCredentials:
    """Header, query or cookie."""

    def test_the_token_of_the_configuration(self, client: ApiClient) -> None:
        assert "Authorization" not in headers_of(client, auth_settings=["HTTPBearer"])
        client.configuration.access_token = "token"
        assert headers_of(client, auth_settings=["HTTPBearer"])["Authorization"] == "Bearer token"

    @pytest.mark.parametrize("token", [5, b"token", SecretStr("s3cret"), lambda: None, lambda: 5])
    def test_a_token_that_is_no_text_is_refused(
        self, client: ApiClient, pool_manager: FakePoolManager, token: Any
    ) -> None:
        for settings in ({"access_token": token}, {"access_token": None, "auth": HTTPBearer(token)}):
            vars(client.configuration).update({"access_token": settings["access_token"], "_auth": settings.get("auth")})
            with pytest.raises(ApiTypeError, match="a token must be a text, or a callable that returns one"):
                PoolApi(client).get_pool("p")
        assert pool_manager.requests == []

    @pytest.mark.parametrize("token", ["", " ", lambda: "", HTTPBearer(""), HTTPBearer(lambda: "\n")])
    def test_an_empty_token_is_refused(self, client: ApiClient, pool_manager: FakePoolManager, token: Any) -> None:
        client.configuration.access_token, client.configuration.auth = None, None
        setattr(client.configuration, "auth" if isinstance(token, HTTPBearer) else "access_token", token)
        with pytest.raises(ApiValueError, match="the token is empty: give a token, or username and password"):
            PoolApi(client).get_pool("p")
        assert pool_manager.requests == []

    @pytest.mark.parametrize("schemes", [None, [], ["Kerberos"]])
    def test_only_for_the_schemes_of_the_operation(self, client: ApiClient, schemes: Any) -> None:
        client.configuration.access_token = "token"
        assert "Authorization" not in headers_of(client, auth_settings=schemes)

    def test_those_of_the_call_are_used_instead(self, client: ApiClient) -> None:
        client.configuration.access_token = "other"
        made = headers_of(client, auth_settings=["HTTPBearer", "OAuth2PasswordBearer"], _request_auth=TOKEN)
        assert made["Authorization"] == "Bearer token"

    def test_those_of_the_call_are_not_for_open_operations(self, client: ApiClient) -> None:
        assert "Authorization" not in headers_of(client, auth_settings=[], _request_auth=TOKEN)

    @pytest.mark.parametrize("name", ["Authorization", "authorization"])
    def test_there_is_one_header_of_a_name(self, client: ApiClient, name: str) -> None:
        client.configuration.access_token = "token"
        made = headers_of(client, header_params={name: "Basic abc"}, auth_settings=["HTTPBearer"])
        assert {key: value for key, value in made.items() if key.lower() == "authorization"} == {
            "Authorization": "Bearer token"
        }

    def test_a_header_without_a_token_stays(self, client: ApiClient) -> None:
        made = headers_of(client, header_params={"Authorization": "Basic abc"}, auth_settings=["HTTPBearer"])
        assert made["Authorization"] == "Basic abc"

    def test_in_the_query(self, client: ApiClient) -> None:
        credential = {"type": "api_key", "in": "query", "key": "key", "value": "s3 cret"}
        url = url_of(client, query_params=[("a", 1)], auth_settings=["x"], _request_auth=credential)
        assert url == f"{HOST}/x?a=1&key=s3%20cret"

    @pytest.mark.parametrize(
        ("given", "expected"), [({}, "key=s3%20cret%3B"), ({"Cookie": "a=b"}, "a=b; key=s3%20cret%3B")]
    )
    def test_in_a_cookie(self, client: ApiClient, given: dict[str, Any], expected: str) -> None:
        credential = {"type": "api_key", "in": "cookie", "key": "key", "value": "s3 cret;"}
        made = headers_of(client, header_params=given, auth_settings=["x"], _request_auth=credential)
        assert made["Cookie"] == expected

    def test_a_signature_is_left_to_the_program(self, client: ApiClient) -> None:
        credential = {"type": "http-signature", "in": "header", "key": "Authorization", "value": None}
        assert "Authorization" not in headers_of(client, auth_settings=["x"], _request_auth=credential)

    @pytest.mark.parametrize("name", ["in", "key", "value", "type"])
    def test_half_a_credential_is_refused(self, client: ApiClient, name: str) -> None:
        credential = {key: value for key, value in TOKEN.items() if key != name}
        with pytest.raises(ApiValueError, match=f"{name} is missing"):
            headers_of(client, auth_settings=["x"], _request_auth=credential)

    def test_a_line_break_is_refused_and_nothing_told(self, client: ApiClient) -> None:
        client.configuration.access_token = "s3cret\n"
        with pytest.raises(ApiValueError, match="Authorization holds a line break") as raised:
            headers_of(client, auth_settings=["HTTPBearer"])
        assert "s3cret" not in str(raised.value)

    def test_elsewhere_is_refused(self, client: ApiClient) -> None:
        with pytest.raises(ApiValueError, match="'body'"):
            headers_of(client, auth_settings=["x"], _request_auth={**TOKEN, "in": "body"})


class TestUrls:
    """Path and query."""

    def test_a_host_with_a_control_character_is_refused_and_not_shown(self, client: ApiClient) -> None:
        client.configuration.host = "http://user:s3cret@airflow.test/\n"
        with pytest.raises(ApiValueError, match="control character") as raised:
            url_of(client)
        assert "s3cret" not in str(raised.value)

    @pytest.mark.parametrize("host", ["http://airflow.test/", "http://airflow.test//", "airflow.test"])
    def test_the_host_may_be_written_in_other_ways(self, client: ApiClient, host: str) -> None:
        client.configuration.host = host
        assert url_of(client) == "http://airflow.test/x"

    @pytest.mark.parametrize("params", [{"a": "x/y", "b": 5}, [("a", "x/y"), ("b", 5)]])
    def test_path_parameters_as_mapping_or_pairs(self, client: ApiClient, params: Any) -> None:
        assert url_of(client, "/{a}/{b}", path_params=params) == f"{HOST}/x%2Fy/5"

    def test_safe_characters_of_the_configuration(self, client: ApiClient) -> None:
        client.configuration.safe_chars_for_path_param = "/"
        assert url_of(client, "/{a}", path_params={"a": "x/y"}) == f"{HOST}/x/y"

    @pytest.mark.parametrize("segment", ["", ".", "..", None])
    def test_a_path_that_leads_elsewhere_is_refused(self, client: ApiClient, segment: str) -> None:
        with pytest.raises(ValueError, match="a must not be"):
            url_of(client, "/{a}", path_params={"a": segment})

    @pytest.mark.parametrize("params", [{"a": [1, 2], "b": True}, [("a", [1, 2]), ("b", True)]])
    def test_query_parameters_as_mapping_or_pairs(self, client: ApiClient, params: Any) -> None:
        assert url_of(client, query_params=params) == f"{HOST}/x?a=1&a=2&b=true"
        assert url_of(client, query_params=params, collection_formats={"a": "csv"}) == f"{HOST}/x?a=1,2&b=true"

    def test_dates_have_the_configuration_s_formats(self, client: ApiClient) -> None:
        params = [("at", datetime(2024, 5, 1, 12, tzinfo=timezone.utc)), ("on", date(2024, 5, 1))]
        query = "at=2024-05-01T12%3A00%3A00.000000%2B00%3A00&on=2024-05-01"
        assert url_of(client, query_params=params) == f"{HOST}/x?{query}"
        client.configuration.datetime_format, client.configuration.date_format = "%H", "%d"
        assert url_of(client, query_params=params) == f"{HOST}/x?at=12&on=01"

    def test_the_host_of_the_call(self, client: ApiClient) -> None:
        assert url_of(client, _host="http://other.test") == "http://other.test/x"
        client.configuration.ignore_operation_servers = True
        assert url_of(client, _host="http://other.test") == f"{HOST}/x"

    def test_the_host_may_change(self, client: ApiClient) -> None:
        client.configuration.host = "http://moved.test"
        assert url_of(client) == "http://moved.test/x"


class TestBodies:
    """What JSON can say, form fields, files."""

    class Settings(BaseModel):
        secret: SecretStr

        def to_dict(self) -> dict[str, Any]:
            return {"secret": self.secret}

    class Plain:
        def __init__(self) -> None:
            self.name, self.state = "a", DagRunState.QUEUED

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            (None, None),
            ("x", "x"),
            (b"x", b"x"),
            (1.5, 1.5),
            (True, True),
            (DagRunState.QUEUED, "queued"),
            ([DagRunState.QUEUED, None], ["queued", None]),
            ((1, DagRunState.QUEUED), (1, "queued")),
            ({1}, [1]),
            ({"a": {"b": date(2024, 5, 1)}}, {"a": {"b": "2024-05-01"}}),
            (datetime(2024, 5, 1, 12, tzinfo=timezone.utc), "2024-05-01T12:00:00+00:00"),
            (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
            (decimal.Decimal("1.10"), "1.10"),
            (PoolBody(name="a", slots=1, description=None), {"name": "a", "slots": 1, "description": None}),
            (Value(["x"]), ["x"]),
            (Settings(secret=SecretStr("s3cret")), {"secret": "s3cret"}),
            (Plain(), {"name": "a", "state": "queued"}),
        ],
    )
    def test_values_become_what_json_can_say(self, client: ApiClient, value: Any, expected: Any) -> None:
        made = client.sanitize_for_serialization(value)
        assert made == expected
        assert type(made) is type(expected)

    @pytest.mark.parametrize("body", [None, {}, [], PoolBody(name="a", slots=1)])
    def test_a_body(self, client: ApiClient, body: Any) -> None:
        made = client.param_serialize("POST", "/x", body=body)[3]
        assert made == (body.to_dict() if isinstance(body, PoolBody) else body)

    @pytest.mark.parametrize("content_type", ["application/json", "multipart/form-data"])
    def test_an_open_file_in_a_body_is_refused(self, client: ApiClient, content_type: str) -> None:
        """Otherwise it would be an empty object."""
        with pytest.raises(ApiValueError, match="the body cannot be written: it holds a BytesIO"):
            client.param_serialize("POST", "/x", header_params={"Content-Type": content_type}, body={"a": BytesIO()})

    @pytest.mark.parametrize("params", [{"a": [1, True], "b": False}, [("a", [1, True]), ("b", False)]])
    def test_form_fields(self, client: ApiClient, params: Any) -> None:
        made = client.param_serialize("POST", "/x", post_params=params)[4]
        assert made == [("a", 1), ("a", "true"), ("b", "false")]
        made = client.param_serialize("POST", "/x", post_params=params, collection_formats={"a": "csv"})[4]
        assert made == [("a", "1,true"), ("b", "false")]

    def test_files(self, client: ApiClient, tmp_path: Path) -> None:
        path = tmp_path / "notes.txt"
        path.write_bytes(b"from disk")
        made = client.param_serialize("POST", "/x", post_params={"a": "b"}, files={"f": str(path), "g": b"bytes"})[4]
        assert made == [
            ("a", "b"),
            ("f", ("notes.txt", b"from disk", "text/plain")),
            ("g", ("g", b"bytes", "application/octet-stream")),
        ]

    def test_nothing_is_an_empty_list(self, client: ApiClient) -> None:
        assert client.param_serialize("POST", "/x")[3:] == (None, [])


@pytest.mark.parametrize(
    ("offered", "chosen"),
    [
        (["text/plain", "application/json"], "application/json"),
        (["application/x-ndjson", "application/json"], "application/x-ndjson"),
        (["text/plain", "Application/JSON"], "Application/JSON"),
        (["text/plain", "text/csv"], "text/plain"),
        ([], None),
    ],
)
def test_json_is_the_first_choice(client: ApiClient, offered: list[str], chosen: str | None) -> None:
    assert client.select_header_accept(offered) == chosen
    assert client.select_header_content_type(offered) == chosen


class TestCallApi:
    """One request."""

    def test_what_is_sent(self, client: ApiClient, pool_manager: FakePoolManager) -> None:
        pool_manager.answer(b"{}", status=201)
        answer = client.call_api("PATCH", f"{HOST}/x", {"X-Team": "data"}, {"a": 1}, None, _request_timeout=(1, 2))
        assert (answer.status, answer.data) == (201, None)
        ((method, url, arguments),) = pool_manager.requests
        assert (method, url) == ("PATCH", f"{HOST}/x")
        assert (arguments["headers"], arguments["body"]) == ({"X-Team": "data"}, '{"a": 1}')
        assert (arguments["timeout"].connect_timeout, arguments["timeout"].read_timeout) == (1, 2)


class TestDecoding:
    """An answer becomes the type that the status and the content type promise."""

    def decode(self, client: ApiClient, types: Any, body: bytes = b"", **arguments: Any) -> Any:
        return client.response_deserialize(read_answer(body, **arguments), types)

    def test_the_circumstances(self, client: ApiClient) -> None:
        body = json.dumps(POOL).encode()
        answer = self.decode(client, {"200": "PoolResponse"}, body, headers={"X-Team": "data"})
        assert isinstance(answer, ApiResponse)
        assert (answer.status_code, answer.data, answer.raw_data) == (200, PoolResponse.from_dict(POOL), body)
        assert answer.headers is not None
        assert answer.headers["x-team"] == "data"

    @pytest.mark.parametrize(
        ("types", "expected"),
        [
            ({"201": "PoolResponse", "2XX": "object", "default": "object"}, PoolResponse),
            ({"200": "object", "2XX": "PoolResponse", "default": "object"}, PoolResponse),
            ({"200": "object", "4XX": "object", "default": "PoolResponse"}, PoolResponse),
            ({"200": "PoolResponse", "4XX": "object"}, PoolResponse),
            ({"201": None, "2XX": "PoolResponse"}, type(None)),
            ({}, type(None)),
            (None, type(None)),
        ],
    )
    def test_the_nearest_status_counts(self, client: ApiClient, types: Any, expected: type) -> None:
        assert type(self.decode(client, types, json.dumps(POOL).encode(), status=201).data) is expected

    @pytest.mark.parametrize(
        ("content_type", "body"),
        [
            ("application/json", "é"),
            ("application/json; charset=utf-8", "é"),
            ("application/json; charset=UTF8", "é"),
            ('application/json; charset="utf-8"', "é"),
            ("application/vnd.team+json", "é"),
            ("application/json; charset=iso-8859-1", "é"),
            ("application/json; charset=utf-16", "é"),
            (None, "é"),
        ],
    )
    def test_json_in_any_encoding(self, client: ApiClient, content_type: str | None, body: str) -> None:
        encoding = (content_type or "").partition("charset=")[2].strip('"') or "utf-8"
        made = self.decode(client, {"200": "List[str]"}, f'["{body}"]'.encode(encoding), content_type=content_type)
        assert made.data == ["é"]

    @pytest.mark.parametrize(
        ("content_type", "body", "expected"),
        [
            ("text/plain", b"text", "text"),
            ("text/plain; charset=iso-8859-1", b"Zo\xeb", "Zoë"),
            ("Text/Plain", b'{"a": 1}', '{"a": 1}'),
            ("text/plain; charset=no-such-encoding", "Zoë".encode(), "Zoë"),
            ("text/plain; charset=base64", "Zoë".encode(), "Zoë"),
            ("text/plain; charset=idna", "Zoë".encode(), "Zoë"),
            (None, b"text", "text"),
            (None, b"5", 5),
        ],
    )
    def test_text(self, client: ApiClient, content_type: str | None, body: bytes, expected: Any) -> None:
        types = {"200": "str" if expected != 5 else "object"}
        assert self.decode(client, types, body, content_type=content_type).data == expected

    def test_an_empty_answer_where_anything_may_come(self, client: ApiClient) -> None:
        assert self.decode(client, {"200": "object"}, b"").data == ""

    @pytest.mark.parametrize("response_type", ["bytes", "bytearray"])
    def test_bytes(self, client: ApiClient, response_type: str) -> None:
        answer = self.decode(client, {"200": response_type}, b"\x00\xff", content_type="application/octet-stream")
        assert answer.data == b"\x00\xff"

    def test_another_media_type_is_refused(self, client: ApiClient) -> None:
        with pytest.raises(ApiException, match="image/svg"):
            self.decode(client, {"200": "PoolResponse"}, b"<svg>", content_type="image/svg")

    @pytest.mark.parametrize(
        ("content_type", "body", "why"),
        [
            ("application/json", b"{", "EOF"),
            ("application/json", b"", "EOF"),
            ("application/json", b"\xff", "Invalid JSON"),
            ("application/json; charset=iso-8859-1", b"{", "EOF"),
            ("application/json; charset=utf-16", b"{", "utf-16"),
            ("text/html; charset=utf-8", b"<h1>Log in</h1>", "HTML page"),
            ("application/json", b"\n<!DOCTYPE html><p>Log in", "HTML page"),
            ("text/plain", b"upstream is busy", "it is of type 'text/plain'"),
            ("text/plain", b"", "it is of type 'text/plain'"),
            ("text/csv", b"a,b", "it is of type 'text/csv'"),
            ("application/octet-stream", b"{}", "it is of type 'application/octet-stream'"),
            ("image/png", b"\x89PNG", "it is of type 'image/png'"),
            (None, b"\x89", "utf-8"),
            (None, b"{", "EOF"),
        ],
    )
    def test_what_is_no_answer_of_airflow_says_so(
        self, client: ApiClient, content_type: str | None, body: bytes, why: str
    ) -> None:
        with pytest.raises(UnreadableAnswerException, match=rf"{why}.*Is {HOST} an Airflow API server\?") as raised:
            self.decode(client, {"200": "PoolResponse"}, body, content_type=content_type)
        assert raised.value.status == 200
        assert raised.value.body == body.decode("utf-8", "replace")

    @pytest.mark.parametrize("content_type", ["application/json", "application/json; charset=iso-8859-1", None])
    def test_what_does_not_fit_is_a_validation_error_if_strict(
        self, client: ApiClient, content_type: str | None
    ) -> None:
        client.configuration.strict_responses = True
        with pytest.raises(ValidationError, match="PoolResponse"):
            self.decode(client, {"200": "PoolResponse"}, b'{"name": 5}', content_type=content_type)

    @pytest.mark.parametrize("types", [{"200": None}, {"200": None, "application/x-ndjson": "object"}])
    def test_a_page_is_no_success_of_what_answers_nothing(self, client: ApiClient, types: Any) -> None:
        with pytest.raises(UnreadableAnswerException, match="HTML page"):
            self.decode(client, types, b"<html>Log in</html>", content_type="text/html")

    def test_a_page_that_was_promised_is_its_text(self, client: ApiClient) -> None:
        page = self.decode(client, {"200": "StrictStr"}, b"<html>Log in</html>", content_type="text/html")
        assert page.data == "<html>Log in</html>"

    @pytest.mark.parametrize("depth", [150, 250, 900])
    def test_depth_is_no_matter(self, client: ApiClient, depth: int) -> None:
        conf = json.loads("[" * depth + "]" * depth)
        run = {"dag_run_id": "r", "dag_id": "d", "run_type": "manual", "state": "queued", "conf": {"deep": conf}}
        run |= dict.fromkeys(DAGRunResponse.model_fields.keys() - run.keys() - {"dag_versions", "run_after"})
        run |= {"dag_versions": [], "run_after": "2024-05-01T00:00:00Z", "dag_display_name": "d"}
        decoded = self.decode(
            client, {"200": "DAGRunResponse"}, json.dumps(run).encode(), content_type="application/json"
        )
        assert decoded.data.conf == {"deep": conf}
        assert decoded.data.state is DagRunState.QUEUED

    def test_an_answer_has_to_be_read_first(self, client: ApiClient) -> None:
        with pytest.raises(ApiValueError, match=r"RESTResponse\.read\(\)"):
            client.response_deserialize(RESTResponse(response(b"{}")), {"200": "object"})


class TestJsonLines:
    """One JSON value a line."""

    LINES = b'{"event": "one"}\r\n\n  \n{"event": "t\xc3\xa9"}\n'

    def decode(self, client: ApiClient, types: Any, content_type: str | None, body: bytes = LINES) -> Any:
        return client.response_deserialize(read_answer(body, content_type=content_type), types).data

    @pytest.mark.parametrize("content_type", ["application/x-ndjson", "Application/X-NDJSON; charset=utf-8"])
    @pytest.mark.parametrize("other", ["PoolResponse", None])
    def test_they_are_a_list(self, client: ApiClient, content_type: str, other: Any) -> None:
        types = {"200": other, "application/x-ndjson": "StructuredLogMessage"}
        messages = self.decode(client, types, content_type)
        assert [(type(message).__name__, message.event) for message in messages] == [
            ("StructuredLogMessage", "one"),
            ("StructuredLogMessage", "té"),
        ]

    @pytest.mark.parametrize("content_type", ["application/x-ndjson", "text/plain", None])
    def test_where_nothing_else_is_promised_the_label_does_not_matter(
        self, client: ApiClient, content_type: str | None
    ) -> None:
        types = {"200": None, "application/x-ndjson": "object"}
        assert self.decode(client, types, content_type) == [{"event": "one"}, {"event": "té"}]

    def test_they_may_be_called_json(self, client: ApiClient) -> None:
        types = {"200": "object", "application/x-ndjson": "object"}
        assert self.decode(client, types, "application/json") == [{"event": "one"}, {"event": "té"}]

    def test_what_is_neither_is_refused(self, client: ApiClient) -> None:
        with pytest.raises(ApiException, match="not what was promised"):
            self.decode(client, {"200": "object", "application/x-ndjson": "object"}, "application/json", b'{"a": 1}\n{')

    def test_another_label_is_the_other_type(self, client: ApiClient) -> None:
        types = {"200": "PoolResponse", "application/x-ndjson": "StructuredLogMessage"}
        assert type(self.decode(client, types, "application/json", json.dumps(POOL).encode())) is PoolResponse

    def test_no_lines(self, client: ApiClient) -> None:
        assert self.decode(client, {"200": None, "application/x-ndjson": "object"}, "application/x-ndjson", b"") == []


class TestFiles:
    """An answer that is a file is saved."""

    @pytest.mark.parametrize(
        ("disposition", "name"),
        [
            ('attachment; filename="report.csv"', "report.csv"),
            ("attachment; filename=report.csv", "report.csv"),
            ("attachment; filename='report.csv'", "report.csv"),
            ('attachment; filename="../../etc/passwd"', "passwd"),
            ('attachment; filename="/etc/passwd"', "passwd"),
            ('attachment; filename=".."', "answer"),
            ('attachment; filename="dir/"', "answer"),
            ("attachment", "answer"),
            (None, "answer"),
        ],
    )
    def test_under_the_server_s_name_in_a_folder_of_its_own(
        self, client: ApiClient, tmp_path: Path, disposition: str | None, name: str
    ) -> None:
        client.configuration.temp_folder_path = str(tmp_path)
        headers = {} if disposition is None else {"Content-Disposition": disposition}
        answer = read_answer(b"\x00content", content_type="application/octet-stream", headers=headers)
        paths = [Path(client.response_deserialize(answer, {"200": "file"}).data) for _ in range(2)]
        for path in paths:
            assert path.read_bytes() == b"\x00content"
            assert (path.name, path.parent.parent) == (name, tmp_path)
        assert paths[0] != paths[1]


class TestErrors:
    """An answer that is no success is raised."""

    def raised(self, client: ApiClient, types: Any, body: bytes, **arguments: Any) -> ApiException:
        with pytest.raises(ApiException) as raised:
            client.response_deserialize(read_answer(body, **arguments), types)
        return raised.value

    @pytest.mark.parametrize(
        ("settings", "status", "detail", "hint"),
        [
            ({}, 401, "Not authenticated", "Sign in with Configuration(username=…, password=…), or with access_token"),
            ({"username": "u"}, 401, "Not authenticated", "lacks the password"),
            ({"password": "p"}, 401, "Not authenticated", "lacks the username"),
            ({}, 403, "Forbidden", ""),
            ({"access_token": "t"}, 403, "Forbidden", ""),
            ({"access_token": "t"}, 403, "Invalid JWT token", "Get a new token"),
            ({"access_token": lambda: "t"}, 401, "Token Expired", "Get a new token"),
            ({"auth": HTTPBearer("t")}, 403, "Invalid JWT token", "Get a new token"),
            ({"access_token": "Bearer t"}, 403, "Invalid JWT token", "the token alone"),
            ({"username": "u", "password": "p"}, 403, "Invalid JWT token", ""),
        ],
    )
    def test_what_helps_against_a_refusal_is_said(
        self, settings: dict[str, Any], status: int, detail: str, hint: str
    ) -> None:
        client = ApiClient(Configuration(host=HOST, **settings))
        raised = self.raised(client, {}, json.dumps({"detail": detail}).encode(), status=status)
        assert hint in (raised.hint or "")
        assert bool(hint) == bool(raised.hint)

    def test_how_long_to_wait_is_said(self, client: ApiClient) -> None:
        assert "wait 3600 seconds" in str(self.raised(client, {}, b"", status=429, headers={"Retry-After": "3600"}))
        assert self.raised(client, {}, b"", status=429).hint is None

    @pytest.mark.parametrize(
        ("status", "body", "error", "model"),
        [
            (404, b'{"detail": "no such pool"}', NotFoundException, HTTPExceptionResponse),
            (401, b'{"detail": {"reason": "expired"}}', UnauthorizedException, HTTPExceptionResponse),
            (422, b'{"detail": []}', UnprocessableEntityException, HTTPValidationError),
        ],
    )
    def test_its_body_is_decoded(
        self, client: ApiClient, status: int, body: bytes, error: type[ApiException], model: type
    ) -> None:
        raised = self.raised(client, TYPES, body, status=status)
        assert type(raised) is error
        assert type(raised.data) is model
        assert raised.data.to_dict() == json.loads(body)
        assert (raised.status, raised.body) == (status, body.decode())

    @pytest.mark.parametrize("types", [{}, {"200": "PoolResponse"}, {"500": None}])
    def test_without_a_promise_it_is_that_of_any_error(self, client: ApiClient, types: Any) -> None:
        raised = self.raised(client, types, b'{"detail": "why"}', status=500)
        assert type(raised) is ServiceException
        assert raised.data.detail == "why"

    def test_a_text_where_a_list_was_promised(self, client: ApiClient) -> None:
        raised = self.raised(client, {"422": "HTTPValidationError"}, b'{"detail": "why"}', status=422)
        assert raised.data.detail == "why"

    def test_anything_else_is_plain_json(self, client: ApiClient) -> None:
        raised = self.raised(client, {"4XX": "HTTPExceptionResponse"}, b'{"error": "API route not found"}', status=404)
        assert raised.data == {"error": "API route not found"}

    @pytest.mark.parametrize(
        ("content_type", "body", "text"),
        [
            ("text/html", b"<h1>Bad gateway</h1>", "<h1>Bad gateway</h1>"),
            ("application/json", b"<h1>Bad gateway</h1>", "<h1>Bad gateway</h1>"),
            ("application/json", b"", ""),
            ("application/json", b"\xff", "\ufffd"),
            ("text/plain; charset=iso-8859-1", b"\xeb", "ë"),
            ("text/plain; charset=no-such-encoding", b"no", "no"),
            ("image/png", b"\x89PNG", "\ufffdPNG"),
            (None, b"no", "no"),
        ],
    )
    @pytest.mark.parametrize("status", [404, 502])
    def test_whatever_comes_keeps_its_status_and_text(
        self, client: ApiClient, content_type: str | None, body: bytes, text: str, status: int
    ) -> None:
        raised = self.raised(client, TYPES, body, status=status, content_type=content_type)
        assert (raised.status, raised.body) == (status, text)

    @pytest.mark.parametrize("status", [100, 199, 300, 304, 399])
    def test_everything_but_200_to_299_is_an_error(self, client: ApiClient, status: int) -> None:
        assert self.raised(client, {"default": "object"}, b"{}", status=status).status == status


class TestDeserialize:
    """The hook that turns text into a type."""

    @pytest.mark.parametrize(
        ("text", "response_type", "content_type", "expected"),
        [
            ("[1]", "List[int]", "application/json", [1]),
            ("[1]", "List[int]", None, [1]),
            ("", "object", "application/json", ""),
            ("null", "object", "application/json", None),
            ("text", "object", None, "text"),
            ("text", "str", None, "text"),
            ("[1]", "str", "text/csv", "[1]"),
        ],
    )
    def test_text(self, client: ApiClient, text: str, response_type: str, content_type: Any, expected: Any) -> None:
        assert client.deserialize(text, response_type, content_type) == expected

    def test_text_that_should_be_a_model(self, client: ApiClient) -> None:
        with pytest.raises(ValueError, match="at line 1 column"):
            client.deserialize("text", "PoolResponse", None)

    def test_another_media_type(self, client: ApiClient) -> None:
        with pytest.raises(ApiException, match="image/png") as raised:
            client.deserialize("text", "str", "image/png")
        assert raised.value.status == 0
