"""Waiting for what a real server does, also while it restarts, and when the connection to it breaks."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from airflow_client.client import (
    ApiClient,
    BackfillApi,
    BackfillPostBody,
    Configuration,
    ConflictException,
    DAGApi,
    DagImportError,
    DAGPatchBody,
    DagRunApi,
    DagRunFailedError,
    DagRunState,
    NotFoundException,
    Progress,
    ServiceException,
    WaitTimeoutError,
    paginate,
    trigger_dag_run_and_wait,
    wait_for_backfill,
    wait_for_dag,
    wait_for_dag_run,
)

from .world import until

if TYPE_CHECKING:
    from conftest import Airflow

QUEUED, RUNNING, SUCCESS, FAILED = DagRunState.QUEUED, DagRunState.RUNNING, DagRunState.SUCCESS, DagRunState.FAILED
PATIENCE = 180


@pytest.fixture(autouse=True)
def _dags(api_client: ApiClient, airflow: Airflow) -> None:
    """Let the DAGs of the tests run."""
    if airflow.local is None:
        try:
            DAGApi(api_client).get_dag("live_failing")
        except NotFoundException:
            pytest.skip("the server lacks the DAGs of test/live/dags")
    for dag_id in ("live_daily", "live_failing", "live_sleeping"):
        DAGApi(api_client).patch_dag(dag_id, DAGPatchBody(is_paused=False))


def test_success(api_client: ApiClient) -> None:
    states: list[DagRunState] = []
    progress: list[Progress] = []
    run = trigger_dag_run_and_wait(
        api_client,
        "live_sleeping",
        {"conf": {"seconds": 3}},
        timeout=PATIENCE,
        on_state=states.append,
        on_progress=progress.append,
    )
    assert run.state == SUCCESS
    assert (states[0], states[-1]) == (QUEUED, SUCCESS)
    assert len(states) == len(set(states))
    assert progress[-1][1:] == (1, 1)
    assert wait_for_dag_run(api_client, "live_sleeping", run.dag_run_id) == run


def test_failure(api_client: ApiClient) -> None:
    """One of the mapped task instances divides by zero, and what comes after it has no input."""
    with pytest.raises(DagRunFailedError) as caught:
        trigger_dag_run_and_wait(api_client, "live_failing", timeout=PATIENCE)
    (failure,) = caught.value.failures
    assert (failure.task_instance.task_id, failure.task_instance.map_index) == ("divide", 1)
    assert (caught.value.failed, caught.value.dag_run.state) == (1, FAILED)
    assert any("ZeroDivisionError: division by zero" in line for line in failure.log)
    assert any("dividing by 0" in line for line in failure.log)
    assert "divide[1], try 1 of 1:" in str(caught.value)
    run_id = caught.value.dag_run.dag_run_id
    assert wait_for_dag_run(api_client, "live_failing", run_id, raise_on_failure=False).state == FAILED


def test_no_longer_than_wanted(api_client: ApiClient) -> None:
    with pytest.raises(WaitTimeoutError, match="after 4 s") as caught:
        trigger_dag_run_and_wait(api_client, "live_sleeping", {"conf": {"seconds": 20}}, timeout=4)
    assert caught.value.latest.state in (QUEUED, RUNNING)


def test_a_run_that_is_deleted_meanwhile(api_client: ApiClient) -> None:
    DAGApi(api_client).patch_dag("live_failing", DAGPatchBody(is_paused=True))
    run_id = f"deleted-{uuid4().hex[:8]}"
    DagRunApi(api_client).trigger_dag_run("live_failing", {"dag_run_id": run_id})

    def delete(state: DagRunState) -> None:
        DagRunApi(api_client).delete_dag_run("live_failing", run_id)

    with pytest.raises(NotFoundException, match="deleted while it was waited for"):
        wait_for_dag_run(api_client, "live_failing", run_id, timeout=PATIENCE, on_state=delete)


def test_a_paused_dag(api_client: ApiClient) -> None:
    DAGApi(api_client).patch_dag("live_failing", DAGPatchBody(is_paused=True))
    with pytest.raises(WaitTimeoutError, match="is queued, because the DAG is paused, after 1 s"):
        trigger_dag_run_and_wait(api_client, "live_failing", timeout=1)


def test_an_id_that_is_taken(api_client: ApiClient) -> None:
    run_id = f"taken-{uuid4().hex[:8]}"
    trigger_dag_run_and_wait(
        api_client, "live_sleeping", {"dag_run_id": run_id, "conf": {"seconds": 0}}, timeout=PATIENCE
    )
    with pytest.raises(ConflictException):
        trigger_dag_run_and_wait(api_client, "live_sleeping", {"dag_run_id": run_id})


def test_a_restart_of_the_api_server(airflow: Airflow) -> None:
    """The task may fail for it, but waiting goes on to the end; a token may be fetched again, too."""
    if airflow.local is None:
        pytest.skip("somebody else's server is not restarted")
    restart = threading.Thread(target=airflow.local.restart_api_server, args=(3,))

    def when_it_runs(state: DagRunState) -> None:
        if state == RUNNING:
            restart.start()

    configuration = Configuration(host=airflow.host, username=airflow.username, password=airflow.password)
    with ApiClient(configuration) as client:
        run = trigger_dag_run_and_wait(
            client,
            "live_sleeping",
            {"conf": {"seconds": 15}},
            timeout=PATIENCE,
            on_state=when_it_runs,
            raise_on_failure=False,
        )
    restart.join()
    assert run.state in (SUCCESS, FAILED)


class _Cutting(BaseHTTPRequestHandler):
    """Passes requests on, and breaks the connection off instead of passing on the answer to the first POST of a run."""

    server: Any

    def do_GET(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        connection = http.client.HTTPConnection("127.0.0.1", self.server.behind, timeout=60)
        connection.request(self.command, self.path, body, dict(self.headers))
        answer = connection.getresponse()
        data = answer.read()
        connection.close()
        if self.command == "POST" and self.path.endswith("/dagRuns"):
            self.server.posts.append(answer.status)
            if len(self.server.posts) == 1:
                return
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_POST = do_PATCH = do_GET

    def log_message(self, format: str, *args: Any) -> None:
        """Keep the terminal clean."""


@contextmanager
def cutting_proxy(host: str) -> Iterator[Any]:
    """Give a proxy on loopback before a server."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Cutting) as proxy:
        proxy.daemon_threads = True
        proxy.behind, proxy.posts = int(host.rpartition(":")[2]), []  # type: ignore[attr-defined]
        thread = threading.Thread(target=proxy.serve_forever)
        thread.start()
        yield proxy
        proxy.shutdown()
        thread.join()


def test_a_lost_answer_starts_no_second_run(airflow: Airflow, token: str, api_client: ApiClient) -> None:
    """The server has started the run when the connection breaks."""
    if not airflow.host.startswith("http://127.0.0.1:"):
        pytest.skip("the proxy stands before a server on loopback")
    note = f"cut {uuid4().hex}"
    with cutting_proxy(airflow.host) as proxy:
        host = f"http://127.0.0.1:{proxy.server_address[1]}"
        with ApiClient(Configuration(host=host, access_token=token)) as client:
            body = {"note": note, "conf": {"seconds": 0}}
            run = trigger_dag_run_and_wait(client, "live_sleeping", body, timeout=PATIENCE)
        assert proxy.posts == [200]
    assert run.state == SUCCESS
    runs = [one for one in paginate(DagRunApi(api_client).get_dag_runs, "live_sleeping") if one.note == note]
    assert runs == [run]


def test_a_dag_that_is_deployed(airflow: Airflow, api_client: ApiClient) -> None:
    """First with an error, then without."""
    if airflow.local is None:
        pytest.skip("nothing is deployed to somebody else's server")
    dag_id = f"deployed_{uuid4().hex[:8]}"
    file = airflow.local.home / "dags" / f"{dag_id}.py"
    source = f"from airflow.sdk import DAG\ndag = DAG({dag_id!r}, schedule=None)\n"

    local, looks = airflow.local, []

    def deploy(progress: Progress) -> None:
        looks.append(progress.done)
        if len(looks) == 2:
            file.write_text(f"{source}no_such_name\n", encoding="utf-8")
            local.parse_dags()

    with pytest.raises(DagImportError, match="NameError: name 'no_such_name' is not defined"):
        wait_for_dag(api_client, dag_id, timeout=PATIENCE, on_progress=deploy)
    file.write_text(source, encoding="utf-8")
    local.parse_dags()
    assert wait_for_dag(api_client, dag_id, timeout=PATIENCE).dag_id == dag_id


def test_a_backfill(api_client: ApiClient) -> None:
    day = datetime(2025, 3, 1, tzinfo=timezone.utc)
    body = BackfillPostBody(dag_id="live_daily", from_date=day, to_date=day + timedelta(days=1))

    def make() -> Any:
        try:
            return BackfillApi(api_client).create_backfill(body)
        except ServiceException:  # the scheduler holds SQLite's lock
            return None

    backfill = until(make, "a backfill, while SQLite is locked")
    progress: list[Progress] = []
    assert wait_for_backfill(api_client, backfill.id, timeout=PATIENCE, on_progress=progress.append).completed_at
    assert progress[-1] == (f"backfill {backfill.id}", 1, 1)
    runs = paginate(DagRunApi(api_client).get_dag_runs, "live_daily", run_type=["backfill"])
    assert [run.state for run in runs] == [SUCCESS] * 2
