"""Waiting ends with what is waited for, whatever happens to the server in between."""

from __future__ import annotations

import pickle
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest
import urllib3

from airflow_client.client import (
    ApiClient,
    ApiConnectionError,
    ApiException,
    ApiProxyError,
    Configuration,
    ConflictException,
    CredentialsError,
    DagImportError,
    DagRunFailedError,
    DagRunState,
    NotFoundException,
    OpenApiException,
    Progress,
    TriggerDAGRunPostBody,
    WaitTimeoutError,
    trigger_dag_run_and_wait,
    wait_for_backfill,
    wait_for_dag,
    wait_for_dag_run,
    waiting,
)
from airflow_client.client.auth import Auth, AuthRequest

from .list_server import dag_run
from .scripted_server import Answer, Asked, Broken, ScriptedServer

RUN = "/dags/a/dagRuns/b"
MISSING = Answer(404, {"detail": "no such thing"})
Script = Callable[[Asked, int], Answer]


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "_FIRST_PAUSE", 0.001)
    monkeypatch.setattr(waiting, "_LONGEST_PAUSE", 0.001)


@contextmanager
def serving(script: Script, version: str = "3.0.6", **settings: Any) -> Iterator[tuple[ScriptedServer, ApiClient]]:
    """Give a server and a client of it, which does not repeat what failed; the server has no streams by default."""
    with ScriptedServer(script, version=version) as server:
        settings = {"access_token": "a", "retries": 0, "timeout": (10, 20), **settings}
        with ApiClient(Configuration(host=server.url, **settings)) as client:
            yield server, client


def run(state: str, name: str = "b") -> Answer:
    return Answer(json={**dag_run(0), "dag_run_id": name, "state": state})


def in_turn(*answers: Any) -> Script:
    """Answer to requests for the run with one after the other, the last for ever; an exception is raised."""

    def script(asked: Asked, number: int) -> Answer:
        if asked.path != RUN:
            return MISSING
        answer = answers[min(number, len(answers)) - 1]
        if isinstance(answer, Exception):
            raise answer
        return answer

    return script


def test_asking_until_the_end() -> None:
    states: list[DagRunState] = []
    with serving(in_turn(run("queued"), run("running"), run("running"), run("success"))) as (server, client):
        ended = wait_for_dag_run(client, "a", "b", on_state=states.append)
        assert (ended.dag_run_id, ended.state) == ("b", DagRunState.SUCCESS)
        assert states == ["queued", "running", "success"]
        assert len(server.asked) == 4, "a server without streams is not asked for one"


def test_the_server_tells_the_states() -> None:
    def script(asked: Asked, number: int) -> Answer:
        if asked.path == f"{RUN}/wait":
            return Answer(
                lines=[{"state": "queued"}, {"state": "running"}, {"state": "invented"}, {"state": "success"}]
            )
        return run("queued" if number == 1 else "success")

    states: list[DagRunState] = []
    with serving(script, "3.1.0") as (server, client):
        assert wait_for_dag_run(client, "a", "b", on_state=states.append).state == DagRunState.SUCCESS
        assert states == ["queued", "running", "success"]
        assert server.count("GET", "/wait") == 1
        assert server.count("GET", "/b") == 2


def test_a_stream_may_be_silent_longer_than_other_answers() -> None:
    ended = threading.Event()

    def lines() -> Iterator[Any]:
        yield {"state": "running"}
        assert not ended.wait(1.5), "longer than the read timeout of the configuration"
        ended.set()
        yield {"state": "success"}

    def script(asked: Asked, number: int) -> Answer:
        return (
            Answer(lines=lines()) if asked.path.endswith("/wait") else run("success" if ended.is_set() else "running")
        )

    with serving(script, "3.3.2", timeout=(10, 0.5)) as (server, client):
        assert wait_for_dag_run(client, "a", "b").state == DagRunState.SUCCESS
        assert server.count("GET", "/wait") == 1


@pytest.mark.parametrize("status", [403, 404, 406])
def test_a_stream_that_is_refused_is_not_asked_for_again(status: int) -> None:
    def script(asked: Asked, number: int) -> Answer:
        if asked.path.endswith("/wait"):
            return Answer(status, {"detail": "no"})
        return run("running" if number < 4 else "success")

    with serving(script, "3.3.2") as (server, client):
        assert wait_for_dag_run(client, "a", "b").state == DagRunState.SUCCESS
        assert server.count("GET", "/wait") == 1


def test_a_stream_that_breaks_off_is_begun_anew() -> None:
    def broken() -> Iterator[Any]:
        yield {"state": "running"}
        raise Broken

    def script(asked: Asked, number: int) -> Answer:
        if asked.path.endswith("/wait"):
            return Answer(lines=broken() if number < 3 else [{"state": "running"}, {"state": "success"}])
        return run("running" if number < 4 else "success")

    with serving(script, "3.3.2") as (server, client):
        assert wait_for_dag_run(client, "a", "b").state == DagRunState.SUCCESS
        assert server.count("GET", "/wait") == 3


@pytest.mark.parametrize(
    "trouble", [Broken(), *(Answer(status, {"detail": "no"}) for status in (429, 500, 502, 503, 504))]
)
def test_trouble_in_between_passes(trouble: Any) -> None:
    with serving(in_turn(run("running"), trouble, trouble, run("success"))) as (_, client):
        assert wait_for_dag_run(client, "a", "b").state == DagRunState.SUCCESS


@pytest.mark.parametrize("trouble", [Broken(), Answer(503, {"detail": "no"})])
def test_trouble_at_the_beginning_is_told(trouble: Any) -> None:
    with serving(in_turn(trouble)) as (server, client):
        with pytest.raises(ApiException):
            wait_for_dag_run(client, "a", "b")
        assert len(server.asked) == 1


def test_trouble_that_does_not_pass_is_told_at_the_end() -> None:
    with serving(in_turn(run("running"), Answer(503, {"detail": "the database is away"}))) as (_, client):
        told = r"after 0.05 s; the server does not answer: .*database is away"
        with pytest.raises(WaitTimeoutError, match=told) as caught:
            wait_for_dag_run(client, "a", "b", timeout=0.05)
        assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


@pytest.mark.parametrize("status", [400, 403, 422])
def test_other_errors_end_the_waiting(status: int) -> None:
    with serving(in_turn(run("running"), Answer(status, {"detail": "no"}))) as (_, client):
        with pytest.raises(ApiException) as caught:
            wait_for_dag_run(client, "a", "b")
        assert caught.value.status == status


@pytest.mark.parametrize("timeout", [0, 0.05])
def test_no_longer_than_wanted(timeout: float) -> None:
    with serving(in_turn(run("running"))) as (_, client):
        with pytest.raises(WaitTimeoutError, match=f"DAG run b of a is running after {timeout:g} s") as caught:
            wait_for_dag_run(client, "a", "b", timeout=timeout)
        assert isinstance(caught.value, TimeoutError)
        assert isinstance(caught.value, OpenApiException)
        assert caught.value.latest.state == DagRunState.RUNNING
        assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_a_paused_dag_is_named_as_the_reason() -> None:
    def script(asked: Asked, number: int) -> Answer:
        return run("queued") if asked.path == RUN else Answer(json={**DAG, "is_paused": True})

    with serving(script) as (_, client), pytest.raises(WaitTimeoutError, match="because the DAG is paused"):
        wait_for_dag_run(client, "a", "b", timeout=0)


def test_a_run_that_is_deleted() -> None:
    with serving(in_turn(run("running"), MISSING)) as (_, client):
        with pytest.raises(NotFoundException, match="deleted while it was waited for"):
            wait_for_dag_run(client, "a", "b")


def test_a_run_that_never_was() -> None:
    with serving(in_turn(MISSING)) as (_, client):
        with pytest.raises(NotFoundException) as caught:
            wait_for_dag_run(client, "a", "b")
        assert caught.value.hint is None


def test_progress_counts_task_instances() -> None:
    def script(asked: Asked, number: int) -> Answer:
        if asked.path.endswith("/taskInstances"):
            return Answer(json={"task_instances": [], "total_entries": 5 if number % 2 else number})
        return run("running" if number == 1 else "success")

    seen: list[Progress] = []
    with serving(script) as (_, client):
        wait_for_dag_run(client, "a", "b", on_progress=seen.append)
    assert seen == [("DAG run b of a", 2, 5), ("DAG run b of a", 4, 5)]


def test_ctrl_c_leaves_nothing_open() -> None:
    """Whoever presses it in the middle of a stream gets the connection closed."""
    gone = threading.Event()

    def lines() -> Iterator[Any]:
        try:
            for _ in range(10_000):
                yield {"state": "running"}
                assert not gone.wait(0.005)
        finally:
            gone.set()

    def interrupt(state: DagRunState) -> None:
        if state == DagRunState.RUNNING:
            raise KeyboardInterrupt

    def script(asked: Asked, number: int) -> Answer:
        return Answer(lines=lines()) if asked.path.endswith("/wait") else run("queued")

    before = set(threading.enumerate())
    with serving(script, "3.3.2") as (server, client):
        with pytest.raises(KeyboardInterrupt):
            wait_for_dag_run(client, "a", "b", on_state=interrupt)
        assert {thread for thread in set(threading.enumerate()) - before if "airflow" in thread.name} == set()
        assert gone.wait(20), "the connection is still open"
        assert server.count("GET") == 2


@pytest.mark.parametrize("error", [ValueError, LookupError, OSError, urllib3.exceptions.HTTPError, ApiException])
def test_what_a_callback_raises_ends_the_waiting(error: type[Exception]) -> None:
    """It is told from what is wrong with the stream, in the middle of which it comes up."""

    def refuse(state: DagRunState) -> None:
        if state == DagRunState.RUNNING:
            raise error("a mistake of the caller's")

    def script(asked: Asked, number: int) -> Answer:
        if asked.path.endswith("/wait"):
            return Answer(lines=[{"state": "running"}, {"state": "success"}])
        return run("queued" if number == 1 else "success")

    with serving(script, "3.3.2") as (_, client), pytest.raises(error):
        wait_for_dag_run(client, "a", "b", on_state=refuse)


INSTANCE: dict[str, Any] = {
    "id": "00000000-0000-0000-0000-000000000001", "task_id": "divide", "dag_id": "a", "dag_run_id": "b", "map_index": 1,
    "run_after": "2026-01-01T00:00:00Z", "try_number": 2, "max_tries": 1, "task_display_name": "divide", "pool": "p",
    "pool_slots": 1, "dag_display_name": "a", "executor_config": "{}", "state": "failed", "rendered_fields": {},
}  # fmt: skip


def failing(log: Answer, total: int = 1) -> Script:
    def script(asked: Asked, number: int) -> Answer:
        if asked.path.endswith("/taskInstances"):
            return Answer(json={"task_instances": [INSTANCE] * min(total, 10), "total_entries": total})
        return log if asked.path == f"{RUN}/taskInstances/divide/logs/2" else run("failed")

    return script


def test_a_failure_shows_what_failed() -> None:
    error = {"event": "Task failed", "error_detail": [{"exc_type": "ZeroDivisionError", "exc_value": "by zero"}]}
    lines = [{"event": "first"}, error, {"event": "::group::end"}, *({"event": f"line {n}"} for n in range(20))]
    with serving(failing(Answer(lines=lines))) as (_, client):
        with pytest.raises(DagRunFailedError) as caught:
            wait_for_dag_run(client, "a", "b")
    failure = caught.value
    assert failure.dag_run.state == DagRunState.FAILED
    assert failure.failed == 1
    assert failure.failures[0].task_instance.map_index == 1
    assert failure.failures[0].log == ["Task failed; ZeroDivisionError: by zero", *(f"line {n}" for n in range(10, 20))]
    assert str(failure).startswith(
        "DAG run b of a failed\n  divide[1], try 2 of 2:\n    Task failed; ZeroDivisionError: by zero\n    line 10\n"
    )
    assert str(pickle.loads(pickle.dumps(failure))) == str(failure)


def test_many_failures_are_not_all_told() -> None:
    with serving(failing(Answer(lines=[{"event": "x" * 10_000}]), total=500)) as (server, client):
        with pytest.raises(DagRunFailedError, match="and 490 more") as caught:
            wait_for_dag_run(client, "a", "b")
        assert (len(caught.value.failures), caught.value.failed) == (10, 500)
        assert len(str(caught.value)) < 5_000
        assert server.count("GET", "/logs/2") == 10


@pytest.mark.parametrize(
    ("log", "told"),
    [
        (Answer(403, {"detail": "no"}), "its log could not be read: .*403 Forbidden: no"),
        (Answer(lines=["plain text", 5]), '"plain text"'),
    ],
)
def test_a_log_that_cannot_be_read_hides_no_failure(log: Answer, told: str) -> None:
    with serving(failing(log)) as (_, client), pytest.raises(DagRunFailedError, match=told):
        wait_for_dag_run(client, "a", "b")


def test_task_instances_that_cannot_be_read_hide_no_failure() -> None:
    with serving(in_turn(run("failed"))) as (_, client):
        with pytest.raises(DagRunFailedError, match="none of its task instances did"):
            wait_for_dag_run(client, "a", "b")


def test_a_failure_may_be_returned() -> None:
    with serving(in_turn(run("failed"))) as (server, client):
        assert wait_for_dag_run(client, "a", "b", raise_on_failure=False).state == DagRunState.FAILED
        assert len(server.asked) == 1


class Runs:
    """A server's DAG runs: `post` says what happens to each request that starts one."""

    def __init__(self, *posts: str) -> None:
        self.posts = posts
        self.ids: list[str] = []

    def __call__(self, asked: Asked, number: int) -> Answer:
        if asked.method == "GET":
            name = asked.path.rpartition("/")[2].replace("%3A", ":").replace("%2B", "+")
            return run("success", name) if name in self.ids else MISSING
        post = self.posts[min(number, len(self.posts)) - 1]
        if post in ("started", "lost", "bad gateway"):
            if asked.body["dag_run_id"] in self.ids:
                return Answer(409, {"detail": "there already"})
            self.ids.append(asked.body["dag_run_id"])
        if post in ("lost", "broken"):
            raise Broken
        if post == "bad gateway":
            return Answer(502, {"detail": post})
        return run("queued", asked.body["dag_run_id"]) if post == "started" else Answer(int(post), {"detail": "no"})


def test_starting_and_waiting() -> None:
    runs = Runs("started")
    body = TriggerDAGRunPostBody(conf={"a": 1})
    with serving(runs) as (server, client):
        ended = trigger_dag_run_and_wait(client, "a", body)
        assert [ended.dag_run_id] == runs.ids
        assert server.asked[0].body == {"dag_run_id": ended.dag_run_id, "logical_date": None, "conf": {"a": 1}}
    assert body == TriggerDAGRunPostBody(conf={"a": 1}), "what the caller gave stays as it is"


@pytest.mark.parametrize("body", [None, {"note": "n"}, {"dag_run_id": "mine"}])
@pytest.mark.parametrize("posts", [["lost"], ["bad gateway"], ["broken", "started"], ["503", "broken", "lost"]])
def test_a_lost_answer_starts_no_second_run(posts: list[str], body: Any) -> None:
    runs = Runs(*posts)
    with serving(runs) as (server, client):
        ended = trigger_dag_run_and_wait(client, "a", body)
        assert [ended.dag_run_id] == runs.ids
        assert server.count("POST") == len(posts), "it is looked for before it is started again"
        assert len({asked.body["dag_run_id"] for asked in server.asked if asked.method == "POST"}) == 1


def test_trouble_right_after_the_start_passes() -> None:
    runs = Runs("started")

    def script(asked: Asked, number: int) -> Answer:
        if asked.method == "GET" and number == 1:
            raise Broken
        return runs(asked, number)

    with serving(script) as (_, client):
        assert trigger_dag_run_and_wait(client, "a").state == DagRunState.SUCCESS


def test_an_answer_that_is_lost_before_the_run_is_there() -> None:
    """The second request finds what the first one does meanwhile."""
    runs = Runs("broken", "409")

    def script(asked: Asked, number: int) -> Answer:
        if asked.method == "POST" and number == 2:
            runs.ids.append(asked.body["dag_run_id"])
        return runs(asked, number)

    with serving(script) as (server, client):
        assert trigger_dag_run_and_wait(client, "a").state == DagRunState.SUCCESS
        assert server.count("POST") == 2


@pytest.mark.parametrize("posts", [["409"], ["broken", "409"]])
def test_a_conflict_that_is_not_ours(posts: list[str]) -> None:
    with serving(Runs(*posts)) as (server, client):
        with pytest.raises(ConflictException):
            trigger_dag_run_and_wait(client, "a")
        assert server.count("POST") == len(posts)


@pytest.mark.parametrize("status", [400, 403, 404, 422])
def test_a_refusal_is_told_at_once(status: int) -> None:
    with serving(Runs(str(status))) as (server, client):
        with pytest.raises(ApiException) as caught:
            trigger_dag_run_and_wait(client, "a")
        assert (caught.value.status, len(server.asked)) == (status, 1)


def test_a_server_that_fails_again_and_again() -> None:
    with serving(Runs("500")) as (server, client):
        with pytest.raises(ApiException):
            trigger_dag_run_and_wait(client, "a")
        assert server.count("POST") == 4


def test_a_server_that_is_not_there() -> None:
    with ScriptedServer(Runs()) as server:
        pass
    with ApiClient(Configuration(host=server.url, access_token="a", retries=0)) as client:
        with pytest.raises(ApiConnectionError):
            trigger_dag_run_and_wait(client, "a", timeout=20)


def test_credentials_that_are_not_to_be_had_at_the_beginning() -> None:
    """Nothing was sent, so there is nothing to look for."""

    class NoCredentials(Auth):
        tries = 0

        def apply(self, request: AuthRequest) -> None:
            self.tries += 1
            raise CredentialsError("no", may_pass=True)

    auth = NoCredentials()
    with serving(Runs("started"), access_token=None, auth=auth, check_server_version=False) as (_, client):
        with pytest.raises(CredentialsError):
            trigger_dag_run_and_wait(client, "a", timeout=20)
        assert auth.tries == 1


def test_a_server_that_does_not_answer_in_time() -> None:
    """The time that is over is that of the waiting, to which the one for an answer was cut down."""
    ended = threading.Event()

    def script(asked: Asked, number: int) -> Answer:
        ended.wait(20)
        return run("success")

    with serving(script) as (_, client):
        with pytest.raises(WaitTimeoutError, match="does not answer"):
            wait_for_dag_run(client, "a", "b", timeout=0.1)
        ended.set()


class Clock:
    """What the modules that pause take for the module `time`: whoever pauses is there at once."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        for module in ("airflow_client.client.waiting", "airflow_client.client.rest", "urllib3.util.retry"):
            monkeypatch.setattr(f"{module}.time", self)

    def monotonic(self) -> float:
        return self.now

    time = monotonic

    def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("before", [[], [run("running")]])
def test_no_pause_that_a_server_asks_for_is_longer_than_what_remains(
    monkeypatch: pytest.MonkeyPatch, before: list[Answer], status: int
) -> None:
    clock = Clock(monkeypatch)
    overloaded = Answer(status, {"detail": "later"}, headers={"Retry-After": "8"})
    with serving(in_turn(*before, overloaded), retries=None) as (_, client):
        with pytest.raises(WaitTimeoutError if before else ApiException, match="later"):
            wait_for_dag_run(client, "a", "b", timeout=10)
        assert clock.now == (pytest.approx(1010, abs=0.01) if before else 1008)


def test_nor_is_one_between_connections_that_break(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(monkeypatch)
    with serving(in_turn(Broken()), retries=5) as (_, client):
        with pytest.raises(ApiConnectionError):
            wait_for_dag_run(client, "a", "b", timeout=1)
        assert clock.now == pytest.approx(1001, abs=0.01)


def test_a_pause_that_fits_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(monkeypatch)
    overloaded = Answer(429, {"detail": "later"}, headers={"Retry-After": "8"})
    with serving(in_turn(overloaded, overloaded, run("success")), retries=3) as (_, client):
        assert wait_for_dag_run(client, "a", "b", timeout=20).state == DagRunState.SUCCESS
        assert clock.now == 1016


@pytest.mark.parametrize("timeout", [None, 20])
@pytest.mark.parametrize("retries", [None, False, 5])
def test_a_client_tries_again_as_ever(monkeypatch: pytest.MonkeyPatch, retries: Any, timeout: float | None) -> None:
    Clock(monkeypatch)
    with serving(in_turn(Broken()), retries=retries) as (server, client):
        with pytest.raises(ApiConnectionError):
            wait_for_dag_run(client, "a", "b", timeout=timeout)
        assert len(server.asked) == 1 + (3 if retries is None else retries)


@pytest.mark.parametrize("retries", [None, False, 0])
def test_nothing_is_tried_again_after_the_end(monkeypatch: pytest.MonkeyPatch, retries: Any) -> None:
    clock = Clock(monkeypatch)

    def script(asked: Asked, number: int) -> Answer:
        clock.now += 20
        raise Broken

    with serving(script, retries=retries) as (server, client):
        with pytest.raises(ApiConnectionError):
            wait_for_dag_run(client, "a", "b", timeout=10)
        assert len(server.asked) == 1


class Tracing(ApiClient):
    """A program's own client."""

    calls = 0
    release_timeouts: tuple[Any, ...] = ()

    def call_api(self, *args: Any, **kwargs: Any) -> Any:
        self.calls += 1
        return super().call_api(*args, **kwargs)

    def server_version(self, _request_timeout: Any = None) -> str | None:
        self.release_timeouts += (_request_timeout,)
        return "3.0.6"


@pytest.mark.parametrize(("timeout", "bound"), [(None, 5), (400, 5), (12, 3), (0, 1)])
def test_the_server_s_release_is_asked_for_within_the_time(
    monkeypatch: pytest.MonkeyPatch, timeout: float | None, bound: float
) -> None:
    Clock(monkeypatch)
    with ScriptedServer(in_turn(run("running"), run("success"))) as server:
        with Tracing(Configuration(host=server.url, access_token="a")) as client:
            with suppress(WaitTimeoutError):
                wait_for_dag_run(client, "a", "b", timeout=timeout)
            assert client.release_timeouts == (bound,)
            assert client.calls == len(server.asked), "it is the program's client that calls"


def test_a_server_that_gives_no_answer_is_not_asked_for_its_release() -> None:
    with ScriptedServer(in_turn(Broken())) as server:
        with Tracing(Configuration(host=server.url, access_token="a", retries=0)) as client:
            with pytest.raises(ApiConnectionError):
                wait_for_dag_run(client, "a", "b", timeout=20)
            assert client.release_timeouts == ()


def test_a_proxy_that_is_not_there() -> None:
    with ScriptedServer(Runs()) as server:
        pass
    settings: dict[str, Any] = {"host": "http://airflow.test", "proxy": server.url, "retries": 0}
    with ApiClient(Configuration(access_token="a", **settings)) as client:
        with pytest.raises(ApiProxyError):
            trigger_dag_run_and_wait(client, "a", timeout=20)


DAG: dict[str, Any] = {
    "dag_id": "a", "dag_display_name": "a", "is_paused": False, "is_stale": False, "fileloc": "/dags/x.py", "tags": [],
    "relative_fileloc": "x.py", "has_import_errors": False, "has_task_concurrency_limits": False, "max_active_tasks": 1,
    "max_consecutive_failed_dag_runs": 0, "owners": [], "timetable_description": "", "file_token": "",
    "max_active_runs": 1, "bundle_name": "b", "last_parsed_time": None, "description": None,
    "next_dagrun_logical_date": None,
}  # fmt: skip


def import_error(second: int = 0, filename: str = "x.py", stack_trace: str = "  in a\nNameError: y") -> dict[str, Any]:
    return {
        "import_error_id": 1,
        "timestamp": f"2026-01-01T00:00:{second:02}Z",
        "filename": filename,
        "bundle_name": "b",
        "stack_trace": stack_trace,
    }


def deploying(dags: list[Any], errors: list[list[dict[str, Any]]]) -> Script:
    """Answer with one DAG after the other, `None` for none, and with one list of import errors after the other."""

    def script(asked: Asked, number: int) -> Answer:
        if asked.path == "/importErrors":
            found = errors[min(number, len(errors)) - 1]
            return Answer(json={"import_errors": found, "total_entries": len(found)})
        dag = dags[min(number, len(dags)) - 1]
        return MISSING if dag is None else Answer(json={**DAG, **dag})

    return script


def test_until_a_dag_is_known() -> None:
    seen: list[Progress] = []
    with serving(deploying([None, {"is_stale": True}, {"has_import_errors": True}, {}], [[]])) as (_, client):
        assert wait_for_dag(client, "a", on_progress=seen.append).dag_id == "a"
    assert seen == [("DAG a", 0, 1)] * 3 + [("DAG a", 1, 1)]


@pytest.mark.parametrize("dag", [None, {"has_import_errors": True}])
@pytest.mark.parametrize("before", [[], [import_error(0)]])
def test_an_import_error_that_comes_up(dag: Any, before: Any) -> None:
    with serving(deploying([dag], [before, before, [import_error(5)]])) as (_, client):
        with pytest.raises(DagImportError, match="NameError: y") as caught:
            wait_for_dag(client, "a")
        assert caught.value.import_errors[0].filename == "x.py"
        assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_an_old_import_error_is_told_at_the_end() -> None:
    with serving(deploying([None], [[import_error()]])) as (_, client):
        with pytest.raises(WaitTimeoutError, match=r"not known to the server after 0.05 s\nx.py: NameError: y"):
            wait_for_dag(client, "a", timeout=0.05)


@pytest.mark.parametrize(
    ("error", "file", "concerns"),
    [
        ({"filename": "a.py", "stack_trace": ""}, None, True),
        ({"filename": "x.py", "stack_trace": "no DAG a.b"}, None, True),
        ({"filename": "x.py", "stack_trace": "dag_a, a_b"}, None, False),
        ({"filename": "team/x.py", "stack_trace": ""}, "x.py", True),
        ({"filename": "team/x.py", "stack_trace": ""}, "/dags/team/x.py", True),
        ({"filename": "x.py", "stack_trace": "a"}, "y.py", False),
    ],
)
def test_whose_import_error_it_is(error: Any, file: Any, concerns: bool) -> None:
    with serving(deploying([None], [[], [import_error(**error)]])) as (_, client):
        with pytest.raises(DagImportError if concerns else WaitTimeoutError):
            wait_for_dag(client, "a", file=file, timeout=0.2)


def test_import_errors_that_may_not_be_read() -> None:
    def script(asked: Asked, number: int) -> Answer:
        if asked.path == "/importErrors":
            return Answer(403, {"detail": "no"})
        return MISSING if number < 3 else Answer(json=DAG)

    with serving(script) as (_, client):
        assert wait_for_dag(client, "a").dag_id == "a"


BACKFILL: dict[str, Any] = {
    "id": 7, "dag_id": "a", "from_date": "2026-01-01T00:00:00Z", "to_date": "2026-01-02T00:00:00Z", "dag_run_conf": {},
    "is_paused": False, "reprocess_behavior": "none", "max_active_runs": 1, "created_at": "2026-01-01T00:00:00Z",
    "completed_at": None, "updated_at": "2026-01-01T00:00:00Z", "dag_display_name": "a",
}  # fmt: skip


def test_until_a_backfill_is_finished() -> None:
    def script(asked: Asked, number: int) -> Answer:
        if number == 2:
            raise Broken
        return Answer(json={**BACKFILL, "completed_at": None if number < 4 else "2026-01-03T00:00:00Z"})

    seen: list[Progress] = []
    with serving(script) as (server, client):
        assert wait_for_backfill(client, 7, on_progress=seen.append).completed_at is not None
        assert {asked.path for asked in server.asked} == {"/backfills/7"}
    assert seen == [("backfill 7", 0, 1)] * 2 + [("backfill 7", 1, 1)]


def test_a_paused_backfill() -> None:
    with serving(lambda asked, number: Answer(json={**BACKFILL, "is_paused": True})) as (_, client):
        with pytest.raises(WaitTimeoutError, match="backfill 7 is paused after 0 s"):
            wait_for_backfill(client, 7, timeout=0)
