"""Both clients, told to make the same calls, send the same requests, but for the differences that are meant to be."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from contract.recording_server import RecordedRequest, RecordingServer

import airflow_client.client
from benchmarks.environments import RELEASED as RELEASED_CLIENT
from benchmarks.environments import Environment

from .calls import RELEASED, VARIANTS, generated_calls
from .differences import Difference, Outcome, differences
from .known import KNOWN_DIFFERENCES, KnownDifference
from .situations import situations

DRIVER = Path(__file__).parent / "driver.py"
CALLS = [*generated_calls(), *situations()]


class Comparison:
    """What both clients made of the calls."""

    def __init__(self, released: list[Outcome], ours: list[Outcome]) -> None:
        """Compare the calls that the released client has sent."""
        self.refused = [
            f"{call.source}\n    {outcome.raised}" for call, outcome in zip(CALLS, released) if not outcome.requests
        ]
        self.sent = [call for call, outcome in zip(CALLS, released) if outcome.requests]
        self.differences: dict[str, list[Difference]] = {}
        for call, theirs, own in zip(CALLS, released, ours):
            if theirs.requests:
                self.differences.setdefault(call.operation, []).extend(differences(call, theirs, own))


@pytest.fixture(scope="session")
def comparison() -> Comparison:
    """Let both clients make all calls, at the same time, each with a server of its own."""
    environment = Environment("released")
    environment.build(RELEASED_CLIENT, RELEASED_CLIENT)
    package = Path(airflow_client.client.__file__)
    with ThreadPoolExecutor() as pool:
        released = pool.submit(made_by, str(environment.python), environment.folder)
        ours = pool.submit(made_by, sys.executable, package.parent)
        return Comparison(released.result(), ours.result())


def made_by(python: str, home: Path) -> list[Outcome]:
    """Let the client of a Python environment make all calls.

    :param home: folder in which that client must be
    """
    clients: dict[str, list[tuple[str, str]]] = {}
    for number, call in enumerate(CALLS):
        clients.setdefault(call.making, []).append((str(number), call.source))
    with RecordingServer() as server:
        server.answer(200, b'{"version": "3.3.2"}', "application/json")
        done = subprocess.run(
            [python, "-I", "-W", "ignore", str(DRIVER), server.url],
            input=json.dumps(list(clients.items())),
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        said = json.loads(done.stdout)
        assert Path(said["client"]).is_relative_to(home)
        requests: dict[str, list[RecordedRequest]] = {}
        for request in server.requests:
            requests.setdefault(request.headers["User-Agent"], []).append(request)
    return [Outcome(requests.get(str(number), []), said["raised"].get(str(number), "")) for number in range(len(CALLS))]


def test_the_released_client_sends_every_call(comparison: Comparison) -> None:
    """A call that it refuses would prove nothing."""
    assert comparison.refused == []


def test_every_variant_of_every_operation_is_called(comparison: Comparison) -> None:
    sent = {call.source.partition("(api_client).")[2].partition("(")[0] for call in comparison.sent}
    operations = {name.partition(".")[2] for name in RELEASED.operations}
    assert {name + variant for name in operations for variant in VARIANTS} <= sent


@pytest.mark.parametrize("operation", sorted(RELEASED.operations))
def test_requests_are_those_of_the_released_client(comparison: Comparison, operation: str) -> None:
    unknown = [
        difference
        for difference in comparison.differences[operation]
        if not any(known.covers(difference) for known in KNOWN_DIFFERENCES)
    ]
    if unknown:
        message = f"{len(unknown)} differences that are not in known.py, such as:"
        pytest.fail("\n".join([message, *map(str, unknown[:5])]), pytrace=False)


@pytest.mark.parametrize("known", KNOWN_DIFFERENCES, ids=lambda known: known.name)
def test_known_difference_is_still_there(comparison: Comparison, known: KnownDifference) -> None:
    seen = [difference for found in comparison.differences.values() for difference in found if known.covers(difference)]
    assert seen, f"nothing differs like this any more, so take it out of known.py: {known.reason}"


def test_known_differences_are_explained() -> None:
    page = (Path(__file__).parents[2] / "docs" / "differences.md").read_text(encoding="utf-8")
    assert [known.name for known in KNOWN_DIFFERENCES if f'<a id="{known.name}"></a>' not in page] == []
