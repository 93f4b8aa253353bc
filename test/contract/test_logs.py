"""Logs on the wire: they stream in flat memory, go on where a connection broke, and leave none behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from airflow_client.client import ApiClient, Configuration, iter_log
from airflow_client.client.rest import ApiConnectionError

from .wire_server import Step, WireServer, answer, hang_up, streaming

LOG_MEGABYTES = int(os.environ.get("LOG_MEGABYTES", "64"))
"""How long the long log is; 1024 takes half a minute."""

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
INSTANCE = answer(body=json.dumps(TASK_INSTANCE).encode())
LINES = [json.dumps({"event": f"line {number}"}).encode() + b"\n" for number in range(10)]


def broken_off(parts: list[bytes]) -> Step:
    """Send some chunks, and close the connection before the last."""

    def step(connection: Any) -> bool:
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"
        connection.sendall(head + b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts))
        return False

    return step


def client_of(server: WireServer) -> ApiClient:
    return ApiClient(Configuration(host=server.url, access_token="t", server_version="3.3.2", retries=1))


def read(server: WireServer) -> Iterator[str]:
    with client_of(server) as client:
        for line in iter_log(client, "dag", "run", "task"):
            yield line.event


def test_a_log_that_breaks_off_goes_on_after_what_came() -> None:
    """Even in the middle of a line."""
    steps = (INSTANCE, broken_off([*LINES[:3], LINES[3][:5]]), broken_off(LINES[:7]), streaming(LINES))
    with WireServer(*steps) as server:
        assert list(read(server)) == [f"line {number}" for number in range(10)]


def test_a_log_that_brings_nothing_more_raises() -> None:
    with WireServer(INSTANCE, broken_off(LINES[:3]), broken_off(LINES[:3])) as server:
        lines = read(server)
        assert [next(lines) for _ in range(3)] == ["line 0", "line 1", "line 2"]
        with pytest.raises(ApiConnectionError, match=r"reading http://127.0.0.1:\d+/api/.*/logs/1: broken answer"):
            next(lines)
        assert len(server.requests) == 3


def test_the_transport_retries_each_request() -> None:
    with WireServer(hang_up, INSTANCE, answer(503), streaming(LINES)) as server:
        assert len(list(read(server))) == 10


def test_lines_come_as_they_are_written() -> None:
    """The server sends the second line after the first has been read."""
    go_on = threading.Event()
    with WireServer(INSTANCE, streaming(LINES[:2], pause=go_on)) as server:
        lines = read(server)
        assert next(lines) == "line 0"
        go_on.set()
        assert list(lines) == ["line 1"]


def test_stopping_early_closes_the_connection() -> None:
    go_on = threading.Event()
    with WireServer(INSTANCE, streaming(LINES, pause=go_on)) as server, client_of(server) as client:
        lines = iter_log(client, "dag", "run", "task")
        next(lines)
        lines.close()
        go_on.set()
        assert server.wait_for_the_end_of_connections()


def endless(connection: Any) -> bool:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"
    connection.sendall(head)
    line = json.dumps({"event": "x" * 980, "level": "info"}).encode() + b"\n"
    chunk = line * 64
    for _ in range(LOG_MEGABYTES * (1 << 20) // len(chunk)):
        connection.sendall(b"%x\r\n%b\r\n" % (len(chunk), chunk))
    connection.sendall(b"0\r\n\r\n")
    return True


READER = """
import resource, sys
from airflow_client.client import ApiClient, Configuration, iter_log

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

with ApiClient(Configuration(host=sys.argv[1], access_token="t", server_version="3.3.2")) as client:
    count = 0
    for line in iter_log(client, "dag", "run", "task"):
        count += 1
        if count == 1000:
            before = peak()
print(count, peak() - before)
"""


def test_a_long_log_takes_no_memory() -> None:
    with WireServer(INSTANCE, endless) as server:
        command = [sys.executable, "-c", READER, server.url]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    count, megabytes = done.stdout.split()
    assert int(count) * 1000 > LOG_MEGABYTES * 1_000_000
    assert float(megabytes) < 8


def test_control_c_ends_following_at_once() -> None:
    """In the pause between two looks, without a word of its own."""
    program = textwrap.dedent(
        """
        import signal, sys, threading
        from airflow_client.client import ApiClient, Configuration, iter_log
        signal.signal(signal.SIGINT, signal.default_int_handler)  # what is started in the background ignores it
        with ApiClient(Configuration(host=sys.argv[1], access_token="t", server_version="3.3.2")) as client:
            try:
                for line in iter_log(client, "dag", "run", "task", follow=True, poll_interval=600):
                    print(line.event, flush=True)
            except KeyboardInterrupt:
                print("ended", threading.active_count())
        """
    )
    running = answer(body=json.dumps({**TASK_INSTANCE, "state": "running"}).encode())
    page = answer(body=b'{"content": [{"event": "a"}], "continuation_token": "t"}')
    with WireServer(running, page) as server:
        command = [sys.executable, "-c", program, server.url]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            try:
                assert process.stdout
                assert process.stdout.readline() == "a\n"
                process.send_signal(signal.SIGINT)
                assert process.communicate(timeout=60) == ("ended 1\n", "")
            finally:
                process.kill()
        assert server.wait_for_the_end_of_connections()


def test_following_goes_on_through_a_restart_of_the_server() -> None:
    running = answer(body=json.dumps({**TASK_INSTANCE, "state": "running"}).encode())
    page = answer(body=b'{"content": [{"event": "a"}], "continuation_token": null}')
    further = answer(body=b'{"content": [{"event": "a"}, {"event": "b"}], "continuation_token": null}')
    away = answer(503)
    looking, reading = (away, away, page, running), (away, away, INSTANCE, further)  # each is tried twice
    with (
        WireServer(running, page, *looking, *reading, INSTANCE, further, INSTANCE) as server,
        client_of(server) as client,
    ):
        lines = iter_log(client, "dag", "run", "task", follow=True, poll_interval=0.01)
        assert [line.event for line in lines] == ["a", "b"]
