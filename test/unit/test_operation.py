"""Operations: three callables come of one method, and each looks and behaves like a hand-written one."""

from __future__ import annotations

import inspect
import json
import pydoc
from typing import TYPE_CHECKING, Any, Optional, get_type_hints
from unittest.mock import Mock

import pytest
import urllib3
from pydantic import ValidationError

from airflow_client.client import (
    ApiClient,
    ApiResponse,
    ApiTypeError,
    ApiValueError,
    BulkBodyPoolBody,
    Configuration,
    DAGApi,
    NotFoundException,
    PoolApi,
    PoolBody,
    PoolCollectionResponse,
    PoolPatchBody,
    PoolResponse,
    VersionApi,
    VersionInfo,
    _arguments,
)
from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

from .fakes import POOL, FakePoolManager, run

if TYPE_CHECKING:
    from typing import Dict, List

    from pydantic import StrictInt, StrictStr

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout

OPTIONS = ["_request_timeout", "_request_auth", "_content_type", "_headers", "_host_index"]
VARIANTS = ["get_pool", "get_pool_with_http_info", "get_pool_without_preload_content"]
VERSION = b'{"version": "3.3.2", "git_version": null}'


class ShelfApi(BaseApi):
    """An API with parameters of every kind."""

    @operation
    def put_book(
        self,
        shelf: StrictStr,
        titles: Optional[List[StrictStr]] = None,
        marks: Optional[List[StrictInt]] = None,
        accept: Optional[StrictStr] = None,
        body: Optional[Dict[str, object]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[List[str]]:
        """Put a book on a shelf."""
        return self._request(
            "PUT",
            "/shelves/{shelf}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"shelf": shelf},
            query={"titles": titles, "marks": marks},
            headers={"accept": accept},
            body=body,
            accept="text/plain",
            content_type="application/merge-patch+json",
            collection_formats={"marks": "csv"},
            returns={"200": "List[str]"},
        )


@pytest.fixture
def pools(client: ApiClient, pool_manager: FakePoolManager) -> PoolApi:
    """Give the pools of a server that has one."""
    pool_manager.answer(json.dumps(POOL).encode(), headers={"X-Request-Id": "17"})
    return PoolApi(client)


class TestPaths:
    """A value with a slash goes to no other endpoint."""

    @pytest.mark.parametrize("dag_id", ["d/dagRuns/r", "d/details", "/"])
    def test_it_is_refused(self, client: ApiClient, pool_manager: FakePoolManager, dag_id: str) -> None:
        for call in (DAGApi(client).delete_dag, DAGApi(client).get_dag_without_preload_content):
            with pytest.raises(ApiValueError, match=r"dag_id must not be .* with a slash"):
                call(dag_id)
        assert pool_manager.requests == []

    def test_where_the_server_takes_it_it_is_sent(self, pools: PoolApi, pool_manager: FakePoolManager) -> None:
        pools.get_pool("team/a")
        assert [url for _, url, _ in pool_manager.requests] == ["http://airflow.test/api/v2/pools/team%2Fa"]


class TestAnswers:
    """What the three variants return."""

    def test_the_plain_one_returns_the_model(self, pools: PoolApi) -> None:
        assert type(pools.get_pool("default_pool")) is PoolResponse

    def test_with_http_info_returns_the_circumstances_too(self, pools: PoolApi) -> None:
        answer = pools.get_pool_with_http_info("default_pool")
        assert type(answer) is ApiResponse
        assert answer.status_code == 200
        assert answer.data == PoolResponse.from_dict(POOL)
        assert json.loads(answer.raw_data) == POOL
        assert answer.headers is not None
        assert answer.headers["x-request-id"] == "17"

    def test_a_decoder_that_a_program_puts_into_a_client_is_asked(self, pools: PoolApi, client: ApiClient) -> None:
        decode = client.response_deserialize

        def renamed(response_data: Any, response_types_map: Any = None) -> Any:
            answer = decode(response_data, response_types_map)
            answer.data.name = "renamed"
            return answer

        client.response_deserialize = renamed  # type: ignore[method-assign]
        assert pools.get_pool("default_pool").name == "renamed"
        assert pools.get_pool_with_http_info("default_pool").data.name == "renamed"

    def test_without_preload_content_returns_urllib3_s_response_unread(self, pools: PoolApi) -> None:
        answer = pools.get_pool_without_preload_content("default_pool")
        assert type(answer) is urllib3.HTTPResponse
        assert answer.tell() == 0
        assert json.loads(answer.read()) == POOL

    def test_an_error_is_raised_by_those_that_decode(self, pools: PoolApi, pool_manager: FakePoolManager) -> None:
        pool_manager.answer(b'{"detail": "no such pool"}', status=404)
        for variant in VARIANTS[:2]:
            with pytest.raises(NotFoundException) as raised:
                getattr(pools, variant)("no_pool")
            assert raised.value.data.detail == "no such pool"
        assert pools.get_pool_without_preload_content("no_pool").status == 404


class TestRequests:
    """What an operation hands to the client."""

    def test_defaults_are_not_sent(self, pools: PoolApi, pool_manager: FakePoolManager) -> None:
        pool_manager.answer(b'{"pools": [], "total_entries": 0}')
        pools.get_pools()
        ((method, url, arguments),) = pool_manager.requests
        assert (method, url) == ("GET", "http://airflow.test/api/v2/pools")
        assert set(arguments) == {"headers", "preload_content", "redirect"}
        assert set(arguments["headers"]) == {"User-Agent", "Accept"}

    def test_everything_given_is_sent(self, client: ApiClient, pool_manager: FakePoolManager) -> None:
        pool_manager.answer(b'["a"]')
        assert ShelfApi(client).put_book("top shelf", ["a", "b c"], [1, 2], body={"k": 1}) == ["a"]
        ((method, url, arguments),) = pool_manager.requests
        assert (method, url) == ("PUT", "http://airflow.test/shelves/top%20shelf?titles=a&titles=b%20c&marks=1,2")
        assert arguments["headers"]["Accept"] == "text/plain"
        assert arguments["headers"]["Content-Type"] == "application/merge-patch+json"
        assert json.loads(arguments["body"]) == {"k": 1}

    def test_a_header_parameter_beats_the_operation_s_media_type(
        self, client: ApiClient, pool_manager: FakePoolManager
    ) -> None:
        pool_manager.answer(b"[]")
        ShelfApi(client).put_book("top", accept="application/json")
        headers = pool_manager.requests[0][2]["headers"]
        assert headers["accept"] == "application/json"
        assert {"Accept", "Content-Type"}.isdisjoint(headers)

    @pytest.mark.parametrize("name", ["Content-Type", "content-type", "CONTENT-TYPE"])
    def test_a_content_type_may_come_by_header(
        self, client: ApiClient, pool_manager: FakePoolManager, name: str
    ) -> None:
        pool_manager.answer(b"[]")
        ShelfApi(client).put_book("top", body={}, _headers={name: "application/yaml"})
        headers = pool_manager.requests[0][2]["headers"]
        assert {key: value for key, value in headers.items() if key.lower() == "content-type"} == {
            name: "application/yaml"
        }

    def test_content_type_option_beats_the_header(self, client: ApiClient, pool_manager: FakePoolManager) -> None:
        pool_manager.answer(b"[]")
        ShelfApi(client).put_book(
            "top", body={}, _headers={"Content-Type": "text/yaml"}, _content_type="application/yaml"
        )
        assert pool_manager.requests[0][2]["headers"]["Content-Type"] == "application/yaml"

    def test_default_media_types_of_the_client_are_kept(self, client: ApiClient, pool_manager: FakePoolManager) -> None:
        pool_manager.answer(b"[]")
        client.set_default_header("accept", "application/vnd.team+json")
        ShelfApi(client).put_book("top")
        headers = pool_manager.requests[0][2]["headers"]
        assert headers["accept"] == "application/vnd.team+json"
        assert "Accept" not in headers

    def test_headers_of_the_caller_are_not_changed(self, pools: PoolApi) -> None:
        headers = {"X-Team": "data"}
        pools.get_pool("default_pool", _headers=headers)
        assert headers == {"X-Team": "data"}

    @pytest.mark.parametrize(
        ("timeout", "expected"),
        [(5, {"total": 5}), (0.5, {"total": 0.5}), ((1, 2.5), {"connect": 1, "read": 2.5})],
    )
    def test_timeout(
        self, pools: PoolApi, pool_manager: FakePoolManager, timeout: Any, expected: dict[str, float]
    ) -> None:
        pools.get_pool("default_pool", _request_timeout=timeout)
        assert str(pool_manager.requests[0][2]["timeout"]) == str(urllib3.Timeout(**expected))

    def test_credentials_are_for_operations_that_need_them(
        self, client: ApiClient, pools: PoolApi, pool_manager: FakePoolManager
    ) -> None:
        client.configuration.access_token = "token"
        pools.get_pool("default_pool")
        pool_manager.answer(VERSION)
        assert VersionApi(client).get_version() == VersionInfo(version="3.3.2", git_version=None)
        with_token, without = [headers["headers"] for _, _, headers in pool_manager.requests]
        assert with_token["Authorization"] == "Bearer token"
        assert "Authorization" not in without

    def test_a_dict_will_do_for_a_model(self, pools: PoolApi, pool_manager: FakePoolManager) -> None:
        pools.post_pool({"name": "small", "slots": 1})  # type: ignore[arg-type]
        pools.post_pool(PoolBody(name="small", slots=1))
        first, second = [json.loads(arguments["body"]) for _, _, arguments in pool_manager.requests]
        assert first == second == {"name": "small", "slots": 1}

    def test_none_on_purpose_is_sent(self, pools: PoolApi, pool_manager: FakePoolManager) -> None:
        pools.patch_pool("small", PoolPatchBody(description=None), update_mask=["description"])
        assert json.loads(pool_manager.requests[0][2]["body"]) == {"description": None}

    def test_a_slip_in_a_dict_is_warned_of(self, pools: PoolApi, pool_manager: FakePoolManager) -> None:
        with pytest.warns(UserWarning, match=r"'slotz'.*'slots'"):
            pools.post_pool({"name": "small", "slots": 1, "slotz": 2})  # type: ignore[arg-type]
        assert json.loads(pool_manager.requests[0][2]["body"]) == {"name": "small", "slots": 1}


class TestBadArguments:
    """Nothing is sent, and the error names operation and argument."""

    @pytest.mark.parametrize("variant", VARIANTS)
    @pytest.mark.parametrize(
        ("args", "kwargs", "named"),
        [
            ((5,), {}, "pool_name"),
            ((), {"pool_name": None}, "pool_name"),
            ((), {}, "pool_name"),
            (("a",), {"pool": "a"}, "pool"),
            (("a",), {"_host_index": 1}, "_host_index"),
            (("a",), {"_host_index": -1}, "_host_index"),
            (("a",), {"_host_index": False}, "_host_index"),
            (("a",), {"_request_timeout": "soon"}, "_request_timeout"),
            (("a",), {"_headers": "X-Team: data"}, "_headers"),
            (("a", None, None, None, None, 0, "one too many"), {}, 7),
        ],
    )
    def test_of_every_kind(
        self, pools: PoolApi, pool_manager: FakePoolManager, variant: str, args: Any, kwargs: Any, named: Any
    ) -> None:
        with pytest.raises(ValidationError) as raised:
            getattr(pools, variant)(*args, **kwargs)
        assert f" for PoolApi.{variant}\n" in str(raised.value)
        assert {error["loc"][0] for error in raised.value.errors()} == {named}
        assert pool_manager.requests == []

    def test_a_bad_path_is_refused(self, pools: PoolApi, pool_manager: FakePoolManager) -> None:
        with pytest.raises(ValueError, match=r"pool_name must not be '\.\.'"):
            pools.get_pool("..")
        assert pool_manager.requests == []

    def test_a_bad_body_is_named_down_to_the_field(self, pools: PoolApi) -> None:
        with pytest.raises(ValidationError) as raised:
            pools.bulk_pools({"actions": [{"action": "create", "entities": [{"name": "a"}]}]})  # type: ignore[arg-type]
        assert raised.value.errors()[0]["loc"] == (
            "bulk_body_pool_body",
            "actions",
            0,
            "create",
            "entities",
            0,
            "slots",
        )


class TestAppearance:
    """What `inspect`, `help()` and tracebacks show."""

    @pytest.mark.parametrize(
        ("variant", "answer"),
        [
            ("get_pool", "PoolResponse"),
            ("get_pool_with_http_info", "ApiResponse[PoolResponse]"),
            ("get_pool_without_preload_content", "BaseHTTPResponse"),
        ],
    )
    def test_name_and_types(self, variant: str, answer: str) -> None:
        method = getattr(PoolApi, variant)
        assert inspect.isfunction(method)
        assert (method.__name__, method.__qualname__) == (variant, f"PoolApi.{variant}")
        assert method.__module__ == "airflow_client.client.api.pool_api"
        signature = inspect.signature(method)
        assert list(signature.parameters) == ["self", "pool_name", *OPTIONS]
        assert signature.parameters["pool_name"].annotation == "StrictStr"
        assert [signature.parameters[name].default for name in OPTIONS] == [None, None, None, None, 0]
        assert signature.return_annotation == method.__annotations__["return"] == answer

    @pytest.mark.parametrize("variant", VARIANTS)
    def test_documentation(self, variant: str) -> None:
        assert "``GET /api/v2/pools/{pool_name}``" in getattr(PoolApi, variant).__doc__

    @pytest.mark.parametrize("variant", VARIANTS)
    def test_help(self, variant: str) -> None:
        shown = " ".join(pydoc.plain(pydoc.render_doc(getattr(PoolApi, variant))).split())
        assert f"{variant}(self, pool_name: 'StrictStr', " in shown.replace("( self", "(self")
        assert "GET /api/v2/pools/{pool_name}" in shown

    def test_a_bound_method_has_no_self(self, client: ApiClient) -> None:
        assert next(iter(inspect.signature(PoolApi(client).get_pool).parameters)) == "pool_name"

    def test_an_operation_without_answer_says_so(self) -> None:
        assert inspect.signature(PoolApi.delete_pool).return_annotation == "None"
        assert inspect.signature(PoolApi.delete_pool_with_http_info).return_annotation == "ApiResponse[None]"

    def test_their_types_can_be_asked_for(self) -> None:
        hints = get_type_hints(PoolApi.get_pools)
        assert (hints["limit"], hints["return"]) == (Optional[int], PoolCollectionResponse)
        assert get_type_hints(PoolApi.get_pool_with_http_info)["return"].__name__ == "ApiResponse[PoolResponse]"
        assert get_type_hints(PoolApi.get_pool_without_preload_content)["return"] is urllib3.BaseHTTPResponse


class TestClients:
    """Which client an API class uses."""

    def test_the_given_one(self, client: ApiClient) -> None:
        assert PoolApi(client).api_client is client
        assert PoolApi(api_client=client).api_client is client

    def test_the_default_one(self, client: ApiClient) -> None:
        ApiClient.set_default(client)
        assert PoolApi().api_client is client

    @pytest.mark.parametrize("given", [Configuration(), "http://airflow.test"])
    def test_something_else_is_refused(self, given: Any) -> None:
        with pytest.raises(ApiTypeError, match=r"PoolApi\(ApiClient\(Configuration\(host=…\)\)\)"):
            PoolApi(given)

    def test_a_stand_in_is_taken(self) -> None:
        assert isinstance(PoolApi(Mock()).api_client, Mock)

    def test_one_made_for_the_purpose_and_kept(self) -> None:
        assert PoolApi().api_client is VersionApi().api_client is ApiClient.get_default()


class TestFirstCall:
    """Validators are compiled when an operation is first called, once for its variants."""

    def test_it_compiles(
        self, client: ApiClient, pool_manager: FakePoolManager, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        compiled: list[str] = []
        validate_call = _arguments.validate_call

        def counting(function: Any) -> Any:
            compiled.append(function.__name__)
            return validate_call(function)

        monkeypatch.setattr(_arguments, "validate_call", counting)

        class PageApi(BaseApi):
            @operation
            def turn(self, number: StrictInt) -> Request[object]:
                return self._request(
                    "GET", f"/{number}", options=(None, None, None, None, 0), returns={"200": "object"}
                )

            turn_with_http_info = with_http_info(turn)
            turn_without_preload_content = without_preload_content(turn)

        pages = PageApi(client)
        assert compiled == []
        pool_manager.answer(b"1")
        for _ in range(2):
            assert pages.turn(1) == 1
            assert pages.turn_with_http_info(1).data == 1
            assert pages.turn_without_preload_content(1).data == b"1"
        assert compiled == ["turn"]

    def test_importing_an_api_does_not_load_the_validators(self) -> None:
        printed = run(
            """
            import sys
            from airflow_client.client import PoolApi
            print("airflow_client.client._arguments" in sys.modules)
            """
        )
        assert printed.strip() == "False"

    def test_many_threads_at_once_get_what_one_gets(self) -> None:
        printed = run(
            """
            import json, sys, threading
            from airflow_client.client import ApiClient, Configuration, PoolApi, VariableApi
            sys.path.append("test")
            from unit.fakes import POOL, response

            class Server:
                def request(self, method, url, **arguments):
                    if url.endswith("/missing"):
                        return response(b'{"detail": "missing"}', status=404)
                    return response(json.dumps({"pools": [POOL], "total_entries": 1, **POOL}).encode())

            client = ApiClient(Configuration(host="http://airflow.test"))
            client.rest_client.pool_manager = Server()
            pools, variables = PoolApi(client), VariableApi(client)
            bulk = {"actions": [{"action": "create", "entities": [{"name": "small", "slots": 1}]}]}
            calls = {
                "decoded": lambda: type(pools.get_pool("small")).__name__,
                "with_http_info": lambda: pools.get_pool_with_http_info("small").data.slots,
                "list": lambda: pools.get_pools(limit=1).pools[0].slots,
                "body": lambda: pools.bulk_pools_without_preload_content(bulk).status,
                "bad": lambda: pools.post_pool(5),
                "error": lambda: variables.get_variable("missing"),
            }
            barrier, results = threading.Barrier(16), {name: [] for name in calls}

            def work():
                barrier.wait()
                for name, call in calls.items():
                    try:
                        results[name].append(call())
                    except Exception as error:
                        results[name].append(type(error).__name__)

            sys.setswitchinterval(1e-6)
            threads = [threading.Thread(target=work) for _ in range(16)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            print(json.dumps(results))
            """
        )
        assert json.loads(printed) == {
            "decoded": ["PoolResponse"] * 16,
            "with_http_info": [128] * 16,
            "list": [128] * 16,
            "body": [200] * 16,
            "bad": ["ValidationError"] * 16,
            "error": ["NotFoundException"] * 16,
        }


def test_a_model_of_a_request_can_be_sent_twice(pools: PoolApi, pool_manager: FakePoolManager) -> None:
    body = BulkBodyPoolBody.from_dict({"actions": [{"action": "delete", "entities": ["small"]}]})
    assert body is not None
    pool_manager.answer(b"{}")
    pools.bulk_pools(body)
    pools.bulk_pools(body)
    first, second = [arguments["body"] for _, _, arguments in pool_manager.requests]
    assert json.loads(first) == json.loads(second) == body.to_dict()
