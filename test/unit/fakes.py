"""What stands in for a server, and for a fresh interpreter."""

from __future__ import annotations

import io
import subprocess
import sys
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional, Union

import urllib3

from airflow_client.client.rest import RESTResponse

REPOSITORY = Path(__file__).resolve().parents[2]

POOL = {
    "name": "default_pool",
    "slots": 128,
    "include_deferred": False,
    "occupied_slots": 1,
    "running_slots": 1,
    "queued_slots": 0,
    "scheduled_slots": 0,
    "open_slots": 127,
    "deferred_slots": 0,
}


def response(
    body: bytes = b"",
    status: int = 200,
    content_type: Optional[str] = "application/json",
    headers: Optional[Mapping[str, str]] = None,
    reason: str = "OK",
) -> urllib3.HTTPResponse:
    """Return urllib3's response, unread, that no connection lies behind."""
    all_headers = {"Content-Type": content_type} if content_type is not None else {}
    all_headers.update(headers or {})
    return urllib3.HTTPResponse(
        body=io.BytesIO(body), status=status, headers=all_headers, reason=reason, preload_content=False
    )


def read_answer(*args: Any, **kwargs: Any) -> RESTResponse:
    """Return the client's response, read; the arguments are those of `response`."""
    answer = RESTResponse(response(*args, **kwargs))
    answer.read()
    return answer


class FakePoolManager:
    """Takes the place of urllib3's pool manager: keeps the requests, and answers or raises what it is told to."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, str, dict[str, Any]]] = []
        self.cleared = 0
        self._answer: Union[dict[str, Any], Exception] = {}

    def answer(self, body: bytes = b"", **arguments: Any) -> None:
        """Answer from now on with the `response` that these arguments make."""
        self._answer = {"body": body, **arguments}

    def fail(self, error: Exception) -> None:
        """Raise `error` from now on."""
        self._answer = error

    def request(self, method: str, url: str, **arguments: Any) -> urllib3.HTTPResponse:
        self.requests.append((method, url, arguments))
        if isinstance(self._answer, Exception):
            raise self._answer
        return response(**self._answer)

    def clear(self) -> None:
        self.cleared += 1


def run(program: str) -> str:
    """Run a program in a fresh interpreter, warnings as errors, and return what it prints."""
    completed = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(program)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
    )
    assert completed.returncode == 0, completed.stderr
    return completed.stdout
