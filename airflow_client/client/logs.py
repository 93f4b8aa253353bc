"""Logs of task instances, line by line: of one try or all, finished or still running, however long."""

from __future__ import annotations

import codecs
import json
import re
import time
from contextlib import closing
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from urllib3.exceptions import HTTPError

from airflow_client.client.api.task_instance_api import TaskInstanceApi
from airflow_client.client.exceptions import ApiException, ApiValueError, UnreadableAnswerException, WaitTimeoutError
from airflow_client.client.models.structured_log_message import StructuredLogMessage
from airflow_client.client.progress import Progress
from airflow_client.client.rest import ApiConnectionError, RESTResponse

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from typing import Union

    import urllib3
    from typing_extensions import Literal

    from airflow_client.client.api_client import ApiClient
    from airflow_client.client.models.task_instance_response import TaskInstanceResponse
    from airflow_client.client.progress import ProgressCallback

__all__ = ["iter_log"]

_JSON_LINES = "application/x-ndjson"
_BEFORE_THE_TRY = (None, "scheduled", "queued")
_OVER = ("success", "failed", "skipped", "upstream_failed", "removed")
_HEADER, _END_OF_HEADER = "::group::Log message source details", "::endgroup::"
_JUST = timedelta(seconds=10)
"""How long after its end a task instance may still get log lines."""


def iter_log(
    api_client: ApiClient,
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    map_index: int = -1,
    try_number: Union[int, Literal["all"], None] = None,
    follow: bool = False,
    poll_interval: float = 1.0,
    timeout: float | None = None,
    on_progress: ProgressCallback | None = None,
) -> Generator[StructuredLogMessage, None, None]:
    """Yield the log of a task instance, line by line as it comes, in little memory however long it is.

    A line that the server gives as plain text has only its `event`. A connection that breaks in the middle is made
    anew, and no line comes twice. Following goes on through a restart of the server. A task instance that has not been
    tried yet has no lines.

    :param api_client: the client to call
    :param dag_id: ID of the DAG
    :param dag_run_id: ID of the DAG run
    :param task_id: ID of the task
    :param map_index: index of the mapped task instance, from 0, or -1 if the task is not mapped
    :param try_number: number of the try, from 1; `"all"` for one after the other; by default the latest
    :param follow: whether to go on until the task instance has ended, through its further tries; until the try has
        ended if `try_number` is a number
    :param poll_interval: seconds between two looks at a log that is followed
    :param timeout: seconds after which following is given up, by default never
    :param on_progress: told how many lines have come; nobody knows their total
    :return: the lines; to stop early, stop iterating or call `close()`
    :raises ApiValueError: an argument makes no sense; nothing was sent
    :raises NotFoundException: while iterating: there is no such task instance, or it has not had this try
    :raises WaitTimeoutError: while iterating: `timeout` is over; it is also a `TimeoutError`
    :raises ApiException: while iterating: the server could not be reached, or refused
    """
    if try_number not in (None, "all") and (not isinstance(try_number, int) or try_number < 1):
        raise ApiValueError(f'try_number is {try_number!r}: use a number from 1, "all", or None for the latest try')
    if poll_interval <= 0:
        raise ApiValueError(f"poll_interval is {poll_interval!r}: use a number of seconds above 0")
    if timeout is not None and not follow:
        raise ApiValueError("timeout is for follow=True; a log that is not followed ends by itself")
    log = _Log(api_client, (dag_id, dag_run_id, task_id), map_index, follow, poll_interval, timeout)
    task = f"log of {task_id}" + (f"[{map_index}]" if map_index >= 0 else "")
    return _with_progress(log.tries(try_number), task, on_progress)


def _with_progress(
    lines: Generator[StructuredLogMessage, None, None], task: str, on_progress: ProgressCallback | None
) -> Generator[StructuredLogMessage, None, None]:
    """Yield lines, and tell how many, ten times a second at most."""
    done, told = 0, 0.0
    with closing(lines):  # now, not when the garbage collector comes by: it holds a connection
        for line in lines:
            yield line
            done += 1
            if on_progress is not None and time.monotonic() >= told + 0.1:
                told = time.monotonic()
                on_progress(Progress(task, done))
        if on_progress is not None:
            on_progress(Progress(task, done))


class _Log:
    """The log of a task instance."""

    def __init__(
        self,
        api_client: ApiClient,
        ids: tuple[str, str, str],
        map_index: int,
        follow: bool,
        poll_interval: float,
        timeout: float | None,
    ) -> None:
        self._client = api_client
        self._api = TaskInstanceApi(api_client)
        self._ids = ids
        self._map_index = map_index
        self._follow = follow
        self._poll_interval = poll_interval
        self._timeout = timeout
        self._deadline = None if timeout is None else time.monotonic() + timeout

    def tries(self, wanted: Union[int, str, None]) -> Generator[StructuredLogMessage, None, None]:
        """Yield the lines of the tries that are wanted."""
        if isinstance(wanted, int) and not self._follow:
            yield from self._log_of(wanted).read()
            return
        instance = self._instance()
        number = wanted if isinstance(wanted, int) else 1 if wanted == "all" else instance.try_number
        while True:
            if self._follow:
                instance = self._wait_for_try(number, instance)
                number = number or instance.try_number
            if isinstance(wanted, int):  # one that there is not is the server's to refuse
                yield from self._one_try(number, instance)
                return
            if number == 0 or number > instance.try_number:
                return
            yield from self._one_try(number, instance)
            number += 1
            if self._follow:
                instance = self._look_again(instance)

    def _instance(self) -> TaskInstanceResponse:
        if self._map_index < 0:
            return self._api.get_task_instance(*self._ids)
        return self._api.get_mapped_task_instance(*self._ids, self._map_index)

    def _look_again(self, instance: TaskInstanceResponse) -> TaskInstanceResponse:
        """Return the task instance as it is now; as it was, while the server restarts or is overloaded."""
        try:
            return self._instance()
        except ApiException as error:
            if not error.may_pass:
                raise
            return instance

    def _wait_for_try(self, number: int, instance: TaskInstanceResponse) -> TaskInstanceResponse:
        """Return the task instance when it has come to a try, or will not come to it any more."""
        while instance.state not in _OVER and (
            instance.try_number < max(number, 1)
            or (instance.try_number == number and instance.state in _BEFORE_THE_TRY)
        ):
            self._wait(instance)
            instance = self._look_again(instance)
        return instance

    def _wait(self, instance: TaskInstanceResponse) -> None:
        seconds = self._poll_interval
        if self._deadline is not None:
            seconds = min(seconds, self._deadline - time.monotonic())
            if seconds <= 0:
                name = "/".join(self._ids)
                raise WaitTimeoutError(f"the task instance {name} did not end within {self._timeout:g} s", instance)
        time.sleep(seconds)

    def _log_of(self, number: int) -> _LogOfTry:
        return _LogOfTry(self._client, self._api, self._ids, number, self._map_index)

    def _one_try(self, number: int, instance: TaskInstanceResponse) -> Iterator[StructuredLogMessage]:
        log = self._log_of(number)
        if not self._follow or (_is_over(instance, number) and not _ended_just_now(instance)):
            yield from log.read()
            return
        was_over = False
        while True:
            is_over = _is_over(instance, number)
            before = log.seen
            try:
                if is_over or instance.state not in _BEFORE_THE_TRY:
                    yield from log.read_further()
            except ApiException as error:
                if not error.may_pass:
                    raise
            else:
                if is_over and was_over and log.seen == before:
                    return
                # The last lines are written after the state has been: look again until nothing comes any more.
                was_over = is_over
            self._wait(instance)
            instance = self._look_again(instance)


def _is_over(instance: TaskInstanceResponse, number: int) -> bool:
    """Return whether a try has ended, though another may follow."""
    return instance.try_number > number or instance.state in (*_OVER, "up_for_retry")


def _ended_just_now(instance: TaskInstanceResponse) -> bool:
    return instance.end_date is not None and datetime.now(timezone.utc) - instance.end_date < _JUST


class _LogOfTry:
    """The log of one try, and how far it has been read.

    :ivar seen: how many lines have been yielded, without the header in which the server names its sources
    """

    def __init__(
        self, client: ApiClient, api: TaskInstanceApi, ids: tuple[str, str, str], number: int, map_index: int
    ) -> None:
        self._client = client
        self._api = api
        self._path = (*ids, number)
        self._map_index = map_index
        self.seen = 0
        self._first: StructuredLogMessage | None = None
        self._header_came = False
        # The last token, and how many lines had been seen when it came; a task that waits again has none.
        self._token: str | None = None
        self._position = 0
        self._uses_tokens = True

    def read(self) -> Iterator[StructuredLogMessage]:
        """Yield what is there now, as JSON lines: the server sends these without having them all in memory."""
        if (yield from self._answer(_JSON_LINES)) == _JSON_LINES:
            return
        while self._token is not None or self.seen == 0:  # a server that has no JSON lines
            before = self.seen
            yield from self.read_further()
            if self.seen == before:
                return

    def read_further(self) -> Iterator[StructuredLogMessage]:
        """Yield what has come since the last time, by the server's continuation token."""
        yield from self._answer("application/json")

    def _answer(self, accept: str) -> Generator[StructuredLogMessage, None, str]:
        """Yield the new lines of an answer, and return its media type; where it breaks off, ask for the rest."""
        while True:
            before = self.seen
            with closing(self._get(accept)) as response:
                url = urljoin(self._client.configuration.host, response.geturl() or "")
                media_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
                if accept == _JSON_LINES and response.status == _NOT_ACCEPTABLE:
                    return media_type
                if response.status == _SERVER_ERROR and accept != _JSON_LINES and self._token is not None:
                    # Those of 3.2 fail on their own tokens: read from the beginning, and pass over what came.
                    self._token, self._position, self._uses_tokens = None, 0, False
                    continue
                if response.status != _OK or media_type not in _MEDIA_TYPES:
                    answer = RESTResponse(response, url, "GET")
                    answer.read()
                    self._client.response_deserialize(answer, _RETURNS)
                try:
                    yield from self._new(response, media_type, accept)
                except HTTPError as error:
                    if self.seen == before:
                        raise ApiConnectionError.of(error, "GET", url, reading=True) from error
                else:
                    return media_type

    def _get(self, accept: str) -> urllib3.BaseHTTPResponse:
        token = None if accept == _JSON_LINES else self._token  # servers ignore the token of JSON lines
        return self._api.get_log_without_preload_content(
            *self._path, map_index=self._map_index, token=token, accept=accept
        )

    def _new(self, response: urllib3.BaseHTTPResponse, media_type: str, accept: str) -> Iterator[StructuredLogMessage]:
        """Yield the lines of an answer that have not been yielded before."""
        lines = self._messages(response, media_type)
        line = next(lines, None)
        if line is not None and line.event == _HEADER:
            is_new, self._header_came = not self._header_came, True
            while line is not None:
                if is_new:
                    yield line
                ends = line.event == _END_OF_HEADER
                line = next(lines, None)
                if ends:
                    break
        skip = self.seen - (0 if accept == _JSON_LINES else self._position)
        if line is not None and line == self._first and self._may_repeat():
            skip = self.seen
        while line is not None:
            if skip:
                skip -= 1
            else:
                self._first = self._first or line
                self.seen += 1
                yield line
            line = next(lines, None)

    def _may_repeat(self) -> bool:
        """Return whether the server may begin at the beginning in spite of a token: those before 3.2 do."""
        return self._client.server_release() < (3, 2)

    def _messages(self, response: urllib3.BaseHTTPResponse, media_type: str) -> Iterator[StructuredLogMessage]:
        """Yield all lines of an answer, whatever its form."""
        chunks = response.stream(_CHUNK)
        if media_type == "application/json":
            for item in self._items(chunks):
                if isinstance(item, dict):
                    yield self._message(item)
                else:
                    yield from (_plain(text) for text in str(item).splitlines() or [""])
            return
        for line in _split(chunks):
            if media_type == "text/plain" or not line.startswith(b"{"):
                yield _plain(line.decode("utf-8", "replace"))
                continue
            try:
                yield StructuredLogMessage.model_validate_json(line)
            except ValueError:
                yield self._odd_line(line.decode("utf-8", "replace"))

    def _odd_line(self, line: str) -> StructuredLogMessage:
        try:
            item = json.loads(line)
        except ValueError:
            return _plain(line)
        return self._message(item)

    def _message(self, item: dict[str, Any]) -> StructuredLogMessage:
        try:
            return StructuredLogMessage.model_validate(item)
        except ValueError:  # keep what is good in it, or complain, as the configuration says
            text = json.dumps(item)
            message: StructuredLogMessage = self._client.deserialize(text, "StructuredLogMessage", "application/json")
            return message

    def _items(self, chunks: Iterator[bytes]) -> Iterator[Any]:
        """Yield the items of `content` while the answer comes, and remember its token, which stands behind them."""
        decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        text, at, state = "", 0, "before"
        for chunk in chunks:
            text, at = text[at:] + decode(chunk), 0
            if state == "before" and (begin := _BEGIN.match(text)):
                state, at = "in", begin.end()
            while state == "in":
                at = _BETWEEN.match(text, at).end()  # type: ignore[union-attr]  # it matches nothing, too
                if text.startswith("]", at):
                    state, text, at = "behind", '{"content": []' + text[at + 1 :], 0
                    break
                try:
                    item, at = _DECODER.raw_decode(text, at)
                except ValueError:  # the rest of it is to come
                    break
                yield item
        try:
            rest = json.loads(text)
            content, token = rest["content"], rest.get("continuation_token")
        except (ValueError, LookupError, TypeError, AttributeError) as error:
            reason = "the log is not the JSON that was promised"
            raise UnreadableAnswerException(status=_OK, reason=reason, body=text[:1000]) from error
        yield from content if isinstance(content, list) else [content or ""]
        if token is not None and self._uses_tokens:
            self._token, self._position = token, self.seen


_OK, _NOT_ACCEPTABLE, _SERVER_ERROR = 200, 406, 500
_MEDIA_TYPES = (_JSON_LINES, "application/json", "text/plain")
_RETURNS = {"200": "TaskInstancesLogResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"}
_CHUNK = 1 << 16
_BEGIN, _BETWEEN = re.compile(r'\s*\{\s*"content"\s*:\s*\['), re.compile(r"[\s,]*")
_DECODER = json.JSONDecoder()


def _plain(text: str) -> StructuredLogMessage:
    return StructuredLogMessage(event=text)


def _split(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Yield the lines of a text that comes in pieces; those without anything are left out."""
    rest: list[bytes] = []
    for chunk in chunks:
        first, *others = chunk.split(b"\n")
        rest.append(first)
        if others:
            yield from filter(None, [b"".join(rest).rstrip(b"\r"), *others[:-1]])
            rest = others[-1:]
    yield from filter(None, [b"".join(rest)])
