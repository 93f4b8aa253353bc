"""A real server with TLS: whom the client trusts, whom it does not, and what it says then."""

from __future__ import annotations

import datetime
import json
import pickle
import re
import socket
import ssl
import threading
from contextlib import suppress
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
import urllib3

from airflow_client.client import ApiClient, ApiValueError, Configuration, VersionApi
from airflow_client.client.rest import ApiConnectionError, ApiTimeoutError, ApiTLSError

from .wire_server import PATIENCE, WireServer, answer

pytest.importorskip("cryptography", reason="certificates are made with it")

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import PrivateFormat
from cryptography.x509.oid import NameOID

VERSION = json.dumps({"version": "3.1.0", "git_version": None}).encode()
DAY = datetime.timedelta(days=1)
NOW = datetime.datetime.now(datetime.timezone.utc)


class Authority:
    """Makes certificates, and files of them."""

    def __init__(self, folder: Path, name: str) -> None:
        """Make the authority's own certificate.

        :param folder: where the files are put
        :param name: the authority's name
        """
        self._folder = folder / name
        self._folder.mkdir()
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        self._key = ec.generate_private_key(ec.SECP256R1())
        own = self._builder(self._name, self._key, NOW - DAY, NOW + DAY)
        own = own.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        identifier = x509.SubjectKeyIdentifier.from_public_key(self._key.public_key())
        own = own.add_extension(identifier, critical=False)
        unset = dict.fromkeys(("content_commitment", "key_encipherment", "data_encipherment", "key_agreement"), False)
        usage = x509.KeyUsage(
            digital_signature=True, key_cert_sign=True, crl_sign=True, encipher_only=False, decipher_only=False, **unset
        )
        own = own.add_extension(usage, critical=True)
        self.certificate = own.sign(self._key, hashes.SHA256())
        self.pem = self.certificate.public_bytes(serialization.Encoding.PEM)
        self.der = self.certificate.public_bytes(serialization.Encoding.DER)
        self.file = self._write("authority.pem", self.pem)

    def issue(self, *names: str, begins: datetime.datetime = NOW - DAY, ends: datetime.datetime = NOW + DAY) -> Path:
        """Return a file with a certificate for hosts, and its key."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "somebody")])
        hosts = [x509.IPAddress(ip_address(name)) if name[0].isdigit() else x509.DNSName(name) for name in names]
        builder = self._builder(subject, key, begins, ends)
        if hosts:
            builder = builder.add_extension(x509.SubjectAlternativeName(hosts), critical=False)
        certificate = builder.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
        private = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        return Path(self._write(f"{len(list(self._folder.iterdir()))}.pem", certificate + private))

    def _builder(
        self,
        subject: x509.Name,
        key: ec.EllipticCurvePrivateKey,
        begins: datetime.datetime,
        ends: datetime.datetime,
    ) -> x509.CertificateBuilder:
        builder = x509.CertificateBuilder(self._name, subject, key.public_key(), x509.random_serial_number())
        # Python 3.13 and later take no certificate without it.
        issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key())
        builder = builder.add_extension(issuer, critical=False)
        return builder.not_valid_before(begins).not_valid_after(ends)

    def _write(self, name: str, content: bytes) -> str:
        path = self._folder / name
        path.write_bytes(content)
        return str(path)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Give the authority that the clients are told to trust."""
    return Authority(tmp_path_factory.mktemp("certificates"), "trusted")


@pytest.fixture(scope="module")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Give another authority, that nobody trusts."""
    return Authority(tmp_path_factory.mktemp("certificates"), "stranger")


@pytest.fixture(autouse=True)
def _surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget the proxies and authorities of whoever runs the tests."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def serve(certificate: Path, *, clients_of: Authority | None = None) -> WireServer:
    """Return a server with a certificate; with `clients_of`, it wants certificates of that authority from clients."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    if clients_of is not None:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(clients_of.file)
    return WireServer(answer(body=VERSION), context=context)


def version_of(server: WireServer | None = None, **settings: Any) -> str:
    """Call the server, or the host of the settings, with credentials."""
    host = {} if server is None else {"host": server.url}
    with ApiClient(Configuration(**{**host, **settings})) as client:
        return VersionApi(client).get_version(_headers={"Authorization": "Bearer s3cret"}).version


def refusal(server: WireServer, **settings: Any) -> ApiTLSError:
    """Return the error of a call that must not reach the server's other side of TLS, nor be tried twice."""
    with pytest.raises(ApiTLSError) as raised:
        version_of(server, **settings)
    assert server.requests == []
    assert server.wait_for_the_end_of_connections() <= 1
    error = raised.value
    assert isinstance(error, urllib3.exceptions.MaxRetryError)
    assert isinstance(error.reason, urllib3.exceptions.SSLError)
    assert (error.status, error.method, error.path) == (0, "GET", "/api/v2/version")
    assert str(error).startswith(f"GET {server.url}/api/v2/version: no answer from 127.0.0.1 port {server.port}: ")
    assert "does ssl_ca_cert name the authority of its certificate?" in str(error)
    twin = pickle.loads(pickle.dumps(error))
    assert isinstance(twin, (ApiTLSError, urllib3.exceptions.MaxRetryError))
    assert str(twin) == str(error)
    return error


class TestTrust:
    """Which certificates of servers are taken."""

    @pytest.mark.parametrize(
        "trust",
        [
            lambda authority: {"ssl_ca_cert": authority.file},
            lambda authority: {"ca_cert_data": authority.pem.decode()},
            lambda authority: {"ca_cert_data": authority.der},
        ],
        ids=["file", "PEM", "DER"],
    )
    def test_those_of_a_given_authority(self, authority: Authority, trust: Any) -> None:
        with serve(authority.issue("127.0.0.1")) as server:
            assert version_of(server, **trust(authority)) == "3.1.0"
            assert server.request.headers["authorization"] == "Bearer s3cret"

    def test_those_of_the_system(self, authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", authority.file)
        with serve(authority.issue("127.0.0.1")) as server:
            assert version_of(server) == "3.1.0"

    def test_not_those_that_nobody_vouches_for(self, authority: Authority) -> None:
        with serve(authority.issue("127.0.0.1")) as server:
            assert "unable to get local issuer certificate" in str(refusal(server))

    def test_not_those_of_another_authority(self, authority: Authority, stranger: Authority) -> None:
        with serve(stranger.issue("127.0.0.1")) as server:
            assert "certificate verify failed" in str(refusal(server, ssl_ca_cert=authority.file))

    @pytest.mark.parametrize("names", [["airflow.test"], ["127.0.0.2"], ["localhost"], []])
    def test_not_those_for_another_host(self, authority: Authority, names: list[str]) -> None:
        with serve(authority.issue(*names)) as server:
            shown = str(refusal(server, ssl_ca_cert=authority.file))
            assert "IP address mismatch, certificate is not valid for '127.0.0.1'" in shown

    def test_not_those_that_have_expired(self, authority: Authority) -> None:
        with serve(authority.issue("127.0.0.1", begins=NOW - 9 * DAY, ends=NOW - DAY)) as server:
            assert "certificate has expired" in str(refusal(server, ssl_ca_cert=authority.file))

    def test_not_those_that_are_not_yet_valid(self, authority: Authority) -> None:
        with serve(authority.issue("127.0.0.1", begins=NOW + DAY, ends=NOW + 9 * DAY)) as server:
            assert "certificate is not yet valid" in str(refusal(server, ssl_ca_cert=authority.file))

    @pytest.mark.parametrize("data", ["nonsense", b"nonsense", "-----BEGIN CERTIFICATE-----\nx\n"])
    def test_what_is_no_certificate_is_refused(self, authority: Authority, data: Any) -> None:
        with serve(authority.issue("127.0.0.1")) as server:
            refusal(server, ca_cert_data=data)

    def test_without_retries_it_is_the_error_itself(self, authority: Authority) -> None:
        with serve(authority.issue("127.0.0.1")) as server:
            with pytest.raises(ApiTLSError) as raised:
                version_of(server, retries=False)
            assert isinstance(raised.value, urllib3.exceptions.SSLError)


class TestExceptions:
    """What loosens or changes the check."""

    def test_no_check_at_all(self, stranger: Authority) -> None:
        expired = stranger.issue("airflow.test", begins=NOW - 9 * DAY, ends=NOW - DAY)
        with serve(expired) as server:
            with pytest.warns(urllib3.exceptions.InsecureRequestWarning, match="127.0.0.1"):
                assert version_of(server, verify_ssl=False) == "3.1.0"

    def test_no_check_of_the_host(self, authority: Authority, stranger: Authority) -> None:
        with serve(authority.issue("airflow.test")) as server:
            assert version_of(server, ssl_ca_cert=authority.file, assert_hostname=False) == "3.1.0"
        with serve(stranger.issue("127.0.0.1")) as server:
            refusal(server, ssl_ca_cert=authority.file, assert_hostname=False)

    def test_another_name_is_asked_for_and_checked(self, authority: Authority) -> None:
        names: list[str | None] = []
        with serve(authority.issue("airflow.test")) as server:
            assert server.context is not None
            server.context.sni_callback = lambda connection, name, context: names.append(name)
            settings = {"ssl_ca_cert": authority.file, "tls_server_name": "airflow.test"}
            assert version_of(server, **settings) == "3.1.0"
        assert names == ["airflow.test"]
        with serve(authority.issue("127.0.0.1")) as server:
            shown = str(refusal(server, **settings))
            assert "Hostname mismatch, certificate is not valid for 'airflow.test'" in shown


class TestClientCertificates:
    """Where the server wants to know the client, too."""

    def test_it_is_shown(self, authority: Authority, stranger: Authority, tmp_path: Path) -> None:
        both = stranger.issue()
        certificate, begin, key = both.read_text().partition("-----BEGIN PRIVATE KEY-----")
        (tmp_path / "certificate.pem").write_text(certificate)
        (tmp_path / "key.pem").write_text(begin + key)
        apart = {"cert_file": str(tmp_path / "certificate.pem"), "key_file": str(tmp_path / "key.pem")}
        with serve(authority.issue("127.0.0.1"), clients_of=stranger) as server:
            for given in ({"cert_file": str(both)}, apart):
                assert version_of(server, ssl_ca_cert=authority.file, **given) == "3.1.0"

    def test_without_it_the_server_refuses(self, authority: Authority, stranger: Authority) -> None:
        with serve(authority.issue("127.0.0.1"), clients_of=stranger) as server:
            shown = str(refusal(server, ssl_ca_cert=authority.file))
            assert "certificate required" in shown
            assert len(server.refused) == 1

    def test_with_another_authority_s_the_server_refuses(self, authority: Authority, stranger: Authority) -> None:
        with serve(authority.issue("127.0.0.1"), clients_of=stranger) as server:
            shown = str(refusal(server, ssl_ca_cert=authority.file, cert_file=str(authority.issue())))
            assert "unknown ca" in shown

    def test_a_key_of_another_certificate_is_refused(self, authority: Authority, stranger: Authority) -> None:
        with serve(authority.issue("127.0.0.1"), clients_of=stranger) as server:
            files = {"cert_file": str(stranger.issue()), "key_file": str(stranger.issue())}
            shown = str(refusal(server, ssl_ca_cert=authority.file, **files))
            assert "key values mismatch" in shown

    @pytest.mark.parametrize("form", [PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL])
    @pytest.mark.parametrize("is_apart", [False, True])
    def test_an_encrypted_key_is_refused_at_once(
        self, stranger: Authority, form: PrivateFormat, is_apart: bool, tmp_path: Path
    ) -> None:
        """OpenSSL would ask for the password on the terminal."""
        given = stranger.issue()
        key = serialization.load_pem_private_key(given.read_bytes(), None)
        locked = key.private_bytes(serialization.Encoding.PEM, form, serialization.BestAvailableEncryption(b"secret"))
        certificate = given.read_bytes().partition(b"-----BEGIN PRIVATE KEY-----")[0]
        key_file = tmp_path / "locked.pem"
        key_file.write_bytes(locked if is_apart else certificate + locked)
        apart = {"cert_file": str(given), "key_file": str(key_file)}
        settings = apart if is_apart else {"cert_file": str(key_file)}
        name = "key_file" if is_apart else "cert_file"
        expected = f"{str(key_file)!r}, which {name} names, is encrypted: decrypt it with `openssl pkey -in {key_file} "
        with pytest.raises(ApiValueError, match=re.escape(expected)):
            ApiClient(Configuration(host="http://airflow.test", **settings))

    def test_an_encrypted_key_that_is_not_used_does_not_matter(self, stranger: Authority, tmp_path: Path) -> None:
        given = stranger.issue()
        file = tmp_path / "both.pem"
        file.write_bytes(given.read_bytes() + b"-----BEGIN ENCRYPTED PRIVATE KEY-----\n")
        ApiClient(Configuration(host="http://airflow.test", cert_file=str(file), key_file=str(given)))

    def test_a_file_that_is_not_there_is_named(self, authority: Authority) -> None:
        with serve(authority.issue("127.0.0.1")) as server:
            with pytest.raises(ApiValueError, match=r"cert_file names 'nowhere\.pem'"):
                version_of(server, cert_file="nowhere.pem")


class TestOtherServers:
    """Where one side speaks TLS and the other does not, or not well."""

    def test_https_to_a_server_without_tls(self) -> None:
        with WireServer(answer(body=VERSION)) as server:
            with pytest.raises(ApiTLSError, match="Does the server speak https"):
                version_of(server, host=server.url.replace("http:", "https:"))
            assert server.requests == []

    def test_http_to_a_server_with_tls(self, authority: Authority) -> None:
        with serve(authority.issue("127.0.0.1")) as server:
            with pytest.raises(ApiConnectionError):
                version_of(server, host=server.url.replace("https:", "http:"), retries=False)
            assert server.requests == []

    def test_a_silent_server_is_given_up(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            with pytest.raises(ApiTimeoutError):
                version_of(host=f"https://127.0.0.1:{silent.getsockname()[1]}", timeout=0.1, retries=False)


class TestTunnels:
    """Behind a proxy, TLS is with the server."""

    @staticmethod
    def tunnel_to(server: WireServer) -> WireServer:
        def forward(source: socket.socket, target: socket.socket) -> None:
            with suppress(OSError):
                while data := source.recv(65536):
                    target.sendall(data)
                target.shutdown(socket.SHUT_WR)

        def step(connection: socket.socket) -> bool:
            connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            with socket.create_connection(("127.0.0.1", server.port), PATIENCE) as onward:
                back = threading.Thread(target=forward, args=(onward, connection))
                back.start()
                forward(connection, onward)
                back.join()
            return False

        return WireServer(step)

    @pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
    def test_a_proxy_sees_nothing(self, authority: Authority, variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
        with serve(authority.issue("airflow.test")) as server, self.tunnel_to(server) as proxy:
            monkeypatch.setenv(variable, proxy.url)
            settings = {"host": f"https://airflow.test:{server.port}", "ssl_ca_cert": authority.file}
            assert version_of(server, **settings) == "3.1.0"
            assert (proxy.request.method, proxy.request.target) == ("CONNECT", f"airflow.test:{server.port}")
            assert "s3cret" not in str(proxy.request)
            assert server.request.target == "/api/v2/version"
            assert server.request.headers["authorization"] == "Bearer s3cret"

    def test_a_proxy_cannot_take_the_server_s_place(self, authority: Authority, stranger: Authority) -> None:
        with serve(stranger.issue("airflow.test")) as server, self.tunnel_to(server) as proxy:
            with pytest.raises(ApiTLSError, match="certificate verify failed"):
                version_of(server, host="https://airflow.test", proxy=proxy.url, ssl_ca_cert=authority.file)
            assert server.requests == []

    def test_redirects_stay_in_the_tunnel(self, authority: Authority) -> None:
        with serve(authority.issue("airflow.test")) as server, self.tunnel_to(server) as proxy:
            server.steps = (answer(302, headers={"Location": "/same"}), answer(body=VERSION))
            settings = {"host": "https://airflow.test", "proxy": proxy.url, "ssl_ca_cert": authority.file}
            assert version_of(server, **settings) == "3.1.0"
            assert [request.headers["authorization"] for request in server.requests] == ["Bearer s3cret"] * 2
            assert len(proxy.requests) == 1
