"""Every list of a real server is read to its end, page by page, and comes out as it does in one piece."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest

from airflow_client.client import (
    ApiClient,
    DAGApi,
    DagRunApi,
    EventLogApi,
    PoolApi,
    TaskInstanceApi,
    models,
    paginate,
)

from .world import World

IDENTITIES = (
    *("id", "dag_id", "dag_run_id", "run_id", "task_id", "map_index", "try_number", "key", "name", "bundle_name"),
    *("package_name", "connection_id", "event_log_id", "import_error_id", "asset_id", "warning_type", "created_at"),
)
BODIES = {"get_list_dag_runs_batch": "page_limit", "get_task_instances_batch": "page_limit"}


def lists(world: World) -> list[tuple[str, Callable[..., Any], list[Any]]]:
    """Return each operation that lists, that the server has, and what leads to it, wildcards where there are some."""
    found = []
    for name, operation in world.operations.items():
        method = getattr(world.api(operation["owner"]), name)
        answer = getattr(models, str(inspect.signature(method).return_annotation), None)
        if operation["method"] != "get" and name not in BODIES:
            continue
        if not hasattr(answer, "_items") or not world.has(name):
            continue
        if "queued_events" in name:  # where there are none, servers answer with 404
            continue
        required = [
            parameter.name
            for parameter in inspect.signature(method).parameters.values()
            if parameter.default is parameter.empty
        ]
        arguments = [argument(world, name, parameter) for parameter in required]
        if name in BODIES:
            arguments[-1] = {}
        found.append((name, method, arguments))
    return found


def argument(world: World, operation: str, parameter: str) -> Any:
    if operation in ("get_dag_runs", "get_dag_versions", "get_list_dag_runs_batch"):
        return "~"
    wildcards = ("get_task_instances", "get_task_instances_batch", "get_xcom_entries", "get_hitl_details")
    known = world.mapped if "mapped" in operation else world.known
    return "~" if operation in wildcards else known.get(parameter)


def test_every_list(world: World) -> None:
    """Read with two items a page, and with the pages in advance."""
    tried: dict[str, int] = {}
    for name, method, arguments in lists(world):
        if "limit" in inspect.signature(method).parameters:
            paged = paginate(method, *arguments, limit=2)
        elif name in BODIES:
            paged = paginate(method, *arguments[:-1], {BODIES[name]: 2})
        else:
            paged = paginate(method, *arguments)
        small = [keys(item) for item in paged.with_options(max_items=60)]
        large = [keys(item) for item in paginate(method, *arguments).with_options(max_items=60, read_ahead=1)]
        assert small[: len(large)] == large[: len(small)], name
        assert len(set(small)) == len(small), f"{name} repeats items"
        tried[name] = len(small)
    assert {"get_dags", "get_pools", "get_dag_runs", "get_task_instances", "get_task_instances_batch"} <= set(tried)
    assert tried["get_task_instances"] > 10


def keys(item: Any) -> str:
    """Return what stays of an item while a server works: its identity."""
    if isinstance(item, str):
        return item
    return repr([(field, getattr(item, field)) for field in IDENTITIES if hasattr(item, field)])


@pytest.fixture
def pools(api_client: ApiClient) -> Any:
    """Make pools for a test, and take them away again."""
    api, prefix = PoolApi(api_client), f"paging-{uuid4().hex[:6]}"
    names = [f"{prefix}-{number:03}" for number in range(120)]
    create = {"action": "create", "entities": [{"name": name, "slots": 1} for name in names]}
    api.bulk_pools({"actions": [create]})
    yield prefix, names
    api.bulk_pools({"actions": [{"action": "delete", "entities": names}]})


def test_more_items_than_the_server_gives_in_a_page(api_client: ApiClient, pools: Any) -> None:
    """The server clamps the page to a hundred, since Airflow 3.1 at least."""
    prefix, names = pools
    pager = paginate(PoolApi(api_client).get_pools, limit=1000, pool_name_pattern=prefix)
    sizes = [len(page) for page in pager.pages()]
    assert sizes in ([100, 20], [120])
    assert sorted(pool.name for pool in pager) == names
    assert pager.total == 120


def test_a_list_that_changes(api_client: ApiClient) -> None:
    """New entries of the audit log come while it is read: each comes once, whether it was there or is new."""
    dags = DAGApi(api_client)
    seen = []
    for number, entry in enumerate(paginate(EventLogApi(api_client).get_event_logs, limit=1)):
        seen.append(entry.event_log_id)
        if number < 5:
            dags.patch_dag("example_simplest_dag", {"is_paused": bool(number % 2)})
        if number > 40:
            break
    assert seen == sorted(set(seen))


@pytest.mark.parametrize("order_by", [None, "-run_after", "start_date", "state"])
def test_going_on(api_client: ApiClient, world: World, order_by: str | None) -> None:
    """By cursor where the server has them, by offset elsewhere, in each order, also where values are null or equal."""
    options = {} if order_by is None else {"order_by": [order_by]}
    whole = [run.dag_run_id for run in paginate(DagRunApi(api_client).get_dag_runs, "~", **options)]
    assert len(whole) > 2
    pager = paginate(DagRunApi(api_client).get_dag_runs, "~", limit=2, **options)
    read, position = [], None
    while page := [run.dag_run_id for run in pager.with_options(start=position, max_items=3)]:
        read += page
        step = pager.with_options(start=position, max_items=3)
        assert [run.dag_run_id for run in step] == page
        position = step.position
    assert read == whole
    assert ("@" in str(position)) == (world.release >= (3, 3))


def test_task_instances_in_a_stable_order(api_client: ApiClient, world: World) -> None:
    ids = [instance.id for instance in paginate(TaskInstanceApi(api_client).get_task_instances, "~", "~", limit=3)]
    assert ids == sorted(set(ids))
