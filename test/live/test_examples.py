"""The examples of everyday operations, of the reference and of the docstrings, do on a real server what they say."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from airflow_client.client import (
    ConflictException,
    ConnectionBody,
    NotFoundException,
    PoolBody,
    TriggerDAGRunPostBody,
    VariableBody,
    XComCreateBody,
)
from tools.document_programs import example_of

from .world import World, operations_tried

if TYPE_CHECKING:
    from .conftest import Airflow

WORDS = Path(__file__).parents[2] / "spec" / "words" / "examples.yaml"
EVERYDAY = yaml.safe_load(WORDS.read_text(encoding="utf-8"))["everyday"]
DAG_ID, RUN_ID = "example_simplest_dag", "manual__2026-01-01T00:00:00+00:00"
DAG_TO_DELETE_FROM = "my_dag"
# What examples speak of, and make if their operation begins like this.
MAKING = ("post_", "bulk_", "create_")
THINGS: dict[str, tuple[str, str, Any]] = {
    "my_pool": ("PoolApi", "pool", PoolBody(name="my_pool", slots=1)),
    "my_variable": ("VariableApi", "variable", VariableBody(key="my_variable", value="1")),
    "my_database": ("ConnectionApi", "connection", ConnectionBody(connection_id="my_database", conn_type="postgres")),
}


def prepare(world: World, operation_id: str, program: str) -> None:
    """Make what the program speaks of, unless the program makes it itself."""
    for name, (api, thing, body) in THINGS.items():
        if f'"{name}"' in program:
            with suppress(NotFoundException):
                getattr(world.api(api), f"delete_{thing}")(name)
            if not operation_id.startswith(MAKING):
                getattr(world.api(api), f"post_{thing}")(body)
    if RUN_ID in program:
        world.api("DAGApi").patch_dag(DAG_ID, {"is_paused": False})
        if operation_id.startswith(MAKING):  # so that the run has none yet of what the program makes
            with suppress(NotFoundException):
                world.api("DagRunApi").delete_dag_run(DAG_ID, RUN_ID)
        try:
            world.api("DagRunApi").get_dag_run(DAG_ID, RUN_ID)
        except NotFoundException:
            world.api("DagRunApi").trigger_dag_run(DAG_ID, TriggerDAGRunPostBody(dag_run_id=RUN_ID))
        world.wait(DAG_ID, RUN_ID)
    if operation_id == "get_xcom_entry":
        entry = XComCreateBody(key="return_value", value=1)
        with suppress(ConflictException):
            world.api("XComApi").create_xcom_entry(DAG_ID, "my_task", RUN_ID, entry)


@pytest.mark.parametrize("operation_id", EVERYDAY)
def test_example(
    world: World,
    airflow: Airflow,
    operation_id: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if not world.has(operation_id):
        pytest.skip(f"Airflow {'.'.join(map(str, world.release))} does not have {operation_id}")
    program = example_of(world.operations[operation_id]["owner"], operation_id)
    prepare(world, operation_id, program)
    exchanged = {
        'host="http://localhost:8080"': f'host="{airflow.host}"',
        'username="admin"': f"username={airflow.username!r}",
    }
    for text, replacement in exchanged.items():
        assert text in program
        program = program.replace(text, replacement)
    program = program.replace(f'"{DAG_TO_DELETE_FROM}"', f'"{DAG_ID}"')
    monkeypatch.setenv("PASSWORD", airflow.password)

    exec(compile(program, f"the example of {operation_id}", "exec"), {})

    assert bool(capsys.readouterr().out) == ("print(" in program)
    operations_tried.add(operation_id)
