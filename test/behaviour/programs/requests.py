"""What a client puts into every request: default headers and cookies, paths, formats of dates."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from airflow_client.client import ApiClient, Configuration, DagRunApi, PoolApi

from ..program import POOL, RUN, attempt, connected, differs
from ..server import Answer, Server

MOMENT = datetime(2026, 1, 2, 3, 4, 5, 678901, timezone(timedelta(hours=5, minutes=30)))


def default_headers(server: Server) -> None:
    server.answer(Answer(200, POOL))
    client = ApiClient(Configuration(host=server.url), "X-First", "first")
    client.set_default_header("X-Second", "second")
    client.default_headers["X-Third"] = "third"
    client.set_default_header("X-First", "again")
    PoolApi(client).get_pool("name")
    print([server.requests[-1].headers[f"X-{name}"] for name in ("First", "Second", "Third")])
    print(sorted(client.default_headers))
    del client.default_headers["X-Second"]
    PoolApi(client).get_pool("name")
    print(server.requests[-1].headers["X-Second"])


def default_headers_that_are_no_text(server: Server) -> None:
    server.answer(Answer(200, POOL))
    client = ApiClient(Configuration(host=server.url), "X-Number", 5)
    client.set_default_header("X-Flag", True)
    PoolApi(client).get_pool("name")
    print(server.requests[-1].headers["X-Number"], server.requests[-1].headers["X-Flag"])


def default_header_with_line_break(server: Server) -> None:
    client = ApiClient(Configuration(host=server.url), "X-Name", "a\r\nX-Other: b")
    attempt("line break", PoolApi(client).get_pool, "name")
    print(len(server.requests))


def default_authorization(server: Server) -> None:
    server.answer(Answer(200, POOL))
    for settings in ({}, {"access_token": "token"}):
        client = connected(server, **settings)
        client.set_default_header("Authorization", "Basic word")
        PoolApi(client).get_pool("name")
        print(server.requests[-1].headers.get_all("Authorization"))


def user_agent(server: Server) -> None:
    server.answer(Answer(200, POOL))
    client = connected(server)
    client.user_agent = "own/1.0"
    PoolApi(client).get_pool("name")
    print(client.user_agent, client.default_headers["User-Agent"], server.requests[-1].headers["User-Agent"])
    client.default_headers["User-Agent"] = "other/1.0"
    print(client.user_agent)


@differs("authorization-is-sent-once", ours="['Bearer token']")
def default_authorization_in_lower_case(server: Server) -> None:
    server.answer(Answer(200, POOL))
    client = connected(server, access_token="token")
    client.set_default_header("authorization", "Basic word")
    PoolApi(client).get_pool("name")
    print(sorted(server.requests[-1].headers.get_all("Authorization")))


def cookies(server: Server) -> None:
    server.answer(Answer(200, POOL))
    client = ApiClient(Configuration(host=server.url), cookie="session=a")
    PoolApi(client).get_pool("name")
    client.cookie = "session=b; other=c"
    PoolApi(client).get_pool("name")
    client.cookie = None
    PoolApi(client).get_pool("name")
    client.default_headers["Cookie"] = "session=d"
    PoolApi(client).get_pool("name")
    print([request.headers["Cookie"] for request in server.requests])


def cookies_of_the_server_are_not_kept(server: Server) -> None:
    server.answer(Answer(200, POOL, {"Set-Cookie": "session=a"}))
    pools = PoolApi(connected(server))
    print(pools.get_pool_with_http_info("name").headers["Set-Cookie"])
    pools.get_pool("name")
    print(server.requests[-1].headers["Cookie"])


def cookies_with_a_credential(server: Server) -> None:
    server.answer(Answer(200, POOL))
    client = ApiClient(Configuration(host=server.url), cookie="session=a")
    auth = {"type": "api_key", "in": "cookie", "key": "key", "value": "value"}
    PoolApi(client).get_pool("name", _request_auth=auth)
    print(server.requests[-1].headers["Cookie"], client.cookie)


def paths(server: Server) -> None:
    server.answer(Answer(200, POOL))
    for safe in ("", "/", "/:@ é", "{}"):
        pools = PoolApi(connected(server, safe_chars_for_path_param=safe))
        for name in ("a/b", "a b", "a:b@c", "é", "{pool_name}", "a%2Fb", "a?b#c", "a+b&c=d", "~.-_", "...", "☃"):
            pools.get_pool(name)
            print(repr(safe), name, server.requests[-1].target)


@differs("path-to-elsewhere-is-refused", ours="\n".join(["it raises ValueError"] * 3))
def paths_to_elsewhere(server: Server) -> None:
    server.answer(Answer(200, POOL))
    for name in ("", ".", ".."):
        attempt("it", lambda given: PoolApi(connected(server)).get_pool(given).name, name)


def dates(server: Server) -> None:
    server.answer(Answer(200, {"dag_runs": [], "total_entries": 0}))
    for settings in (
        {"datetime_format": "%Y/%m/%d %H:%M", "date_format": "%d.%m.%Y"},
        {"datetime_format": "%s"},
        {"datetime_format": "%Y-%m-%dT%H:%M:%SZ"},
    ):
        runs = DagRunApi(connected(server, **settings))
        runs.get_dag_runs("~", run_after_gte=MOMENT)
        print(server.requests[-1].target)
    print(Configuration().datetime_format, Configuration().date_format)


def dates_set_later(server: Server) -> None:
    server.answer(Answer(200, {"dag_runs": [], "total_entries": 0}))
    client = connected(server)
    client.configuration.datetime_format = "%H"
    DagRunApi(client).get_dag_runs("~", run_after_gte=MOMENT)
    print(server.requests[-1].target)


@differs("dates-are-rfc-3339", ours="/api/v2/dags/~/dagRuns?run_after_gte=2026-01-02T03%3A04%3A05.678901%2B05%3A30")
def dates_by_default(server: Server) -> None:
    server.answer(Answer(200, {"dag_runs": [], "total_entries": 0}))
    DagRunApi(connected(server)).get_dag_runs("~", run_after_gte=MOMENT)
    print(server.requests[-1].target)


@differs(
    "datetime-without-offset-is-refused",
    ours="a filter raises OpenApiException ValueError\na body raises OpenApiException ValueError",
)
def dates_without_offset(server: Server) -> None:
    server.answer(Answer(200, {"dag_runs": [], "total_entries": 0}))
    runs = DagRunApi(connected(server))
    attempt("a filter", lambda: runs.get_dag_runs("~", run_after_gte=MOMENT.replace(tzinfo=None)).total_entries)
    server.answer(Answer(200, RUN))
    attempt("a body", lambda: runs.trigger_dag_run("name", {"logical_date": datetime(2026, 1, 2)}).dag_id)


def dates_in_bodies(server: Server) -> None:
    client = connected(server, datetime_format="%Y", date_format="%Y")
    print(client.sanitize_for_serialization({"moment": MOMENT, "day": date(2026, 1, 2)}))


def lists_in_queries(server: Server) -> None:
    server.answer(Answer(200, {"dag_runs": [], "total_entries": 0}))
    runs = DagRunApi(connected(server))
    for state in (["failed", "queued"], ("failed",), [], {"failed"}):
        attempt("state", lambda given: runs.get_dag_runs("~", state=given).total_entries, state)
        print(server.requests[-1].target)


def numbers_in_queries(server: Server) -> None:
    server.answer(Answer(200, {"dag_runs": [], "total_entries": 0}))
    runs = DagRunApi(connected(server))
    runs.get_dag_runs("~", limit=0, offset=10**12, duration_gte=1e-7, duration_lte=3)
    print(server.requests[-1].target)


@differs("no-content-type-without-body", ours="None")
def content_type_without_body(server: Server) -> None:
    PoolApi(connected(server)).delete_pool_without_preload_content("name")
    from airflow_client.client import AssetApi

    AssetApi(connected(server)).materialize_asset_without_preload_content(1)
    print(server.requests[-1].headers["Content-Type"])
