"""Answers that are not as specified lose nothing, and break nothing."""

from __future__ import annotations

import copy
import json
import pickle
import warnings
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from pydantic import ValidationError

from airflow_client.client import (
    Content,
    DagRunState,
    NewTaskResponse,
    PoolResponse,
    StructuredLogMessage,
    TaskInstanceResponse,
    TaskInstanceState,
    _tolerance,
)
from airflow_client.client._decoding import decode_json
from airflow_client.client._tolerance import UnexpectedAnswerWarning

from .fakes import POOL

DAG_RUN = {
    "dag_run_id": "manual",
    "dag_id": "etl",
    "run_after": "2024-05-01T12:00:00Z",
    "run_type": "manual",
    "state": "queued",
    "dag_versions": [],
}
TASK_INSTANCE = {
    "id": "0190b6d4-0000-7000-8000-000000000000",
    "task_id": "load",
    "dag_id": "etl",
    "dag_run_id": "manual",
    "map_index": -1,
    "run_after": "2024-05-01T12:00:00Z",
    "try_number": 1,
    "max_tries": 0,
    "task_display_name": "load",
    "dag_display_name": "etl",
    "pool": "default_pool",
    "pool_slots": 1,
    "executor_config": "{}",
}
MESSAGE = {"timestamp": "2024-05-01T12:00:00Z", "event": "started"}


@pytest.fixture(autouse=True)
def _nothing_reported_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Report again what other tests have met."""
    monkeypatch.setattr(_tolerance, "_reported", {})


def decode(value: Any, expression: str) -> Any:
    """Return `value` as the type, however badly it fits."""
    return decode_and_report(value, expression)[0]


def decode_and_report(value: Any, expression: str, server: str | None = None) -> tuple[Any, list[str]]:
    """Return `value` as the type, and what was warned of."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = decode_json(json.dumps(value).encode(), expression, server=server)
    assert {warning.category for warning in caught} <= {UnexpectedAnswerWarning}
    return result, [str(warning.message) for warning in caught]


@pytest.mark.parametrize(
    ("value", "expression"),
    [
        ({**POOL, "slots": "128"}, "PoolResponse"),
        ({**POOL, "slots": None}, "PoolResponse"),
        ({**POOL, "slots": {"deep": [1]}}, "PoolResponse"),
        ({**POOL, "newer": 1, "name": 5, "slots": []}, "PoolResponse"),
        ({"pools": [POOL, {**POOL, "slots": None}], "total_entries": 2}, "PoolCollectionResponse"),
        ({"pools": None, "total_entries": 2}, "PoolCollectionResponse"),
        ({"pools": {"a": 1}, "total_entries": 2}, "PoolCollectionResponse"),
        ({"state": "paused", "count": 1}, "DagStatsStateResponse"),
        ({"state": "queued", "count": True}, "DagStatsStateResponse"),
        ({"state": {"newer": "paused"}, "count": 2**70}, "DagStatsStateResponse"),
        ({**DAG_RUN, "run_after": 5, "dag_versions": [{"id": None}, [], "x"], "state": None}, "DAGRunResponse"),
        ({"content": [{"event": "started"}, "text", None, {"event": []}]}, "TaskInstancesLogResponse"),
        ({"content": {"newer": [{"event": "started"}]}}, "TaskInstancesLogResponse"),
        ({"dags": [{"dag_id": None, "stats": [{"state": "paused"}, 5]}, {}, []]}, "DagStatsCollectionResponse"),
    ],
)
def test_nothing_is_lost(value: Any, expression: str) -> None:
    answer = decode(value, expression)
    assert type(answer).__name__ == expression
    assert json.loads(answer.to_json()) == value
    assert json.loads(json.dumps(answer.to_dict(), default=lambda model: model.to_dict())) == value


def test_what_is_good_keeps_its_type() -> None:
    pools = decode({"pools": [POOL, {**POOL, "slots": "many"}], "total_entries": None}, "PoolCollectionResponse")
    assert [type(pool).__name__ for pool in pools.pools] == ["PoolResponse"] * 2
    assert [pool.slots for pool in pools.pools] == [128, "many"]
    assert pools.total_entries is None


def test_what_is_missing_is_none_and_not_written() -> None:
    value = {name: POOL[name] for name in POOL if name != "slots"}
    pool = decode(value, "PoolResponse")
    assert pool.slots is None
    assert pool.to_dict() == value


def test_an_unknown_member_is_its_text() -> None:
    state = decode({"state": "paused", "count": 1}, "DagStatsStateResponse").state
    assert isinstance(state, DagRunState)
    assert state == state.value == state.name == "paused"
    assert json.dumps(state) == '"paused"'
    assert state not in list(DagRunState)
    assert state != DagRunState.QUEUED


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_an_unknown_member_can_be_copied(duplicate: Any) -> None:
    twin = duplicate(decode({"state": "paused", "count": 1}, "DagStatsStateResponse"))
    assert twin.state == "paused"
    assert twin.to_dict() == {"state": "paused", "count": 1}


@pytest.mark.parametrize(("value", "expression"), [([1], "PoolResponse"), (5, "PoolResponse"), ("x", "List[int]")])
def test_what_is_something_else_altogether_is_plain_json(value: Any, expression: str) -> None:
    assert decode(value, expression) == value


def test_nothing_at_all_is_none() -> None:
    assert decode(None, "PoolResponse") is None


def test_an_unknown_member_is_a_text_wherever_python_looks() -> None:
    state, again = (decode({"state": "paused", "count": 1}, "DagStatsStateResponse").state for _ in range(2))
    assert state == again
    assert {"paused": 1}[state] == {state: 1}["paused"] == 1
    assert sorted(["queued", state, DagRunState.FAILED]) == ["failed", "paused", "queued"]
    assert (type(state), state.upper(), "".join([state])) == (DagRunState, "PAUSED", "paused")


@pytest.mark.parametrize("name", ["QUEUED", "mro", "", "a b", "queued "])
def test_a_text_that_python_may_confuse_with_a_member_is_none(name: str) -> None:
    state = decode({"state": name, "count": 1}, "DagStatsStateResponse").state
    assert state == state.value == name
    assert state != DagRunState.QUEUED
    assert [member.value for member in DagRunState] == ["queued", "running", "success", "failed"]


def test_members_among_unknown_ones_stay_members() -> None:
    assert decode(["queued", "paused", None], "List[DagRunState]") == ["queued", "paused", None]
    assert decode(["queued", "paused"], "List[DagRunState]")[0] is DagRunState.QUEUED
    assert decode({"a": "paused", "b": "failed"}, "Dict[str, DagRunState]")["b"] is DagRunState.FAILED


@pytest.mark.parametrize("duplicate", [copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_an_answer_full_of_surprises_can_be_copied(duplicate: Any) -> None:
    value = {**DAG_RUN, "state": "paused", "run_after": None, "dag_versions": [{"id": 5}, "x"], "newer": {"a": 1}}
    run = decode(value, "DAGRunResponse")
    twin = duplicate(run)
    assert twin == run
    twin.dag_versions.append("y")
    assert run.to_dict() == value


@pytest.mark.parametrize("instant", [1714564800, 1714564800.5, "2024-05-01", "yesterday", True, ["2024"], {}])
def test_no_instant_is_made_of_what_is_none(instant: Any) -> None:
    run = decode({**DAG_RUN, "run_after": instant}, "DAGRunResponse")
    assert run.run_after == instant
    assert json.loads(run.to_json())["run_after"] == instant


def test_an_unknown_field_is_not_taken_for_one_of_that_python_name() -> None:
    value = {"connection_id": "c", "conn_type": "http", "schema": "public", "var_schema": "newer"}
    assert decode(value, "ConnectionResponse").var_schema == "public"
    del value["schema"]
    assert decode(value, "ConnectionResponse").var_schema is None


def test_one_bad_item_of_a_page_spoils_no_other() -> None:
    pools = [{**POOL, "name": str(number)} for number in range(1000)]
    for bad in ("a text", None, 5, [], {}, {**POOL, "slots": {"deep": []}, "name": None}):
        page = {"pools": [*pools[:500], bad, *pools[501:]], "total_entries": 1000}
        answer = decode(page, "PoolCollectionResponse")
        assert answer.to_dict() == page
        assert [pool.slots for pool in answer.pools[:500] + answer.pools[501:]] == [128] * 999


def test_several_kinds_of_surprises_at_once_leave_the_models() -> None:
    good, unknown = {"state": "queued", "count": 1}, {"state": "paused", "count": [1]}
    dags = decode({"dags": [{"dag_id": None, "stats": [good, unknown, 5]}, {}, []]}, "DagStatsCollectionResponse").dags
    assert [type(dag).__name__ for dag in dags] == ["DagStatsResponse", "DagStatsResponse", "list"]
    assert [type(stats).__name__ for stats in dags[0].stats] == [
        "DagStatsStateResponse",
        "DagStatsStateResponse",
        "int",
    ]
    assert (dags[0].stats[0].state, dags[0].stats[1].count, dags[1].stats) == (DagRunState.QUEUED, [1], None)


@pytest.mark.parametrize("depth", [1, 10, 90])
def test_depth_is_no_matter(depth: int) -> None:
    conf: Any = "bottom"
    for _ in range(depth):
        conf = {"deeper": [conf]}
    value = {**DAG_RUN, "conf": conf, "state": "paused", "dag_versions": conf}
    assert json.loads(decode(value, "DAGRunResponse").to_json()) == value
    wrapped = {"a": [{"b": [POOL, {**POOL, "slots": None}]}]}
    pool, other = decode(wrapped, "Dict[str, List[Dict[str, List[PoolResponse]]]]")["a"][0]["b"]
    assert (pool.slots, other.slots) == (128, None)


class TestAlternatives:
    """Of several models, the one that was meant is found, however little of it is as promised."""

    def test_messages_among_other_things_stay_messages(self) -> None:
        log = decode({"content": [MESSAGE, "text", {**MESSAGE, "timestamp": 5}]}, "TaskInstancesLogResponse")
        assert type(log.content) is Content
        assert [type(item) for item in log.content] == [StructuredLogMessage, str, StructuredLogMessage]
        assert (log.content[0].event, log.content[2].timestamp) == ("started", 5)

    def test_lines_stay_lines(self) -> None:
        assert decode({"content": ["a", 5]}, "TaskInstancesLogResponse").content.actual_instance == ["a", 5]

    @pytest.mark.parametrize(
        "surprise", [{"pool": True}, {"pool": ["a"]}, {"pool": None, "executor": 5}, {"state": "paused"}]
    )
    @pytest.mark.parametrize("left_out", [[], ["id"], ["id", "task_id", "dag_id", "map_index"]])
    def test_a_task_instance_stays_one(self, surprise: dict[str, Any], left_out: list[str]) -> None:
        value = {name: TASK_INSTANCE[name] for name in TASK_INSTANCE if name not in left_out} | surprise
        instance, reported = decode_and_report(value, "Union[TaskInstanceCollectionResponse, TaskInstanceResponse]")
        assert type(instance) is TaskInstanceResponse
        assert json.loads(instance.to_json()) == value
        assert {message.partition(".")[0] for message in reported} == {"TaskInstanceResponse"}

    def test_each_item_finds_its_own(self) -> None:
        task = {"task_id": "load", "task_display_name": "load"}
        items = [TASK_INSTANCE, {**TASK_INSTANCE, "task_display_name": None, "state": "paused"}, task, "text"]
        answer = decode({"task_instances": items, "total_entries": 3}, "ClearTaskInstanceCollectionResponse")
        found = [item.actual_instance for item in answer.task_instances]
        assert [type(item) for item in found] == [TaskInstanceResponse, TaskInstanceResponse, NewTaskResponse, str]
        assert isinstance(found[1].state, TaskInstanceState)

    def test_a_choice_of_something_else_altogether_stays_a_choice(self) -> None:
        entry = decode([1], "ResponseGetXcomEntry")
        assert entry.actual_instance == entry.to_dict() == [1]
        assert entry.to_json() == "[1]"


class TestReport:
    """What is unexpected is warned of, once in a process and place."""

    def test_it_names_model_field_kind_and_release(self) -> None:
        _, (message,) = decode_and_report({**POOL, "slots": None}, "PoolResponse", server="3.9.0")
        for part in ("PoolResponse.slots", "NoneType", "Airflow 3.9.0", "strict_responses=True"):
            assert part in message

    def test_once_is_enough_whatever_is_sent(self) -> None:
        for number, slots in enumerate([None, None, "x", [], {"a": 1}]):
            page = {"pools": [{**POOL, "slots": slots}] * 3, "total_entries": 3}
            _, reported = decode_and_report(page, "PoolCollectionResponse")
            assert len(reported) == (number == 0)

    def test_each_place_is_named(self) -> None:
        _, reported = decode_and_report({"slots": 5, "open_slots": "x", "name": None}, "PoolResponse")
        places = {message.partition(":")[0] for message in reported}
        promised = {f"PoolResponse.{name}" for name, field in PoolResponse.model_fields.items() if field.is_required()}
        assert places == promised - {"PoolResponse.slots"}
        assert len(places) == len(reported)

    def test_the_answer_itself_is_a_place(self) -> None:
        _, (message,) = decode_and_report([1], "PoolResponse")
        assert message.startswith("PoolResponse: the server sent list")

    def test_unknown_fields_are_no_surprise(self) -> None:
        value = {"pools": [{**POOL, "newer": {"a": [None]}}], "total_entries": 1, "newer": 1}
        answer, reported = decode_and_report(value, "PoolCollectionResponse")
        assert answer.to_dict() == value
        assert reported == []

    def test_threads_that_meet_it_at_once_report_it_once(self) -> None:
        threads, rounds = 8, 20
        starting = Barrier(threads)

        def read(number: int) -> list[Any]:
            read_by_this_thread = []
            for _ in range(rounds):
                starting.wait(10)
                read_by_this_thread.append(decode_json(data, "DAGRunResponse"))
            return read_by_this_thread

        value = {**DAG_RUN, "state": "paused", "run_type": None, "dag_versions": [5, {}]}
        data = json.dumps(value)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            with ThreadPoolExecutor(threads) as pool:
                runs = [run for read_by_one in pool.map(read, range(threads)) for run in read_by_one]
        places = [str(warning.message).partition(":")[0] for warning in caught]
        assert len(places) == len(set(places))
        assert {"DAGRunResponse.state", "DAGRunResponse.run_type", "DAGRunResponse.dag_versions"} < set(places)
        assert [json.loads(run.to_json()) for run in runs] == [value] * threads * rounds


@pytest.mark.parametrize(
    "changes", [{"slots": None}, {"slots": "128"}, {"slots": True}, {"name": ["x"]}, {"include_deferred": 0}]
)
def test_strict_is_strict(changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match=next(iter(changes))):
        decode_json(json.dumps({**POOL, **changes}), "PoolResponse", strict=True)


@pytest.mark.parametrize("changes", [{"run_after": 5}, {"state": "paused"}, {"dag_versions": [{}]}])
def test_strict_is_strict_at_any_depth_but_takes_unknown_fields(changes: dict[str, Any]) -> None:
    page = {"dag_runs": [{**DAG_RUN, "newer": 1}], "total_entries": 1}
    assert decode_json(json.dumps(page), "DAGRunCollectionResponse", strict=True).dag_runs[0].newer == 1
    with pytest.raises(ValidationError, match=next(iter(changes))):
        decode_json(json.dumps({**page, "dag_runs": [{**DAG_RUN, **changes}]}), "DAGRunCollectionResponse", strict=True)
