"""Try the client against a running Airflow that has the example DAGs::

    python test_python_client.py --host http://localhost:8080 --username admin --password admin

Reads what every program starts with, runs one DAG to its end, reads what the run left behind, and prints a
table of what passed. Needs ``pip install 'apache-airflow-client[rich]'``. Not for production: it really runs
the DAG.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from contextlib import nullcontext
from datetime import datetime, timezone
from textwrap import shorten
from typing import NamedTuple

try:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from airflow_client.client import (
        ApiClient,
        ApiException,
        ConfigApi,
        Configuration,
        DAGApi,
        DAGPatchBody,
        DagRunApi,
        MonitorApi,
        ProgressDisplay,
        TaskApi,
        TaskInstanceApi,
        TaskInstanceResponse,
        TriggerDAGRunPostBody,
        VersionApi,
        WaitTimeoutError,
        XComApi,
        iter_log,
        paginate,
        wait_for_dag_run,
    )
except ModuleNotFoundError as missing:
    package = "apache-airflow-client" if missing.name == "airflow_client" else missing.name
    sys.exit(f"The package {package} is missing; install it with: {sys.executable} -m pip install {package}")

COLORS = {"passed": "green", "failed": "bold red", "skipped": "yellow"}


class Outcome(NamedTuple):
    """How one step went."""

    step: str
    result: str
    detail: str
    seconds: float


class Failed(Exception):
    """A step got an answer, but not the one that a healthy Airflow gives."""


class Smoke:
    """The steps, in their order, with what the later ones take from the earlier ones."""

    def __init__(self, options: argparse.Namespace, console: Console) -> None:
        self.options = options
        self.console = console
        user = {} if options.token else {"username": options.username, "password": options.password}
        self.client = ApiClient(Configuration(host=options.host, access_token=options.token, **user))
        self.dag_id: str = options.dag
        self.run_id = ""
        self.was_paused = False
        self.instances: list[TaskInstanceResponse] = []
        self.outcomes: list[Outcome] = []

    def run(self) -> bool:
        """Take every step whose preconditions hold, and say whether all of them passed."""
        self.step("version", self.read_version)
        self.step("health", self.read_health)
        self.step("log in", self.log_in)
        self.step("list DAGs", self.list_dags, needs="log in")
        self.step("read tasks", self.read_tasks, needs="log in")
        try:
            self.step("unpause the DAG", self.unpause, needs="log in")
            self.step("trigger a run", self.trigger, needs="unpause the DAG")
            self.step("wait for its end", self.wait, needs="trigger a run")
        finally:
            if self.was_paused:
                self.step("pause the DAG again", self.pause_again)
        self.step("task instances", self.read_task_instances, needs="trigger a run")
        self.step("task log", self.read_log, needs="task instances")
        self.step("XCom", self.read_xcom, needs="trigger a run")
        self.step("configuration", self.read_configuration, needs="log in")
        return all(outcome.result == "passed" for outcome in self.outcomes)

    def step(self, name: str, action: Callable[[], str], needs: str | None = None) -> None:
        """Take one step, unless the step it needs did not pass, and note how it went."""
        if any(outcome.step == needs and outcome.result != "passed" for outcome in self.outcomes):
            self.outcomes.append(Outcome(name, "skipped", f"needs: {needs}", 0))
            return
        self.console.print(f"- {name}", style="dim")
        started = time.monotonic()
        try:
            result, detail = "passed", action()
        except Exception as error:
            result, detail = "failed", describe(error)
            if self.options.verbose:
                self.console.print_exception()
        self.outcomes.append(Outcome(name, result, detail, time.monotonic() - started))

    def read_version(self) -> str:
        version = VersionApi(self.client).get_version().version
        if not version:
            raise Failed(f"the answer names no version; is {self.options.host} an Airflow API server?")
        return f"Airflow {version}"

    def read_health(self) -> str:
        health = MonitorApi(self.client).get_health().to_dict()
        states = {part: report["status"] for part, report in health.items() if report and report["status"]}
        summary = ", ".join(f"{part} {status}" for part, status in states.items())
        if not states:
            raise Failed("the answer names no part of Airflow")
        if "unhealthy" in states.values():
            raise Failed(f"{summary}; see the log of the unhealthy part")
        return summary

    def log_in(self) -> str:
        """Make a call that needs it: the client gets itself a token then."""
        DAGApi(self.client).get_dags(limit=1)
        return "with the given token" if self.options.token else f"as {self.options.username}"

    def list_dags(self) -> str:
        page = DAGApi(self.client).get_dags(limit=3)
        return f"{page.total_entries} DAGs: {', '.join(dag.dag_id for dag in page.dags)}, ..."

    def read_tasks(self) -> str:
        tasks = TaskApi(self.client).get_tasks(self.dag_id).tasks
        return f"{self.dag_id} has {', '.join(str(task.task_id) for task in tasks)}"

    def unpause(self) -> str:
        dags = DAGApi(self.client)
        if not dags.get_dag(self.dag_id).is_paused:
            return f"{self.dag_id} is not paused"
        self.was_paused = True
        dags.patch_dag(self.dag_id, DAGPatchBody(is_paused=False))
        return f"{self.dag_id} was paused"

    def pause_again(self) -> str:
        DAGApi(self.client).patch_dag(self.dag_id, DAGPatchBody(is_paused=True), _request_timeout=10)
        return f"{self.dag_id} is paused, as it was"

    def trigger(self) -> str:
        request = TriggerDAGRunPostBody(logical_date=datetime.now(timezone.utc), note="test_python_client.py")
        self.run_id = DagRunApi(self.client).trigger_dag_run(self.dag_id, request).dag_run_id
        return self.run_id

    def wait(self) -> str:
        with ProgressDisplay(self.console) if self.console.is_terminal else nullcontext() as display:
            try:
                run = wait_for_dag_run(
                    self.client, self.dag_id, self.run_id, timeout=self.options.timeout, on_progress=display
                )
            except WaitTimeoutError as error:
                raise Failed(f"{error}; see that a scheduler runs, or allow more time with --timeout") from None
        return run.state.value

    def read_task_instances(self) -> str:
        self.instances = list(paginate(TaskInstanceApi(self.client).get_task_instances, self.dag_id, self.run_id))
        return ", ".join(f"{one.task_id} {one.state.value if one.state else 'waits'}" for one in self.instances)

    def read_log(self) -> str:
        tried = [instance for instance in self.instances if instance.try_number]
        if not tried:
            return "no task has run, so there is no log"
        task_id, map_index = tried[0].task_id, tried[0].map_index
        lines = iter_log(self.client, self.dag_id, self.run_id, task_id, map_index=map_index)
        return f"{sum(1 for _ in lines)} lines of {task_id}"

    def read_xcom(self) -> str:
        xcoms = XComApi(self.client)
        entries = xcoms.get_xcom_entries(self.dag_id, self.run_id, task_id="~").xcom_entries
        if not entries:
            return f"none pushed by {self.dag_id}; --dag tutorial_taskflow_api has some"
        first = entries[0]
        entry = xcoms.get_xcom_entry(self.dag_id, first.task_id, self.run_id, first.key, map_index=first.map_index)
        return f"{len(entries)} pushed; {first.key} of {first.task_id} is {entry.actual_instance.value!r}"

    def read_configuration(self) -> str:
        try:
            configuration = ConfigApi(self.client).get_config()
        except ApiException as error:
            if error.status == 403 and "expose" in (error.problem.detail or ""):
                return "403, as it is not exposed ([api] expose_config), which is fine"
            raise
        return f"{len(configuration.sections)} sections"


def describe(error: Exception) -> str:
    """Put an error into one line."""
    return str(error) if isinstance(error, Failed) else shorten(f"{type(error).__name__}: {error}", 300)


def summary(outcomes: list[Outcome], title: str) -> Table:
    table = Table(title=title, title_justify="left")
    table.add_column("step", no_wrap=True)
    table.add_column("result", no_wrap=True)
    table.add_column("detail", overflow="fold")
    table.add_column("seconds", justify="right")
    for outcome in outcomes:
        result = Text(outcome.result, COLORS[outcome.result])
        table.add_row(outcome.step, result, Text(outcome.detail), f"{outcome.seconds:.2f}")
    return table


def parse_options() -> argparse.Namespace:
    variable = os.environ.get
    parser = argparse.ArgumentParser(description="Try the client against a running Airflow.")
    parser.add_argument("--host", default=variable("AIRFLOW_API_HOST", "http://localhost:8080"))
    parser.add_argument("--username")
    parser.add_argument("--password")
    parser.add_argument("--token", help="instead of name and password")
    parser.add_argument("--dag", default="example_simplest_dag", help="the DAG to run (default: %(default)s)")
    parser.add_argument("--timeout", type=float, default=300, help="seconds for the run (default: %(default)s)")
    parser.add_argument("--verbose", action="store_true", help="show the traceback of each error")
    options = parser.parse_args()
    if not options.username and not options.password:
        options.token = options.token or variable("AIRFLOW_API_TOKEN")
    options.username = options.username or variable("AIRFLOW_API_USERNAME")
    options.password = options.password or variable("AIRFLOW_API_PASSWORD")
    if not options.token and not (options.username and options.password):
        parser.error("give --username and --password, or --token")
    options.host = options.host.rstrip("/")
    return options


def main() -> int:
    options = parse_options()
    # Without a terminal, in a log of CI, there is no width to fit into.
    console = Console(width=None if sys.stdout.isatty() else 140)
    smoke = Smoke(options, console)
    try:
        passed = smoke.run()
    except KeyboardInterrupt:
        console.print("interrupted", style="yellow")
        return 130
    console.print(summary(smoke.outcomes, f"{options.host}, {options.dag}"))
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
