"""The two ends of every contract test: a client and the server it talks to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from airflow_client.client import ApiClient, Configuration

from .recording_server import RecordingServer


@pytest.fixture(scope="session")
def server() -> Iterator[RecordingServer]:
    """Give the recording server, for the whole run: a test programs its answer anew."""
    with RecordingServer() as running:
        yield running


@pytest.fixture(scope="session")
def client(server: RecordingServer) -> Iterator[ApiClient]:
    """Give a client of the recording server that has a token."""
    configuration = Configuration(host=server.url, access_token="token-of-the-run", check_server_version=False)
    with ApiClient(configuration) as connected:
        yield connected
