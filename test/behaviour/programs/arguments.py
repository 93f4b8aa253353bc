"""Arguments: by position and by name, what is taken for a value, and what is refused before anything is sent."""

from __future__ import annotations

import inspect
import json
import typing
from functools import partial
from unittest import mock

from pydantic import ValidationError

from airflow_client.client import DagRunApi, DagRunState, PoolApi, PoolBody, PoolResponse, TriggerDAGRunPostBody

from ..program import POOL, RUN, attempt, connected
from ..server import Answer, Server


def by_position_and_by_name(server: Server) -> None:
    server.answer(Answer(200, POOL))
    pools = PoolApi(connected(server))
    for call in (
        lambda: pools.get_pool("name"),
        lambda: pools.get_pool(pool_name="name"),
        lambda: pools.get_pool("name", 5.0, None, None, {"X-Name": "value"}, 0),
        lambda: pools.get_pool("name", (1.0, 2.0), _headers={"X-Name": "value"}),
        lambda: PoolApi.get_pool(pools, "name"),
        lambda: partial(pools.get_pool, "name")(),
        lambda: pools.patch_pool("name", pool_patch_body={"slots": 3}, update_mask=["slots"]),
        lambda: pools.patch_pool("name", {"slots": 3}, ["slots"]),
    ):
        call()
        request = server.requests[-1]
        print(request.method, request.target, request.headers["X-Name"], request.body)


def bodies_as_models_and_as_mappings(server: Server) -> None:
    server.answer(Answer(201, POOL))
    pools = PoolApi(connected(server))
    for body in ({"name": "name", "slots": 1}, PoolBody(name="name", slots=1)):
        pools.post_pool(body)
        sent = json.loads(server.requests[-1].body)
        print(sent["name"], sent["slots"])
    attempt("a body without what is required", pools.post_pool, pool_body={"name": "name"})
    attempt("a body of another kind", pools.post_pool, pool_body="text")
    attempt("a body of another model", pools.post_pool, pool_body=TriggerDAGRunPostBody(logical_date=None))
    attempt("no body", pools.post_pool, pool_body=None)
    print(len(server.requests))


def values_that_are_refused(server: Server) -> None:
    pools, runs = PoolApi(connected(server)), DagRunApi(connected(server))
    attempt("a number for text", pools.get_pool, pool_name=1)
    attempt("none for what is required", pools.get_pool, pool_name=None)
    attempt("text for a number", pools.get_pools, limit="5")
    attempt("a float for a number", pools.get_pools, limit=5.5)
    attempt("a truth for a number", pools.get_pools, limit=True)
    attempt("below the least", pools.get_pools, limit=-1)
    attempt("text for a list", runs.get_dag_runs, "~", state="failed")
    attempt("numbers in a list of texts", runs.get_dag_runs, "~", state=[1])
    print(len(server.requests))


def arguments_that_are_refused(server: Server) -> None:
    pools = PoolApi(connected(server))
    attempt("nothing", pools.get_pool)
    attempt("one too many", pools.get_pool, "name", None, None, None, None, 0, 1)
    attempt("an unknown name", pools.get_pool, "name", unknown=1)
    attempt("the same twice", pools.get_pool, "name", pool_name="name")
    attempt("another unknown name", pools.get_pools, limits=1)
    print(len(server.requests))


def places_of_refused_arguments_by_position(server: Server) -> None:
    runs = DagRunApi(connected(server))
    attempt("the second", runs.get_dag_run, "name", 1)
    attempt("both", runs.get_dag_run, 1, 2)


def enumerations(server: Server) -> None:
    server.answer(Answer(200, {"dag_runs": [], "total_entries": 0}))
    runs = DagRunApi(connected(server))
    for state in ("failed", DagRunState.FAILED, "other than known"):
        attempt("state", lambda given: runs.get_dag_runs("~", state=[given]).total_entries, state)
        print(server.requests[-1].target)


def dates_as_text_and_as_numbers(server: Server) -> None:
    server.answer(Answer(200, {"dag_runs": [], "total_entries": 0}))
    runs = DagRunApi(connected(server))
    attempt("no date", runs.get_dag_runs, "~", run_after_gte="yesterday")
    attempt("an object", runs.get_dag_runs, "~", run_after_gte=object)
    print(len(server.requests))


def options_that_are_refused(server: Server) -> None:
    pools = PoolApi(connected(server))
    for timeout in (0, -1, 0.0, "5", (1,), (1, 2, 3), (1, 0), (1, None), [1.0, "2"], {}, True):
        try:
            pools.get_pool("name", _request_timeout=timeout)
        except ValidationError:
            print(f"timeout {timeout} raises ValidationError")
    for index in (-1, 1, "0", None, 0.0, False):
        attempt(f"host {index}", pools.get_pool, "name", _host_index=index)
    for headers in ("name", [("X-Name", "value")], {1: "value"}):
        attempt(f"headers {headers}", pools.get_pool, "name", _headers=headers)
    for auth in ("token", {1: 2}):
        attempt(f"auth {auth}", pools.get_pool, "name", _request_auth=auth)
    for content_type in (1, b"application/json"):
        attempt(f"content type {content_type}", pools.get_pool, "name", _content_type=content_type)
    print(len(server.requests))


def timeouts_that_are_refused_are_explained(server: Server) -> None:
    """The message is for people, so it speaks of no functions and addresses."""
    try:
        PoolApi(connected(server)).get_pool("name", _request_timeout=0)
    except ValidationError as error:
        print("greater than 0" in str(error), "function" in str(error))


def arguments_stay_as_they_were(server: Server) -> None:
    server.answer(Answer(201, POOL))
    pools = PoolApi(connected(server, access_token="token"))
    headers, auth = {"X-Name": "value"}, {"type": "api_key", "in": "query", "key": "key", "value": "value"}
    body = PoolBody(name="name", slots=1)
    before = body.model_copy(deep=True)
    pools.post_pool(body, _headers=headers, _request_auth=auth)
    pools.post_pool(body, _headers=headers, _request_auth=auth)
    print(headers, auth, body == before, server.requests[0].target == server.requests[1].target)


def signatures() -> None:
    for api, method in ((PoolApi, "get_pool"), (PoolApi, "get_pools_with_http_info"), (DagRunApi, "trigger_dag_run")):
        parameters = inspect.signature(getattr(api, method)).parameters.values()
        print([(parameter.name, str(parameter.kind), parameter.default) for parameter in parameters])


def types_of_a_signature() -> None:
    """Programs make commands and tools of the methods."""
    for name in ("get_pool", "get_pool_with_http_info", "delete_pool", "post_pool"):
        hints = typing.get_type_hints(getattr(PoolApi, name))
        print(sorted(hints), hints["return"].__name__)
    print(typing.get_type_hints(PoolApi.get_pool)["pool_name"], typing.get_type_hints(PoolApi.post_pool)["pool_body"])


def types_without_asking_for_hints() -> None:
    signature = inspect.signature(PoolApi.get_pool)
    print(signature.return_annotation, isinstance(signature.parameters["pool_name"].annotation, str))
    print(isinstance(PoolApi.get_pool.__annotations__["return"], str))


def methods_of_a_class(server: Server) -> None:
    members = inspect.getmembers(PoolApi(connected(server)), inspect.ismethod)
    print([name for name, _ in members if not name.startswith("_")])
    print([name for name, _ in inspect.getmembers(PoolApi, inspect.isfunction) if not name.startswith("_")])
    print([name for name in vars(PoolApi) if not name.startswith("_")] == [], "get_pool" in dir(PoolApi))


def functions_without_validation(server: Server) -> None:
    """What pydantic keeps of a function whose arguments it validates."""
    server.answer(Answer(200, POOL))
    pools = PoolApi(connected(server))
    print(PoolApi.get_pool.raw_function(pools, "name").name)


def stand_ins(server: Server) -> None:
    """Programs are tested with stand-ins that know the signatures."""
    pools = mock.create_autospec(PoolApi, instance=True)
    pools.get_pool.return_value = PoolResponse.from_dict(POOL)
    print(pools.get_pool("name").slots)
    attempt("autospec", pools.get_pool)
    attempt("autospec", pools.get_pool, "name", unknown=1)
    attempt("autospec", lambda: pools.unknown)
    pools.get_pool.assert_called_once_with("name")
    with mock.patch.object(DagRunApi, "get_dag_run", autospec=True, return_value=None) as stand_in:
        print(DagRunApi(connected(server)).get_dag_run("name", "run"), stand_in.call_args.args[1:])
    with mock.patch("airflow_client.client.DagRunApi") as stand_in:
        stand_in.return_value.get_dag_run.return_value = RUN
        from airflow_client.client import DagRunApi as patched

        print(patched().get_dag_run("name", "run") == RUN)
    with mock.patch("airflow_client.client.api.dag_run_api.DagRunApi.get_dag_run", return_value=1):
        print(DagRunApi(connected(server)).get_dag_run("name", "run"))
