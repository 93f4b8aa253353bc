"""Fixtures of the tests that talk to a real Airflow.

One is started for the session, of the release that ``AIRFLOW_RELEASE`` names (default: the newest). With
``AIRFLOW_API_HOST``, ``AIRFLOW_API_USERNAME`` and ``AIRFLOW_API_PASSWORD`` set, the server there is used instead.
"""

from __future__ import annotations

import json
import os
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import airflow_client.client
from airflow_client.client import ApiClient, Configuration, VersionApi

from .world import World, answers_compared, operations_tried, parse_release

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parents[1] / "tools"))
from local_airflow import EVERYTHING_ON, NEWEST, LocalAirflow  # noqa: E402 - a tool of the repository, not a package


class Airflow(NamedTuple):
    """A running server and the user to log in with."""

    host: str
    username: str
    password: str
    local: LocalAirflow | None = None
    """What started it, `None` for a server that was there before."""


@pytest.fixture(scope="session")
def airflow() -> Iterator[Airflow]:
    """The server that the tests talk to."""
    if "AIRFLOW_API_HOST" in os.environ:
        names = ("AIRFLOW_API_HOST", "AIRFLOW_API_USERNAME", "AIRFLOW_API_PASSWORD")
        if missing := [name for name in names if name not in os.environ]:
            pytest.exit(f"set {' and '.join(missing)} as well, or unset AIRFLOW_API_HOST", returncode=4)
        yield Airflow(*(os.environ[name] for name in names))
        return
    release = os.environ.get("AIRFLOW_RELEASE", NEWEST)
    with LocalAirflow(release, environment=EVERYTHING_ON, dags=FOLDER / "dags") as started:
        yield Airflow(started.host, started.username, started.password, started)


@pytest.fixture(scope="session")
def token(airflow: Airflow) -> str:
    """An access token, fetched without the client under test."""
    request = urllib.request.Request(
        f"{airflow.host}/auth/token",
        data=json.dumps({"username": airflow.username, "password": airflow.password}).encode(),
        headers={"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=30) as response:
        return str(json.load(response)["access_token"])


@pytest.fixture
def configuration(airflow: Airflow, token: str) -> Configuration:
    """A configuration of each test's own that is logged in."""
    return Configuration(host=airflow.host, access_token=token)


@pytest.fixture
def api_client(configuration: Configuration) -> Iterator[ApiClient]:
    """A client on that configuration."""
    with ApiClient(configuration) as client:
        yield client


@pytest.fixture(scope="session")
def world(airflow: Airflow, token: str) -> Iterator[World]:
    """A client, the server's release, and one of each thing that operations read."""
    with ApiClient(Configuration(host=airflow.host, access_token=token)) as client:
        release = parse_release(VersionApi(client).get_version().version)
        world = World(client, release)
        world.make()
        yield world


def pytest_report_header() -> str:
    """Say which client is tested."""
    return f"client: {airflow_client.client.__file__}"


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say what was tried."""
    if operations_tried:
        terminalreporter.write_line(
            f"live: {len(operations_tried)} operations tried, {answers_compared.total()} answers decoded whole"
        )
