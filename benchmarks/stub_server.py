"""An Airflow stub that costs as little as possible: every answer is made before the first request.

It listens on a free loopback port, prints its address, and ends when its standard input is closed. The
answers have the shape of a real Airflow 3.3.2's and are found by the last segment of the path.
"""

import json
import socket
import socketserver
import sys
import threading
import uuid
from datetime import datetime, timedelta, timezone

DAG_VERSION = {
    "id": str(uuid.UUID(int=1 << 96)), "version_number": 3, "dag_id": "example_dag",
    "bundle_name": "dags-folder", "bundle_version": None, "created_at": "2025-12-30T09:12:45.756635Z",
    "dag_display_name": "example_dag", "bundle_url": None,
}  # fmt: skip


def moment(hour: int, seconds: float = 0) -> str:
    """Return the time some seconds into an hourly run, as Airflow writes it."""
    start = datetime(2026, 1, 1, microsecond=1 + hour, tzinfo=timezone.utc)
    return (start + timedelta(hours=hour, seconds=seconds)).isoformat().replace("+00:00", "Z")


def dag_run(hour: int) -> dict[str, object]:
    """Return one finished hourly DAG run."""
    return {
        "dag_run_id": f"scheduled__{moment(hour)}", "dag_id": "example_dag", "logical_date": moment(hour),
        "queued_at": moment(hour, 0.73), "start_date": moment(hour, 1.34), "end_date": moment(hour, 61.8),
        "duration": 60.446798, "data_interval_start": moment(hour), "data_interval_end": moment(hour + 1),
        "run_after": moment(hour), "last_scheduling_decision": moment(hour, 61.9), "run_type": "scheduled",
        "state": "success", "triggered_by": "timetable", "triggering_user_name": None, "conf": {},
        "note": None, "dag_versions": [DAG_VERSION], "bundle_version": None,
        "dag_display_name": "example_dag", "partition_key": None, "partition_date": None,
    }  # fmt: skip


def task_instance(number: int) -> dict[str, object]:
    """Return one task instance; an hourly run has twenty of them, and some failed."""
    hour, task = divmod(number, 20)
    return {
        "id": str(uuid.UUID(int=(2 << 96) + number)), "task_id": f"transform_{task}", "dag_id": "example_dag",
        "dag_run_id": f"scheduled__{moment(hour)}", "map_index": -1, "logical_date": moment(hour),
        "run_after": moment(hour), "start_date": moment(hour, 3.8), "end_date": moment(hour, 8.02),
        "duration": 4.221 + number / 1000, "state": "failed" if number % 25 == 0 else "success",
        "try_number": 1 + number % 2, "max_tries": 2, "task_display_name": f"transform_{task}",
        "dag_display_name": "example_dag", "hostname": "worker-0.workers.example", "unixname": "airflow",
        "pool": "default_pool", "pool_slots": 1, "queue": "default", "priority_weight": 20 - task,
        "operator": "_PythonDecoratedOperator", "operator_name": "@task", "queued_when": moment(hour, 3.6),
        "scheduled_when": moment(hour, 3.5), "pid": 7000 + number, "executor": None, "executor_config": "{}",
        "note": None, "rendered_map_index": None, "rendered_fields": {
            "templates_dict": None, "op_args": [], "op_kwargs": {
                "table": f"events_{number}", "columns": ["customer", "occurred_at", "amount", "currency"],
                "since": moment(hour), "until": moment(hour + 1), "target": f"warehouse.events_{number}",
            }
        }, "trigger": None, "triggerer_job": None, "dag_version": DAG_VERSION,
    }  # fmt: skip


def page(name: str, entries: list[dict[str, object]]) -> dict[str, object]:
    """Return a collection answer."""
    return {name: entries, "total_entries": len(entries), "next_cursor": None, "previous_cursor": None}


def log_lines(count: int) -> bytes:
    """Return the log of a task as JSON lines."""
    lines = (
        {
            "timestamp": moment(1, number / 10),
            "event": f"row {number} written",
            "level": "info",
            "logger": "task.stdout",
        }
        for number in range(count)
    )
    return b"".join(json.dumps(line, separators=(",", ":")).encode() + b"\n" for line in lines)


def response(status: str, answer: object) -> bytes:
    """Return a whole HTTP response with the headers that Airflow's server sends."""
    return whole(status, json.dumps(answer, separators=(",", ":")).encode(), "application/json")


def whole(status: str, body: bytes, media_type: str) -> bytes:
    """Return a whole HTTP response with a body of any type."""
    head = (
        f"HTTP/1.1 {status}\r\ndate: Thu, 01 Jan 2026 00:00:00 GMT\r\nserver: uvicorn\r\n"
        f"content-length: {len(body)}\r\ncontent-type: {media_type}\r\nvary: Accept-Encoding\r\n\r\n"
    )
    return head.encode() + body


def newer(item: dict[str, object]) -> dict[str, object]:
    """Return a task instance as a newer server might send it: in a state that no client knows yet."""
    return {**item, "state": "invented"}


def part(number: int) -> bytes:
    """Return a page of a long list, which is made of two pages in turn."""
    entries = [dag_run(hour) for hour in range(100 * number, 100 * number + 100)]
    return response("200 OK", {**page("dag_runs", entries), "total_entries": 100_000})


PARTS = [part(0), part(1)]
NOT_FOUND = response("404 Not Found", {"detail": "The benchmark's stub server has no such path."})
ANSWERS = {
    b"version": response("200 OK", {"version": "3.3.2", "git_version": ".release:" + "0" * 40}),
    b"dagRuns": response("200 OK", page("dag_runs", [dag_run(hour) for hour in range(10)])),
    b"taskInstances": response("200 OK", page("task_instances", [task_instance(number) for number in range(1000)])),
    b"transform_0": response("200 OK", task_instance(0)),
    b"1": whole("200 OK", log_lines(50_000), "application/x-ndjson"),
    b"newer": response("200 OK", page("task_instances", [newer(task_instance(number)) for number in range(1000)])),
}


class Connection(socketserver.BaseRequestHandler):
    """One connection, kept alive until the client closes it."""

    def handle(self) -> None:
        """Answer requests, which have no body."""
        self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        request = b""
        while received := self.request.recv(65536):
            request += received
            if request.endswith(b"\r\n\r\n"):
                path, _, query = request.split(b" ", 2)[1].partition(b"?")
                if path.startswith(b"/list/"):
                    offset = int(query.rpartition(b"offset=")[2].partition(b"&")[0] or 0)
                    self.request.sendall(PARTS[offset // 100 % 2])
                    request = b""
                    continue
                name = b"newer" if path.startswith(b"/newer/") else path.rpartition(b"/")[2]
                self.request.sendall(ANSWERS.get(name, NOT_FOUND))
                request = b""


class Server(socketserver.ThreadingTCPServer):
    """A thread for each connection, none of which keeps the process alive."""

    daemon_threads = True


with Server(("127.0.0.1", 0), Connection) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
    sys.stdin.read()
    server.shutdown()
