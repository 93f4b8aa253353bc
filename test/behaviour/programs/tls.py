"""TLS: authorities, certificates of clients, names of servers, proxies."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import urllib3

from airflow_client.client import ApiClient, ApiException, Configuration, PoolApi

from ..program import POOL, differs
from ..server import Answer, Server


def _context(certificates: Path, name: str = "loopback", *, asks_for_certificate: bool = False) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates / f"{name}.pem", certificates / f"{name}.key")
    if asks_for_certificate:
        context.load_verify_locations(certificates / "authority.pem")
        context.verify_mode = ssl.CERT_REQUIRED
        context.maximum_version = ssl.TLSVersion.TLSv1_2  # here a refusal is part of the handshake
    return context


def _call(server: Server, **settings: Any) -> None:
    """Make a call and print what came of it, and what the server saw."""
    server.answer(Answer(200, POOL))
    server.requests.clear()
    client = ApiClient(Configuration(**{"host": server.url, "retries": False, **settings}))
    try:
        print(PoolApi(client).get_pool("name").name)
    except ApiException as error:
        print("ApiException", error.status)
    print([(request.target, request.server_name, request.has_certificate) for request in server.requests])


def authority_in_a_file(certificates: Path) -> None:
    with Server(_context(certificates)) as server:
        _call(server, ssl_ca_cert=str(certificates / "authority.pem"))


def authority_as_data(certificates: Path) -> None:
    text = (certificates / "authority.pem").read_text()
    with Server(_context(certificates)) as server:
        _call(server, ca_cert_data=text)
        _call(server, ca_cert_data=ssl.PEM_cert_to_DER_cert(text))


def authority_that_is_not_there(certificates: Path) -> None:
    with Server(_context(certificates)) as server:
        _call(server, ssl_ca_cert=str(certificates / "missing.pem"))


def verification_switched_off(certificates: Path) -> None:
    with Server(_context(certificates)) as server:
        _call(server, verify_ssl=False)
        configuration = Configuration(host=server.url)
        configuration.verify_ssl = False
        print(PoolApi(ApiClient(configuration)).get_pool("name").name)


@differs("A server that cannot be reached", ours="ApiException 0, SSLError")
def unknown_authority(certificates: Path) -> None:
    """The released client lets the error through only as `ApiException`, without retries only."""
    with Server(_context(certificates)) as server:
        try:
            PoolApi(ApiClient(Configuration(host=server.url, retries=False))).get_pool("name")
        except Exception as error:
            is_of_urllib3 = isinstance(error, urllib3.exceptions.SSLError)
            print("ApiException", f"{error.status}{', SSLError' if is_of_urllib3 else ''}")  # type: ignore[attr-defined]


def unknown_authority_with_retries(certificates: Path) -> None:
    with Server(_context(certificates)) as server:
        try:
            PoolApi(ApiClient(Configuration(host=server.url))).get_pool("name")
        except urllib3.exceptions.MaxRetryError as error:
            print("MaxRetryError", type(error.reason).__name__)


def certificate_of_another_host(certificates: Path) -> None:
    authority = str(certificates / "authority.pem")
    with Server(_context(certificates, "elsewhere")) as server:
        for settings in ({"assert_hostname": False}, {"tls_server_name": "airflow.test"}):
            _call(server, ssl_ca_cert=authority, **settings)


def certificate_of_another_host_is_refused(certificates: Path) -> None:
    authority = str(certificates / "authority.pem")
    with Server(_context(certificates, "elsewhere")) as server:
        for settings in ({}, {"tls_server_name": "other.test"}):
            try:
                PoolApi(ApiClient(Configuration(host=server.url, ssl_ca_cert=authority, **settings))).get_pool("name")
            except urllib3.exceptions.MaxRetryError as error:
                print("MaxRetryError", type(error.reason).__name__)


def certificate_of_the_client(certificates: Path) -> None:
    authority = str(certificates / "authority.pem")
    names = {"cert_file": str(certificates / "client.pem"), "key_file": str(certificates / "client.key")}
    with Server(_context(certificates, asks_for_certificate=True)) as server:
        _call(server, ssl_ca_cert=authority, **names)


def certificate_and_key_in_one_file(certificates: Path, folder: Path) -> None:
    both = folder / "both.pem"
    both.write_text((certificates / "client.pem").read_text() + (certificates / "client.key").read_text())
    with Server(_context(certificates, asks_for_certificate=True)) as server:
        _call(server, ssl_ca_cert=str(certificates / "authority.pem"), cert_file=str(both))


def certificate_of_the_client_is_missing(certificates: Path) -> None:
    with Server(_context(certificates, asks_for_certificate=True)) as server:
        configuration = Configuration(host=server.url, ssl_ca_cert=str(certificates / "authority.pem"))
        try:
            PoolApi(ApiClient(configuration)).get_pool("name")
        except urllib3.exceptions.MaxRetryError as error:
            print("MaxRetryError", type(error.reason).__name__)


def proxy_of_a_server_with_tls(certificates: Path) -> None:
    with Server(tunnelled=_context(certificates, "elsewhere")) as proxy:
        proxy.answer(Answer(200, POOL))
        configuration = Configuration(
            host="https://airflow.test:8443",
            proxy=proxy.url,
            proxy_headers={"X-Proxy": "value"},
            ssl_ca_cert=str(certificates / "authority.pem"),
            access_token="token",
        )
        print(PoolApi(ApiClient(configuration)).get_pool("name").name)
        for request in proxy.requests:
            print(request.method, request.target, request.headers["X-Proxy"], request.headers["Authorization"])


def proxy_with_tls(certificates: Path) -> None:
    context = ssl.create_default_context(cafile=str(certificates / "authority.pem"))
    with Server(_context(certificates)) as proxy:
        proxy.answer(Answer(200, POOL))
        configuration = Configuration(host="http://airflow.test", proxy=proxy.url, proxy_ssl_context=context)
        print(PoolApi(ApiClient(configuration)).get_pool("name").name, proxy.requests[-1].target)
