"""The three variants of an operation: what each returns, and what it raises."""

from __future__ import annotations

import json
import threading

import urllib3

from airflow_client.client import ApiException, ApiResponse, DagRunApi, PoolApi, TaskInstanceApi

from ..program import POOL, RUN, attempt, connected
from ..server import Answer, Server

STATUSES = (300, 304, 400, 401, 403, 404, 409, 418, 422, 429, 500, 502, 599)


def status_and_headers(server: Server) -> None:
    server.answer(Answer(200, POOL, {"X-Name": "value"}))
    answer = PoolApi(connected(server)).get_pool_with_http_info("default_pool")
    print(type(answer).__name__, isinstance(answer, ApiResponse), answer.status_code)
    print(type(answer.data).__name__, answer.data.slots, answer.data.to_dict() == POOL)
    print(answer.headers["X-Name"], answer.headers.get("X-Other"), "X-Name" in answer.headers)
    print(sorted(name for name in answer.headers if name not in ("Server", "Date")))
    print(type(answer.raw_data), json.loads(answer.raw_data) == POOL)


def created(server: Server) -> None:
    server.answer(Answer(201, POOL))
    body = {"name": "default_pool", "slots": 128}
    answer = PoolApi(connected(server)).post_pool_with_http_info(body)  # type: ignore[arg-type]
    print(answer.status_code, type(answer.data).__name__)


def no_content(server: Server) -> None:
    pools = PoolApi(connected(server))
    answer = pools.delete_pool_with_http_info("default_pool")
    print(answer.status_code, answer.data, answer.raw_data, pools.delete_pool("default_pool"))


def parts_of_an_api_response(server: Server) -> None:
    server.answer(Answer(200, POOL))
    answer = PoolApi(connected(server)).get_pool_with_http_info("default_pool")
    print(sorted(ApiResponse.model_fields), sorted(answer.model_fields_set))
    answer.data = None
    print(answer.data)


def api_response_as_data(server: Server) -> None:
    server.answer(Answer(200, POOL, {"X-Name": "value"}))
    answer = PoolApi(connected(server)).get_pool_with_http_info("default_pool")
    dumped = answer.model_dump()
    print(sorted(dumped), dumped["headers"]["X-Name"], dumped["data"] == POOL)
    print(answer.model_dump_json(include={"status_code"}), answer.model_dump(include={"headers"})["headers"]["X-Name"])


def headers_are_a_dict(server: Server) -> None:
    """Programs write them as JSON, and compare them."""
    server.answer(Answer(200, POOL))
    answer = PoolApi(connected(server)).get_pool_with_http_info("default_pool")
    print(isinstance(answer.headers, dict), type(answer.headers).__name__)
    print(len(json.loads(json.dumps(answer.headers))))


def responses_of_ones_own() -> None:
    answer = ApiResponse(status_code=200, data={"key": 1}, headers={"Name": "value"}, raw_data=b"{}")
    print(answer == ApiResponse(status_code=200, data={"key": 1}, headers={"Name": "value"}, raw_data=b"{}"), answer)
    print(ApiResponse[str](status_code=200, data="text", raw_data=b""))
    attempt("without a status", ApiResponse, data=1, raw_data=b"")
    attempt("a status as text", ApiResponse, status_code="200", data=1, raw_data=b"")
    attempt("raw data as text", ApiResponse, status_code=200, data=1, raw_data="text")


def errors_with_http_info(server: Server) -> None:
    pools = PoolApi(connected(server))
    for status in STATUSES:
        server.answer(Answer(status, {"detail": "because"}))
        attempt(str(status), pools.get_pool_with_http_info, "default_pool")


def unread_response(server: Server) -> None:
    server.answer(Answer(200, POOL, {"X-Name": "value"}))
    response = PoolApi(connected(server)).get_pool_without_preload_content("default_pool")
    print(type(response).__name__, isinstance(response, (urllib3.HTTPResponse, urllib3.BaseHTTPResponse)))
    print(response.status, response.reason, response.version, response.headers["x-name"], response.tell())
    print(response.geturl(), response.closed, response.isclosed(), response.readable())
    print(response.json() == POOL, json.loads(response.data) == POOL, response.read())


def unread_response_read_in_parts(server: Server) -> None:
    server.answer(Answer(200, b"0123456789"))
    pools = PoolApi(connected(server))
    response = pools.get_pool_without_preload_content("default_pool")
    print(response.read(4), response.tell(), response.read(4), response.read(4), response.read(4))
    response = pools.get_pool_without_preload_content("default_pool")
    print(list(response.stream(3)))
    response = pools.get_pool_without_preload_content("default_pool")
    print(list(response))
    response.release_conn()
    print(len(server.connections))


def unread_response_never_raises(server: Server) -> None:
    pools = PoolApi(connected(server))
    for status in STATUSES:
        server.answer(Answer(status, {"detail": "because"}))
        response = pools.get_pool_without_preload_content("default_pool")
        print(response.status, response.reason, response.data)


def unread_response_is_not_decoded(server: Server) -> None:
    server.answer(Answer(200, b"\xff\xfe not JSON", {"Content-Type": "application/json"}))
    print(PoolApi(connected(server)).get_pool_without_preload_content("default_pool").data)


def unread_response_of_a_change(server: Server) -> None:
    pools = PoolApi(connected(server))
    response = pools.delete_pool_without_preload_content("default_pool")
    print(response.status, response.data)
    server.answer(Answer(201, POOL))
    response = pools.post_pool_without_preload_content({"name": "name", "slots": 1})  # type: ignore[arg-type]
    print(response.status, response.json()["name"])


def streamed_while_it_is_sent(server: Server) -> None:
    """What has come can be read before the rest is sent."""
    has_read = threading.Event()

    def chunks():
        yield b'{"state": "running"}\n'
        print("waited for the reader:", has_read.wait(10))
        yield b'{"state": "success"}\n'

    server.answer(Answer(200, chunks(), {"Content-Type": "application/x-ndjson"}))
    response = TaskInstanceApi(connected(server)).get_log_without_preload_content("name", "run", "task", 1)
    for chunk in response.stream():
        print(chunk)
        has_read.set()


def streamed_logs(server: Server) -> None:
    lines = [b'{"event": "one"}\n', b'{"event": "two"}\n']
    server.answer(Answer(200, iter(lines), {"Content-Type": "application/x-ndjson"}))
    logs = TaskInstanceApi(connected(server)).get_log_without_preload_content(
        "name", "run", "task", 1, accept="application/x-ndjson"
    )
    print(logs.headers["content-type"], list(logs))


def broken_while_it_is_read(server: Server) -> None:
    def chunks():
        yield b"some"
        server.connections[-1].shutdown(2)

    server.answer(Answer(200, chunks()))
    response = PoolApi(connected(server)).get_pool_without_preload_content("default_pool")
    try:
        print(response.data)
    except urllib3.exceptions.ProtocolError as error:
        print(type(error).__name__)


def head_of_a_run(server: Server) -> None:
    server.answer(Answer(200, RUN))
    runs = DagRunApi(connected(server))
    run = runs.get_dag_run("name", "run")
    answer = runs.get_dag_run_with_http_info("name", "run")
    response = runs.get_dag_run_without_preload_content("name", "run")
    print(run == answer.data, run.state, run.logical_date.isoformat(), run.conf, json.loads(response.data) == RUN)


def not_modified_raises(server: Server) -> None:
    server.answer(Answer(304))
    try:
        PoolApi(connected(server)).get_pool("default_pool")
    except ApiException as error:
        print(error.status, error.body, error.data)


def variants_are_methods_with_names() -> None:
    for name in ("get_pool", "get_pool_with_http_info", "get_pool_without_preload_content"):
        method = getattr(PoolApi, name)
        print(method.__name__, method.__qualname__, bool(method.__doc__), method.__module__)
