"""Bulk changes on a real server, and files that go back and forth between it and Airflow's own command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from airflow_client.client import (
    ApiClient,
    BulkDAGRunBody,
    BulkResult,
    BulkTaskInstanceBody,
    ConnectionBody,
    PoolBody,
    TaskInstanceApi,
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
from airflow_client.client.exceptions import UnsupportedByServerError

if TYPE_CHECKING:
    from .conftest import Airflow
    from .world import World

MAKERS: dict[str, Callable[..., Any]] = {
    "pools": lambda name, **fields: PoolBody(name=name, slots=1, include_deferred=False, **fields),
    "variables": lambda key, **fields: VariableBody(key=key, value="a value", **fields),
    "connections": lambda name, **fields: ConnectionBody(connection_id=name, conn_type="http", **fields),
}
READERS = {"pools": ("PoolApi", "get_pool"), "variables": ("VariableApi", "get_variable")}
READERS["connections"] = ("ConnectionApi", "get_connection")


def outcomes(results: list[BulkResult[Any]]) -> list[str]:
    return [result.outcome for result in results]


@pytest.mark.parametrize("kind", list(MAKERS))
def test_create_update_delete(api_client: ApiClient, world: World, kind: Any) -> None:
    make, prefix = MAKERS[kind], f"bulk-{uuid4().hex[:8]}-"
    owner, reader = READERS[kind]

    def description(number: int) -> Any:
        return getattr(world.api(owner), reader)(f"{prefix}{number}").description

    def made(*numbers: int, **fields: Any) -> list[Any]:
        return [make(f"{prefix}{number}", **fields) for number in numbers]

    client = api_client
    assert outcomes(bulk_create(client, made(*range(5)), chunk_size=2)) == ["success"] * 5
    results = bulk_create(client, made(4, 5))
    assert outcomes(results) == ["failed", "success"]
    assert results[0].status == 409
    assert f"{prefix}4" in str(results[0].error)
    assert outcomes(bulk_create(client, made(5, 6), on_existence="skip")) == ["skipped", "success"]
    assert outcomes(bulk_create(client, made(6, 7, description="over"), on_existence="overwrite")) == ["success"] * 2
    assert description(6) == "over"
    results = bulk_update(client, made(0, 99, description="changed"))
    assert outcomes(results) == ["success", "failed"]
    assert results[1].status == 404
    assert description(0) == "changed"
    assert outcomes(bulk_update(client, made(99), on_non_existence="skip")) == ["skipped"]
    field = {"pools": "slots", "variables": "value", "connections": "conn_type"}[kind]
    results = bulk_update(client, made(0, 99, description="masked"), update_mask=[field])
    assert outcomes(results) == ["success", "failed"]
    assert description(0) == "changed"
    names = [f"{prefix}{number}" for number in range(9)]
    results = bulk_delete(client, names, kind=kind)
    assert outcomes(results) == ["success"] * 8 + ["failed"]
    assert outcomes(bulk_delete(client, names, kind=kind, on_non_existence="skip")) == ["skipped"] * 9


def test_one_that_the_server_does_not_take(api_client: ApiClient) -> None:
    """It refuses the whole request for one connection whose `extra` is no JSON."""
    names = [f"bulk-{uuid4().hex}" for _ in range(5)]
    connections = [ConnectionBody(connection_id=name, conn_type="http", extra="{}") for name in names]
    connections[3] = ConnectionBody(connection_id=names[3], conn_type="http", extra="no JSON")
    results = bulk_create(api_client, connections)
    assert outcomes(results) == ["success", "success", "success", "failed", "success"]
    assert results[3].status == 422
    assert "extra" in str(results[3].error)
    assert outcomes(bulk_delete(api_client, names, kind="connections", on_non_existence="skip")).count("success") == 4


def test_runs_and_task_instances(api_client: ApiClient, world: World) -> None:
    """In bulk where the server can, one by one where it cannot."""
    dag_id = "example_simplest_dag"
    run_id = world.run(dag_id)
    world.wait(dag_id, run_id)
    ids = {"dag_id": dag_id, "dag_run_id": run_id}
    runs = [BulkDAGRunBody(**ids, note="from bulk"), BulkDAGRunBody(dag_id=dag_id, dag_run_id="none", note="a")]
    results = bulk_update(api_client, runs)
    assert outcomes(results) == ["success", "failed"]
    assert results[1].status == 404
    assert world.api("DagRunApi").get_dag_run(dag_id, run_id).note == "from bulk"
    tasks = [BulkTaskInstanceBody(**ids, task_id=task_id, map_index=-1, note="n") for task_id in ("my_task", "none")]
    assert outcomes(bulk_update(api_client, tasks)) == ["success", "failed"]
    assert outcomes(bulk_update(api_client, tasks, on_non_existence="skip")) == ["success", "skipped"]
    instances = TaskInstanceApi(api_client).get_task_instances(dag_id, run_id).task_instances
    assert instances[0].note == "n"
    if world.release >= (3, 1):
        assert outcomes(bulk_delete(api_client, instances)) == ["success"]
    else:
        with pytest.raises(UnsupportedByServerError):
            bulk_delete(api_client, instances)
    assert outcomes(bulk_delete(api_client, runs, on_non_existence="skip")) == ["success", "skipped"]


VARIABLES = {
    "live_text": "é\n",
    "live_number": 5,
    "live_object": {"a": [1, None]},
    "live_described": {"value": "v", "description": "d"},
}
CONNECTION = {
    "conn_type": "http",
    "description": "d",
    "login": "l",
    "password": None,
    "host": "h",
    "port": 5,
    "schema": "s",
    "extra": '{"a": 1}',
}
CONNECTIONS = {
    "live_open": CONNECTION,
    "live_secret": {**CONNECTION, "password": "a password", "extra": '{"a": 1, "token": "a token"}'},
}
POOLS = {"live_pool": {"slots": 3, "description": "d", "include_deferred": True}}


def read(path: Path) -> Any:
    return {key: value for key, value in json.loads(path.read_text(encoding="utf-8")).items() if key[:5] == "live_"}


@pytest.fixture
def command(airflow: Airflow) -> Callable[..., str]:
    """Airflow's command line, beside the server."""
    if airflow.local is None:
        pytest.skip("needs the command line of the server")
    return airflow.local.command


@pytest.mark.parametrize(
    ("what", "content", "export", "take"),
    [
        ("variables", VARIABLES, export_variables, import_variables),
        ("connections", CONNECTIONS, export_connections, import_connections),
        ("pools", POOLS, export_pools, import_pools),
    ],
)
def test_files_go_back_and_forth(
    api_client: ApiClient,
    tmp_path: Path,
    command: Callable[..., str],
    what: Any,
    content: dict[str, Any],
    export: Any,
    take: Any,
) -> None:
    """The command line's export, our import, our export, the command line's import, and its export again."""
    written, theirs, ours, again = (tmp_path / f"{name}.json" for name in ("written", "theirs", "ours", "again"))
    written.write_text(json.dumps(content), encoding="utf-8")
    assert {result.outcome for result in take(api_client, written, on_existence="overwrite")} == {"success"}
    command(what, "export", str(theirs))
    assert read(theirs) == content

    assert outcomes(bulk_delete(api_client, list(content), kind=what)) == ["success"] * len(content)
    results = take(api_client, theirs, on_existence="skip")
    assert outcomes([one for one in results if name_of(one.entity) in content]) == ["success"] * len(content)
    options = {} if what == "pools" else {"on_masked": "leave_out"}
    left_out = export(api_client, ours, **options) or []
    expected = {key: dict(value) if isinstance(value, dict) else value for key, value in content.items()}
    if what == "connections":
        del expected["live_secret"]["password"]
        expected["live_secret"]["extra"] = '{"a": 1}'
        assert {"live_secret.password", "live_secret.extra.token"} <= set(left_out)
    assert read(ours) == expected

    assert outcomes(bulk_delete(api_client, list(content), kind=what)) == ["success"] * len(content)
    command(what, "import", str(ours))
    command(what, "export", str(again))
    if what == "connections":
        expected["live_secret"]["password"] = None
    assert read(again) == expected
    assert outcomes(bulk_delete(api_client, list(content), kind=what)) == ["success"] * len(content)


def name_of(entity: Any) -> str:
    return str(next(getattr(entity, name) for name in ("key", "connection_id", "name") if hasattr(entity, name)))


def test_yaml_of_the_command_line(api_client: ApiClient, tmp_path: Path, command: Callable[..., str]) -> None:
    """It writes connections as YAML, too."""
    path = tmp_path / "connections.yaml"
    bulk_create(
        api_client, [ConnectionBody(connection_id="live_yaml", conn_type="http", port=5, password="a password")]
    )
    command("connections", "export", str(path))
    assert outcomes(bulk_delete(api_client, ["live_yaml"], kind="connections")) == ["success"]
    results = import_connections(api_client, path, on_existence="skip")
    (result,) = (result for result in results if result.entity.connection_id == "live_yaml")
    assert (result.outcome, result.entity.port, result.entity.password) == ("success", 5, "a password")
    bulk_delete(api_client, ["live_yaml"], kind="connections")
