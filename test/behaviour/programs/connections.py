"""The transport: proxies, retries, redirects, socket options, connections that are kept, servers that are not there."""

from __future__ import annotations

import socket
from concurrent.futures import ThreadPoolExecutor

import urllib3

from airflow_client.client import ApiClient, ApiException, Configuration, PoolApi, rest

from ..program import POOL, attempt, connected, differs
from ..server import Answer, Server


def _unused_port() -> int:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        return int(unused.getsockname()[1])


def proxy(server: Server) -> None:
    server.answer(Answer(200, POOL))
    headers = urllib3.make_headers(proxy_basic_auth="user:word")
    for settings in ({}, {"proxy_headers": headers}, {"proxy_headers": {"X-Name": "value"}}):
        configuration = Configuration(host="http://airflow.test:8080", proxy=server.url, **settings)
        print(PoolApi(ApiClient(configuration)).get_pool("name").name)
        request = server.requests[-1]
        print(request.target, [request.headers[name] for name in ("Host", "Proxy-Authorization", "X-Name")])


def proxy_kinds() -> None:
    for settings in ({}, {"proxy": "http://proxy"}, {"proxy": "https://proxy"}, {"proxy": ""}):
        manager = ApiClient(Configuration(host="http://airflow.test", **settings)).rest_client.pool_manager
        print(isinstance(manager, urllib3.PoolManager), isinstance(manager, urllib3.ProxyManager), manager.proxy)


def proxy_without_scheme() -> None:
    configuration = Configuration(host="http://airflow.test", proxy="proxy:3128")
    attempt("proxy", lambda: ApiClient(configuration).rest_client.pool_manager.proxy)


def proxy_of_socks() -> None:
    attempt("socks", lambda: ApiClient(Configuration(host="http://airflow.test", proxy="socks5://proxy")))
    for url in ("socks5://a", "SOCKS5H://a", "socks4://a", "http://a", "proxy", "", None):
        print(url, rest.is_socks_proxy_url(url))


def proxy_set_later(server: Server) -> None:
    server.answer(Answer(200, POOL))
    configuration = Configuration(host="http://airflow.test")
    configuration.proxy = server.url
    PoolApi(ApiClient(configuration)).get_pool("name")
    print(server.requests[-1].target)


def hosts_without_proxy(server: Server) -> None:
    server.answer(Answer(200, POOL))
    for no_proxy in ("*", "127.0.0.1", "127.0.0.0/8", "other, 127.0.0.1", "localhost", ""):
        configuration = Configuration(host=server.url, proxy="http://proxy.test", no_proxy=no_proxy)
        print(no_proxy, ApiClient(configuration).rest_client.pool_manager.proxy)


def rules_of_no_proxy() -> None:
    for url in (
        "http://a.example",
        "http://example:8080",
        "http://notexample",
        "http://10.1.2.3",
        "http://[::1]:80",
        "",
    ):
        for rule in (
            "",
            "example",
            ".example",
            "EXAMPLE",
            "example:8080",
            "10.0.0.0/8",
            "10.1.2.3",
            "::1",
            "*",
            " a, ",
        ):
            print(url, rule, rest.should_bypass_proxies(url, rule))


def kinds_of_content() -> None:
    for kind in (
        "application/json",
        "Application/JSON; charset=utf-8",
        "application/problem+json",
        "text/json",
        "application/jsonp",
        "application/json-patch+json",
        "application/json ; a=b",
        "",
        "json",
    ):
        print(kind, rest.contenttype_matches(kind, "application", "json"))


def retries_of_statuses(server: Server) -> None:
    unavailable, good = Answer(503, {"detail": "later"}), Answer(200, POOL)
    retry = urllib3.Retry(total=3, status_forcelist=[503], backoff_factor=0)
    server.answer(unavailable, unavailable, good)
    print(PoolApi(connected(server, retries=retry)).get_pool("name").name, len(server.requests))
    server.answer(unavailable)
    try:
        PoolApi(connected(server, retries=retry)).get_pool("name")
    except urllib3.exceptions.MaxRetryError as error:
        print("MaxRetryError", type(error.reason).__name__, error.url, type(error.pool).__name__)
    print(len(server.requests))


def retries_that_end_with_the_answer(server: Server) -> None:
    server.answer(Answer(503, {"detail": "later"}))
    retry = urllib3.Retry(total=1, status_forcelist=[503], raise_on_status=False)
    attempt("service", PoolApi(connected(server, retries=retry)).get_pool, "name")
    print(len(server.requests))


def retries_leave_changes_alone(server: Server) -> None:
    server.answer(Answer(503, {"detail": "later"}), Answer(201, POOL))
    retry = urllib3.Retry(total=3, status_forcelist=[503])
    attempt("service", PoolApi(connected(server, retries=retry)).post_pool, {"name": "name", "slots": 1})
    print(len(server.requests))
    server.answer(Answer(503, {"detail": "later"}), Answer(201, POOL))
    retry = urllib3.Retry(total=3, status_forcelist=[503], allowed_methods=None)
    print(PoolApi(connected(server, retries=retry)).post_pool({"name": "name", "slots": 1}).name)


def retries_after_what_the_server_says(server: Server) -> None:
    server.answer(Answer(429, {}, {"Retry-After": "0"}), Answer(503, {}, {"Retry-After": "0"}), Answer(200, POOL))
    print(PoolApi(connected(server)).get_pool("name").name, len(server.requests))


def retries_of_connections() -> None:
    host = f"http://127.0.0.1:{_unused_port()}"
    for retries in (None, 0, 1, urllib3.Retry(connect=2)):
        try:
            PoolApi(ApiClient(Configuration(host=host, retries=retries))).get_pool("name")
        except urllib3.exceptions.MaxRetryError as error:
            print(retries, type(error.reason).__name__, error.url)


def no_retries() -> None:
    configuration = Configuration(host=f"http://127.0.0.1:{_unused_port()}", retries=False)
    try:
        PoolApi(ApiClient(configuration)).get_pool("name")
    except urllib3.exceptions.NewConnectionError as error:
        print("NewConnectionError", isinstance(error, urllib3.exceptions.ConnectTimeoutError))


@differs("A server that cannot be reached", ours="ApiException 0")
def servers_that_are_not_there() -> None:
    configuration = Configuration(host=f"http://127.0.0.1:{_unused_port()}", retries=0)
    try:
        PoolApi(ApiClient(configuration)).get_pool("name")
    except ApiException as error:
        print("ApiException", error.status)
    except urllib3.exceptions.HTTPError:
        print("HTTPError")


def hosts_that_are_no_hosts() -> None:
    for host in ("http://", "http://[::1", "http://a b", "ftp://name", "http://name.invalid"):
        try:
            PoolApi(ApiClient(Configuration(host=host, retries=False))).get_pool("name")
        except (urllib3.exceptions.HTTPError, ValueError) as error:
            print(host, isinstance(error, urllib3.exceptions.HTTPError), isinstance(error, ValueError))


def redirects(server: Server) -> None:
    server.answer(Answer(200, POOL), at="/elsewhere?a=b")
    for status in (301, 302, 303, 307, 308):
        server.answer(Answer(status, b"", {"Location": "/elsewhere?a=b"}))
        answer = PoolApi(connected(server, access_token="token")).get_pool_with_http_info("name")
        request = server.requests[-1]
        print(status, answer.status_code, request.method, request.target, request.headers["Authorization"])


def redirects_send_each_request_once(server: Server) -> None:
    server.answer(Answer(200, POOL), at="/elsewhere")
    server.answer(Answer(302, b"", {"Location": "/elsewhere"}))
    pools = PoolApi(connected(server))
    for _ in range(3):
        pools.get_pool("name")
        print([request.target for request in server.requests])


def redirects_that_come_once(server: Server) -> None:
    """As of a proxy that sends to a login, or a balancer that sends to another node."""
    server.answer(Answer(200, POOL), at="/elsewhere")
    server.answer(Answer(302, b"", {"Location": "/elsewhere"}), Answer(404, {"detail": "none"}))
    print(PoolApi(connected(server)).get_pool("name").name)


def redirects_of_changes(server: Server) -> None:
    for status in (301, 302, 303, 307, 308):
        server.answer(Answer(status, b"", {"Location": "/elsewhere"}), Answer(201, POOL))
        PoolApi(connected(server)).post_pool_without_preload_content({"name": "name", "slots": 1})
        request = server.requests[-1]
        print(status, request.method, request.target, bool(request.body), request.headers["Content-Type"])


def redirects_to_another_server(server: Server) -> None:
    with Server() as other:
        other.answer(Answer(200, POOL))
        server.answer(Answer(302, b"", {"Location": f"{other.url}/elsewhere"}))
        client = connected(server, access_token="token")
        client.cookie = "session=a"
        client.set_default_header("X-Name", "value")
        response = PoolApi(client).get_pool_without_preload_content("name")
        request = other.requests[-1]
        print(request.target, [request.headers[name] for name in ("Authorization", "Cookie", "X-Name")])
        print(response.geturl(), [entry.status for entry in response.retries.history], response.json() == POOL)


def redirects_without_end(server: Server) -> None:
    server.answer(Answer(302, b"", {"Location": "/again"}))
    try:
        PoolApi(connected(server)).get_pool("name")
    except urllib3.exceptions.MaxRetryError as error:
        print(error.reason)


def redirects_that_are_not_followed(server: Server) -> None:
    server.answer(Answer(302, b"", {"Location": "/again"}))
    for retries in (False, 0, urllib3.Retry(redirect=0, raise_on_redirect=False), urllib3.Retry(redirect=False)):
        try:
            PoolApi(connected(server, retries=retries)).get_pool("name")
        except urllib3.exceptions.MaxRetryError as error:
            print(retries, error.reason)
        except ApiException as error:
            print(retries, type(error).__name__, error.status, error.headers["Location"])


def history_of_a_response(server: Server) -> None:
    server.answer(Answer(200, POOL), at="/elsewhere")
    server.answer(Answer(302, b"", {"Location": "/elsewhere"}))
    response = PoolApi(connected(server)).get_pool_without_preload_content("name")
    print(response.geturl(), [(entry.method, entry.url, entry.status) for entry in response.retries.history])


def socket_options(server: Server) -> None:
    server.answer(Answer(200, POOL))
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1), (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)]
    for given in (None, options, []):
        client = connected(server, socket_options=given)
        response = PoolApi(client).get_pool_without_preload_content("name")
        connection = response.connection
        print([bool(connection.sock.getsockopt(*option[:2])) for option in options])
        response.drain_conn()


def connections_are_kept(server: Server) -> None:
    server.answer(Answer(200, POOL))
    pools = PoolApi(connected(server))
    for _ in range(5):
        pools.get_pool("name")
        pools.get_pool_with_http_info("name")
        attempt("empty", lambda: pools.get_pool_without_preload_content("name").data == b"")
    server.answer(Answer(404, {"detail": "none"}))
    attempt("error", pools.get_pool, "name")
    print(len(server.connections), len(server.requests))


def connections_that_the_server_closed(server: Server) -> None:
    server.answer(Answer(200, POOL))
    pools = PoolApi(connected(server))
    pools.get_pool("name")
    server.connections[-1].shutdown(2)
    print(pools.get_pool("name").name, len(server.connections))


def sizes_of_pools(server: Server) -> None:
    for size in (1, 7):
        manager = connected(server, connection_pool_maxsize=size).rest_client.pool_manager
        print(manager.connection_pool_kw["maxsize"])


def threads(server: Server) -> None:
    server.answer(Answer(200, POOL))
    pools = PoolApi(connected(server))
    with ThreadPoolExecutor(8) as threads:
        print({pool.name for pool in threads.map(pools.get_pool, ["name"] * 40)}, len(server.requests))


def settings_of_the_pool(server: Server) -> None:
    """Programs look there, and mount their own."""
    manager = connected(server, retries=2, assert_hostname=False, tls_server_name="name").rest_client.pool_manager
    print({name: value for name, value in sorted(manager.connection_pool_kw.items()) if name != "maxsize"})


def pools_of_ones_own(server: Server) -> None:
    server.answer(Answer(200, POOL))
    client = connected(server)
    client.rest_client.pool_manager = urllib3.PoolManager(headers={"X-Name": "value"})
    print(PoolApi(client).get_pool("name").name, server.requests[-1].headers["X-Name"])


def transport_of_ones_own(server: Server) -> None:
    """Programs send what the API does not describe through the transport, or replace it."""
    server.answer(Answer(200, POOL, {"X-Name": "value"}))
    transport = connected(server).rest_client
    response = transport.request("get", f"{server.url}/any", headers={"X-Name": "value"})
    print(response.status, response.reason, response.data, response.getheader("x-name"), response.getheader("x", 1))
    print(response.getheaders()["X-Name"], response.headers["X-Name"], response.read() == response.data)
    for method, settings in (
        ("POST", {"body": {"a": 1}}),
        ("POST", {"body": {"a": 1}, "headers": {"Content-Type": "application/json"}}),
        ("POST", {"body": "text", "headers": {"Content-Type": "text/plain"}}),
        ("PUT", {"body": b"bytes", "headers": {"Content-Type": "application/octet-stream"}}),
        ("POST", {"body": True, "headers": {"Content-Type": "text/plain"}}),
        ("POST", {"body": {"a": 1}, "headers": {"Content-Type": "application/yaml"}}),
        ("POST", {"post_params": [("a", "b c")], "headers": {"Content-Type": "application/x-www-form-urlencoded"}}),
        ("PATCH", {"body": []}),
        ("POST", {"body": 0}),
        ("POST", {"body": ""}),
        ("DELETE", {}),
        ("OPTIONS", {}),
        ("HEAD", {}),
    ):
        response = transport.request(method, f"{server.url}/any", **settings)
        request = server.requests[-1]
        print(request.method, request.body, request.headers["Content-Type"], response.status)
    attempt("both", transport.request, "POST", server.url, body={"a": 1}, post_params=[("a", "b")])
    fields = [("a", "b"), ("c", {"d": 1})]
    transport.request("POST", server.url, post_params=fields, headers={"Content-Type": "multipart/form-data"})
    print(server.requests[-1].headers.get_content_type(), server.requests[-1].body.count(b"Content-Disposition"))


def methods_that_do_not_exist(server: Server) -> None:
    attempt("method", connected(server).rest_client.request, "FETCH", server.url)


def transport_of_a_subclass(server: Server) -> None:
    class Counting(rest.RESTClientObject):
        number = 0

        def request(self, method, url, headers=None, body=None, post_params=None, _request_timeout=None):
            self.number += 1
            return super().request(method, url, headers, body, post_params, _request_timeout)

    server.answer(Answer(200, POOL))
    client = connected(server)
    client.rest_client = Counting(client.configuration)
    PoolApi(client).get_pool("name")
    PoolApi(client).get_pool_without_preload_content("name", _request_timeout=5)
    print(client.rest_client.number)
