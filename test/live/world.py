"""One of each thing that operations read, made on a real server through the client."""

from __future__ import annotations

import json
import re
import time
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4

import yaml
from dateutil.parser import isoparse

import airflow_client.client
from airflow_client.client import ApiClient, ApiResponse, ServiceException

operations_tried: set[str] = set()
answers_compared: Counter[str] = Counter()

_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
_DEADLINE = 180
Value = TypeVar("Value")


def parse_release(version: str) -> tuple[int, ...]:
    """Return the numbers of a version."""
    return tuple(int(number) for number in re.findall(r"\d+", version)[:3])


def until(condition: Callable[[], Value], what: str) -> Value:
    """Return the first true result of `condition`, asked every quarter of a second."""
    deadline = time.monotonic() + _DEADLINE
    while not (result := condition()):
        assert time.monotonic() < deadline, f"{what}: not within {_DEADLINE} seconds"
        time.sleep(0.25)
    return result


def checked(operation_id: str, answer: ApiResponse[Any]) -> Any:
    """Return the data of an answer, having made sure that it holds all that the server sent."""
    operations_tried.add(operation_id)
    raw = answer.raw_data
    if isinstance(answer.data, str):
        sent: Any = raw.decode()
    elif isinstance(answer.data, list):
        sent = [json.loads(line) for line in raw.splitlines()]
    else:
        sent = json.loads(raw) if raw else None
    assert canonical(plain(answer.data)) == canonical(sent)
    answers_compared[operation_id] += 1
    return answer.data


def plain(value: Any) -> Any:
    """Return models as JSON values."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    return json.loads(value.to_json()) if hasattr(value, "to_json") else value


def canonical(value: Any) -> Any:
    """Return JSON values with instants written in one way."""
    if isinstance(value, dict):
        return {key: canonical(item) for key, item in value.items()}
    if isinstance(value, list):
        return [canonical(item) for item in value]
    if isinstance(value, str) and _INSTANT.match(value):
        try:
            return isoparse(value).astimezone(timezone.utc)
        except ValueError:
            return value
    return value


class World:
    """The server's things, by the names of the parameters that lead to them."""

    def __init__(self, client: ApiClient, release: tuple[int, ...]) -> None:
        """Remember the client and the server's release."""
        self.client = client
        self.release = release
        self.known: dict[str, Any] = {}
        self.hitl: dict[str, Any] = {}

    def api(self, name: str) -> Any:
        """Return an API class on the client."""
        return getattr(airflow_client.client, name)(self.client)

    @cached_property
    def operations(self) -> dict[str, dict[str, Any]]:
        """The operations of the specification, by id, each with its method and the class that has it."""
        document = yaml.safe_load((Path(__file__).parents[2] / "spec" / "v2.yaml").read_text(encoding="utf-8"))
        classes = [name for name in airflow_client.client.__all__ if name.endswith("Api")]
        owners = {
            operation: name
            for name in classes
            for operation in vars(getattr(airflow_client.client, name))
            if not operation.startswith("_")
        }
        return {
            operation["operationId"]: {**operation, "method": method, "owner": owners[operation["operationId"]]}
            for item in document["paths"].values()
            for method, operation in item.items()
        }

    def has(self, operation_id: str) -> bool:
        """Return whether the server's release has an operation."""
        operation = self.operations[operation_id]
        last = operation.get("x-airflow-until")
        return parse_release(operation["x-airflow-since"]) <= self.release and (
            last is None or self.release <= parse_release(last)
        )

    def call(self, operation_id: str, *args: Any, **kwargs: Any) -> Any:
        """Call an operation and return its data, having made sure that it holds all that the server sent."""
        method = getattr(self.api(self.operations[operation_id]["owner"]), f"{operation_id}_with_http_info")
        return checked(operation_id, method(*args, **kwargs))

    def run(self, dag_id: str) -> str:
        """Trigger a DAG, unpaused, and return the id of the run."""
        self.call("patch_dag", dag_id, {"is_paused": False})
        run_id = f"live-{uuid4()}"
        self.call("trigger_dag_run", dag_id, {"dag_run_id": run_id, "conf": {"from": "the live tests"}})
        return run_id

    def wait(self, dag_id: str, run_id: str) -> str:
        """Wait until a run has ended and return its state."""

        def ended() -> str | None:
            state = self.api("DagRunApi").get_dag_run(dag_id, run_id).state
            return str(state.value) if state in ("success", "failed") else None

        return until(ended, f"the end of {dag_id} {run_id}")

    def make(self) -> None:
        """Make what the tests read, and find what is there."""
        unique = uuid4().hex[:8]
        dag_id, mapped_dag_id = "tutorial_taskflow_api", "example_dynamic_task_mapping"
        runs = {name: self.run(name) for name in (dag_id, mapped_dag_id)}
        assets = self.call("get_assets", uri_pattern="s3://dag1/output_1.txt").assets
        self.call("patch_dag", "asset_consumes_1_and_2", {"is_paused": False})
        self.call("create_asset_event", {"asset_id": assets[0].id, "extra": {"of": "the live tests"}})
        self.call("post_pool", {"name": f"live-{unique}", "slots": 2})
        self.call("post_variable", {"key": f"live-{unique}", "value": "a value"})
        self.call("post_connection", {"connection_id": f"live-{unique}", "conn_type": "http", "host": "127.0.0.1"})
        day = datetime(2024, 1, 1, tzinfo=timezone.utc)
        backfill = until(lambda: self.make_backfill(day), "a backfill, while SQLite is locked")
        for name, run_id in runs.items():
            assert self.wait(name, run_id) == "success"
        mapped = self.call("get_task_instances", mapped_dag_id, runs[mapped_dag_id]).task_instances
        self.mapped = next(
            {"dag_id": mapped_dag_id, "dag_run_id": runs[mapped_dag_id], "task_id": one.task_id, "map_index": 0}
            for one in mapped
            if one.map_index >= 0
        )
        folder = self.call("get_config_value", "core", "dags_folder")
        self.known = {
            "dag_id": dag_id,
            "dag_run_id": runs[dag_id],
            "task_id": "extract",
            "map_index": -1,
            "try_number": 1,
            "task_try_number": 1,
            "xcom_key": "return_value",
            "version_number": 1,
            "asset_id": assets[0].id,
            "backfill_id": backfill.id,
            "connection_id": f"live-{unique}",
            "pool_name": f"live-{unique}",
            "variable_key": f"live-{unique}",
            "section": "core",
            "option": "parallelism",
            "event_log_id": self.api("EventLogApi").get_event_logs(limit=1).event_logs[0].event_log_id,
            "key": f"live-{unique}",
            "interval": 0.5,
            "subdir": str(folder.sections[0].options[0].value.actual_instance),
            "airflow_connection_test_token": "no-such-token",
        }
        aliases = self.api("AssetApi").get_asset_aliases().asset_aliases
        if aliases:
            self.known["asset_alias_id"] = aliases[0].id
        if self.has("set_task_state_store"):
            place = {name: self.known[name] for name in ("key", "dag_id", "dag_run_id", "task_id")}
            self.call("set_task_state_store", **place, task_state_store_body={"value": {"a": [1, None]}})
            asset = {"asset_id": self.known["asset_id"], "key": self.known["key"]}
            self.call("set_asset_state_store", **asset, asset_state_store_body={"value": "b"})
        if self.has("enqueue_connection_test"):
            queued = self.call("enqueue_connection_test", {"connection_id": f"live-{unique}", "conn_type": "http"})
            self.known["airflow_connection_test_token"] = queued.token
        if self.has("get_hitl_details"):
            self.make_hitl()

    def make_backfill(self, day: datetime) -> Any:
        """Make a backfill, or return `None` where the scheduler holds SQLite's lock."""
        try:
            return self.call(
                "create_backfill",
                {"dag_id": "example_bash_operator", "from_date": day, "to_date": day + timedelta(hours=1)},
            )
        except ServiceException:
            return None

    def make_hitl(self) -> None:
        """Trigger the example DAG that asks a human, and wait until it asks."""
        dag_id = "example_hitl_operator"
        run_id = self.run(dag_id)
        details = until(
            lambda: self.api("TaskInstanceApi").get_hitl_details(dag_id, run_id).hitl_details, "a question to a human"
        )
        asking = details[0].task_instance
        self.hitl = {"dag_id": dag_id, "dag_run_id": run_id, "task_id": asking.task_id, "map_index": asking.map_index}
