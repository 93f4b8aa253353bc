"""What differs between the requests of two clients for the same call."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from contract.recording_server import RecordedRequest

from .calls import Call

MISSING: Any = type("Missing", (), {"__repr__": lambda self: "nothing"})()
VERSION = "/api/v2/version"
OF_THE_CONNECTION = {"host", "user-agent", "accept-encoding", "content-length"}


@dataclass(frozen=True)
class Outcome:
    """What a client made of a call."""

    requests: list[RecordedRequest]
    raised: str
    """Name and message of the exception, empty if there was none."""


@dataclass(frozen=True)
class Difference:
    """One thing that the clients send differently."""

    call: Call
    what: str
    """``sending``, ``asking``, ``method``, ``path``, ``query``, ``query run_after_gte``, ``header accept``,
    ``body`` or a part of it such as ``body.actions[0].action``."""
    released: Any
    ours: Any
    given: Any = MISSING
    """In the body: what the caller set there."""

    def __str__(self) -> str:
        return (
            f"{self.call.source}\n    {self.what}: {self.released!r} from the released client, {self.ours!r} from ours"
        )


def differences(call: Call, released: Outcome, ours: Outcome) -> Iterator[Difference]:
    """Compare what the clients made of a call that the released client has sent as one request."""
    (expected,) = released.requests
    requests = list(ours.requests)
    if len(requests) == 2 and requests[0].path.endswith(VERSION):
        yield Difference(call, "asking", MISSING, requests.pop(0).path)
    if len(requests) != 1:
        yield Difference(call, "sending", expected.path, ours.raised or [request.path for request in requests])
        return
    (actual,) = requests
    if actual.method != expected.method:
        yield Difference(call, "method", expected.method, actual.method)
    if actual.path != expected.path:
        yield Difference(call, "path", expected.path, actual.path)
    yield from _queries(call, expected.query, actual.query)
    yield from _headers(call, expected, actual)
    if bool(actual.body) != bool(expected.body):
        yield Difference(call, "body", expected.body, actual.body)
    elif actual.body:
        yield from _values(call, "body", json.loads(expected.body), json.loads(actual.body), call.body)


def _queries(call: Call, expected: list[tuple[str, str]], actual: list[tuple[str, str]]) -> Iterator[Difference]:
    if [name for name, _ in expected] != [name for name, _ in actual]:
        yield Difference(call, "query", expected, actual)
        return
    for (name, released), (_, ours) in zip(expected, actual):
        if released != ours:
            yield Difference(call, f"query {name}", released, ours)


def _headers(call: Call, expected: RecordedRequest, actual: RecordedRequest) -> Iterator[Difference]:
    names = {name.lower() for request in (expected, actual) for name in request.headers}
    for name in sorted(names - OF_THE_CONNECTION):
        released, ours = (sorted(request.headers.get_all(name, [])) for request in (expected, actual))
        if released != ours:
            yield Difference(call, f"header {name}", released, ours)


def _values(call: Call, what: str, released: Any, ours: Any, given: Any) -> Iterator[Difference]:
    if isinstance(released, dict) and isinstance(ours, dict):
        for name in sorted({*released, *ours}):
            inner = given.get(name, MISSING) if isinstance(given, dict) else MISSING
            yield from _values(call, f"{what}.{name}", released.get(name, MISSING), ours.get(name, MISSING), inner)
    elif isinstance(released, list) and isinstance(ours, list) and len(released) == len(ours):
        inners = given if isinstance(given, list) and len(given) == len(ours) else [MISSING] * len(ours)
        for position, items in enumerate(zip(released, ours, inners)):
            yield from _values(call, f"{what}[{position}]", *items)
    elif (type(released), released) != (type(ours), ours):
        yield Difference(call, what, released, ours, given)
