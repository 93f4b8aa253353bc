"""Logs: every shape that servers send, followed or not, each line once."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime, timezone
from typing import Any, Optional, Union
from urllib.parse import parse_qs, urlsplit

import pytest
import urllib3

from airflow_client.client import (
    ApiClient,
    ApiValueError,
    Configuration,
    NotFoundException,
    OpenApiException,
    StructuredLogMessage,
    UnreadableAnswerException,
    WaitTimeoutError,
    iter_log,
)
from airflow_client.client.progress import Progress

from .fakes import response

LINES = "application/x-ndjson"
JSON = "application/json"
TASK_INSTANCE: dict[str, Any] = {
    "id": "01a221e7-3ba9-73bf-bfab-d3e9f292c0ff",
    "task_id": "task",
    "dag_id": "dag",
    "dag_run_id": "run",
    "map_index": -1,
    "run_after": "2026-01-01T00:00:00Z",
    "state": "success",
    "try_number": 1,
    "max_tries": 0,
    "task_display_name": "task",
    "dag_display_name": "dag",
    "pool": "default_pool",
    "pool_slots": 1,
    "executor_config": "{}",
    "end_date": "2026-01-01T00:00:00Z",
}
HEADER = [{"event": "::group::Log message source details"}, {"event": "/a/file.log"}, {"event": "::endgroup::"}]

Answer = Union[tuple[str, bytes], int]


class LogServer:
    """Answers for task instances and logs in the order given; the last of each stays."""

    def __init__(self, instances: Iterable[dict[str, Any]], logs: Iterable[Answer]) -> None:
        self.instances = [{**TASK_INSTANCE, **instance} for instance in instances]
        self.logs = list(logs)
        self.asked: list[tuple[str, Optional[str], str]] = []

    def request(self, method: str, url: str, **arguments: Any) -> urllib3.HTTPResponse:
        parts = urlsplit(url)
        if "/logs/" not in parts.path:
            instance = self.instances.pop(0) if len(self.instances) > 1 else self.instances[0]
            return response(json.dumps(instance).encode())
        token = parse_qs(parts.query).get("token", [None])[0]
        self.asked.append((parts.path.rpartition("/")[2], token, arguments["headers"]["accept"]))
        answer = self.logs.pop(0) if len(self.logs) > 1 else self.logs[0]
        if isinstance(answer, int):
            return response(b'{"detail": "refused"}', answer)
        return response(answer[1], content_type=answer[0])

    def clear(self) -> None:
        pass


def connected(server: LogServer, version: str = "3.3.2") -> ApiClient:
    client = ApiClient(Configuration(host="http://fake", access_token="t", server_version=version))
    client.rest_client.pool_manager = server  # type: ignore[assignment]
    return client


def events(server: LogServer, *, version: str = "3.3.2", **options: Any) -> list[str]:
    if options.get("follow"):
        options.setdefault("poll_interval", 0.001)
    return [line.event for line in iter_log(connected(server, version), "dag", "run", "task", **options)]


def lines(*content: Any) -> Answer:
    return LINES, b"".join(json.dumps(one).encode() + b"\n" for one in content)


def page(*content: Any, token: Optional[str] = None) -> Answer:
    return JSON, json.dumps({"content": content, "continuation_token": token}).encode()


def message(number: int) -> dict[str, Any]:
    return {"timestamp": f"2026-01-01T00:00:{number:02}Z", "event": f"line {number}", "level": "info"}


RUNNING, WAITING_FOR_RETRY, DONE = {"state": "running"}, {"state": "up_for_retry"}, {"state": "success"}


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        pytest.param(lines({"event": "é"}, {"event": "b"}), ["é", "b"], id="JSON lines"),
        pytest.param((LINES + "; charset=utf-8", b'{"event": "a"}'), ["a"], id="no line break at the end"),
        pytest.param((LINES, b'{"event": "a"}\r\n\n{"event": "b"}\r\n'), ["a", "b"], id="other line breaks"),
        pytest.param((LINES, b"(Log stream stopped)\n"), ["(Log stream stopped)"], id="text among JSON lines"),
        pytest.param((LINES, b"{'a': 1}\n5\n"), ["{'a': 1}", "5"], id="text that looks like JSON"),
        pytest.param(page({"event": "a"}, {"event": "b"}), ["a", "b"], id="structured"),
        pytest.param(page("a", "b\nc", ""), ["a", "b", "c", ""], id="list of text"),
        pytest.param((JSON, b'{"content": "a\\nb"}'), ["a", "b"], id="text in JSON"),
        pytest.param((JSON, b'{"continuation_token": null, "content": [{"event": "a"}]}'), ["a"], id="token first"),
        pytest.param(page(), [], id="nothing"),
        pytest.param(("text/plain", "a\né".encode()), ["a", "é"], id="text"),
        pytest.param(("text/plain", b'{"event": "a"}'), ['{"event": "a"}'], id="text is text"),
    ],
)
def test_shapes(answer: Answer, expected: list[str]) -> None:
    assert events(LogServer([DONE], [answer, page()])) == expected


def test_lines_are_structured() -> None:
    client = connected(LogServer([DONE], [lines({"event": "a", "timestamp": "2026-01-01T00:00:00Z", "level": "info"})]))
    (line,) = iter_log(client, "dag", "run", "task")
    assert isinstance(line, StructuredLogMessage)
    assert line.timestamp == datetime(2026, 1, 1, tzinfo=timezone.utc)
    assert line.additional_properties == {"level": "info"}


@pytest.mark.parametrize("answer", [lines({"event": None, "n": 1}), page({"event": None, "n": 1})])
@pytest.mark.filterwarnings("ignore::airflow_client.client.UnexpectedAnswerWarning")  # which comes once a process
def test_odd_messages_are_kept(answer: Answer) -> None:
    client = connected(LogServer([DONE], [answer, page()]))
    (line,) = iter_log(client, "dag", "run", "task")
    assert line.additional_properties == {"n": 1}


def test_a_server_without_json_lines_is_read_by_tokens() -> None:
    server = LogServer([DONE], [406, page(*HEADER, message(1), token="a"), page(message(2), token="b"), page()])
    assert events(server) == [*(one["event"] for one in HEADER), "line 1", "line 2"]
    assert [token for _, token, _ in server.asked] == [None, None, "a", "b"]


@pytest.mark.parametrize(("wanted", "tries"), [(None, "3"), (2, "2"), ("all", "123")])
def test_tries(wanted: Any, tries: str) -> None:
    server = LogServer([{"try_number": 3}], [lines(message(1))])
    assert len(events(server, try_number=wanted)) == len(tries)
    assert "".join(number for number, _, _ in server.asked) == tries


@pytest.mark.parametrize("wanted", [None, "all"])
def test_what_has_not_been_tried_has_no_lines(wanted: Any) -> None:
    assert events(LogServer([{"state": "skipped", "try_number": 0}], [404]), try_number=wanted) == []


def test_following_yields_what_comes_until_the_end() -> None:
    server = LogServer(
        [{"state": "queued"}, RUNNING, RUNNING, RUNNING, DONE],
        [
            page(*HEADER, message(1), token="a"),
            page(token="a"),
            page(message(2), message(3), token="b"),
            page(message(4)),  # the state is there before the last lines are
            page(message(4), message(5)),
            page(message(4), message(5)),
        ],
    )
    assert events(server, follow=True)[3:] == [f"line {number}" for number in range(1, 6)]
    assert [token for _, token, _ in server.asked] == [None, "a", "a", "b", "b", "b"]


def test_servers_before_3_2_begin_at_the_beginning_in_spite_of_the_token() -> None:
    pages = [
        page(*HEADER, message(1), token="a"),
        page(message(1), message(2), token="b"),
        page(message(1), message(2)),
    ]
    got = events(LogServer([RUNNING, RUNNING, DONE], pages), follow=True, version="3.1.8")
    assert got[3:] == ["line 1", "line 2"]


def test_servers_of_3_2_fail_on_their_own_token() -> None:
    pages = [page(*HEADER, message(1), token="a"), 500, page(*HEADER, message(1), message(2), token="b")]
    server = LogServer([RUNNING, RUNNING, DONE], pages)
    assert events(server, follow=True, version="3.2.2")[3:] == ["line 1", "line 2"]
    assert [token for _, token, _ in server.asked[:4]] == [None, "a", None, None]


def test_equal_lines_are_no_repetition() -> None:
    pages = [page({"event": "same"}, token="a"), page({"event": "same"}, token="b"), page()]
    assert events(LogServer([RUNNING, RUNNING, DONE], pages), follow=True) == ["same", "same"]


def test_a_task_that_waits_again_comes_without_a_token() -> None:
    pages = [page(message(1), token="a"), page(message(2)), page(message(2), message(3))]
    states = [RUNNING, {"state": "up_for_reschedule"}, {"state": "scheduled"}, DONE]
    assert events(LogServer(states, pages), follow=True) == ["line 1", "line 2", "line 3"]


@pytest.mark.parametrize("wanted", [None, "all"])
def test_following_goes_on_with_the_next_try(wanted: Any) -> None:
    server = LogServer(
        [RUNNING, *[WAITING_FOR_RETRY] * 4, {"try_number": 2, "state": "queued"}, {"try_number": 2}],
        [page(message(1), token="a"), page(), page(), lines(message(2))],
    )
    assert events(server, follow=True, try_number=wanted) == ["line 1", "line 2"]
    assert server.asked[-1] == ("2", None, LINES)


def test_following_one_try_ends_with_it() -> None:
    server = LogServer([RUNNING, WAITING_FOR_RETRY], [page(message(1), token="a"), page()])
    assert events(server, follow=True, try_number=1) == ["line 1"]


def test_what_ended_long_ago_is_followed_in_one_request() -> None:
    server = LogServer([DONE], [lines(message(1))])
    assert events(server, follow=True) == ["line 1"]
    assert len(server.asked) == 1


def test_following_is_given_up_in_time() -> None:
    server = LogServer([{"state": "queued"}], [404])
    with pytest.raises(WaitTimeoutError, match=r"dag/run/task did not end within 0\.01 s") as caught:
        events(server, follow=True, timeout=0.01)
    assert isinstance(caught.value, TimeoutError)
    assert isinstance(caught.value, OpenApiException)


def test_a_refusal_raises_its_exception() -> None:
    with pytest.raises(NotFoundException, match="404 OK: refused"):
        events(LogServer([DONE], [404]), try_number=9)


@pytest.mark.parametrize(
    "answer", [("text/html", b"<html>"), (JSON, b'{"content": [{"event": "a"}'), (JSON, b"[]"), (JSON, b"")]
)
def test_what_is_no_log_is_said(answer: Answer) -> None:
    with pytest.raises(UnreadableAnswerException):
        events(LogServer([DONE], [answer]))


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"try_number": 0}, "try_number is 0"),
        ({"try_number": "latest"}, "try_number is 'latest'"),
        ({"follow": True, "poll_interval": 0}, "poll_interval is 0"),
        ({"timeout": 5}, "timeout is for follow=True"),
    ],
)
def test_bad_arguments_are_refused_before_anything_is_asked(options: dict[str, Any], words: str) -> None:
    server = LogServer([DONE], [404])
    with pytest.raises(ApiValueError, match=words):
        iter_log(connected(server), "dag", "run", "task", **options)


def test_progress() -> None:
    seen: list[Progress] = []
    server = LogServer([{"map_index": 2}], [lines(message(1), message(2))])
    assert len(events(server, map_index=2, on_progress=seen.append)) == 2
    assert seen[-1] == Progress("log of task[2]", 2, None)
