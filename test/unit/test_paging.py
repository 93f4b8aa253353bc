"""What can be read page by page, and how a pager says what it does."""

from __future__ import annotations

import functools
import inspect
import threading
from typing import Any, Optional

import pytest

import airflow_client.client
from airflow_client.client import (
    ApiClient,
    ApiTypeError,
    ApiValueError,
    ConnectionApi,
    DAGApi,
    DagRunApi,
    PoolApi,
    Progress,
    models,
    paginate,
)


class Numbers:
    """A page of a list of numbers."""

    def __init__(self, items: list[int], total: Optional[int]) -> None:
        self.items = items
        self.total_entries = total

    def _items(self) -> list[int]:
        return self.items


def numbers(end: int, limit: int = 50, offset: int = 0) -> Numbers:
    """List the numbers below `end`."""
    return Numbers(list(range(end))[offset : offset + limit], end)


def test_any_function_that_lists() -> None:
    assert list(paginate(numbers, 7, limit=3)) == list(range(7))
    assert list(paginate(functools.partial(numbers, 7), limit=3)) == list(range(7))


def test_a_list_without_pages() -> None:
    assert list(paginate(lambda: Numbers([1, 2], None))) == [1, 2]


@pytest.mark.parametrize(
    ("method", "arguments", "message"),
    [
        ("get_pool", ["a"], "get_pool answers with a PoolResponse, which is no list"),
        ("get_pools_with_http_info", [], "give get_pools$"),
        ("get_pools_without_preload_content", [], "give get_pools$"),
        ("get_pools", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14], "get_pools: too many positional arguments"),
    ],
)
def test_what_is_no_list_is_refused(client: ApiClient, method: str, arguments: list[Any], message: str) -> None:
    with pytest.raises(ApiTypeError, match=message):
        paginate(getattr(PoolApi(client), method), *arguments)


def test_what_is_no_function_is_refused() -> None:
    with pytest.raises(ApiTypeError, match=r"^int is no method that lists"):
        paginate(5)  # type: ignore[arg-type]


def test_an_answer_that_is_no_list_is_refused() -> None:
    def answers_with_text() -> Any:
        return "text"

    with pytest.raises(ApiTypeError, match="answers_with_text answered with a str, which is no list"):
        list(paginate(answers_with_text))


def test_what_changes_is_refused(client: ApiClient) -> None:
    with pytest.raises(ApiTypeError, match="patch_dags changes things"):
        paginate(DAGApi(client).patch_dags, {"is_paused": True}, dag_id_pattern="~")


def test_only_what_lists_is_taken(client: ApiClient) -> None:
    """Of all operations, those whose names say so, and all that have pages."""
    taken, with_pages = set(), set()
    for name in airflow_client.client.__all__:
        if not name.endswith("Api"):
            continue
        for method_name, method in vars(getattr(airflow_client.client, name)).items():
            if method_name.startswith("_") or not inspect.isfunction(method):
                continue
            bound = getattr(getattr(airflow_client.client, name)(client), method_name)
            parameters = inspect.signature(bound).parameters.values()
            arguments = [{} for parameter in parameters if parameter.default is parameter.empty]
            if "offset" in inspect.signature(bound).parameters and not method_name.endswith(("_info", "_content")):
                with_pages.add(method_name)
            try:
                paginate(bound, *arguments)
            except ApiTypeError:
                continue
            answer = getattr(models, str(inspect.signature(bound).return_annotation), None)
            if hasattr(answer, "_items"):
                taken.add(method_name)
    assert with_pages - taken == {"patch_dags"}
    assert {name for name in taken if not name.startswith(("get_", "list_"))} == {"import_errors"}


def test_a_name_or_a_field_is_not_taken_for_the_items() -> None:
    """Nothing public is added to the models."""
    page = models.PoolCollectionResponse
    assert set(page.model_fields) == {"pools", "total_entries"}
    assert {name for name in dir(page) if not name.startswith("_")} <= {*dir(models.PoolResponse), *page.model_fields}


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"max_items": -1}, "max_items is -1"),
        ({"read_ahead": -1}, "read_ahead is -1"),
        ({"start": "x"}, "'x' is no position in a list"),
        ({"start": 5}, "5 is no position in a list"),
    ],
)
def test_options_that_cannot_be(options: Any, message: str) -> None:
    with pytest.raises(ApiValueError, match=message):
        paginate(numbers, 7).with_options(**options)


def test_pages_without_items_are_refused(client: ApiClient) -> None:
    with pytest.raises(ApiValueError, match="limit=0 asks get_connections for no items"):
        paginate(ConnectionApi(client).get_connections, limit=0)
    with pytest.raises(ApiValueError, match="page_limit=0 asks get_list_dag_runs_batch for no items"):
        paginate(DagRunApi(client).get_list_dag_runs_batch, "~", {"page_limit": 0})


def test_a_missing_argument_is_told_before_anything_is_sent(client: ApiClient, pool_manager: Any) -> None:
    with pytest.raises(ApiTypeError, match="get_dag_runs: missing a required argument: 'dag_id'"):
        paginate(DagRunApi(client).get_dag_runs)  # type: ignore[call-arg]
    assert pool_manager.requests == []


@pytest.mark.parametrize(("maximum", "total"), [(None, 7), (5, 5), (100, 7)])
def test_progress(maximum: Optional[int], total: int) -> None:
    seen: list[Progress] = []
    list(paginate(numbers, 7, limit=3).with_options(max_items=maximum, on_progress=seen.append))
    done = [0, 3, 5, 5] if maximum == 5 else [0, 3, 6, 7]
    assert seen[-1] == ("numbers", done[-1], total)
    assert [progress.done for progress in seen] == (done if maximum != 5 else [0, 3, 5])


def test_what_a_callback_raises_ends_the_reading() -> None:
    def stop(progress: Progress) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(paginate(numbers, 7).with_options(on_progress=stop))


def test_position_and_total_before_the_first_page() -> None:
    pager = paginate(numbers, 7)
    assert (pager.position, pager.total) == (None, None)
    assert pager.with_options(start="3").position == "3"


def test_ctrl_c_while_reading_ahead_leaves_no_thread() -> None:
    """The request that is on its way is the last one."""
    asked, go_on = threading.Event(), threading.Event()

    def slow(limit: int = 50, offset: int = 0) -> Numbers:
        if offset:
            asked.set()
            assert go_on.wait(20)
        return Numbers([offset], 10)

    def press_it() -> None:
        for item in paginate(slow, limit=1).with_options(read_ahead=2):
            assert item == 0
            assert asked.wait(20)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        press_it()
    (thread,) = [thread for thread in threading.enumerate() if thread.name == "airflow-client-read-ahead"]
    assert thread.daemon
    go_on.set()
    thread.join(20)
    assert not thread.is_alive()
