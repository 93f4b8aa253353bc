"""The options that every operation takes."""

from __future__ import annotations

import threading

import urllib3

from airflow_client.client import DagRunApi, MonitorApi, PoolApi, VersionApi

from ..program import POOL, attempt, connected, differs
from ..server import Answer, Server


def headers(server: Server) -> None:
    server.answer(Answer(200, POOL))
    pools = PoolApi(connected(server))
    for given in ({"X-Name": "value"}, {"X-Number": 1, "X-Flag": False}, {}, None, {"Accept": "text/plain"}):
        pools.get_pool("name", _headers=given)
        sent = server.requests[-1].headers
        print([sent[name] for name in ("X-Name", "X-Number", "X-Flag", "Accept")])


def headers_are_of_one_call(server: Server) -> None:
    server.answer(Answer(200, POOL))
    pools = PoolApi(connected(server))
    pools.get_pool("name", _headers={"X-Name": "value"})
    pools.get_pool("name")
    print([request.headers["X-Name"] for request in server.requests])


@differs("header-of-the-call-beats-the-default", ours="of the call\nby default\nof the call")
def headers_beat_defaults(server: Server) -> None:
    server.answer(Answer(200, POOL))
    client = connected(server)
    client.set_default_header("X-Name", "by default")
    for given in ({"X-Name": "of the call"}, {}, {"x-name": "of the call"}):
        PoolApi(client).get_pool("name", _headers=given)
        print(*server.requests[-1].headers.get_all("X-Name"))


def content_type(server: Server) -> None:
    server.answer(Answer(201, POOL))
    pools = PoolApi(connected(server))
    for given in (None, "application/json; charset=utf-8", "application/merge-patch+json"):
        pools.post_pool({"name": "name", "slots": 1}, _content_type=given)
        request = server.requests[-1]
        print(request.headers["Content-Type"], b'"slots": 1' in request.body)


def content_type_that_cannot_be_written(server: Server) -> None:
    pools = PoolApi(connected(server))
    attempt("text", pools.post_pool, {"name": "name", "slots": 1}, _content_type="text/plain")
    print(len(server.requests))


def host_index(server: Server) -> None:
    server.answer(Answer(200, POOL))
    print(PoolApi(connected(server)).get_pool("name", _host_index=0).name)


def request_auth(server: Server) -> None:
    server.answer(Answer(200, POOL))
    pools = PoolApi(connected(server, access_token="token"))
    for auth in (
        {"type": "api_key", "in": "header", "key": "X-Key", "value": "key"},
        {"type": "bearer", "in": "header", "key": "Authorization", "value": "Bearer other"},
        {"type": "basic", "in": "header", "key": "Authorization", "value": "Basic other"},
        {"type": "http-signature", "in": "header", "key": "Authorization", "value": "other"},
        {"type": "api_key", "in": "query", "key": "key", "value": "some word"},
        {"type": "api_key", "in": "cookie", "key": "key", "value": "some word"},
        {},
        None,
    ):
        pools.get_pool("name", _request_auth=auth)
        request = server.requests[-1]
        print(request.target, [request.headers[name] for name in ("Authorization", "X-Key", "Cookie")])


def request_auth_where_none_is_needed(server: Server) -> None:
    server.answer(Answer(200, {"version": "3.3.2"}))
    client = connected(server, access_token="token")
    auth = {"type": "api_key", "in": "header", "key": "X-Key", "value": "key"}
    VersionApi(client).get_version(_request_auth=auth)
    server.answer(Answer(200, {"metadatabase": {"status": "healthy"}, "scheduler": {"status": "healthy"}}))
    MonitorApi(client).get_health_without_preload_content(_request_auth=auth)
    print([(request.headers["Authorization"], request.headers["X-Key"]) for request in server.requests])


def request_auth_elsewhere(server: Server) -> None:
    auth = {"type": "api_key", "in": "body", "key": "key", "value": "value"}
    attempt("in the body", PoolApi(connected(server)).get_pool, "name", _request_auth=auth)
    print(len(server.requests))


@differs("A token with a line break", ours="without a value raises OpenApiException ValueError")
def request_auth_without_its_parts(server: Server) -> None:
    auth = {"type": "api_key", "in": "header", "key": "X-Key"}
    attempt("without a value", PoolApi(connected(server)).get_pool, "name", _request_auth=auth)


def timeouts_that_are_long_enough(server: Server) -> None:
    server.answer(Answer(200, POOL))
    pools = PoolApi(connected(server))
    for timeout in (5.0, 5, (5.0, 5.0), (5, 5), [5.0, 5.0], None):
        attempt(f"timeout {timeout}", lambda given: pools.get_pool("name", _request_timeout=given).name, timeout)


def timeouts_of_silent_servers(server: Server) -> None:
    pools = PoolApi(connected(server, retries=False))
    server.may_answer.clear()
    for timeout in (0.05, (5.0, 0.05), (5, 0.05)):
        try:
            pools.get_pool("name", _request_timeout=timeout)
        except urllib3.exceptions.ReadTimeoutError as error:
            print("ReadTimeoutError", isinstance(error, urllib3.exceptions.TimeoutError), isinstance(error, OSError))
    try:
        PoolApi(connected(server, retries=1)).get_pool("name", _request_timeout=0.05)
    except urllib3.exceptions.MaxRetryError as error:
        print("MaxRetryError", type(error.reason).__name__)
    server.may_answer.set()


def timeouts_in_the_middle_of_an_answer(server: Server) -> None:
    may_go_on = threading.Event()

    def chunks():
        yield b"{"
        may_go_on.wait(10)
        yield b"}"

    server.answer(Answer(200, chunks()))
    pools = PoolApi(connected(server, retries=False))
    try:
        print(pools.get_pool_without_preload_content("name", _request_timeout=0.2).data)
    except urllib3.exceptions.ReadTimeoutError:
        print("ReadTimeoutError")
    may_go_on.set()


def timeouts_reach_the_transport(server: Server) -> None:
    """What a pool is asked with, as programs see that replace it."""
    client = connected(server)
    given = []
    send = client.rest_client.pool_manager.request
    client.rest_client.pool_manager.request = lambda *args, **kwargs: (given.append(kwargs), send(*args, **kwargs))[1]
    for timeout in (2.5, 2, None):
        PoolApi(client).delete_pool("name", _request_timeout=timeout)
        sent = given[-1].get("timeout")
        print(timeout, sent and (sent.total, sent.connect_timeout) == (timeout, timeout))
    print({name: given[-1][name] for name in given[-1] if name not in ("headers", "timeout", "body")})


def options_of_the_other_variants(server: Server) -> None:
    server.answer(Answer(200, POOL))
    pools = PoolApi(connected(server, access_token="token"))
    for method in (pools.get_pool_with_http_info, pools.get_pool_without_preload_content):
        auth = {"type": "bearer", "in": "header", "key": "Authorization", "value": "Bearer other"}
        method("name", _headers={"X-Name": "value"}, _request_auth=auth, _request_timeout=5, _host_index=0)
        sent = server.requests[-1].headers
        print(sent["X-Name"], sent["Authorization"])


def queries_that_the_call_makes(server: Server) -> None:
    server.answer(Answer(200, {"dag_runs": [], "total_entries": 0}))
    auth = {"type": "api_key", "in": "query", "key": "key", "value": "value"}
    DagRunApi(connected(server)).get_dag_runs("~", limit=1, order_by=["a", "b"], _request_auth=auth)
    print(server.requests[-1].target)
