"""Waits until something is done that takes Airflow a while: a DAG run, a backfill, a DAG being deployed.

Once the server has answered, waiting goes on through what passes by itself, such as a restart of the API server, and
ends only with what is waited for or with `timeout`.
"""

from __future__ import annotations

import json
import math
import re
import time
import uuid
from collections import deque
from collections.abc import Callable, Generator
from contextlib import closing, suppress
from datetime import datetime, timezone
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, TypeVar

import urllib3

from airflow_client.client.api.backfill_api import BackfillApi
from airflow_client.client.api.dag_api import DAGApi
from airflow_client.client.api.dag_run_api import DagRunApi
from airflow_client.client.api.import_error_api import ImportErrorApi
from airflow_client.client.api.task_instance_api import TaskInstanceApi
from airflow_client.client.exceptions import (
    ApiException,
    ConflictException,
    CredentialsError,
    DagImportError,
    DagRunFailedError,
    NotFoundException,
    TaskFailure,
    WaitTimeoutError,
)
from airflow_client.client.logs import iter_log
from airflow_client.client.models.dag_run_state import DagRunState
from airflow_client.client.models.trigger_dag_run_post_body import TriggerDAGRunPostBody
from airflow_client.client.paging import paginate
from airflow_client.client.progress import Progress
from airflow_client.client.rest import ApiProxyError, ApiTimeoutError, last_pause_ends

if TYPE_CHECKING:
    from airflow_client.client.api_client import ApiClient
    from airflow_client.client.models.backfill_response import BackfillResponse
    from airflow_client.client.models.dag_response import DAGResponse
    from airflow_client.client.models.dag_run_response import DAGRunResponse
    from airflow_client.client.models.import_error_response import ImportErrorResponse
    from airflow_client.client.models.structured_log_message import StructuredLogMessage
    from airflow_client.client.models.task_instance_response import TaskInstanceResponse
    from airflow_client.client.progress import ProgressCallback

__all__ = ["trigger_dag_run_and_wait", "wait_for_backfill", "wait_for_dag", "wait_for_dag_run"]

Value = TypeVar("Value")

_ATTEMPTS = 4  # of the transport, for each request
_RELEASE_TIMEOUT = 5.0
_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 10.0
_STREAMS_SINCE = (3, 1)
_STREAM_INTERVAL = 2.0
_STREAM_SILENCE = 30.0
_ATTEMPTS_TO_TRIGGER = 4
_ENDED = (DagRunState.SUCCESS, DagRunState.FAILED)
_ENDED_TASKS = ["success", "failed", "skipped", "upstream_failed", "removed"]
_FAILURES_SHOWN = 10
_LOG_LINES_SHOWN = 10
_EXCEPTIONS_SHOWN = 2


def wait_for_dag_run(
    api_client: ApiClient,
    dag_id: str,
    dag_run_id: str,
    *,
    timeout: float | None = None,
    on_state: Callable[[DagRunState], None] | None = None,
    raise_on_failure: bool = True,
    on_progress: ProgressCallback | None = None,
) -> DAGRunResponse:
    """Wait until a DAG run has ended, and return it.

    Servers from Airflow 3.1 on tell each change of its state as it comes. Others are asked for it, at first twice a
    second, then less and less often, at last every 10 seconds.

    :param dag_id: ID of the DAG
    :param dag_run_id: ID of the DAG run
    :param timeout: seconds to wait at most, by default without end
    :param on_state: called with the state at the beginning, and with each other one that is seen
    :param raise_on_failure: whether a failure raises; otherwise the state of what is returned tells it
    :param on_progress: called with the number of task instances that have ended; costs two small requests a time
    :raises DagRunFailedError: the DAG run failed; it holds the failed task instances with the ends of their logs
    :raises WaitTimeoutError: it has not ended in time; it is also a `TimeoutError`
    :raises NotFoundException: there is no such DAG run, or not any more
    """
    waiting = _Waiting(api_client, f"DAG run {dag_run_id} of {dag_id}", timeout)
    return _wait_for_dag_run(waiting, dag_id, dag_run_id, on_state, raise_on_failure, on_progress)


def trigger_dag_run_and_wait(
    api_client: ApiClient,
    dag_id: str,
    body: TriggerDAGRunPostBody | dict[str, Any] | None = None,
    *,
    timeout: float | None = None,
    on_state: Callable[[DagRunState], None] | None = None,
    raise_on_failure: bool = True,
    on_progress: ProgressCallback | None = None,
) -> DAGRunResponse:
    """Start a DAG run, wait until it has ended, and return it.

    It gets its ID from here, unless the body has one. So an answer that is lost on its way starts no second DAG run:
    the ID tells whether the first one is there.

    :param dag_id: ID of the DAG; if the DAG is paused, the DAG run waits until it is not
    :param body: what `DagRunApi.trigger_dag_run` takes, by default a DAG run without logical date
    :param timeout: see :func:`wait_for_dag_run`, as for the others
    :param on_state: see there
    :param raise_on_failure: see there
    :param on_progress: see there
    :raises ConflictException: there is a DAG run with this ID or this logical date already
    :raises DagRunFailedError: see there
    :raises WaitTimeoutError: see there
    """
    given = body if isinstance(body, TriggerDAGRunPostBody) else TriggerDAGRunPostBody(**(body or {}))
    dag_run_id = given.dag_run_id or _new_dag_run_id()
    request = given.model_copy(update={"dag_run_id": dag_run_id})
    waiting = _Waiting(api_client, f"DAG run {dag_run_id} of {dag_id}", timeout)
    _trigger_once(waiting, dag_id, dag_run_id, request)
    return _wait_for_dag_run(waiting, dag_id, dag_run_id, on_state, raise_on_failure, on_progress)


def wait_for_dag(
    api_client: ApiClient,
    dag_id: str,
    *,
    file: str | None = None,
    timeout: float | None = None,
    on_progress: ProgressCallback | None = None,
) -> DAGResponse:
    """Wait until a DAG that was deployed is known to the server and free of import errors, and return it.

    An import error of its file that comes up meanwhile raises; one that was there before may be outdated, and is told
    when the time is over. Airflow parses a file again every 30 seconds, unless it is set otherwise, so an error that
    still holds comes up anew.

    :param dag_id: ID of the DAG
    :param file: path of its file, or the end of it, by which its import errors are found; by default those count whose
        file is called like the DAG, or whose traceback has its ID
    :param timeout: seconds to wait at most, by default without end
    :param on_progress: called with 0 while the DAG is not known, then with 1
    :raises DagImportError: its file cannot be imported
    :raises WaitTimeoutError: it was not known in time; it is also a `TimeoutError`
    """
    waiting = _Waiting(api_client, f"DAG {dag_id}", timeout)
    seen: dict[int, datetime] | None = None
    while True:
        dag = waiting.ask(partial(_none_if_missing, DAGApi(waiting.api_client).get_dag, dag_id))
        if dag is not None and not dag.is_stale and not dag.has_import_errors:
            _report(on_progress, waiting.what, 1, 1)
            return dag
        _report(on_progress, waiting.what, 0, 1)
        path = file or (dag.relative_fileloc if dag is not None else None)
        errors = [error for error in _import_errors(waiting) if _concerns(error, dag_id, path)]
        if seen is None:
            seen = {error.import_error_id: error.timestamp for error in errors}
        if any(seen.get(error.import_error_id) != error.timestamp for error in errors):
            raise DagImportError(dag_id, errors)
        state = "is not known to the server" if dag is None or dag.is_stale else "has import errors"
        told = "".join(f"\n{error.filename}: {_last_line(error.stack_trace)}" for error in errors)
        waiting.pause(dag, state, told)


def wait_for_backfill(
    api_client: ApiClient,
    backfill_id: int,
    *,
    timeout: float | None = None,
    on_progress: ProgressCallback | None = None,
) -> BackfillResponse:
    """Wait until a backfill is finished or canceled, and return it.

    Airflow keeps no verdict on a backfill: whether its DAG runs succeeded is told by their states.

    :param backfill_id: the `id` of the backfill
    :param timeout: seconds to wait at most, by default without end
    :param on_progress: called with 0 while the backfill goes on, then with 1
    :raises WaitTimeoutError: it is not finished in time; it is also a `TimeoutError`
    :raises NotFoundException: there is no such backfill
    """
    waiting = _Waiting(api_client, f"backfill {backfill_id}", timeout)
    while True:
        backfill = waiting.ask(partial(BackfillApi(waiting.api_client).get_backfill, backfill_id))
        completed = backfill.completed_at is not None
        _report(on_progress, waiting.what, int(completed), 1)
        if completed:
            return backfill
        waiting.pause(backfill, "is paused" if backfill.is_paused else "is not finished")


class _Waiting:
    """One waiting: how long it may still take, and how it gets over what passes by itself."""

    def __init__(self, api_client: ApiClient, what: str, timeout: float | None) -> None:
        self.api_client = api_client
        self.what = what
        self.reached = False
        self._timeout = math.inf if timeout is None else timeout
        self._deadline = time.monotonic() + self._timeout
        self._error: ApiException | None = None
        self._next_pause = _FIRST_PAUSE

    def remaining(self) -> float:
        return self._deadline - time.monotonic()

    def request_timeout(self) -> tuple[float | None, float | None]:
        """Return the configuration's timeouts, cut down so that all attempts fit into what remains."""
        configured = self.api_client.configuration.timeout
        connect, read = configured if isinstance(configured, tuple) else (configured, configured)
        bound = self._longest_attempt()
        return tuple(bound if limit is None else min(limit, bound) for limit in (connect, read))  # type: ignore[return-value]

    def server_release(self) -> tuple[int, ...]:
        return self.hurry(self.api_client.server_release, min(_RELEASE_TIMEOUT, self._longest_attempt()))

    def _longest_attempt(self) -> float:
        return max(self.remaining() / _ATTEMPTS, 1.0)

    def hurry(self, call: Callable[..., Value], *args: Any, **options: Any) -> Value:
        """Return what `call` returns; whatever a server asks for, it is tried again until the waiting ends only."""
        token = last_pause_ends.set(self._deadline)
        try:
            return call(*args, **options)
        finally:
            last_pause_ends.reset(token)

    def ask(self, call: Callable[..., Value]) -> Value:
        """Return what `call` returns, which is repeated through a restart of the server once it has answered."""
        while True:
            try:
                answer = self.hurry(call, _request_timeout=self.request_timeout())
            except ApiException as error:
                is_over = isinstance(error, ApiTimeoutError) and self.remaining() <= 0
                if not error.may_pass or not (self.reached or is_over):
                    raise
                self._error = error
            else:
                self.reached, self._error = True, None
                return answer
            self.pause(None, "is still waited for")

    def quicken(self) -> None:
        """Ask again soon, because something has just changed."""
        self._next_pause = _FIRST_PAUSE

    def pause(self, latest: Any, state: str, told: str = "") -> None:
        """Wait before the next look, the longer the more often it was in vain.

        :param latest: what is waited for, as it was seen last
        :param state: how it is with it
        :param told: what else should be said when the time is over
        :raises WaitTimeoutError: the time is over
        """
        remaining = self.remaining()
        if remaining <= 0:
            raise WaitTimeoutError(f"{self.what} {state} after {self._timeout:g} s{told}", latest) from self._error
        time.sleep(min(self._next_pause, remaining))
        self._next_pause = min(self._next_pause * 1.5, _LONGEST_PAUSE)


def _report(on_progress: ProgressCallback | None, task: str, done: int, total: int | None) -> None:
    if on_progress is not None:
        on_progress(Progress(task, done, total))


class _States:
    """Tells each state of a DAG run once."""

    def __init__(self, waiting: _Waiting, on_state: Callable[[DagRunState], None] | None) -> None:
        self._waiting = waiting
        self._on_state = on_state
        self.current: DagRunState | None = None

    def see(self, state: DagRunState) -> None:
        if state == self.current:
            return
        self.current = state
        self._waiting.quicken()
        if self._on_state is not None:
            self._on_state(state)


def _wait_for_dag_run(
    waiting: _Waiting,
    dag_id: str,
    dag_run_id: str,
    on_state: Callable[[DagRunState], None] | None,
    raise_on_failure: bool,
    on_progress: ProgressCallback | None,
) -> DAGRunResponse:
    client = waiting.api_client
    runs = DagRunApi(client)
    states = _States(waiting, on_state)
    report = partial(_report_tasks, waiting, dag_id, dag_run_id, on_progress)
    streams: bool | None = None
    seen = False
    while True:
        try:
            run = waiting.ask(partial(runs.get_dag_run, dag_id, dag_run_id))
        except NotFoundException as error:
            if seen:
                error.hint = "The DAG run was there before: it has been deleted while it was waited for."
            raise
        seen = True
        states.see(run.state)
        report()
        if run.state in _ENDED:
            break
        if streams is None:  # now: a server that gives no answer is not asked twice
            streams = waiting.server_release() >= _STREAMS_SINCE
        if streams and waiting.remaining() > _STREAM_INTERVAL:
            streams = _follow(waiting, dag_id, dag_run_id, states, report)
        if states.current not in _ENDED:
            waiting.pause(run, f"is {_text(states.current)}{_advice(run, waiting)}")
    if run.state == DagRunState.FAILED and raise_on_failure:
        failures, count = _failures(client, dag_id, dag_run_id)
        raise DagRunFailedError(run, failures, count)
    return run


def _follow(waiting: _Waiting, dag_id: str, dag_run_id: str, states: _States, report: Callable[[], None]) -> bool:
    """Heed the states that the server tells until it stops; return whether it is worth asking it again."""
    is_first = True
    with closing(_told_states(waiting, dag_id, dag_run_id)) as told:
        while True:
            try:
                state = next(told)
            except StopIteration as end:
                return bool(end.value)
            if state is not None:
                states.see(state)
            if not is_first:  # that one comes at once
                report()
            is_first = False
            if states.current in _ENDED or waiting.remaining() <= _STREAM_INTERVAL:
                return True


def _told_states(waiting: _Waiting, dag_id: str, dag_run_id: str) -> Generator[DagRunState | None, None, bool]:
    """Yield the state in each line that the server sends; return whether it is worth asking it again."""
    silence = min(_STREAM_SILENCE, waiting.remaining())
    lines = 0
    response: urllib3.BaseHTTPResponse | None = None
    try:
        response = waiting.hurry(
            DagRunApi(waiting.api_client).wait_dag_run_until_finished_without_preload_content,
            dag_id,
            dag_run_id,
            _STREAM_INTERVAL,
            _request_timeout=(waiting.request_timeout()[0], silence),
        )
        if response.status != 200:
            return response.status >= 500
        for line in response:
            lines += 1
            yield _state_in(line)
    except ApiException as error:
        return error.may_pass
    except (urllib3.exceptions.HTTPError, OSError):
        return lines > 0  # where something between us and the server keeps the lines back, asking is better
    finally:
        if response is not None:
            response.close()
    return True


def _state_in(line: bytes) -> DagRunState | None:
    with suppress(ValueError, TypeError, LookupError):
        return DagRunState(json.loads(line)["state"])
    return None


def _report_tasks(waiting: _Waiting, dag_id: str, dag_run_id: str, on_progress: ProgressCallback | None) -> None:
    if on_progress is None:
        return
    list_instances = partial(waiting.hurry, TaskInstanceApi(waiting.api_client).get_task_instances)
    timeout = waiting.request_timeout()
    try:
        total = list_instances(dag_id, dag_run_id, limit=1, _request_timeout=timeout).total_entries
        ended = list_instances(dag_id, dag_run_id, limit=1, state=_ENDED_TASKS, _request_timeout=timeout).total_entries
    except ApiException as error:
        if not error.may_pass:
            raise
        return
    on_progress(Progress(waiting.what, ended or 0, total))


def _advice(run: DAGRunResponse, waiting: _Waiting) -> str:
    """Return what may keep a DAG run from starting, once there is no time left."""
    if waiting.remaining() > 0 or run.state != DagRunState.QUEUED:
        return ""
    with suppress(ApiException):
        dag = waiting.hurry(DAGApi(waiting.api_client).get_dag, run.dag_id, _request_timeout=waiting.request_timeout())
        if dag.is_paused:
            return ", because the DAG is paused,"
    return ""


def _text(state: DagRunState | None) -> str:
    return str(getattr(state, "value", state))


def _new_dag_run_id() -> str:
    return f"manual__{datetime.now(timezone.utc).isoformat()}_{uuid.uuid4().hex[:8]}"


def _trigger_once(waiting: _Waiting, dag_id: str, dag_run_id: str, request: TriggerDAGRunPostBody) -> None:
    """Start a DAG run, and find out by its ID whether it was started where the answer did not come through."""
    runs = DagRunApi(waiting.api_client)
    lost: ApiException | None = None
    for attempt in range(1, _ATTEMPTS_TO_TRIGGER + 1):
        try:
            waiting.hurry(runs.trigger_dag_run, dag_id, request, _request_timeout=waiting.request_timeout())
        except ConflictException:
            if lost is None:
                raise
            if _exists(waiting, dag_id, dag_run_id):
                return
            raise
        except ApiException as error:
            if not error.may_pass or (lost is None and _was_never_sent(error)):
                raise
            lost, waiting.reached = error, True
            if _exists(waiting, dag_id, dag_run_id):
                return
            if attempt == _ATTEMPTS_TO_TRIGGER:
                raise
            waiting.pause(None, "could not be started")
        else:
            waiting.reached = True
            return


def _exists(waiting: _Waiting, dag_id: str, dag_run_id: str) -> bool:
    get_dag_run = DagRunApi(waiting.api_client).get_dag_run
    return waiting.ask(partial(_none_if_missing, get_dag_run, dag_id, dag_run_id)) is not None


def _none_if_missing(call: Callable[..., Value], *args: Any, **kwargs: Any) -> Value | None:
    try:
        return call(*args, **kwargs)
    except NotFoundException:
        return None


def _was_never_sent(error: ApiException) -> bool:
    # A refused connection is a ConnectTimeoutError as well, and a ProxyError one to the proxy.
    return isinstance(error, (ApiProxyError, CredentialsError)) or isinstance(
        error.reason, urllib3.exceptions.ConnectTimeoutError
    )


def _import_errors(waiting: _Waiting) -> list[ImportErrorResponse]:
    """Return all import errors that the user may see."""
    listing = ImportErrorApi(waiting.api_client).get_import_errors

    def read(**options: Any) -> list[ImportErrorResponse]:
        return list(paginate(listing, **options))

    try:
        return waiting.ask(read)
    except ApiException as error:
        if error.status != 403:
            raise
        return []


def _concerns(error: ImportErrorResponse, dag_id: str, file: str | None) -> bool:
    if file is not None:
        return error.filename.endswith(file) or file.endswith(f"/{error.filename}")
    pattern = rf"(?<![\w.-]){re.escape(dag_id)}(?![\w-])"
    return PurePath(error.filename).stem == dag_id or re.search(pattern, error.stack_trace) is not None


def _last_line(text: str) -> str:
    return (text.strip().splitlines() or [""])[-1]


def _failures(api_client: ApiClient, dag_id: str, dag_run_id: str) -> tuple[list[TaskFailure], int]:
    """Return the first failed task instances with the ends of their logs, and how many failed."""
    listing = TaskInstanceApi(api_client).get_task_instances
    failed = paginate(listing, dag_id, dag_run_id, state=["failed"]).with_options(max_items=_FAILURES_SHOWN)
    failures: list[TaskFailure] = []
    with suppress(ApiException, ValueError):  # the failure itself is what must be told
        for instance in failed:
            failures.append(TaskFailure(instance, _end_of_log(api_client, instance)))
    return failures, max(failed.total or 0, len(failures))


def _end_of_log(api_client: ApiClient, instance: TaskInstanceResponse) -> list[str]:
    """Return the last lines of the log of the last try."""
    if not instance.try_number:
        return []
    exceptions: deque[str] = deque(maxlen=_EXCEPTIONS_SHOWN)
    last: deque[str] = deque(maxlen=_LOG_LINES_SHOWN)
    ids = instance.dag_id, instance.dag_run_id, instance.task_id
    try:
        for line in iter_log(api_client, *ids, map_index=instance.map_index, try_number=instance.try_number):
            details = _exceptions_in(line)
            text = "; ".join([line.event, *details])
            last.append(text)
            if details:
                exceptions.append(text)
    except (ApiException, ValueError) as error:  # the latter with strict responses
        return [f"(its log could not be read: {error})"]
    # What Airflow says after the exception may be longer than what is shown.
    lines = [text for text in exceptions if text not in last] + list(last)
    return [text for text in lines if text and not text.startswith(("::group::", "::endgroup::"))]


def _exceptions_in(line: StructuredLogMessage) -> list[str]:
    """Return the exceptions that a line of a log tells of."""
    details = line.additional_properties.get("error_detail")
    if not isinstance(details, list):
        return []
    return [f"{one.get('exc_type')}: {one.get('exc_value')}" for one in details if isinstance(one, dict)]
