"""What the programs are made with: the answers of a server, and how they tell what they saw."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from pydantic import ValidationError
from urllib3.exceptions import HTTPError, MaxRetryError

from airflow_client.client import ApiClient, ApiException, Configuration, OpenApiException

from .server import Server

POOL = {
    "name": "default_pool",
    "slots": 128,
    "description": "Default pool",
    "include_deferred": False,
    "occupied_slots": 0,
    "running_slots": 0,
    "queued_slots": 0,
    "scheduled_slots": 0,
    "deferred_slots": 0,
    "open_slots": 128,
    "team_name": "team",
}
RUN = {
    "bundle_version": None,
    "conf": {"key": [1, None]},
    "dag_display_name": "name",
    "dag_id": "name",
    "dag_run_id": "run",
    "dag_versions": [],
    "data_interval_end": "2026-01-02T03:04:05Z",
    "data_interval_start": None,
    "duration": 1.5,
    "end_date": None,
    "last_scheduling_decision": None,
    "logical_date": "2026-01-02T03:04:05.678901+05:30",
    "note": None,
    "partition_key": None,
    "queued_at": None,
    "run_after": "2026-01-02T03:04:05Z",
    "run_type": "manual",
    "start_date": None,
    "state": "success",
    "triggered_by": "rest_api",
    "triggering_user_name": None,
}

_CLASSES = (
    ValidationError,
    OpenApiException,
    ApiException,
    MaxRetryError,
    HTTPError,
    ValueError,
    TypeError,
    AttributeError,
    KeyError,
    AssertionError,
)

Program = TypeVar("Program", bound=Callable[..., None])


def differs(where: str, ours: str) -> Callable[[Program], Program]:
    """Say that a program prints something else under our client, and what.

    :param where: words of the entry of docs/differences.md that says so: its name, or the beginning of its row
    :param ours: what it prints there
    """

    def mark(program: Program) -> Program:
        program.listed, program.ours = where, ours  # type: ignore[attr-defined]
        return program

    return mark


def connected(server: Server, **settings: Any) -> ApiClient:
    """Return a client of a server."""
    return ApiClient(Configuration(host=server.url, **settings))


def attempt(what: str, call: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
    """Print what a call returns, or which `except` clauses would catch what it raises."""
    try:
        print(what, "returns", repr(call(*args, **kwargs)))
    except Exception as error:
        catching = [caught.__name__ for caught in _CLASSES if isinstance(error, caught)]
        print(what, "raises", *catching or [type(error).__name__], *_details(error))


def _details(error: Exception) -> list[Any]:
    if isinstance(error, ValidationError):
        return [(line["type"], line["loc"]) for line in error.errors(include_url=False)]
    return []
