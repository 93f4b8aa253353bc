"""Kerberos: a real KDC on loopback gives tickets, and a small server takes them, as one behind Kerberos does."""

from __future__ import annotations

import logging
import os
import pickle
import re
import shutil
import socket
import struct
import subprocess
import sys
import threading
from base64 import b64decode, b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from urllib3 import Retry

from airflow_client.client import ApiClient, Configuration, ForbiddenException, PoolApi, UnauthorizedException
from airflow_client.client.auth import Kerberos
from airflow_client.client.exceptions import CredentialsError
from tools.document_programs import Program, programs

from .answers import as_json
from .recording_server import Answer, RecordedRequest, RecordingServer

# Debian puts the programs of a KDC where only root looks for programs.
SEARCHED = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"])
PROGRAMS = {name: shutil.which(name, path=SEARCHED) for name in ("krb5kdc", "kadmin.local", "kdb5_util", "kinit")}
if absent := [name for name, path in PROGRAMS.items() if path is None]:
    pytest.skip(f"{', '.join(absent)} is missing: see .ci/run", allow_module_level=True)
for module in ("spnego", "gssapi", "krb5"):
    pytest.importorskip(module, reason=f"{module} is missing: make kerberos")

import gssapi  # noqa: E402

REALM, PASSWORD = "AIRFLOW.TEST", "s3cret-of-ann"
REPOSITORY = Path(__file__).resolve().parents[2]
POOL = as_json({
    "name": "p",
    "slots": 128,
    "include_deferred": False,
    **dict.fromkeys([f"{kind}_slots" for kind in ("occupied", "running", "queued", "scheduled", "deferred")], 0),
    "open_slots": 128,
})
CLIENTS = f"""\
[libdefaults]
default_realm = {REALM}
dns_lookup_kdc = false
dns_lookup_realm = false
dns_canonicalize_hostname = false
rdns = false
udp_preference_limit = 1
[realms]
{REALM} = {{{{
    kdc = 127.0.0.1:{{port}}
}}}}
"""
KDC = f"""\
[kdcdefaults]
kdc_listen = ""
kdc_tcp_listen = 127.0.0.1:{{port}}
[realms]
{REALM} = {{{{
    database_name = {{folder}}/database
    key_stash_file = {{folder}}/stash
    acl_file = {{folder}}/acl
}}}}
[logging]
kdc = FILE:{{folder}}/kdc.log
"""
CLIENT = """
import os
from airflow_client.client import ApiClient, Configuration, PoolApi
from airflow_client.client.auth import Kerberos

with ApiClient(Configuration(host=os.environ["HOST"], auth=Kerberos(), check_server_version=False)) as client:
    print(PoolApi(client).get_pool("p").slots)
"""


class Realm:
    """A KDC with a database of its own: `ann` and three services, of which our server is the one on localhost."""

    services = ("HTTP/localhost", "HTTP/other.test", "airflow/localhost")

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.environment = {
            "KRB5_CONFIG": str(folder / "krb5.conf"),
            "KRB5_KDC_PROFILE": str(folder / "kdc.conf"),
            "KRB5RCACHENAME": f"file2:{folder}/replays",
        }
        (folder / "krb5.conf").write_text(CLIENTS.format(port=self.port), encoding="utf-8")
        (folder / "kdc.conf").write_text(KDC.format(port=self.port, folder=folder), encoding="utf-8")
        self.run("kdb5_util", "create", "-s", "-P", "master", "-r", REALM)
        self.run("kadmin.local", "-r", REALM, "addprinc", "-pw", PASSWORD, "ann")
        for service in self.services:
            self.run("kadmin.local", "-r", REALM, "addprinc", "-randkey", service)
            self.run("kadmin.local", "-r", REALM, "ktadd", "-k", str(self.keytab(service)), service)

    def run(self, program: str, *arguments: str, **settings: Any) -> None:
        subprocess.run(
            [str(PROGRAMS[program]), *arguments],
            env={**os.environ, **self.environment},
            check=True,
            capture_output=True,
            timeout=30,
            **settings,
        )

    def keytab(self, service: str) -> Path:
        return self.folder / f"{service.replace('/', '-')}.keytab"

    def kinit(self, cache: Path, *options: str) -> None:
        self.run("kinit", "-c", str(cache), *options, "ann", input=PASSWORD.encode())

    def __enter__(self) -> Realm:
        self._kdc = subprocess.Popen(
            [str(PROGRAMS["krb5kdc"]), "-n", "-r", REALM],
            env={**os.environ, **self.environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        assert self._kdc.stdout is not None
        if b"starting" not in self._kdc.stdout.readline():
            self.__exit__()
            raise RuntimeError((self.folder / "kdc.log").read_text(encoding="utf-8"))
        return self

    def __exit__(self, *_: object) -> None:
        self._kdc.kill()
        self._kdc.communicate()


class Protected(RecordingServer):
    """Answers a pool to whoever has a good ticket, and says who that was."""

    def __init__(self, keytab: Path) -> None:
        super().__init__()
        self.credentials = gssapi.Credentials(usage="accept", store={"keytab": str(keytab)})
        self.forget()

    @property
    def url(self) -> str:
        """Address whose host is that of the server's principal."""
        return f"http://localhost:{self.server_port}"

    def forget(self) -> None:
        """Forget what was sent, and answer as an honest server does."""
        self.requests = []
        self.users: list[str] = []
        self.answers: list[Answer] = []
        self.proof: str | None = "own"
        self.busy = False
        self.status = 200

    @property
    def tokens(self) -> list[str]:
        """What came with the requests."""
        return [request.headers["Authorization"].partition(" ")[2] for request in self.requests]

    @property
    def statuses(self) -> list[int]:
        """How the requests were answered."""
        return [answer.status for answer in self.answers]

    def answer_to(self, request: RecordedRequest) -> Answer:
        """Check the ticket."""
        self.answers.append(self._checked(request.headers["Authorization"]))
        return self.answers[-1]

    def _checked(self, authorization: str) -> Answer:
        scheme, _, token = authorization.partition(" ")
        context = gssapi.SecurityContext(creds=self.credentials, usage="accept")
        try:
            own = context.step(b64decode(token)) if scheme == "Negotiate" else None
            is_good = context.complete  # raises what went wrong in the step
        except gssapi.exceptions.GSSError:
            is_good = False
        if not is_good:
            return Answer(401, b'{"detail": "not with this"}', {"WWW-Authenticate": "Negotiate"})
        if self.busy:
            self.busy = False
            return Answer(503, b"{}", {})
        self.users.append(str(context.initiator_name))
        proof = self.proof
        if proof == "own":
            proof = None if own is None else f"Negotiate {b64encode(own).decode()}"
        body = POOL if self.status == 200 else b'{"detail": "no right"}'
        headers = {"Content-Type": "application/json"}
        return Answer(self.status, body, headers if proof is None else {**headers, "WWW-Authenticate": proof})


@pytest.fixture(scope="module")
def realm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Realm]:
    with pytest.MonkeyPatch.context() as patch:
        made = Realm(tmp_path_factory.mktemp("realm"))
        for name, value in made.environment.items():
            patch.setenv(name, value)
        with made as running:
            yield running


@pytest.fixture(scope="module")
def running(realm: Realm) -> Iterator[Protected]:
    with Protected(realm.keytab("HTTP/localhost")) as server:
        yield server


@pytest.fixture
def server(running: Protected) -> Protected:
    running.forget()
    return running


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, realm: Realm) -> Path:
    """The ticket cache of the test, empty."""
    monkeypatch.setenv("KRB5CCNAME", f"FILE:{tmp_path}/cache")
    monkeypatch.setenv("KRB5_CLIENT_KTNAME", f"FILE:{tmp_path}/none.keytab")
    return tmp_path / "cache"


@pytest.fixture
def ticket(realm: Realm, cache: Path) -> Path:
    """The cache, with a ticket of `ann`."""
    realm.kinit(cache)
    return cache


def get_pool(server: Protected, auth: Kerberos, **arguments: Any) -> Any:
    retries = Retry(1, status_forcelist=[503])  # without a pause
    settings = Configuration(host=server.url, auth=auth, retries=retries, check_server_version=False)
    with ApiClient(settings) as client:
        return PoolApi(client).get_pool("p", **arguments)


def expire(cache: Path) -> None:
    """Put the times of the ticket (when it was got, begins and ends; ten hours) back by a day."""
    content = cache.read_bytes()
    for position in range(len(content) - 16):
        got, begins, ends, renewable = struct.unpack_from(">4I", content, position)
        if got == begins > 1_600_000_000 and ends - begins == 36000:
            past = struct.pack(">4I", got - 86400, begins - 86400, ends - 86400, renewable)
            cache.write_bytes(content[:position] + past + content[position + 16 :])
            return
    raise AssertionError("the cache has no ticket of ten hours")


class TestTicket:
    """Where it comes from."""

    def test_from_the_cache(self, server: Protected, ticket: Path) -> None:
        assert get_pool(server, Kerberos()).slots == 128
        assert server.users == [f"ann@{REALM}"]

    def test_it_is_not_logged(self, server: Protected, ticket: Path, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG)
        get_pool(server, Kerberos(mutual_authentication=True))
        assert "GSSAPI step output" in caplog.text
        assert not re.search(r"[\w+/]{60}", caplog.text)

    def test_a_program_needs_only_the_cache_in_its_environment(self, server: Protected, ticket: Path) -> None:
        environment = {**os.environ, "HOST": server.url, "PYTHONPATH": str(REPOSITORY)}
        command = [sys.executable, "-W", "error", "-c", CLIENT]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
        assert (done.stdout, done.stderr) == ("128\n", "")
        assert server.users == [f"ann@{REALM}"]

    @pytest.mark.parametrize("program", programs("kerberos"), ids=str)
    def test_program_of_the_guide(self, program: Program, server: Protected, ticket: Path, tmp_path: Path) -> None:
        program.run({"https://airflow.example.com": server.url}, {}, tmp_path)
        assert server.users == [f"ann@{REALM}"]

    def test_of_a_principal_in_the_cache(self, server: Protected, ticket: Path) -> None:
        get_pool(server, Kerberos(f"ann@{REALM}"))
        with pytest.raises(CredentialsError, match=f"bob@{REALM}"):
            get_pool(server, Kerberos("bob"))
        assert server.users == [f"ann@{REALM}"]

    def test_with_a_password_and_no_cache(self, server: Protected, cache: Path) -> None:
        auth = Kerberos("ann", PASSWORD, mutual_authentication=True)
        assert [get_pool(server, auth).slots for _ in range(2)] == [128, 128]
        assert server.users == [f"ann@{REALM}"] * 2
        assert not cache.exists()

    @pytest.mark.parametrize("principal", ["ann", "nobody", "ann@ELSEWHERE.TEST", ""])
    def test_a_wrong_principal_or_password(self, server: Protected, cache: Path, principal: str) -> None:
        with pytest.raises(CredentialsError, match="is the password right") as raised:
            get_pool(server, Kerberos(principal, "s3cret-of-eve"))
        assert "s3cret" not in f"{raised.value} {raised.value!r} {raised.value.__cause__!r}"
        assert server.statuses == []
        assert str(pickle.loads(pickle.dumps(raised.value))) == str(raised.value)

    def test_none(self, server: Protected, cache: Path) -> None:
        with pytest.raises(CredentialsError, match=r"no ticket for HTTP@localhost: .*klist") as raised:
            get_pool(server, Kerberos())
        assert raised.value.status == 0
        assert server.statuses == []

    def test_expired(self, realm: Realm, server: Protected, cache: Path) -> None:
        realm.kinit(cache, "-l", "10h")
        get_pool(server, Kerberos())
        realm.kinit(cache, "-l", "10h")
        expire(cache)
        with pytest.raises(CredentialsError, match=r"no ticket for HTTP@localhost: .*expired.*klist"):
            get_pool(server, Kerberos())
        assert server.statuses == [200]

    def test_only_for_another_service(self, realm: Realm, server: Protected, cache: Path) -> None:
        realm.kinit(cache, "-S", "HTTP/other.test")
        with pytest.raises(CredentialsError, match="no ticket for HTTP@localhost"):
            get_pool(server, Kerberos())
        assert server.statuses == []

    def test_the_kdc_does_not_know_the_server(self, server: Protected, ticket: Path) -> None:
        with pytest.raises(CredentialsError, match=r"HTTP@unknown\.test: .*not found in Kerberos database"):
            get_pool(server, Kerberos(hostname="unknown.test"))

    @pytest.mark.parametrize("password", [None, PASSWORD])
    def test_the_kdc_is_down(
        self,
        realm: Realm,
        server: Protected,
        ticket: Path,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        password: str | None,
    ) -> None:
        with socket.socket() as taken:  # bound but not listening: nobody else answers there
            taken.bind(("127.0.0.1", 0))
            (tmp_path / "krb5.conf").write_text(CLIENTS.format(port=taken.getsockname()[1]), encoding="utf-8")
            monkeypatch.setenv("KRB5_CONFIG", str(tmp_path / "krb5.conf"))
            with pytest.raises(CredentialsError, match="Cannot contact any KDC"):
                get_pool(server, Kerberos("ann", password))


class TestServer:
    """What the server makes of it."""

    @pytest.mark.parametrize("setting", [{"hostname": "other.test"}, {"service": "airflow"}])
    def test_a_ticket_for_another_service_is_refused(
        self, server: Protected, ticket: Path, setting: dict[str, str]
    ) -> None:
        with pytest.raises(UnauthorizedException, match="not with this"):
            get_pool(server, Kerberos(**setting))  # type: ignore[arg-type]
        assert server.users == []

    @pytest.mark.parametrize("service", ["HTTP/other.test", "airflow/localhost"])
    def test_a_server_of_another_name_is_served_if_it_is_given(self, realm: Realm, ticket: Path, service: str) -> None:
        kind, _, hostname = service.partition("/")
        with Protected(realm.keytab(service)) as server:
            auth = Kerberos(service=kind, hostname=hostname, mutual_authentication=True)
            assert get_pool(server, auth).slots == 128

    def test_each_request_has_a_new_token(self, server: Protected, ticket: Path) -> None:
        auth = Kerberos()
        for _ in range(3):
            get_pool(server, auth)
        assert len(set(server.tokens)) == 3

    def test_a_token_that_was_sent_twice_is_replaced(self, server: Protected, ticket: Path) -> None:
        server.busy = True
        assert get_pool(server, Kerberos(mutual_authentication=True)).slots == 128
        assert server.statuses == [503, 401, 200]
        assert len(set(server.tokens)) == 2

    def test_a_refusal_is_tried_once_more_only(self, server: Protected, ticket: Path) -> None:
        with pytest.raises(UnauthorizedException):
            get_pool(server, Kerberos(hostname="other.test", mutual_authentication=True))
        assert server.statuses == [401, 401]

    def test_a_header_of_the_call_goes_before_it(self, server: Protected, ticket: Path) -> None:
        with pytest.raises(UnauthorizedException):
            get_pool(server, Kerberos(mutual_authentication=True), _headers={"Authorization": "Bearer mine"})
        assert set(server.tokens) == {"mine"}

    def test_threads_share_one(self, server: Protected, ticket: Path) -> None:
        auth, together, slots = Kerberos(mutual_authentication=True), threading.Barrier(2), []
        with ApiClient(Configuration(host=server.url, auth=auth, check_server_version=False)) as client:

            def work() -> None:
                together.wait(30)
                slots.extend(PoolApi(client).get_pool("p").slots for _ in range(10))

            threads = [threading.Thread(target=work) for _ in range(2)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert slots == [128] * 20
        assert len(set(server.tokens)) == 20

    def test_a_copy_signs_in_too(self, server: Protected, cache: Path) -> None:
        auth = Kerberos("ann", PASSWORD, mutual_authentication=True)
        get_pool(server, auth)
        assert get_pool(server, pickle.loads(pickle.dumps(auth))).slots == 128
        assert PASSWORD not in f"{auth!r} {auth}"


class TestMutualAuthentication:
    """Whether the server has to prove who it is."""

    def test_it_does(self, server: Protected, ticket: Path) -> None:
        assert get_pool(server, Kerberos(mutual_authentication=True)).slots == 128

    def test_it_need_not(self, server: Protected, ticket: Path) -> None:
        server.proof = "Negotiate Zm9yZ2Vk"
        assert get_pool(server, Kerberos()).slots == 128

    @pytest.mark.parametrize(
        "proof", [None, "Negotiate", "Negotiate ", "Negotiate Zm9yZ2Vk", "Negotiate !!!!", "Negotiate x", "Basic eA=="]
    )
    @pytest.mark.parametrize("status", [200, 403])
    def test_it_does_not(self, server: Protected, ticket: Path, proof: str | None, status: int) -> None:
        server.proof, server.status = proof, status
        with pytest.raises(CredentialsError, match="the server did not prove who it is"):
            get_pool(server, Kerberos(mutual_authentication=True))

    def test_an_error_that_is_proven_is_the_server_s(self, server: Protected, ticket: Path) -> None:
        server.status = 403
        with pytest.raises(ForbiddenException, match="no right"):
            get_pool(server, Kerberos(mutual_authentication=True))

    def test_the_proof_of_another_request_is_none(self, server: Protected, ticket: Path) -> None:
        auth = Kerberos(mutual_authentication=True)
        get_pool(server, auth)
        server.proof = server.answers[0].headers["WWW-Authenticate"]
        assert re.fullmatch(r"Negotiate [\w+/]{20,}=*", server.proof)
        with pytest.raises(CredentialsError, match="the server did not prove who it is"):
            get_pool(server, auth)

    def test_after_a_lie_the_next_call_is_good(self, server: Protected, ticket: Path) -> None:
        auth = Kerberos(mutual_authentication=True)
        server.proof = None
        with pytest.raises(CredentialsError):
            get_pool(server, auth)
        server.proof = "own"
        assert get_pool(server, auth).slots == 128
