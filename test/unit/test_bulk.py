"""Bulk changes: one result for each entity, whatever the server makes of them; and files in Airflow's formats."""

from __future__ import annotations

import builtins
import json
import pickle
from pathlib import Path
from typing import Any, Callable, Optional

import pytest
import urllib3

from airflow_client.client import (
    ApiClient,
    ApiValueError,
    BulkDAGRunBody,
    BulkInterruptedError,
    BulkResult,
    BulkTaskInstanceBody,
    Configuration,
    ConnectionBody,
    PoolBody,
    PoolResponse,
    UnauthorizedException,
    VariableBody,
    bulk_create,
    bulk_delete,
    bulk_update,
    export_connections,
    export_pools,
    export_variables,
    import_connections,
    import_pools,
    import_variables,
)
from airflow_client.client.progress import Progress

from .fakes import POOL, response

Handler = Callable[[str, str, Any], Any]


class PoolServer:
    """Keeps pools as a real server does; `interfere` may answer first, with a status and a body."""

    def __init__(self, *names: str) -> None:
        self.pools = dict.fromkeys(names, 1)
        self.requests: list[tuple[str, str, Any]] = []
        self.interfere: Optional[Callable[[int, str, Any], Any]] = None

    def request(self, method: str, url: str, **arguments: Any) -> urllib3.HTTPResponse:
        path = url.partition("/api/v2")[2]
        body = json.loads(arguments["body"]) if arguments.get("body") else None
        self.requests.append((method, path, body))
        if self.interfere is not None:
            answer = self.interfere(len(self.requests), path, body)
            if isinstance(answer, Exception):
                raise answer
            if answer is not None:
                return response(json.dumps(answer[1]).encode(), answer[0])
        if path == "/pools":
            return response(json.dumps(self.bulk(body["actions"])).encode())
        return self.single(method, path.split("/")[2].partition("?")[0], body)

    def bulk(self, actions: list[dict[str, Any]]) -> dict[str, Any]:
        answer: dict[str, Any] = {}
        for action in actions:
            kind = answer.setdefault(action["action"], {"success": [], "errors": []})
            for entity in action["entities"]:
                name = entity if isinstance(entity, str) else entity["name"]
                rule = action.get("action_on_existence") or action.get("action_on_non_existence") or "fail"
                misfit = (name in self.pools) == (action["action"] == "create") and rule != "overwrite"
                if misfit and rule == "fail":
                    kind["errors"].append({"error": f"about {name}", "status_code": 409})
                elif not misfit:
                    kind["success"].append(name)
                    self.pools[name] = 1
                    if action["action"] == "delete":
                        del self.pools[name]
        return answer

    def single(self, method: str, name: str, body: Any) -> urllib3.HTTPResponse:
        if name not in self.pools:
            return response(b'{"detail": "not there"}', 404)
        return response(b"", 204) if method == "DELETE" else response(json.dumps({**POOL, "name": name}).encode())

    def clear(self) -> None:
        pass


def connected(server: Any, version: str = "3.3.2") -> ApiClient:
    client = ApiClient(Configuration(host="http://fake", access_token="t", server_version=version))
    client.rest_client.pool_manager = server
    return client


def pools(*names: str) -> list[PoolBody]:
    return [PoolBody(name=name, slots=1) for name in names]


def outcomes(results: list[BulkResult[Any]]) -> list[str]:
    return [result.outcome for result in results]


def test_each_entity_stands_for_itself() -> None:
    server = PoolServer("b")
    entities = pools("a", "b", "c")
    results = bulk_create(connected(server), entities)
    assert [result.entity for result in results] == entities
    assert outcomes(results) == ["success", "failed", "success"]
    assert (results[1].error, results[1].status) == ("about b", 409)
    assert len(server.requests) == 1


@pytest.mark.parametrize(("rule", "outcome"), [("skip", "skipped"), ("overwrite", "success")])
def test_rules_for_what_exists(rule: Any, outcome: str) -> None:
    assert outcomes(bulk_create(connected(PoolServer("b")), pools("a", "b"), on_existence=rule)) == ["success", outcome]


@pytest.mark.parametrize(("rule", "outcome"), [("fail", "failed"), ("skip", "skipped")])
def test_rules_for_what_does_not_exist(rule: Any, outcome: str) -> None:
    client = connected(PoolServer("a"))
    assert outcomes(bulk_update(client, pools("a", "b"), on_non_existence=rule)) == ["success", outcome]
    results = bulk_delete(client, ["a", "b"], kind="pools", on_non_existence=rule)
    assert outcomes(results) == ["success", outcome]
    assert [result.entity for result in results] == ["a", "b"]


def test_chunks_and_progress() -> None:
    server, seen = PoolServer(), list[Progress]()
    bulk_create(connected(server), pools(*map(str, range(250))), on_progress=seen.append)
    assert [len(body["actions"]) for _, _, body in server.requests] == [100, 100, 50]
    assert seen == [Progress("create pools", done, 250) for done in (100, 200, 250)]
    assert bulk_create(connected(server), []) == []


def test_objects_that_are_listed_can_be_deleted() -> None:
    server = PoolServer("default_pool")
    assert outcomes(bulk_delete(connected(server), [PoolResponse(**POOL)])) == ["success"]
    assert server.requests[0][2] == {"actions": [{"action": "delete", "entities": ["default_pool"]}]}


def test_one_that_spoils_the_request_is_found() -> None:
    """A server refuses the whole request if one entity is not valid; the others are sent again without it."""

    def refuse(number: int, path: str, body: Any) -> Any:
        if any(action["entities"][0]["name"] == "5" for action in body["actions"]):
            return 422, {"detail": [{"loc": ["body", "name"], "msg": "is bad", "type": "value_error"}]}
        return None

    server = PoolServer()
    server.interfere = refuse
    results = bulk_create(connected(server), pools(*map(str, range(9))))
    assert outcomes(results) == ["success"] * 5 + ["failed"] + ["success"] * 3
    assert (results[5].error, results[5].status) == ("body.name: is bad", 422)


def test_what_the_answer_does_not_tell_apart_is_asked_again() -> None:
    """One was skipped and one failed, and the server says only that something failed."""

    def blur(number: int, path: str, body: Any) -> Any:
        names = [action["entities"][0]["name"] for action in body["actions"]]
        errors = [{"error": "about c"}] if "c" in names else []
        return 200, {"create": {"success": [name for name in names if name == "a"], "errors": errors}}

    server = PoolServer()
    server.interfere = blur
    results = bulk_create(connected(server), pools("a", "b", "c"), on_existence="skip")
    assert outcomes(results) == ["success", "skipped", "failed"]


def test_a_break_loses_nothing() -> None:
    """Of the request in flight nobody knows; what came before is done, what comes behind was not sent."""
    server = PoolServer("b")
    server.interfere = lambda number, path, body: urllib3.exceptions.ProtocolError("cut") if number == 2 else None
    with pytest.raises(BulkInterruptedError, match="1 success, 1 failed, 2 unknown, 1 pending") as caught:
        bulk_create(connected(server), pools(*"abcde"), chunk_size=2)
    error = caught.value
    assert outcomes(error.results) == ["success", "failed", "unknown", "unknown", "pending"]
    assert isinstance(error.__cause__, urllib3.exceptions.HTTPError)
    assert outcomes(pickle.loads(pickle.dumps(error)).results) == outcomes(error.results)


@pytest.mark.parametrize("kind", [urllib3.exceptions.NewConnectionError, urllib3.exceptions.ConnectTimeoutError])
def test_without_a_connection_nothing_is_unknown(kind: Any) -> None:
    server = PoolServer()
    pool: Any = None
    error = urllib3.exceptions.MaxRetryError(pool, "/", kind(pool, "no way"))
    server.interfere = lambda number, path, body: error if number == 2 else None
    with pytest.raises(BulkInterruptedError) as caught:
        bulk_create(connected(server), pools(*"abc"), chunk_size=1)
    assert outcomes(caught.value.results) == ["success", "pending", "pending"]


def test_a_refusal_in_between_leaves_nothing_unknown() -> None:
    server = PoolServer()
    server.interfere = lambda number, path, body: (403, {"detail": "no"}) if number == 2 else None
    with pytest.raises(BulkInterruptedError) as caught:
        bulk_create(connected(server), pools(*"abc"), chunk_size=1)
    assert outcomes(caught.value.results) == ["success", "pending", "pending"]


@pytest.mark.parametrize("trouble", [(503, {"detail": "later"}), urllib3.exceptions.ProtocolError("cut"), (200, {})])
@pytest.mark.parametrize("prefix", ["", "/prefix"])
def test_a_request_that_is_refused_is_not_unknown_where_signing_in_anew_fails(trouble: Any, prefix: str) -> None:
    """The token runs out before the second request, and the server gives no other."""
    server, tokens = PoolServer(), iter([(200, {"access_token": "t"}), trouble])

    def interfere(number: int, path: str, body: Any) -> Any:
        return next(tokens) if not path else (401, {"detail": "expired"}) if number == 3 else None

    server.interfere = interfere
    configuration = Configuration(host=f"http://fake{prefix}", username="u", password="p", server_version="3.3.2")
    with ApiClient(configuration) as client:
        client.rest_client.pool_manager = server  # type: ignore[assignment]
        with pytest.raises(BulkInterruptedError) as caught:
            bulk_create(client, pools(*"abc"), chunk_size=1)
    assert outcomes(caught.value.results) == ["success", "pending", "pending"]


def test_a_refusal_at_once_is_itself() -> None:
    server = PoolServer()
    server.interfere = lambda number, path, body: (401, {"detail": "no"})
    with pytest.raises(UnauthorizedException):
        bulk_create(connected(server), pools("a"))


def test_update_masks() -> None:
    """Before 3.2 servers refuse a mask in bulk; from then on they ask for what the mask leaves out."""
    server = PoolServer("a", "b")
    assert outcomes(bulk_update(connected(server), pools("a", "b"), update_mask=["slots"])) == ["success"] * 2
    (request,) = server.requests
    assert request[2]["actions"][0] == {
        "action": "update",
        "entities": [{"name": "a", "slots": 1, "include_deferred": False}],
        "update_mask": ["slots"],
    }
    server = PoolServer("a")
    results = bulk_update(connected(server, "3.1.8"), pools("a", "b"), update_mask=["slots"])
    assert outcomes(results) == ["success", "failed"]
    assert server.requests[0] == ("PATCH", "/pools/a?update_mask=slots", {"pool": "a", "slots": 1})


def test_masks_of_connections_are_heeded_one_by_one() -> None:
    connections = [ConnectionBody(connection_id="a", conn_type="http", host="h")]
    server = PoolServer("a")
    server.interfere = lambda number, path, body: (200, {"connection_id": "a", "conn_type": "http"})
    bulk_update(connected(server), connections, update_mask=["host"])
    assert server.requests[0][1] == "/connections/a?update_mask=host"


@pytest.mark.parametrize("version", ["2.11.0", "3.0.0", "4.0.0"])
def test_what_is_created_is_never_anything_else(version: str) -> None:
    server = PoolServer("a")
    bulk_create(connected(server, version), pools("a"), on_existence="overwrite")
    assert [(method, path) for method, path, _ in server.requests] == [("PATCH", "/pools")]


RUN = BulkDAGRunBody(dag_id="d", dag_run_id="r", note="n")
INSTANCE = BulkTaskInstanceBody(dag_id="d", dag_run_id="r", task_id="t", map_index=-1, note="n")


@pytest.mark.parametrize(
    ("entity", "version", "single", "path"),
    [
        (RUN, "3.2.2", True, "/dags/d/dagRuns/r"),
        (RUN, "3.3.0", False, "/dags/~/dagRuns"),
        (INSTANCE, "3.1.8", True, "/dags/d/dagRuns/r/taskInstances/t?map_index=-1"),
        (INSTANCE, "3.2.0", False, "/dags/~/dagRuns/~/taskInstances"),
    ],
)
def test_servers_without_the_bulk_operation_get_single_calls(
    entity: Any, version: str, single: bool, path: str
) -> None:
    server = PoolServer()
    server.interfere = lambda number, path, body: (404, {"detail": "gone"}) if single else (200, {"update": {}})
    results = bulk_update(connected(server, version), [entity], on_non_existence="skip")
    assert outcomes(results) == ["skipped"]
    assert server.requests[0][1] == path
    assert (server.requests[0][2] == {"note": "n"}) is single


def test_task_instances_that_stand_for_several_go_alone() -> None:
    """The server changes some and complains of others; that is a failure, not a success."""

    def partly(number: int, path: str, body: Any) -> Any:
        return 200, {"update": {"success": ["d.r.t[0]"], "errors": [{"error": "t has it", "status_code": 409}]}}

    server = PoolServer()
    server.interfere = partly
    every = BulkTaskInstanceBody(dag_id="d", dag_run_id="r", task_id="t")
    results = bulk_update(connected(server), [every, INSTANCE])
    assert results[0] == BulkResult(every, "failed", "t has it", 409)
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda client: bulk_create(client, pools("a", "a")), "a is given twice"),
        (lambda client: bulk_create(client, [*pools("a"), VariableBody(key="b", value="c")]), "pools and variables"),
        (lambda client: bulk_create(client, [{"name": "a"}]), "a dict cannot be created in bulk"),
        (lambda client: bulk_create(client, [RUN]), "a BulkDAGRunBody cannot be created in bulk: use one of Conn"),
        (
            lambda client: bulk_update(client, [PoolResponse.from_dict(POOL)]),
            "a PoolResponse cannot be updated in bulk",
        ),
        (lambda client: bulk_create(client, pools("a")[0]), "a PoolBody is given: put what to create into a list"),
        (lambda client: bulk_delete(client, "ab", kind="pools"), "a str is given: put what to delete into a list"),
        (lambda client: bulk_update(client, pools("a"), update_mask="slots"), "update_mask is 'slots': give a list"),
        (lambda client: bulk_create(client, pools("a"), on_existence="ignore"), "'ignore' is no rule"),
        (lambda client: bulk_create(client, pools("a"), chunk_size=0), "chunk_size is 0"),
        (lambda client: bulk_delete(client, ["a"]), "kind is None: say whether"),
        (lambda client: bulk_delete(client, pools("a"), kind="variables"), "kind is 'variables', but pools are given"),
        (lambda client: bulk_delete(client, [BulkDAGRunBody(dag_run_id="r")]), "dag_id is missing"),
        (lambda client: bulk_update(client, [RUN], update_mask=["note"]), "update_mask is not for DAG runs"),
    ],
)
def test_bad_arguments_are_refused_before_anything_is_sent(change: Callable[[ApiClient], Any], words: str) -> None:
    server = PoolServer()
    with pytest.raises(ApiValueError, match=words):
        change(connected(server))
    assert server.requests == []


class ListServer:
    """Gives the items of a list two at a time, and takes bulk requests."""

    def __init__(self, collection: str = "", items: Any = ()) -> None:
        self.collection, self.items = collection, items
        self.created: list[Any] = []

    def request(self, method: str, url: str, **arguments: Any) -> urllib3.HTTPResponse:
        if method == "PATCH":
            self.created += [action["entities"][0] for action in json.loads(arguments["body"])["actions"]]
            names = [next(iter(entity.values())) for entity in self.created]
            return response(json.dumps({"create": {"success": names, "errors": []}}).encode())
        offset = int(url.partition("offset=")[2].partition("&")[0])
        page = {self.collection: self.items[offset : offset + 2], "total_entries": len(self.items)}
        return response(json.dumps(page).encode())

    def clear(self) -> None:
        pass


def variable(key: str, value: str, description: Optional[str] = None) -> dict[str, Any]:
    return {"key": key, "value": value, "description": description, "is_encrypted": True}


EXPORTED_VARIABLES = {
    "array": [1],
    "described": {"value": "v", "description": "d"},
    "exact": "1e5",
    "number": 5,
    "object": {"a": None},
    "quoted": '"q"',
    "text": "é\n",
    "wrapped": {"value": {"value": 1}, "description": None},
}
VARIABLES = [
    variable("array", "[1]"),
    variable("described", "v", "d"),
    variable("exact", "1e5"),
    variable("number", "5"),
    variable("object", '{"a": null}'),
    variable("quoted", '"q"'),
    variable("text", "é\n"),
    variable("wrapped", '{"value": 1}'),
]


@pytest.mark.parametrize("name", ["variables.json", "variables.YAML"])
def test_variables_there_and_back(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    assert export_variables(connected(ListServer("variables", VARIABLES)), path) == []
    if name.endswith("json"):
        assert json.loads(path.read_text(encoding="utf-8")) == EXPORTED_VARIABLES
    server = ListServer()
    results = import_variables(connected(server), path)
    assert outcomes(results) == ["success"] * 8
    assert {one["key"]: one["value"] for one in server.created} == {one["key"]: one["value"] for one in VARIABLES}
    assert {one["key"]: one.get("description") for one in server.created}["described"] == "d"


MASKED = [variable("password", "***"), variable("part", '{"token": "***"}'), variable("plain", "p")]


def test_masked_variables_are_not_exported(tmp_path: Path) -> None:
    path = tmp_path / "variables.json"
    client = connected(ListServer("variables", MASKED))
    with pytest.raises(ApiValueError, match=r"password, part.*on_masked"):
        export_variables(client, path)
    assert not path.exists()
    assert export_variables(client, path, on_masked="leave_out") == ["password", "part"]
    assert json.loads(path.read_text()) == {"plain": "p"}


CONNECTION = {
    "connection_id": "c",
    "conn_type": "http",
    "login": "l",
    "password": None,
    "port": 5,
    "schema": "s",
    "extra": '{"a": 1}',
}


@pytest.mark.parametrize("name", ["connections.json", "connections.yml"])
def test_connections_there_and_back(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    assert export_connections(connected(ListServer("connections", [CONNECTION])), path) == []
    server = ListServer()
    assert outcomes(import_connections(connected(server), path)) == ["success"]
    assert server.created == [{**CONNECTION, "description": None, "host": None}]


def test_masked_connections_are_exported_without_what_is_masked(tmp_path: Path) -> None:
    path = tmp_path / "connections.json"
    secret = {**CONNECTION, "password": "***", "extra": '{"a": 1, "b": {"token": "***"}}'}
    client = connected(ListServer("connections", [secret]))
    with pytest.raises(ApiValueError, match=r"c\.password, c\.extra\.b\.token"):
        export_connections(client, path)
    assert export_connections(client, path, on_masked="leave_out") == ["c.password", "c.extra.b.token"]
    (fields,) = json.loads(path.read_text()).values()
    assert "password" not in fields
    assert json.loads(fields["extra"]) == {"a": 1, "b": {}}


def test_pools_there_and_back(tmp_path: Path) -> None:
    path = tmp_path / "pools.json"
    export_pools(connected(ListServer("pools", [POOL])), path)
    assert json.loads(path.read_text()) == {
        "default_pool": {"slots": 128, "description": None, "include_deferred": False}
    }
    server = ListServer()
    import_pools(connected(server), path)
    assert server.created == [{"name": "default_pool", "slots": 128, "description": None, "include_deferred": False}]


@pytest.mark.parametrize(
    ("take", "content", "words"),
    [
        (import_variables, "[]", "does not hold variables"),
        (import_variables, "{", "is no JSON"),
        (import_variables, '{"a": "***"}', r"masked values \(\*\*\*\) for a"),
        (import_variables, '{"a": {"value": "{\\"token\\": \\"***\\"}"}}', "masked values"),
        (import_connections, '{"a": {"conn_type": "http", "password": "***"}}', "masked values"),
        (import_connections, '{"a": {"conn_type": "http", "extra": "{\\"token\\": \\"***\\"}"}}', "masked values"),
        (import_connections, '{"a": "http://h"}', "URIs are not read"),
        (import_connections, '{"a": {"conn_type": "http", "hots": "h"}}', "unknown fields: hots"),
        (import_pools, '{"a": {"description": "d"}}', "no object with its slots"),
        (import_pools, '{"a": {"slots": "many"}}', "the pool a: slots: "),
        (import_connections, '{"a": {"conn_type": "http", "password": 5}}', "the connection a: password: Input should"),
    ],
)
def test_files_that_are_refused(tmp_path: Path, take: Any, content: str, words: str) -> None:
    path = tmp_path / "file.json"
    path.write_text(content, encoding="utf-8")
    server = PoolServer()
    with pytest.raises(ApiValueError, match=words):
        take(connected(server), path)
    assert server.requests == []


def test_other_endings_are_refused_before_anything_is_asked(tmp_path: Path) -> None:
    server = PoolServer()
    for call in (export_pools, import_pools):
        with pytest.raises(ApiValueError, match=r"ends in neither .json nor .yaml"):
            call(connected(server), tmp_path / "pools.txt")
    assert server.requests == []


def test_without_pyyaml(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    importing = builtins.__import__

    def without_yaml(name: str, *args: Any) -> Any:
        if name == "yaml":
            raise ModuleNotFoundError(name="yaml")
        return importing(name, *args)

    monkeypatch.setattr(builtins, "__import__", without_yaml)
    with pytest.raises(ModuleNotFoundError, match=r"pip install 'apache-airflow-client\[yaml\]'"):
        export_pools(connected(PoolServer()), tmp_path / "pools.yaml")
