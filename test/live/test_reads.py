"""Every operation that reads, on a real server: answers are decoded whole, without a warning."""

from __future__ import annotations

from contextlib import nullcontext, suppress
from pathlib import Path
from typing import Any

import pytest
import yaml

from airflow_client.client import (
    ApiClient,
    BadRequestException,
    Configuration,
    DAGApi,
    NotFoundException,
    UnsupportedByServerWarning,
)

from .world import World, operations_tried

_DOCUMENT = yaml.safe_load((Path(__file__).parents[2] / "spec" / "v2.yaml").read_text(encoding="utf-8"))
READS = {
    operation["operationId"]: operation
    for item in _DOCUMENT["paths"].values()
    for method, operation in item.items()
    if method == "get"
}
BY_MAP_INDEX = {name for name in READS if "mapped" in name or name.endswith("_by_map_index")}
OF_A_HUMAN = {name for name in READS if name.startswith("get_hitl")}
# What no example DAG or setting brings about; the server says 404, or sends the browser elsewhere.
ABSENT = {"get_asset_alias", "get_import_error", "get_hitl_detail_try_detail", "get_external_log_url"}
REDIRECTS = {"login", "logout", "refresh"}


def required_arguments(world: World, operation_id: str) -> dict[str, Any]:
    """Return the required arguments of an operation that reads: things that the server has."""
    known = dict(world.known)
    if operation_id in BY_MAP_INDEX:
        known |= world.mapped
    if operation_id in OF_A_HUMAN:
        known |= world.hitl
    if operation_id == "list_backfills":
        known["dag_id"] = "example_bash_operator"
    if "queued_event" in operation_id:
        known["dag_id"] = "asset_consumes_1_and_2"
    names = [parameter["name"] for parameter in READS[operation_id].get("parameters", []) if parameter["required"]]
    python_names = [name.replace("-", "_").lower() for name in names]
    return {name: known.get(name, 0) for name in python_names}


@pytest.mark.parametrize("operation_id", sorted(READS.keys() - REDIRECTS))
def test_read(world: World, operation_id: str) -> None:
    """An operation that the release has is decoded whole; of another the client says which releases have it."""
    arguments = required_arguments(world, operation_id)
    if not world.has(operation_id):
        method = getattr(world.api(world.operations[operation_id]["owner"]), operation_id)
        with (
            pytest.warns(UnsupportedByServerWarning, match="the operation"),
            pytest.raises(NotFoundException) as raised,
        ):
            method(**arguments)
        assert "This endpoint is there in Airflow" in str(raised.value)
    elif operation_id in ABSENT:
        operations_tried.add(operation_id)
        with suppress(NotFoundException, BadRequestException):
            world.call(operation_id, **arguments)
    else:
        world.call(operation_id, **arguments)


@pytest.mark.parametrize("operation_id", ["get_config", "get_config_value", "get_dag_source"])
def test_read_as_text(world: World, operation_id: str) -> None:
    """An answer that was asked for as text is that text."""
    text = world.call(operation_id, **required_arguments(world, operation_id), accept="text/plain")
    assert isinstance(text, str)
    assert "\n" in text or "=" in text


@pytest.mark.parametrize("accept", ["application/json", "application/x-ndjson", "*/*"])
def test_read_log(world: World, accept: str) -> None:
    """A log comes as a page or line by line, whole in either form."""
    arguments = required_arguments(world, "get_log")
    if accept == "application/x-ndjson" and world.release < (3, 0, 3):
        pytest.skip("releases before 3.0.3 send text instead of JSON lines")
    log = world.call("get_log", **arguments, full_content=True, accept=accept)
    lines = log if isinstance(log, list) else log.content
    assert len(lines) > 1


@pytest.mark.parametrize("stringify", [True, False])
def test_read_xcom(world: World, stringify: bool) -> None:
    """An XCom is read as its value or as text."""
    arguments = required_arguments(world, "get_xcom_entry")
    entry = world.call("get_xcom_entry", **arguments, stringify=stringify)
    assert isinstance(entry.value, str) or not stringify
    assert entry.key == "return_value"


def test_lists_are_filtered_and_ordered(world: World) -> None:
    """A list takes limits, orders as text or as a list, repeated values and datetimes."""
    dags = world.call("get_dags", limit=3, offset=1, order_by="-dag_id", tags=["example"]).dags
    assert [dag.dag_id for dag in dags] == sorted((dag.dag_id for dag in dags), reverse=True)
    assert len(dags) == 3
    dag_id, run_id = world.known["dag_id"], world.known["dag_run_id"]
    run = world.call("get_dag_run", dag_id, run_id)
    assert run.start_date is not None
    runs = world.call(
        "get_dag_runs", dag_id, start_date_gte=run.start_date, state=["success", "failed"], order_by=["id"]
    )
    assert run_id in [one.dag_run_id for one in runs.dag_runs]
    batch = world.call("get_list_dag_runs_batch", "~", {"dag_ids": [dag_id], "page_limit": 5})
    assert run_id in [one.dag_run_id for one in batch.dag_runs]
    tasks = world.call("get_task_instances_batch", "~", "~", {"dag_ids": [dag_id], "state": ["success"]})
    assert {one.dag_id for one in tasks.task_instances} == {dag_id}


def test_a_filter_that_the_server_does_not_know_is_reported(world: World) -> None:
    """A server ignores such a filter; the client says so before anybody trusts the answer."""
    if world.release < (3, 1):
        for later in ({"bundle_name": "no_such"}, {"has_import_errors": True}):
            with pytest.warns(UnsupportedByServerWarning, match=r"\(Airflow 3\.1"):
                assert len(DAGApi(world.client).get_dags(**later).dags) > 1
        with pytest.warns(UnsupportedByServerWarning, match="several values of the parameter order_by"):
            DAGApi(world.client).get_dags(order_by=["is_paused", "dag_id"])
    if world.release >= (3, 2, 2):
        assert world.call("get_dags", dag_id_prefix_pattern="no_such").dags == []
        return
    with pytest.warns(UnsupportedByServerWarning, match=r"dag_id_prefix_pattern \(Airflow 3.2.2 and later\)"):
        assert len(DAGApi(world.client).get_dags(dag_id_prefix_pattern="no_such").dags) > 1


def test_the_version_is_asked_for_once_and_only_when_needed(world: World, configuration: Configuration) -> None:
    """A call that every release understands asks nothing; others ask once, unless the configuration says it."""
    paths: list[str] = []

    class Recording(ApiClient):
        def call_api(self, method: str, url: str, *args: Any, **kwargs: Any) -> Any:
            paths.append(url.partition("?")[0].rpartition("/")[2])
            return super().call_api(method, url, *args, **kwargs)

    version = ".".join(map(str, world.release))
    for settings, expected in [({}, 1), ({"server_version": version}, 0), ({"check_server_version": False}, 0)]:
        configuration.server_version, configuration.check_server_version = None, True
        for name, value in settings.items():
            setattr(configuration, name, value)
        check = configuration.check_server_version
        paths.clear()
        dags = DAGApi(Recording(configuration))
        dags.get_dags(limit=1)
        assert paths == ["dags"]
        for _ in range(2):
            with nullcontext() if world.release >= (3, 1) or not check else pytest.warns(UnsupportedByServerWarning):
                dags.get_dags(limit=1, is_favorite=False)
        assert paths.count("version") == expected
