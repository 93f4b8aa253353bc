"""Signing in to real auth managers: the simple one, and FAB's, whose users come from its database."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from airflow_client.client import (
    ApiClient,
    Configuration,
    DAGApi,
    ForbiddenException,
    PoolApi,
    PoolBody,
    UnauthorizedException,
)
from airflow_client.client.auth import Basic, OAuth2PasswordBearer

from .conftest import NEWEST, LocalAirflow
from .world import until

if TYPE_CHECKING:
    from .conftest import Airflow

FAB = "apache-airflow-providers-fab"
SECONDS = 5


def users(*names: str) -> list[list[str]]:
    """Return the commands that make users whose roles are called as they are."""
    options = ["-e", "{name}@example.com", "-f", "f", "-l", "l", "-p", "{password}", "-r", "{role}"]
    return [
        [
            "users",
            "create",
            "-u",
            name,
            *(word.replace("{name}", name).replace("{role}", name.title()) for word in options),
        ]
        for name in names
    ]


@pytest.fixture(scope="module")
def _newest() -> None:
    if os.environ.get("AIRFLOW_RELEASE", NEWEST) != NEWEST or "AIRFLOW_API_HOST" in os.environ:
        pytest.skip("tried on an Airflow of the newest release that the tests start")


@pytest.fixture(scope="module")
def open_to_all(_newest: None) -> Iterator[LocalAirflow]:
    """An Airflow that makes everyone an administrator."""
    with LocalAirflow(NEWEST, environment={"AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS": "True"}) as started:
        yield started


@pytest.fixture(scope="module")
def fab(_newest: None) -> Iterator[LocalAirflow]:
    """An Airflow with the FAB auth manager, whose tokens are good for a few seconds."""
    settings = {
        "AIRFLOW__CORE__AUTH_MANAGER": "airflow.providers.fab.auth_manager.fab_auth_manager.FabAuthManager",
        "AIRFLOW__API_AUTH__JWT_EXPIRATION_TIME": str(SECONDS),
        "AIRFLOW__FAB__AUTH_BACKENDS": "airflow.providers.fab.auth_manager.api.auth.backend.basic_auth",
    }
    with LocalAirflow(NEWEST, requirements=[FAB], environment=settings, commands=users("admin", "viewer")) as started:
        yield started


@pytest.fixture(params=["simple", "fab"])
def server(request: pytest.FixtureRequest) -> Airflow:
    """A server with each of the auth managers."""
    server: Airflow = request.getfixturevalue("airflow" if request.param == "simple" else "fab")
    return server


def test_user_name_and_password_are_all_it_takes(server: Airflow) -> None:
    with ApiClient(Configuration(host=server.host, username=server.username, password=server.password)) as client:
        assert DAGApi(client).get_dags(limit=1).total_entries
        assert PoolApi(client).get_pool("default_pool").slots


def test_a_wrong_password_is_said(server: Airflow) -> None:
    with ApiClient(Configuration(host=server.host, username=server.username, password="s3cret")) as client:
        with pytest.raises(UnauthorizedException, match="the password is wrong") as raised:
            DAGApi(client).get_dags()
        assert str(raised.value).startswith("POST /auth/token: 401")
        assert "s3cret" not in str(raised.value)


def test_a_user_without_rights_is_refused(server: Airflow) -> None:
    with ApiClient(Configuration(host=server.host, username="viewer", password=server.password)) as client:
        assert DAGApi(client).get_dags(limit=1).total_entries
        with pytest.raises(ForbiddenException, match="POST /api/v2/pools: 403"):
            PoolApi(client).post_pool(PoolBody(name="of-a-viewer", slots=1))


def test_nobody_is_an_administrator_without_a_password(airflow: Airflow) -> None:
    with ApiClient(Configuration(host=airflow.host, auth=OAuth2PasswordBearer())) as client:
        with pytest.raises(ForbiddenException, match=r"Give Configuration\(username"):
            DAGApi(client).get_dags()


def test_everybody_may_be_an_administrator(open_to_all: LocalAirflow) -> None:
    auth = OAuth2PasswordBearer()
    with ApiClient(Configuration(host=open_to_all.host, auth=auth)) as client:
        assert DAGApi(client).get_dags(limit=1).total_entries
        assert PoolApi(client).post_pool(PoolBody(name="of-anybody", slots=1)).slots == 1
    assert open_to_all.host in auth._tokens


def test_a_token_of_another_server_is_replaced(server: Airflow) -> None:
    configuration = Configuration(host=server.host, username=server.username, password=server.password)
    with ApiClient(configuration) as client:
        auth = configuration.auth
        assert isinstance(auth, OAuth2PasswordBearer)
        auth._tokens[server.host] = ("h.e30.s", None)
        assert DAGApi(client).get_dags(limit=1).total_entries


def test_an_expired_token_is_replaced(fab: LocalAirflow) -> None:
    """The server refuses it, in the middle of a program that has not kept an eye on the time."""
    configuration = Configuration(host=fab.host, username=fab.username, password=fab.password)
    with ApiClient(configuration) as client, ApiClient(Configuration(host=fab.host)) as plain:
        DAGApi(client).get_dags(limit=1)
        auth = configuration.auth
        assert isinstance(auth, OAuth2PasswordBearer)
        old, _ = auth._tokens[fab.host]
        plain.configuration.access_token = old

        def is_refused() -> bool:
            return DAGApi(plain).get_dags_without_preload_content(limit=1).status == 401

        until(is_refused, "the end of a token")
        auth._tokens[fab.host] = (old, None)
        assert DAGApi(client).get_dags(limit=1).total_entries
        assert auth._tokens[fab.host][0] != old


def test_a_token_is_renewed_before_its_end(fab: LocalAirflow) -> None:
    configuration = Configuration(host=fab.host, username=fab.username, password=fab.password)
    with ApiClient(configuration) as client:
        tokens = set()

        def another_token() -> bool:
            assert DAGApi(client).get_dags_without_preload_content(limit=1).status == 200
            tokens.add(configuration.auth._tokens[fab.host][0])  # type: ignore[union-attr]
            return len(tokens) == 2

        until(another_token, "another token")


def test_basic_authentication_is_a_header(fab: LocalAirflow) -> None:
    """Airflow's API takes tokens only; whether the header is taken is up to what stands before it."""
    with ApiClient(Configuration(host=fab.host, auth=Basic(fab.username, fab.password))) as client:
        with pytest.raises(UnauthorizedException):
            DAGApi(client).get_dags()
