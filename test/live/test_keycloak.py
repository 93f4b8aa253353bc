"""Signing in to a real Airflow with Keycloak's auth manager; only Keycloak itself is stood in for."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest

from airflow_client.client import (
    ApiClient,
    Configuration,
    DAGApi,
    ForbiddenException,
    MethodNotAllowedException,
    PoolApi,
    PoolBody,
)
from airflow_client.client.auth import Auth, OAuth2PasswordBearer

from .conftest import NEWEST, LocalAirflow
from .keycloak import CLIENT, REALM, SECRET, TRUSTED_CLIENT, Keycloak
from .world import until

PROVIDER = "apache-airflow-providers-keycloak==0.11.2"  # the first that takes all three grants is younger than NEWEST
SETTINGS = {
    "AUTH_MANAGER": "airflow.providers.keycloak.auth_manager.keycloak_auth_manager.KeycloakAuthManager",
    "CLIENT_ID": CLIENT,
    "CLIENT_SECRET": SECRET,
    "REALM": REALM,
    "JWT_FEDERATED_CLIENT_IDS": TRUSTED_CLIENT,
}


@pytest.fixture(scope="module")
def keycloak() -> Iterator[Keycloak]:
    """What Airflow asks who someone is, and what they may do."""
    if os.environ.get("AIRFLOW_RELEASE", NEWEST) != NEWEST or "AIRFLOW_API_HOST" in os.environ:
        pytest.skip("tried on an Airflow of the newest release that the tests start")
    with Keycloak() as running:
        yield running


@pytest.fixture(scope="module")
def server(keycloak: Keycloak) -> Iterator[LocalAirflow]:
    """An Airflow that asks it."""
    settings = {**SETTINGS, "SERVER_URL": keycloak.url}
    environment = {
        f"AIRFLOW__{'CORE' if name == 'AUTH_MANAGER' else 'KEYCLOAK_AUTH_MANAGER'}__{name}": value
        for name, value in settings.items()
    }
    airflow = LocalAirflow(NEWEST, requirements=[PROVIDER], environment=environment)
    keycloak.password = airflow.password
    with airflow:
        yield airflow


GRANTS: dict[str, Callable[[Keycloak], Auth]] = {
    "password": lambda keycloak: OAuth2PasswordBearer("admin", keycloak.password),
    "client credentials": lambda keycloak: OAuth2PasswordBearer(client_id=CLIENT, client_secret=SECRET),
    "assertion": lambda keycloak: OAuth2PasswordBearer(assertion=keycloak.token("admin", TRUSTED_CLIENT)),
    "assertions": lambda keycloak: OAuth2PasswordBearer(assertion=lambda: keycloak.token("admin", TRUSTED_CLIENT)),
}
REFUSED: dict[str, Callable[[Keycloak], Auth]] = {
    "password": lambda keycloak: OAuth2PasswordBearer("admin", "s3cret"),
    "user": lambda keycloak: OAuth2PasswordBearer("nobody", "s3cret"),
    "client secret": lambda keycloak: OAuth2PasswordBearer(client_id=CLIENT, client_secret="s3cret"),
    "client": lambda keycloak: OAuth2PasswordBearer(client_id="another", client_secret="s3cret"),
    "assertion of another client": lambda keycloak: OAuth2PasswordBearer(assertion=keycloak.token("admin", "another")),
    "assertion that is none": lambda keycloak: OAuth2PasswordBearer(assertion="s3cret"),
}


def client_of(server: LocalAirflow, auth: Auth) -> ApiClient:
    return ApiClient(Configuration(host=server.host, auth=auth))


@pytest.mark.parametrize("grant", GRANTS)
def test_each_grant_is_taken(server: LocalAirflow, keycloak: Keycloak, grant: str) -> None:
    with client_of(server, GRANTS[grant](keycloak)) as client:
        assert DAGApi(client).get_dags(limit=1).total_entries
        name = f"made-with-{grant.replace(' ', '-')}"
        assert PoolApi(client).post_pool(PoolBody(name=name, slots=1)).name == name


def test_user_name_and_password_are_all_it_takes(server: LocalAirflow) -> None:
    with ApiClient(Configuration(host=server.host, username="admin", password=server.password)) as client:
        assert PoolApi(client).get_pool("default_pool").slots


@pytest.mark.parametrize("wrong", REFUSED)
def test_wrong_credentials_are_said(server: LocalAirflow, keycloak: Keycloak, wrong: str) -> None:
    """With 403, other than the other auth managers."""
    with client_of(server, REFUSED[wrong](keycloak)) as client:
        with pytest.raises(ForbiddenException, match="The server refuses these credentials") as raised:
            PoolApi(client).get_pool("default_pool")
    assert str(raised.value).startswith("POST /auth/token: 403")
    assert "s3cret" not in str(raised.value)


def test_without_credentials_there_is_no_token(server: LocalAirflow) -> None:
    with client_of(server, OAuth2PasswordBearer()) as client:
        with pytest.raises(MethodNotAllowedException, match=r"Give Configuration\(username"):
            PoolApi(client).get_pool("default_pool")


def test_a_user_without_rights_is_refused(server: LocalAirflow) -> None:
    with client_of(server, OAuth2PasswordBearer("viewer", server.password)) as client:
        assert DAGApi(client).get_dags(limit=1).total_entries
        with pytest.raises(ForbiddenException, match="POST /api/v2/pools: 403"):
            PoolApi(client).post_pool(PoolBody(name="of-a-viewer", slots=1))


def test_the_end_of_keycloak_s_own_token_is_not_noticed(
    server: LocalAirflow, keycloak: Keycloak, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Airflow's token lasts for a day, but without Keycloak's inside it nothing is allowed."""
    monkeypatch.setattr(keycloak, "lifetime", 4)
    auth = OAuth2PasswordBearer("admin", server.password)
    with client_of(server, auth) as client, ApiClient(Configuration(host=server.host)) as plain:
        assert PoolApi(client).get_pool("default_pool").slots
        plain.configuration.access_token = auth._tokens[server.host][0]

        def is_refused() -> bool:
            assert PoolApi(client).get_pool("default_pool").slots
            return PoolApi(plain).get_pool_without_preload_content("default_pool").status == 403

        until(is_refused, "the end of Keycloak's token")
        assert PoolApi(client).get_pool("default_pool").slots
