"""Every unit test starts from default settings, and none opens a connection."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from typing import Any

import pytest

from airflow_client.client import ApiClient, Configuration

from .fakes import FakePoolManager


@pytest.fixture(autouse=True)
def _no_connections(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection of this process."""

    def refuse(*target: Any, **kwargs: Any) -> None:
        raise AssertionError(f"a unit test connects to {target}: give the client a FakePoolManager")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture(autouse=True)
def _default_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget default clients and configurations, and the proxies of whoever runs the tests."""
    monkeypatch.setattr(Configuration, "_default", None)
    monkeypatch.setattr(ApiClient, "_default", None)
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)


@pytest.fixture
def pool_manager() -> FakePoolManager:
    """Give what stands in for the server."""
    return FakePoolManager()


@pytest.fixture
def client(pool_manager: FakePoolManager) -> Iterator[ApiClient]:
    """Give a client whose requests go to the fake pool manager."""
    with ApiClient(Configuration(host="http://airflow.test")) as connected:
        connected.rest_client.pool_manager = pool_manager  # type: ignore[assignment]
        yield connected
