"""Answers: what their bytes become."""

from __future__ import annotations

import gzip
import json
from typing import Any

from airflow_client.client import DagRunApi, PoolApi, VariableApi, VersionApi

from ..program import POOL, RUN, attempt, connected, differs
from ..server import Answer, Server


def _conf(server: Server, text: str) -> Any:
    """Return the `conf` of a run that a server sends as the JSON text."""
    body = json.dumps({**RUN, "conf": "HERE"}).replace('"HERE"', text).encode()
    server.answer(Answer(200, body))
    return DagRunApi(connected(server)).get_dag_run("name", "run").conf


def texts(server: Server) -> None:
    for text in (
        '{"ü": "☃"}',
        r'{"\u00fc": "\u2603 \ud83d\ude00 \" \\ \/ \n"}',
        '{"": ""}',
        " { } ",
        "null",
        '{"a":\t1\r\n}',
    ):
        print(_conf(server, text))


def numbers(server: Server) -> None:
    for number in ("0", "-0", "1.0", "-0.0", "1e3", "1E-7", "0.1", "1.7976931348623157e308", str(2**70), "-1", "1e400"):
        value = _conf(server, f'{{"number": {number}}}')["number"]
        print(type(value).__name__, value)


def numbers_that_are_none(server: Server) -> None:
    """Python's JSON has them, and Airflow passes them on."""
    print(_conf(server, '{"a": NaN, "b": Infinity, "c": [-Infinity]}'))


def keys_that_come_twice(server: Server) -> None:
    print(_conf(server, '{"a": 1, "a": 2}'))


def deep_values(server: Server) -> None:
    value, depth = _conf(server, '{"a": ' + "[" * 150 + "]" * 150 + "}")["a"], 0
    while value:
        value, depth = value[0], depth + 1
    print(depth)


def very_deep_values(server: Server) -> None:
    value, depth = _conf(server, '{"a": ' + "[" * 400 + "]" * 400 + "}")["a"], 0
    while value:
        value, depth = value[0], depth + 1
    print(depth)


def half_characters(server: Server) -> None:
    """JSON may hold one half of a pair, which no UTF-8 can."""
    print(ascii(_conf(server, r'{"a": "\ud83d"}')))


def dates(server: Server) -> None:
    for text in (
        "2026-01-02T03:04:05Z",
        "2026-01-02T03:04:05.678901+00:00",
        "2026-01-02T03:04:05.123456789Z",
        "2026-01-02T03:04:05-08:00",
        "2026-01-02 03:04:05+05:30",
        "2026-01-02T03:04:05",
    ):
        server.answer(Answer(200, {**RUN, "run_after": text}))
        moment = DagRunApi(connected(server)).get_dag_run("name", "run").run_after
        print(moment.isoformat(), moment.utcoffset(), type(moment.tzinfo).__name__)


def other_encodings(server: Server) -> None:
    body = json.dumps({**POOL, "description": "é"}, ensure_ascii=False)
    for name in ("latin-1", "utf-8", "UTF-8", "utf-16"):
        server.answer(Answer(200, body.encode(name), {"Content-Type": f"application/json; charset={name}"}))
        print(name, PoolApi(connected(server)).get_pool("name").description)


def media_types(server: Server) -> None:
    for kind in ("application/json", "Application/JSON", "application/problem+json", "application/json;charset=utf-8"):
        server.answer(Answer(200, POOL, {"Content-Type": kind}))
        print(kind, PoolApi(connected(server)).get_pool("name").name)


def compressed(server: Server) -> None:
    packed = gzip.compress(json.dumps(POOL).encode())
    server.answer(Answer(200, packed, {"Content-Encoding": "gzip"}))
    answer = PoolApi(connected(server)).get_pool_with_http_info("name")
    print(answer.data.name, json.loads(answer.raw_data) == POOL, answer.headers["Content-Encoding"])


def chunked(server: Server) -> None:
    body = json.dumps(POOL).encode()
    server.answer(Answer(200, iter([body[:10], body[10:]])))
    print(PoolApi(connected(server)).get_pool("name").name)


def other_success(server: Server) -> None:
    server.answer(Answer(204))
    print(PoolApi(connected(server)).delete_pool("name"))
    server.answer(Answer(200, {"version": "3.3.2", "git_version": "hash"}))
    print(VersionApi(connected(server)).get_version().git_version)


def values_of_variables(server: Server) -> None:
    for value in ("text", '{"a": 1}', "", "null"):
        variable = {"key": "name", "value": value, "description": None, "is_encrypted": False, "team_name": None}
        server.answer(Answer(200, variable))
        print(repr(VariableApi(connected(server)).get_variable("name").value))


def collections(server: Server) -> None:
    server.answer(Answer(200, {"pools": [POOL] * 3, "total_entries": 30}))
    answer = PoolApi(connected(server)).get_pools(limit=3)
    print(len(answer.pools), answer.total_entries, {type(pool).__name__ for pool in answer.pools})
    server.answer(Answer(200, {"pools": [], "total_entries": 0}))
    print(PoolApi(connected(server)).get_pools().pools)


@differs(
    "An answer that is not as specified",
    ours="null returns None\n"
    "UnexpectedAnswerWarning: PoolResponse: the server sent NoneType (model_type) where "
    "this client expects something else; it is kept. Configuration(strict_responses=True) raises instead.",
)
def nothing_where_something_is_promised(server: Server) -> None:
    server.answer(Answer(200, b"null"))
    attempt("null", PoolApi(connected(server)).get_pool, "name")


@differs("A page in HTML", ours="empty raises OpenApiException ApiException ValueError")
def without_media_type(server: Server) -> None:
    server.answer(Answer(200, POOL, {"Content-Type": ""}))
    attempt("empty", lambda: PoolApi(connected(server)).get_pool("name").name)
