"""The transport: pool managers, payloads, timeouts, proxies, answers."""

from __future__ import annotations

import gc
import ssl
import sys
import traceback
import types
import weakref
from typing import Any

import pytest
import urllib3

from airflow_client.client import ApiException, ApiTypeError, ApiValueError, Configuration, rest
from airflow_client.client.rest import (
    ApiConnectionError,
    RESTClientObject,
    RESTResponse,
    contenttype_matches,
    is_socks_proxy_url,
    should_bypass_proxies,
)

from .fakes import FakePoolManager, read_answer, response

HOST = "http://airflow.test"


@pytest.fixture
def transport(pool_manager: FakePoolManager) -> RESTClientObject:
    """Give a transport whose requests go to the fake pool manager."""
    result = RESTClientObject(Configuration(host=HOST))
    result.pool_manager = pool_manager  # type: ignore[assignment]
    return result


@pytest.mark.parametrize(
    ("content_type", "expected"),
    [
        ("application/json", True),
        ("Application/JSON", True),
        (" application/json ; charset=utf-8", True),
        ("application/problem+json", True),
        ("application/merge-patch+json;x=y", True),
        ("application/json-seq", False),
        ("application/x-ndjson", False),
        ("text/json", False),
        ("json", False),
        ("text/plain; note=application/json", False),
        ("", False),
    ],
)
def test_media_types(content_type: str, expected: bool) -> None:
    assert contenttype_matches(content_type, "application", "json") is expected
    assert contenttype_matches(content_type, "Application", "Json") is expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("socks5://proxy.test", True),
        ("socks5h://proxy.test:1080", True),
        ("SOCKS4://proxy.test", True),
        ("socks4a://user:password@proxy.test", True),
        ("http://proxy.test", False),
        ("socks://proxy.test", False),
        ("socks5.proxy.test", False),
        ("", False),
        (None, False),
    ],
)
def test_socks_proxies(url: Any, expected: bool) -> None:
    assert is_socks_proxy_url(url) is expected


@pytest.mark.parametrize(
    ("url", "no_proxy", "expected"),
    [
        ("http://airflow.test", "", False),
        ("http://airflow.test", ",", False),
        ("http://airflow.test", "*", True),
        ("http://airflow.test", "other.test, *", True),
        ("http://airflow.test", "airflow.test", True),
        ("http://airflow.test", " other.test , AIRFLOW.test ", True),
        ("http://AIRFLOW.test", "airflow.test", True),
        ("http://a.airflow.test", "airflow.test", True),
        ("http://a.airflow.test", ".airflow.test", True),
        ("http://airflow.test", ".airflow.test", True),
        ("http://myairflow.test", "airflow.test", False),
        ("http://airflow.test.evil", "airflow.test", False),
        ("http://airflow.test:8080", "airflow.test", True),
        ("http://airflow.test:8080", "airflow.test:8080", True),
        ("http://airflow.test:8081", "airflow.test:8080", False),
        ("http://airflow.test", "airflow.test:8080", False),
        ("http://airflow.test", "airflow.test:80", True),
        ("https://airflow.test", "airflow.test:443", True),
        ("https://a.airflow.test", ".airflow.test:443", True),
        ("https://airflow.test", "airflow.test:80", False),
        ("ftp://airflow.test", "airflow.test:80", False),
        ("http://10.1.2.3:8080", "10.0.0.0/8", True),
        ("http://10.1.2.3", "10.1.2.3", True),
        ("http://10.1.2.3", "10.1.2.4", False),
        ("http://11.1.2.3", "10.0.0.0/8", False),
        ("http://10.1.2.3", "10.9.9.9/8", True),
        ("http://[::1]:8080", "::1", True),
        ("http://[fd00::5]", "fd00::/8", True),
        ("http://[::1]:8080", "[::1]", True),
        ("http://[::1]:8080", "[::1]:8080", True),
        ("http://[::1]", "[::1]:80", True),
        ("http://[::1]:8080", "[::1]:8081", False),
        ("http://[::1]:8080", "[::2]", False),
        ("http://user:password@airflow.test", "airflow.test", True),
        ("/api/v2/version", "", True),
        ("", "airflow.test", True),
    ],
)
def test_exceptions_from_the_proxy(url: str, no_proxy: str, expected: bool) -> None:
    assert should_bypass_proxies(url, no_proxy) is expected


class TestPoolManager:
    """The settings become those of urllib3."""

    def test_by_default_certificates_are_checked(self) -> None:
        manager = RESTClientObject(Configuration(host=HOST)).pool_manager
        assert not isinstance(manager, urllib3.ProxyManager)
        assert manager.connection_pool_kw["cert_reqs"] == ssl.CERT_REQUIRED
        assert {"assert_hostname", "server_hostname", "socket_options"}.isdisjoint(manager.connection_pool_kw)

    @pytest.mark.parametrize(
        ("setting", "value", "argument", "expected"),
        [
            ("verify_ssl", False, "cert_reqs", ssl.CERT_NONE),
            ("ssl_ca_cert", __file__, "ca_certs", __file__),
            ("cert_file", __file__, "cert_file", __file__),
            ("key_file", __file__, "key_file", __file__),
            ("ca_cert_data", "PEM", "ca_cert_data", "PEM"),
            ("assert_hostname", False, "assert_hostname", False),
            ("tls_server_name", "airflow.internal", "server_hostname", "airflow.internal"),
            ("socket_options", [(6, 1, 1)], "socket_options", [(6, 1, 1)]),
            ("connection_pool_maxsize", 3, "maxsize", 3),
        ],
    )
    def test_each_setting_arrives(self, setting: str, value: Any, argument: str, expected: Any) -> None:
        for proxy in (None, "http://proxy.test:3128"):
            configuration = Configuration(host=HOST, proxy=proxy, **{setting: value})
            assert RESTClientObject(configuration).pool_manager.connection_pool_kw[argument] == expected

    @pytest.mark.parametrize(("retries", "total"), [(0, 0), (5, 5), (False, False), (urllib3.Retry(2), 2)])
    def test_retries_arrive(self, retries: Any, total: Any) -> None:
        manager = RESTClientObject(Configuration(host=HOST, retries=retries)).pool_manager
        assert urllib3.Retry.from_int(manager.connection_pool_kw["retries"]).total is total

    @pytest.mark.parametrize("name", ["ssl_ca_cert", "cert_file", "key_file"])
    def test_a_file_that_is_not_there_is_named(self, name: str) -> None:
        settings: dict[str, Any] = {name: "nowhere.pem"}
        with pytest.raises(ApiValueError, match=f"{name} names 'nowhere.pem', which is no file"):
            RESTClientObject(Configuration(host=HOST, **settings))

    @pytest.mark.parametrize(
        ("timeout", "connect", "total"),
        [(None, None, None), (5, 5, 5), ((1, 2), 1, None), ((1, None), 1, None), (float("inf"), None, None)],
    )
    def test_timeouts_arrive(self, timeout: Any, connect: Any, total: Any) -> None:
        manager = RESTClientObject(Configuration(host=HOST, timeout=timeout)).pool_manager
        arrived = manager.connection_pool_kw["timeout"]
        assert (arrived.connect_timeout, arrived.total) == (connect, total)

    @pytest.mark.parametrize("timeout", [0, -1, float("nan"), (1, float("nan")), "5", (1, 2, 3), True])
    def test_what_is_no_timeout_is_refused(self, timeout: Any) -> None:
        with pytest.raises(ApiValueError, match="a timeout must be a number of seconds above 0"):
            RESTClientObject(Configuration(host=HOST, timeout=timeout))

    def test_no_call_waits_for_ever_unless_told_to(self) -> None:
        default = RESTClientObject(Configuration(host=HOST)).pool_manager.connection_pool_kw["timeout"]
        assert (default.connect_timeout, default.read_timeout) == (10, 300)

    def test_a_proxy(self) -> None:
        context = ssl.create_default_context()
        headers = urllib3.make_headers(proxy_basic_auth="user:password")
        configuration = Configuration(
            host=HOST, proxy="https://proxy.test:3128", proxy_headers=headers, proxy_ssl_context=context
        )
        manager = RESTClientObject(configuration).pool_manager
        assert isinstance(manager, urllib3.ProxyManager)
        assert manager.proxy is not None
        assert (manager.proxy.host, manager.proxy.port) == ("proxy.test", 3128)
        assert dict(manager.proxy_headers) == {"proxy-authorization": "Basic dXNlcjpwYXNzd29yZA=="}
        assert manager.connection_pool_kw["_proxy_config"].ssl_context is context

    @pytest.mark.parametrize("proxy", ["http://[::1", "http://u:s3cret@proxy.test:99999", "ftp://u:s3cret@proxy.test"])
    def test_what_is_no_proxy_is_refused(self, proxy: str) -> None:
        with pytest.raises(ApiValueError, match="the proxy is not the URL of one") as raised:
            RESTClientObject(Configuration(host=HOST, proxy=proxy))
        assert "s3cret" not in "".join(traceback.format_exception(raised.type, raised.value, raised.tb))

    def test_a_proxy_is_left_out_for_exceptions(self) -> None:
        configuration = Configuration(host=HOST, proxy="http://proxy.test:3128", no_proxy="airflow.test")
        assert not isinstance(RESTClientObject(configuration).pool_manager, urllib3.ProxyManager)

    def test_a_socks_proxy(self, monkeypatch: pytest.MonkeyPatch) -> None:
        made: list[tuple[str, dict[str, Any]]] = []
        module = types.ModuleType("urllib3.contrib.socks")
        module.SOCKSProxyManager = lambda url, **arguments: made.append((url, arguments))  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, "urllib3.contrib.socks", module)
        RESTClientObject(Configuration(host=HOST, proxy="socks5h://proxy.test:1080", retries=2))
        ((url, arguments),) = made
        assert url == "socks5h://proxy.test:1080"
        assert (arguments["retries"].total, arguments["cert_reqs"]) == (2, ssl.CERT_REQUIRED)

    def test_what_a_socks_proxy_needs_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "urllib3.contrib.socks", None)
        with pytest.raises(ModuleNotFoundError, match=r"PySocks .*: pip install 'urllib3\[socks\]'$") as raised:
            RESTClientObject(Configuration(host=HOST, proxy="socks5h://user:s3cret@proxy.test:1080"))
        assert (raised.value.name, "s3cret" in str(raised.value)) == ("socks", False)

    @pytest.mark.parametrize("host", ["airflow.test", "127.0.0.1:8080", "localhost:8080/deployment"])
    def test_a_host_without_a_scheme_goes_through_the_proxy(self, host: str) -> None:
        for no_proxy, is_proxied in (("", True), ("other.test", True), ("127.0.0.1,localhost,airflow.test:80", False)):
            configuration = Configuration(host=host, proxy="http://proxy.test:3128", no_proxy=no_proxy)
            manager = RESTClientObject(configuration).pool_manager
            assert isinstance(manager, urllib3.ProxyManager) is is_proxied

    def test_closing_clears_it(self, transport: RESTClientObject, pool_manager: FakePoolManager) -> None:
        transport.close()
        assert pool_manager.cleared == 1


class TestKnownServers:
    """A server that was called before is reached without parsing the URL again; nothing else changes."""

    @pytest.fixture
    def sent(self, monkeypatch: pytest.MonkeyPatch) -> list[tuple[urllib3.HTTPConnectionPool, str, str, Any]]:
        """Give the requests that reach connection pools: pool, method, URL, headers; some URLs are redirected."""
        requests: list[tuple[urllib3.HTTPConnectionPool, str, str, Any]] = []
        moved = {"/moved": "/moved/again", "/moved/again": "https://other.test/here"}

        def urlopen(
            self: urllib3.HTTPConnectionPool,
            method: str,
            url: str,
            redirect: bool = True,
            assert_same_host: bool = True,
            **arguments: Any,
        ) -> urllib3.HTTPResponse:
            assert (redirect, assert_same_host) == (False, False)
            requests.append((self, method, url, arguments["headers"]))
            answer = response(status=307, headers={"Location": moved[url]}) if url in moved else response(b"{}")
            answer.retries = arguments.get("retries", self.retries)
            return answer

        monkeypatch.setattr(urllib3.HTTPConnectionPool, "urlopen", urlopen)
        return requests

    def test_one_pool_for_each_server(self, sent: list[Any]) -> None:
        transport = RESTClientObject(Configuration(host=HOST))
        for url in ("http://a.test/x?y=1", "http://a.test:8080/x", "https://a.test/", "http://a.test/z"):
            assert transport.request("GET", url).status == 200
        assert [url for _, _, url, _ in sent] == ["/x?y=1", "/x", "/", "/z"]
        pools = [pool for pool, _, _, _ in sent]
        assert [(pool.scheme, pool.host, pool.port) for pool in pools] == [
            ("http", "a.test", 80),
            ("http", "a.test", 8080),
            ("https", "a.test", 443),
            ("http", "a.test", 80),
        ]
        assert pools[0] is pools[3]

    def test_changes_use_the_same_pools(self, sent: list[Any]) -> None:
        transport = RESTClientObject(Configuration(host=HOST))
        for method in ("GET", "POST", "PATCH"):
            transport.request(method, "http://a.test/x")
        assert [method for _, method, _, _ in sent] == ["GET", "POST", "PATCH"]
        assert len({id(pool) for pool, _, _, _ in sent}) == 1

    def test_closing_forgets_the_pools(self, sent: list[Any]) -> None:
        transport = RESTClientObject(Configuration(host=HOST))
        transport.request("GET", "http://a.test/x")
        pool = weakref.ref(sent.pop()[0])
        transport.close()
        gc.collect()
        assert pool() is None
        transport.request("GET", "http://a.test/x")
        assert len(sent) == 1

    @pytest.mark.parametrize("method", ["GET", "HEAD"])
    def test_redirects_are_followed_without_what_may_be_a_credential(self, sent: list[Any], method: str) -> None:
        transport = RESTClientObject(Configuration(host=HOST))
        headers = {"Authorization": "Bearer s3cret", "X-Ticket": "s3cret", "ACCEPT": "text/plain"}
        assert transport.request(method, "http://a.test/moved", headers=headers).status == 200
        pool, last_method, url, last_headers = sent[-1]
        assert (pool.host, last_method, url) == ("other.test", method, "/here")
        assert dict(last_headers) == {"ACCEPT": "text/plain"}
        assert all("Authorization" in headers for pool, _, _, headers in sent if pool.host == "a.test")

    def test_redirects_are_not_followed_where_retries_say_so(self, sent: list[Any]) -> None:
        transport = RESTClientObject(Configuration(host=HOST, retries=urllib3.Retry(redirect=0)))
        with pytest.raises(ApiConnectionError, match="too many redirects"):
            transport.request("GET", "http://a.test/moved")
        assert {pool.host for pool, _, _, _ in sent} == {"a.test"}

    def test_a_server_that_redirects_gets_no_request_twice(self, sent: list[Any]) -> None:
        transport = RESTClientObject(Configuration(host=HOST))
        for _ in range(3):
            transport.request("GET", "http://a.test/moved")
        assert [url for _, _, url, _ in sent].count("/moved") == 3

    @pytest.mark.filterwarnings("ignore:URLs without a scheme")
    @pytest.mark.parametrize("host", ["0:80", "web"])
    def test_a_host_without_a_scheme(self, sent: list[Any], host: str) -> None:
        RESTClientObject(Configuration(host=host)).request("GET", f"{host}/api/v2/pools")
        assert [(pool.host, url) for pool, _, url, _ in sent] == [(host.partition(":")[0], "/api/v2/pools")]

    def test_a_url_without_a_path(self, sent: list[Any]) -> None:
        assert RESTClientObject(Configuration(host=HOST)).request("GET", "http://a.test").status == 200
        assert [(pool.host, url) for pool, _, url, _ in sent] == [("a.test", "/")]


class TestRequests:
    """What is handed to urllib3."""

    @pytest.mark.parametrize("media_type", ["application/x-www-form-urlencoded", "multipart/form-data"])
    def test_a_body_is_never_left_out(self, media_type: str) -> None:
        with pytest.raises(ApiValueError, match=f"a body cannot be written as {media_type}"):
            RESTClientObject(Configuration()).request("POST", HOST, {"Content-Type": media_type}, body={"a": 1})

    @pytest.mark.parametrize("value", [float("nan"), float("inf")])
    def test_what_json_cannot_say_is_refused(self, value: float) -> None:
        with pytest.raises(ApiValueError, match="cannot be written as JSON, which has no NaN"):
            RESTClientObject(Configuration()).request("POST", HOST, {}, body={"conf": {"a": value}})

    def test_what_is_of_no_type_of_json_is_refused(self) -> None:
        with pytest.raises(ApiTypeError, match=r"cannot be written as JSON: .*bytes"):
            RESTClientObject(Configuration()).request("POST", HOST, {}, body={"conf": {"a": b"x"}})

    @pytest.mark.parametrize("method", ["GET", "HEAD", "DELETE", "POST", "PUT", "PATCH", "OPTIONS", "get", "Patch"])
    def test_methods(self, transport: RESTClientObject, pool_manager: FakePoolManager, method: str) -> None:
        answer = transport.request(method, f"{HOST}/x", headers={"X-Team": "data"})
        assert isinstance(answer, RESTResponse)
        ((sent, url, arguments),) = pool_manager.requests
        assert (sent, url) == (method.upper(), f"{HOST}/x")
        assert arguments["headers"] == {"X-Team": "data"}
        assert arguments["preload_content"] is False
        assert ("body" in arguments) is (sent not in ("GET", "HEAD"))

    @pytest.mark.parametrize("method", ["FETCH", "", "CONNECT"])
    def test_an_unknown_method_is_refused(
        self, transport: RESTClientObject, pool_manager: FakePoolManager, method: str
    ) -> None:
        with pytest.raises(ApiValueError, match=rf"^{method} is not a method.*DELETE, GET"):
            transport.request(method, f"{HOST}/x")
        assert pool_manager.requests == []

    @pytest.mark.parametrize("value", [None, 1.5, ["a"]])
    def test_a_header_that_is_no_text_is_refused(self, transport: RESTClientObject, value: Any) -> None:
        with pytest.raises(
            ApiTypeError, match=r"the header 'X-Name' must be a text, not of type (NoneType|float|list)"
        ):
            transport.request("GET", f"{HOST}/", {"X-Name": value})

    def test_the_name_of_a_header_is_a_text(self, transport: RESTClientObject) -> None:
        headers: Any = {b"X-Key": "x"}
        with pytest.raises(ApiTypeError, match="the name of a header must be a text, not b'X-Key'"):
            transport.request("GET", f"{HOST}/x", headers)

    def test_headers_may_be_left_out(self, transport: RESTClientObject, pool_manager: FakePoolManager) -> None:
        transport.request("GET", f"{HOST}/x")
        assert pool_manager.requests[0][2]["headers"] == {}

    def test_body_and_form_fields_exclude_each_other(self, transport: RESTClientObject) -> None:
        with pytest.raises(ApiValueError, match="either a body or form fields"):
            transport.request("POST", f"{HOST}/x", body={"a": 1}, post_params=[("a", "1")])

    @pytest.mark.parametrize(
        ("timeout", "expected"),
        [
            (5, urllib3.Timeout(total=5)),
            (0.5, urllib3.Timeout(total=0.5)),
            ((1, 2.5), urllib3.Timeout(connect=1, read=2.5)),
        ],
    )
    def test_timeouts(
        self, transport: RESTClientObject, pool_manager: FakePoolManager, timeout: Any, expected: urllib3.Timeout
    ) -> None:
        transport.request("GET", f"{HOST}/x", _request_timeout=timeout)
        assert str(pool_manager.requests[0][2]["timeout"]) == str(expected)

    def test_no_timeout_is_left_to_urllib3(self, transport: RESTClientObject, pool_manager: FakePoolManager) -> None:
        transport.request("GET", f"{HOST}/x", _request_timeout=None)
        assert "timeout" not in pool_manager.requests[0][2]

    @pytest.mark.parametrize(
        ("content_type", "body", "post_params", "expected"),
        [
            (None, {"a": [1, None]}, None, {"body": '{"a": [1, null]}'}),
            (None, None, None, {"body": None}),
            (None, [], None, {"body": "[]"}),
            (None, "text", None, {"body": '"text"'}),
            ("application/json", {"a": 1}, None, {"body": '{"a": 1}'}),
            ("application/json", False, None, {"body": "false"}),
            ("application/merge-patch+json; charset=utf-8", {"a": 1}, None, {"body": '{"a": 1}'}),
            ("text/plain", "text", None, {"body": "text"}),
            ("text/plain", True, None, {"body": "true"}),
            ("text/plain", None, None, {"body": None}),
            ("application/octet-stream", b"\x00", None, {"body": b"\x00"}),
            ("application/yaml", "a: 1", None, {"body": "a: 1"}),
            ("application/yaml", {"a": 1}, None, {"body": '{"a": 1}'}),
            ("text/x-yaml", ["a"], None, {"body": '["a"]'}),
            (
                "application/x-www-form-urlencoded",
                None,
                [("a", "1")],
                {"fields": [("a", "1")], "encode_multipart": False},
            ),
            (
                "multipart/form-data",
                None,
                [("a", {"b": 1}), ("f", ("n.txt", b"x", "text/plain"))],
                {"fields": [("a", '{"b": 1}'), ("f", ("n.txt", b"x", "text/plain"))], "encode_multipart": True},
            ),
            ("multipart/form-data", None, None, {"fields": [], "encode_multipart": True}),
        ],
    )
    def test_payloads(
        self,
        transport: RESTClientObject,
        pool_manager: FakePoolManager,
        content_type: str | None,
        body: Any,
        post_params: Any,
        expected: dict[str, Any],
    ) -> None:
        headers = {} if content_type is None else {"content-TYPE": content_type}
        transport.request("POST", f"{HOST}/x", headers=headers, body=body, post_params=post_params)
        arguments = pool_manager.requests[0][2]
        always = ("headers", "preload_content", "redirect")
        assert {name: arguments[name] for name in arguments if name not in always} == expected

    def test_multipart_leaves_its_header_to_urllib3(
        self, transport: RESTClientObject, pool_manager: FakePoolManager
    ) -> None:
        headers = {"content-type": "multipart/form-data", "X-Team": "data"}
        transport.request("POST", f"{HOST}/x", headers=headers, post_params=[("a", "1")])
        assert pool_manager.requests[0][2]["headers"] == {"X-Team": "data"}

    @pytest.mark.parametrize(
        ("content_type", "body"), [("text/plain", {"a": 1}), ("text/csv", 5), ("image/png", ["x"])]
    )
    def test_a_body_that_cannot_be_written_is_refused(
        self, transport: RESTClientObject, pool_manager: FakePoolManager, content_type: str, body: Any
    ) -> None:
        with pytest.raises(ApiException, match=rf"{type(body).__name__} cannot be written as {content_type}") as raised:
            transport.request("POST", f"{HOST}/x", headers={"Content-Type": content_type}, body=body)
        assert raised.value.status == 0
        assert pool_manager.requests == []

    def test_no_answer_is_a_connection_error(self, transport: RESTClientObject, pool_manager: FakePoolManager) -> None:
        cause = urllib3.exceptions.SSLError("bad certificate")
        pool_manager.fail(cause)
        with pytest.raises(ApiConnectionError, match="bad certificate") as raised:
            transport.request("GET", f"{HOST}/x")
        assert isinstance(raised.value, urllib3.exceptions.SSLError)
        assert raised.value.__cause__ is cause

    @pytest.mark.parametrize("host", ["", "http://airflow.test:99999", "ftp://airflow.test"])
    @pytest.mark.filterwarnings("ignore:URLs without a scheme:FutureWarning")
    @pytest.mark.filterwarnings("ignore:URLs without a scheme:DeprecationWarning")
    @pytest.mark.parametrize("method", ["GET", "PATCH"])
    def test_a_bad_host_is_a_connection_error_that_says_what_to_mend(self, host: str, method: str) -> None:
        transport = RESTClientObject(Configuration(host=HOST, retries=False))
        with pytest.raises(ApiConnectionError, match="host of the configuration must be the URL"):
            transport.request(method, f"{host}/api/v2/version")


class TestResponse:
    """The answer, as the client hands it on."""

    def test_before_and_after_reading(self) -> None:
        answer = RESTResponse(response(b"body", status=201, reason="Created"))
        assert (answer.status, answer.reason, answer.data) == (201, "Created", None)
        assert answer.read() == answer.read() == answer.data == b"body"

    def test_headers_are_looked_up_without_regard_to_case(self) -> None:
        answer = read_answer(headers={"X-Team": "data"})
        assert answer.getheader("x-team") == answer.headers["X-TEAM"] == answer.getheaders()["x-Team"] == "data"
        assert answer.getheader("X-Other") is None
        assert answer.getheader("X-Other", "default") == "default"

    def test_urllib3_s_response_is_at_hand(self) -> None:
        inner = response(b"body")
        assert RESTResponse(inner).response is inner

    def test_a_broken_connection_while_reading_is_a_connection_error(
        self, transport: RESTClientObject, pool_manager: FakePoolManager
    ) -> None:
        class Broken:
            status, reason, headers = 200, "OK", urllib3.HTTPHeaderDict()

            @property
            def data(self) -> bytes:
                raise urllib3.exceptions.ProtocolError("Connection broken")

        pool_manager.request = lambda *args, **kwargs: Broken()  # type: ignore[assignment,method-assign,return-value]
        answer = transport.request("GET", f"{HOST}/x")
        with pytest.raises(
            ApiConnectionError, match=r"^reading http://airflow\.test:80/x: .*Connection broken"
        ) as raised:
            answer.read()
        assert isinstance(raised.value, urllib3.exceptions.ProtocolError)
        assert answer.data is None


def test_the_released_names_are_there() -> None:
    assert "socks5h" in rest.SUPPORTED_SOCKS_PROXIES
    assert rest.RESTResponseType is urllib3.HTTPResponse
