"""The operations that change something, on a real server, told as the stories that users have."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any
from uuid import uuid4

import pytest

from airflow_client.client import (
    BulkBodyConnectionBody,
    BulkBodyPoolBody,
    BulkBodyVariableBody,
    BulkCreateActionConnectionBody,
    BulkCreateActionPoolBody,
    BulkCreateActionVariableBody,
    BulkDeleteActionPoolBody,
    BulkUpdateActionPoolBody,
    ClearTaskInstancesBody,
    ConnectionBody,
    DAGApi,
    DAGPatchBody,
    DAGRunClearBody,
    DAGRunPatchBody,
    NotFoundException,
    PatchTaskInstanceBody,
    PoolBody,
    TriggerDAGRunPostBody,
    UnsupportedByServerError,
    VariableBody,
)

from .world import World, operations_tried

SIMPLE_DAG = "example_simplest_dag"


@pytest.fixture
def unique() -> str:
    """A name that nothing has yet."""
    return f"live-{uuid4().hex[:12]}"


def test_a_run_is_triggered_waited_for_noted_and_deleted(world: World) -> None:
    """The life of a run; a note that is set to nothing is cleared."""
    run_id = world.run(SIMPLE_DAG)
    if world.has("wait_dag_run_until_finished"):
        states = world.call("wait_dag_run_until_finished", SIMPLE_DAG, run_id, 0.5)
        assert states[-1]["state"] == "success"
    assert world.wait(SIMPLE_DAG, run_id) == "success"
    noted = world.call("patch_dag_run", SIMPLE_DAG, run_id, DAGRunPatchBody(note="a note"))
    assert noted.note == "a note"
    cleared = world.call("patch_dag_run", SIMPLE_DAG, run_id, DAGRunPatchBody(note=None), update_mask=["note"])
    assert cleared.note is None
    failed = world.call("patch_dag_run", SIMPLE_DAG, run_id, DAGRunPatchBody(state="failed"), update_mask=["state"])
    assert failed.state == "failed"
    world.call("delete_dag_run", SIMPLE_DAG, run_id)
    with pytest.raises(NotFoundException):
        world.api("DagRunApi").get_dag_run(SIMPLE_DAG, run_id)


def test_a_run_has_the_logical_date_that_was_given(world: World) -> None:
    """A datetime arrives as the instant it is, whatever its offset."""
    noon = datetime(2024, 5, 1, 12, tzinfo=timezone(timedelta(hours=5, minutes=30))) + timedelta(
        microseconds=uuid4().int % 10**12
    )
    run = world.call("trigger_dag_run", SIMPLE_DAG, TriggerDAGRunPostBody(logical_date=noon))
    assert run.logical_date == noon


def test_a_run_is_cleared(world: World) -> None:
    """Clearing says what it would clear, and clears; a newer release's defaults are never sent."""
    run_id = world.run(SIMPLE_DAG)
    world.wait(SIMPLE_DAG, run_id)
    would = world.call("clear_dag_run", SIMPLE_DAG, run_id, DAGRunClearBody(dry_run=True))
    assert [one.task_id for one in would.task_instances] == ["my_task"]
    assert world.call("clear_dag_run", SIMPLE_DAG, run_id, DAGRunClearBody(dry_run=False)).dag_run_id == run_id
    world.wait(SIMPLE_DAG, run_id)
    body = ClearTaskInstancesBody(dry_run=True, dag_run_id=run_id, task_ids=["my_task"], only_failed=False)
    assert world.call("post_clear_task_instances", SIMPLE_DAG, body).total_entries == 1


def test_task_instances_are_patched(world: World) -> None:
    """A task instance's state is set, tried first."""
    run_id = world.run(SIMPLE_DAG)
    world.wait(SIMPLE_DAG, run_id)
    place = (SIMPLE_DAG, run_id, "my_task")
    state = PatchTaskInstanceBody(new_state="failed")
    assert world.call("patch_task_instance_dry_run", *place, state).total_entries == 1
    world.call("patch_task_instance", *place, state)
    assert world.api("TaskInstanceApi").get_task_instance(*place).state == "failed"
    world.call("patch_task_instance", *place, PatchTaskInstanceBody(note="a note"), update_mask=["note"])
    assert world.api("TaskInstanceApi").get_task_instance(*place).note == "a note"


def test_a_dag_is_patched_with_and_without_a_mask(world: World) -> None:
    """A DAG is paused and unpaused."""
    assert world.call("patch_dag", SIMPLE_DAG, DAGPatchBody(is_paused=True)).is_paused
    assert not world.call("patch_dag", SIMPLE_DAG, DAGPatchBody(is_paused=False), update_mask=["is_paused"]).is_paused
    patched = world.call("patch_dags", DAGPatchBody(is_paused=True), dag_id_pattern=SIMPLE_DAG)
    assert [dag.dag_id for dag in patched.dags] == [SIMPLE_DAG]


def test_a_change_that_the_server_would_not_narrow_is_not_sent(world: World) -> None:
    """Servers ignore a filter that they do not know, and would change every DAG."""
    dags = DAGApi(world.client)
    before = dags.get_dags(paused=False).total_entries
    assert before

    def change() -> Any:
        body = DAGPatchBody(is_paused=True)
        return dags.patch_dags(body, dag_id_pattern="~", dag_id_prefix_pattern="no_such")

    if world.release >= (3, 2, 2):
        assert change().total_entries == 0
    else:
        with pytest.raises(UnsupportedByServerError, match="dag_id_prefix_pattern"):
            change()
    assert dags.get_dags(paused=False).total_entries == before


def test_pools(world: World, unique: str) -> None:
    """A pool is made, changed, read and deleted."""
    assert world.call("post_pool", PoolBody(name=unique, slots=3, description="a pool")).slots == 3
    patch = {"pool": unique, "slots": 4, "description": "a larger pool", "include_deferred": True}
    changed = world.call("patch_pool", unique, patch)
    assert (changed.slots, changed.include_deferred) == (4, True)
    world.call("delete_pool", unique)
    with pytest.raises(NotFoundException):
        world.api("PoolApi").get_pool(unique)


def test_pools_in_bulk(world: World, unique: str) -> None:
    """Actions are plain models or dicts, in any mixture."""
    create = BulkCreateActionPoolBody(entities=[PoolBody(name=unique, slots=1), PoolBody(name=f"{unique}-2", slots=2)])
    update = BulkUpdateActionPoolBody(entities=[PoolBody(name=unique, slots=7, include_deferred=False)])
    done = world.call("bulk_pools", BulkBodyPoolBody(actions=[create]))
    assert sorted(done.create.success) == [unique, f"{unique}-2"]
    assert world.call("bulk_pools", {"actions": [update.to_dict()]}).update.success == [unique]
    assert world.api("PoolApi").get_pool(unique).slots == 7
    delete = BulkDeleteActionPoolBody(entities=[unique, f"{unique}-2"])
    assert len(world.call("bulk_pools", BulkBodyPoolBody(actions=[delete])).delete.success) == 2


def test_variables(world: World, unique: str) -> None:
    """A variable is made, changed, in bulk too, and deleted."""
    assert world.call("post_variable", VariableBody(key=unique, value="one", description="a variable")).value == "one"
    changed = world.call("patch_variable", unique, VariableBody(key=unique, value="two"), update_mask=["value"])
    assert (changed.value, changed.description) == ("two", "a variable")
    create = BulkCreateActionVariableBody(
        entities=[VariableBody(key=unique, value="three")], action_on_existence="overwrite"
    )
    assert world.call("bulk_variables", BulkBodyVariableBody(actions=[create])).create.success == [unique]
    world.call("delete_variable", unique)


def test_connections(world: World, unique: str) -> None:
    """A connection is made, changed, tested, in bulk too, and deleted."""
    body = ConnectionBody(connection_id=unique, conn_type="http", host="127.0.0.1", port=1, var_schema="http")
    assert world.call("post_connection", body).var_schema == "http"
    patch = ConnectionBody(connection_id=unique, conn_type="http", host="localhost")
    assert world.call("patch_connection", unique, patch, update_mask=["host"]).host == "localhost"
    assert world.call("test_connection", {"connection_id": f"{unique}-new", "conn_type": "http"}).status in (
        True,
        False,
    )
    create = BulkCreateActionConnectionBody(entities=[ConnectionBody(connection_id=f"{unique}-2", conn_type="http")])
    done = world.call("bulk_connections", BulkBodyConnectionBody(actions=[create]))
    assert done.create.success == [f"{unique}-2"]
    for connection_id in (unique, f"{unique}-2"):
        world.call("delete_connection", connection_id)


def test_xcoms(world: World, unique: str) -> None:
    """An XCom of any JSON is made, changed and deleted."""
    place = [world.known[name] for name in ("dag_id", "task_id", "dag_run_id")]
    names = dict(zip(("dag_id", "task_id", "dag_run_id"), place))
    world.call("create_xcom_entry", **names, x_com_create_body={"key": unique, "value": {"a": [1, None]}})
    entry = world.call("get_xcom_entry", **names, xcom_key=unique, deserialize=True)
    assert entry.key == unique
    world.call("update_xcom_entry", **names, xcom_key=unique, x_com_update_body={"value": "b"})
    if world.has("delete_xcom_entry"):
        world.call("delete_xcom_entry", **names, xcom_key=unique)


def test_assets(world: World, unique: str) -> None:
    """An asset is materialised; where the server would ignore the body, nothing is sent."""
    assert world.call("materialize_asset", world.known["asset_id"]).dag_run_id
    body = {"dag_run_id": unique, "conf": {"mine": 1}}
    if world.release >= (3, 2, 1):
        run = world.call("materialize_asset", world.known["asset_id"], body)
        assert (run.dag_run_id, run.conf) == (unique, {"mine": 1})
    else:
        with pytest.raises(UnsupportedByServerError, match="a body"):
            world.api("AssetApi").materialize_asset(world.known["asset_id"], body)
    events = world.call("get_asset_events", asset_id=world.known["asset_id"])
    assert events.total_entries >= 1


def test_backfills(world: World) -> None:
    """A backfill is tried, paused, resumed and cancelled."""
    backfill_id = world.known["backfill_id"]
    assert world.call("pause_backfill", backfill_id).is_paused
    assert not world.call("unpause_backfill", backfill_id).is_paused
    assert world.call("cancel_backfill", backfill_id).completed_at is not None
    day = datetime(2024, 2, 1, tzinfo=timezone.utc)
    body = {"dag_id": "example_bash_operator", "from_date": day, "to_date": day + timedelta(days=1)}
    assert world.call("create_backfill_dry_run", body).total_entries >= 1


def test_a_human_answers(world: World) -> None:
    """A task that asks a human is answered."""
    if not world.hitl:
        pytest.skip("before 3.1 no task asks a human")
    place = world.hitl
    detail = world.api("TaskInstanceApi").get_hitl_detail(**place)
    answer = {"chosen_options": detail.options[:1], "params_input": {}}
    done = world.call("update_hitl_detail", **place, update_hitl_detail_payload=answer)
    assert done.chosen_options == detail.options[:1]


def test_changes_that_the_release_lacks_are_not_sent(world: World) -> None:
    """Each of them says which releases have it."""
    calls: dict[str, tuple[Any, ...]] = {
        "favorite_dag": (SIMPLE_DAG,),
        "delete_task_instance": (SIMPLE_DAG, "run", "task", -1),
        "bulk_task_instances": ("~", "~", {"actions": []}),
        "delete_xcom_entry": (SIMPLE_DAG, "task", "run", "key"),
        "bulk_dag_runs": ("~", {"actions": []}),
        "clear_dag_runs": ("~", {"dag_runs": []}),
        "clear_asset_state_store": (world.known["asset_id"],),
    }
    for operation_id, arguments in calls.items():
        if not world.has(operation_id):
            with pytest.raises(UnsupportedByServerError, match=r"the operation \(Airflow 3\.\d"):
                getattr(world.api(world.operations[operation_id]["owner"]), operation_id)(*arguments)


def test_dags_are_favoured_parsed_again_and_deleted(world: World) -> None:
    """The rest that a DAG can be put through."""
    if world.has("favorite_dag"):
        world.call("favorite_dag", SIMPLE_DAG)
        world.call("unfavorite_dag", SIMPLE_DAG)
    dag = world.api("DAGApi").get_dag(SIMPLE_DAG)
    world.call("reparse_dag_file", dag.file_token)
    operations_tried.add("create_default_connections")
    world.call("create_default_connections")
