"""Lists are read to their end, whatever servers make of the pages."""

from __future__ import annotations

import gc
import json
import threading
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any, Optional

import pytest

from airflow_client.client import (
    ApiClient,
    ApiException,
    Configuration,
    DagRunApi,
    DAGRunsBatchBody,
    NotFoundException,
    PoolApi,
    ProviderApi,
    ServiceException,
    paginate,
)

from .list_server import ListServer, dag_run, pool


@contextmanager
def serving(items: list[dict[str, Any]], **options: Any) -> Iterator[tuple[ListServer, ApiClient]]:
    """Give a server with these items and a client of it, which does not repeat what failed."""
    with ListServer(items, **options) as server:
        with ApiClient(Configuration(host=server.url, access_token="a", retries=0)) as client:
            yield server, client


def names(pools: Any) -> list[str]:
    return [pool.name for pool in pools]


def run_ids(runs: Any) -> list[str]:
    return [run.dag_run_id for run in runs]


POOLS = [pool(number) for number in range(7)]
POOL_NAMES = [item["name"] for item in POOLS]
RUNS = [dag_run(number) for number in range(7)]
RUN_IDS = [item["dag_run_id"] for item in RUNS]


@pytest.mark.parametrize("size", [1, 2, 7, 8, 100])
@pytest.mark.parametrize("read_ahead", [0, 1, 3])
def test_by_offset(size: int, read_ahead: int) -> None:
    with serving(POOLS, maximum=size) as (server, client):
        pager = paginate(PoolApi(client).get_pools, limit=1000).with_options(read_ahead=read_ahead)
        assert names(pager) == POOL_NAMES
        assert pager.total == 7
        assert len(server.queries) == -(-7 // size)
        assert names(pager) == POOL_NAMES, "a pager begins anew each time"


def test_without_a_count_the_list_ends_with_an_empty_page() -> None:
    with serving(RUNS, version="3.1.8", counts=False, maximum=3) as (_, client):
        pager = paginate(DagRunApi(client).get_dag_runs, "a")
        assert run_ids(pager) == RUN_IDS
        assert pager.total is None


def test_a_page_is_a_hundred_items_unless_told_otherwise() -> None:
    with serving(POOLS) as (server, client):
        list(paginate(PoolApi(client).get_pools))
        list(paginate(PoolApi(client).get_pools, limit=3))
        assert [query["limit"] for query in server.queries] == ["100", "3", "3", "3"]


def test_an_empty_list() -> None:
    with serving([]) as (_, client):
        pager = paginate(PoolApi(client).get_pools)
        assert list(pager) == []
        assert list(pager.pages()) == []
        assert pager.total == 0


def test_pages() -> None:
    with serving(POOLS) as (_, client):
        pager = paginate(PoolApi(client).get_pools, limit=3)
        assert [names(page) for page in pager.pages()] == [POOL_NAMES[:3], POOL_NAMES[3:6], POOL_NAMES[6:]]


@pytest.mark.parametrize("maximum", [0, 1, 3, 5, 100])
def test_no_more_items_than_wanted(maximum: int) -> None:
    with serving(POOLS, maximum=3) as (server, client):
        pager = paginate(PoolApi(client).get_pools).with_options(max_items=maximum)
        assert names(pager) == POOL_NAMES[:maximum]
        assert len(server.queries) == -(-min(maximum, 7) // 3)
        assert pager.position == (str(min(maximum, 7)) if maximum else None)


def test_the_callers_offset_is_kept() -> None:
    with serving(POOLS) as (_, client):
        assert names(paginate(PoolApi(client).get_pools, 2, 4)) == POOL_NAMES[4:]


@pytest.mark.parametrize(("version", "parameter"), [("3.2.2", "offset"), ("3.3.0", "cursor"), ("4.0.0", "cursor")])
def test_the_better_way_that_the_server_has(version: str, parameter: str) -> None:
    with serving(RUNS, version=version, maximum=3) as (server, client):
        pager = paginate(DagRunApi(client).get_dag_runs, "a")
        assert run_ids(pager) == RUN_IDS
        assert pager.total == 7
        assert len(server.queries) == 3
        assert all(parameter in query for query in server.queries)


def test_an_offset_is_not_lost_to_cursors() -> None:
    with serving(RUNS) as (_, client):
        assert run_ids(paginate(DagRunApi(client).get_dag_runs, "a", offset=5)) == RUN_IDS[5:]


def test_the_total_of_a_long_list_with_cursors_is_not_known() -> None:
    with serving([dag_run(number) for number in range(1001)]) as (_, client):
        pager = paginate(DagRunApi(client).get_dag_runs, "a")
        assert len(list(pager)) == 1001
        assert pager.total is None


@pytest.mark.parametrize("body", [DAGRunsBatchBody(page_limit=2), {"page_limit": 2}])
def test_paging_that_stands_in_the_body(body: Any) -> None:
    before = json.dumps(body if isinstance(body, dict) else body.to_dict())
    with serving(RUNS) as (server, client):
        pager = paginate(DagRunApi(client).get_list_dag_runs_batch, "~", body)
        assert run_ids(pager) == RUN_IDS
        assert [query["page_offset"] for query in server.queries] == [0, 2, 4, 6]
    assert json.dumps(body if isinstance(body, dict) else body.to_dict()) == before


@pytest.mark.parametrize("start", [None, "2"])
@pytest.mark.parametrize("limit", [2, 100])
def test_a_server_that_gives_everything_at_once(start: Optional[str], limit: int) -> None:
    providers = [{"package_name": f"p{number}", "description": "", "version": "1"} for number in range(5)]
    with serving(providers, pages=False) as (server, client):
        pager = paginate(ProviderApi(client).get_providers, limit=limit).with_options(start=start)
        assert [provider.package_name for provider in pager] == [f"p{number}" for number in range(int(start or 0), 5)]
        assert len(server.queries) == 1


@pytest.mark.parametrize("version", ["3.0.6", "3.3.2"])
@pytest.mark.parametrize("read_ahead", [0, 2])
@pytest.mark.parametrize("taken", range(8))
def test_going_on_from_a_position(version: str, read_ahead: int, taken: int) -> None:
    with serving(RUNS, version=version, maximum=3) as (_, client):
        pager = paginate(DagRunApi(client).get_dag_runs, "a").with_options(read_ahead=read_ahead)
        first = list(islice(pager, taken)) if taken < 7 else list(pager)
        position = json.loads(json.dumps(pager.position))
        rest = paginate(DagRunApi(client).get_dag_runs, "a", limit=2).with_options(start=position)
        assert run_ids(first) + run_ids(rest) == RUN_IDS


def test_going_on_from_a_page() -> None:
    with serving(POOLS) as (_, client):
        pager = paginate(PoolApi(client).get_pools, limit=3)
        next(pager.pages())
        assert names(pager.with_options(start=pager.position)) == POOL_NAMES[3:]


def test_going_on_at_the_end_gives_what_is_new() -> None:
    with serving(list(RUNS), maximum=3) as (server, client):
        pager = paginate(DagRunApi(client).get_dag_runs, "a")
        list(pager)
        server.items.append(dag_run(8))
        assert run_ids(pager.with_options(start=pager.position)) == ["run-000008"]


@pytest.mark.parametrize("version", ["3.0.6", "3.3.2"])
@pytest.mark.parametrize("read_ahead", [0, 2])
def test_a_page_that_fails(version: str, read_ahead: int) -> None:
    with serving(RUNS, version=version, maximum=3, before=lambda number: 503 if number == 3 else None) as (_, client):
        pager = paginate(DagRunApi(client).get_dag_runs, "a").with_options(read_ahead=read_ahead)
        read: list[Any] = []
        with pytest.raises(ServiceException, match="can go on with with_options") as caught:
            read.extend(pager)
        assert run_ids(read) == RUN_IDS[:6]
        assert caught.value.position == pager.position
        assert run_ids(pager.with_options(start=caught.value.position)) == RUN_IDS[6:]


def test_a_first_page_that_fails_has_no_position() -> None:
    with serving(POOLS, before=lambda number: 404) as (_, client):
        with pytest.raises(NotFoundException) as caught:
            list(paginate(PoolApi(client).get_pools))
        assert (caught.value.position, caught.value.hint) == (None, None)


def test_what_the_transport_repeats_is_not_noticed() -> None:
    with ListServer(POOLS, maximum=3, before=lambda number: 503 if number == 2 else None) as server:
        with ApiClient(Configuration(host=server.url, access_token="a", retries=1)) as client:
            assert names(paginate(PoolApi(client).get_pools)) == POOL_NAMES


def test_items_that_come_before_are_not_repeated() -> None:
    """New pools push those that were read to the next page."""
    items = list(POOLS)

    def grow(number: int) -> None:
        if number in (2, 3):
            items.insert(0, pool(100 + number))

    with serving(items, maximum=3, before=grow) as (_, client):
        assert names(paginate(PoolApi(client).get_pools)) == POOL_NAMES


def test_a_position_holds_for_a_page_with_repeated_items() -> None:
    items = list(POOLS)
    with serving(items, maximum=3, before=lambda number: items.insert(0, pool(100)) if number == 2 else None) as (
        _,
        client,
    ):
        pager = paginate(PoolApi(client).get_pools)
        read = list(islice(pager, 4))
        assert names(read) + names(pager.with_options(start=pager.position)) == POOL_NAMES


@pytest.mark.parametrize("change", ["grows", "shrinks"])
def test_with_cursors_a_list_may_change(change: str) -> None:
    items = list(RUNS)

    def happen(number: int) -> None:
        if number == 2:
            items[:1] = [dag_run(0), {**dag_run(0), "dag_run_id": "run-000000a"}] if change == "grows" else []

    with serving(items, maximum=3, before=happen) as (_, client):
        assert run_ids(paginate(DagRunApi(client).get_dag_runs, "a")) == RUN_IDS


def test_a_list_that_shrinks_to_nothing_ends() -> None:
    items = list(POOLS)
    with serving(items, maximum=3, before=lambda number: items.clear() if number == 2 else None) as (_, client):
        assert names(paginate(PoolApi(client).get_pools)) == POOL_NAMES[:3]


@pytest.mark.parametrize("ahead", [1, 2])
def test_reading_ahead_is_bounded(ahead: int) -> None:
    """While nothing is taken, no more pages are read than wanted; at the end no thread is left."""
    asked: list[threading.Event] = [threading.Event() for _ in range(100)]
    with serving([pool(number) for number in range(50)], before=lambda number: asked[number].set()) as (server, client):
        pager = iter(paginate(PoolApi(client).get_pools, limit=1).with_options(read_ahead=ahead))
        next(pager)
        assert asked[1 + ahead].wait(20)
        assert not asked[2 + ahead].wait(0.2)
        assert len(server.queries) == 1 + ahead
        pager.close()  # type: ignore[attr-defined]
        for thread in threading.enumerate():
            if thread.name == "airflow-client-read-ahead":
                thread.join(20)
                assert not thread.is_alive()


@pytest.mark.parametrize(("items", "read_ahead"), [(100_000, 0), (20_000, 2)])
def test_memory_stays_flat(items: int, read_ahead: int) -> None:
    with serving([pool(number) for number in range(items)]) as (server, client):
        pager = paginate(PoolApi(client).get_pools).with_options(read_ahead=read_ahead)
        count = 0
        server.queries = _Forgetful()
        for _ in pager:
            count += 1
            if count == 1_000:
                gc.collect()
                tracemalloc.start()
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert count == items
        assert peak < 4_000_000, "one page takes about 0.2 MB, and 20,000 items take 40"


class _Forgetful(list):  # type: ignore[type-arg]
    """Counts, but keeps nothing: what a test keeps must not count as memory of the client."""

    def append(self, item: Any) -> None:
        if not self:
            super().append(item)


def test_every_failure_has_the_position_attribute() -> None:
    assert ApiException(500).position is None
