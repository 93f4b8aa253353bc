"""Logs of real task instances, followed while they run and read afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from airflow_client.client import NotFoundException, TaskInstanceApi, iter_log

if TYPE_CHECKING:
    from .conftest import Airflow
    from .world import World

DAG_ID = "live_logs"
SLOW_LINES, MANY_LINES = 12, 20_000  # as the DAG has them


@pytest.fixture(scope="module")
def run_id(airflow: Airflow, world: World) -> str:
    """A run of the DAG that writes logs, just triggered."""
    if airflow.local is None:
        pytest.skip("the server needs the DAGs of these tests")
    return world.run(DAG_ID)


def events(world: World, run_id: str, task_id: str, **options: Any) -> list[str]:
    lines = iter_log(world.client, DAG_ID, run_id, task_id, **options)
    return [line.event for line in lines if not line.event.startswith("Could not read served logs")]


def test_following_a_task_that_runs(world: World, run_id: str) -> None:
    """The first line comes while the task runs, and in the end all are there, each once, in order."""
    state = None
    followed = []
    for line in iter_log(world.client, DAG_ID, run_id, "slow", follow=True, timeout=180):
        if line.event == "slow line 0":
            assert line.timestamp is not None
            state = TaskInstanceApi(world.client).get_task_instance(DAG_ID, run_id, "slow").state
        followed.append(line.event)
    assert state == "running"
    slow = [event for event in followed if event.startswith("slow line")]
    assert slow == [f"slow line {number}" for number in range(SLOW_LINES)]
    read = events(world, run_id, "slow")
    assert [event for event in followed if not event.startswith("Could not read served logs")] == read


def test_following_goes_through_all_tries(world: World, run_id: str) -> None:
    assert tries(events(world, run_id, "retried", try_number="all", follow=True, timeout=180)) == [1, 2, 3]
    assert tries(events(world, run_id, "retried", try_number="all")) == [1, 2, 3]
    assert tries(events(world, run_id, "retried")) == [3]
    assert tries(events(world, run_id, "retried", try_number=2)) == [2]
    with pytest.raises(NotFoundException):
        events(world, run_id, "retried", try_number=4)


def tries(lines: list[str]) -> list[int]:
    return [int(line.split()[1]) for line in lines if line.startswith("try ")]


@pytest.mark.parametrize(("map_index", "word"), [(0, "red"), (1, "blue")])
def test_mapped_tasks(world: World, run_id: str, map_index: int, word: str) -> None:
    lines = events(world, run_id, "mapped", map_index=map_index, follow=True, timeout=180)
    assert [line for line in lines if line.startswith("the word")] == [f"the word is {word}"]


def test_a_long_log(world: World, run_id: str) -> None:
    lines = events(world, run_id, "many", follow=True, timeout=180)
    numbers = [int(line.split()[2]) for line in lines if line.startswith("long line")]
    assert numbers == list(range(MANY_LINES))


def test_what_has_not_begun_has_no_lines(world: World) -> None:
    """A run of a paused DAG waits."""
    dag_id = "example_sensors"
    run_id = world.call("trigger_dag_run", dag_id, {"dag_run_id": "live-waits", "logical_date": None}).dag_run_id
    try:
        task_id = TaskInstanceApi(world.client).get_task_instances(dag_id, run_id).task_instances[0].task_id
        assert list(iter_log(world.client, dag_id, run_id, task_id)) == []
    finally:
        world.call("delete_dag_run", dag_id, run_id)
