"""Google's tokens: the real google-auth, with keys of our own, and a token endpoint and metadata server on loopback."""

from __future__ import annotations

import json
import logging
import pickle
import socket
import subprocess
import sys
import threading
import time
import traceback
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from airflow_client.client import (
    ApiClient,
    ApiValueError,
    Configuration,
    PoolApi,
    UnauthorizedException,
    wait_for_dag_run,
)
from airflow_client.client.auth import AuthRequest, GoogleOpenID
from airflow_client.client.exceptions import CredentialsError
from tools.document_programs import Program, programs

from .answers import as_json
from .list_server import dag_run
from .recording_server import Answer, RecordedRequest, RecordingServer

for module in ("google.auth", "requests", "cryptography"):
    pytest.importorskip(module, reason=f"{module} is missing: pip install 'google-auth[requests]'")

from cryptography.hazmat.primitives import serialization  # noqa: E402
from cryptography.hazmat.primitives.asymmetric import rsa  # noqa: E402
from google.oauth2 import service_account  # noqa: E402

AUDIENCE = "client-of-the-proxy.apps.googleusercontent.com"
SCOPE = "https://www.googleapis.com/auth/cloud-platform"
EMAIL = "airflow@project.iam.gserviceaccount.com"
POOL = {
    "name": "p",
    "slots": 128,
    "include_deferred": False,
    **dict.fromkeys([f"{kind}_slots" for kind in ("occupied", "running", "queued", "scheduled", "deferred")], 0),
    "open_slots": 128,
}


def jwt(content: dict[str, Any]) -> str:
    """Return a JWT; nobody checks its signature."""
    head, payload = (urlsafe_b64encode(as_json(part)).decode().rstrip("=") for part in ({}, content))
    return f"{head}.{payload}.c2ln"


def claims(token: str) -> dict[str, Any]:
    """Return what a JWT says."""
    payload = token.split(".")[1]
    return dict(json.loads(urlsafe_b64decode(payload + "=" * (-len(payload) % 4))))


class Google(RecordingServer):
    """Gives tokens, as Google's endpoint and the metadata server of its machines do, and is the Airflow behind them."""

    request_queue_size = 32

    def __init__(self) -> None:
        super().__init__()
        self.forget()

    def forget(self) -> None:
        """Forget what was asked, and be as Google is."""
        self.requests = []
        self.refused: set[str] = set()
        self.reply: tuple[int, Any] | None = None
        self.has_metadata = False
        self.metadata_status = 200
        self.given = 0
        self.failures = 0
        self.may_give = threading.Event()
        self.may_give.set()
        self.states: list[str] = []

    @property
    def sent(self) -> list[str]:
        """The tokens that came with calls of Airflow."""
        calls = [request for request in self.requests if request.path.startswith("/api/")]
        return [request.headers["Authorization"].removeprefix("Bearer ") for request in calls]

    @property
    def asked(self) -> list[dict[str, Any]]:
        """What the token endpoint was asked for."""
        forms = [dict(parse_qsl(request.body.decode())) for request in self.requests if request.path == "/token"]
        return [{"grant_type": form["grant_type"], **claims(form["assertion"])} for form in forms]

    @contextmanager
    def giving_no_token(self) -> Iterator[None]:
        """Leave the token endpoint silent in the block, or for ten seconds if it takes longer."""
        self.may_give.clear()
        try:
            yield
        finally:
            self.may_give.set()

    def answer_to(self, request: RecordedRequest) -> Answer:
        """Answer as whichever of the three is called."""
        if request.path.endswith("/dagRuns/b") and self.sent[-1] not in self.refused:
            self.refused.add("access-1")
            return self._json(200, {**dag_run(0), "state": self.states.pop(0)})
        if request.path.startswith("/api/"):
            is_refused = self.sent[-1] in self.refused
            return self._json(401, {"detail": "not with this"}) if is_refused else self._json(200, POOL)
        if request.path == "/token" and self.failures:
            self.failures -= 1
            return self._json(503, {"error": "unavailable"})
        if request.path == "/token":
            self.may_give.wait(10)
            audience = self.asked[-1].get("target_audience")
            return self._json(*(self.reply or (200, self._token(audience))))
        return self._metadata(request) if self.has_metadata else Answer(404, b"", {})

    def _metadata(self, request: RecordedRequest) -> Answer:
        flavour = {"Metadata-Flavor": "Google", "Content-Type": "application/text"}
        query = dict(request.query)
        if request.path.endswith("/token"):
            return self._json(self.metadata_status, self._token(None), flavour)
        if request.path.endswith("/identity"):
            return Answer(200, self._token(query["audience"])["id_token"].encode(), flavour)
        if "recursive" in query:
            return self._json(200, {"email": EMAIL, "scopes": [SCOPE], "aliases": ["default"]}, flavour)
        return Answer(200, b"project", flavour)

    def _token(self, audience: str | None) -> dict[str, Any]:
        """Return a new token: an ID token for an audience, else an access token; either is good for an hour."""
        self.given += 1
        if audience is None:
            return {"access_token": f"access-{self.given}", "expires_in": 3600, "token_type": "Bearer"}
        now = int(time.time())
        return {"id_token": jwt({"aud": audience, "jti": self.given, "iat": now, "exp": now + 3600})}

    @staticmethod
    def _json(status: int, content: Any, headers: Mapping[str, str] | None = None) -> Answer:
        body = content.encode() if isinstance(content, str) else as_json(content)
        return Answer(status, body, {**(headers or {}), "Content-Type": "application/json"})


@pytest.fixture(scope="module")
def running() -> Iterator[Google]:
    with Google() as server:
        yield server


@pytest.fixture(autouse=True)
def server(running: Google, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Google:
    """Google, and an environment that knows no other and has no credentials; nobody pauses between attempts."""
    for name in ("GOOGLE_APPLICATION_CREDENTIALS", "GOOGLE_CLOUD_PROJECT", "HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    address = running.url.removeprefix("http://")
    monkeypatch.setenv("CLOUDSDK_CONFIG", str(tmp_path / "gcloud"))
    monkeypatch.setenv("GCE_METADATA_IP", address)
    monkeypatch.setattr("google.auth.compute_engine._metadata._GCE_METADATA_HOST", address)
    monkeypatch.setattr("google.auth.compute_engine._metadata._GCE_PRODUCT_NAME_FILE", str(tmp_path / "none"))
    monkeypatch.setattr("google.auth._exponential_backoff.time.sleep", lambda seconds: None)
    running.forget()
    return running


@pytest.fixture(scope="module")
def private_key() -> str:
    return (
        rsa
        .generate_private_key(public_exponent=65537, key_size=2048)
        .private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        .decode()
    )


@pytest.fixture
def key(server: Google, private_key: str, tmp_path: Path) -> Path:
    """The key file of a service account."""
    content = {
        "type": "service_account",
        "project_id": "project",
        "private_key_id": "1",
        "private_key": private_key,
        "client_email": EMAIL,
        "token_uri": f"{server.url}/token",
    }
    (tmp_path / "key.json").write_text(json.dumps(content), encoding="utf-8")
    return tmp_path / "key.json"


@pytest.fixture
def found_key(key: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """That file, as the application default credentials."""
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(key))
    return key


def client_of(server: Google, auth: GoogleOpenID) -> ApiClient:
    return ApiClient(Configuration(host=server.url, auth=auth, check_server_version=False))


def call(server: Google, auth: GoogleOpenID, **arguments: Any) -> str:
    """Call the server and return the token that it was sent."""
    with client_of(server, auth) as client:
        assert PoolApi(client).get_pool("p", **arguments).slots == 128
    return server.sent[-1]


def refusal(server: Google, auth: GoogleOpenID) -> str:
    """Return why there is no token, as everything says it that a user may see or log."""
    with pytest.raises(CredentialsError, match=r"^Google gives no token: .+") as raised:
        call(server, auth)
    assert str(pickle.loads(pickle.dumps(raised.value))) == str(raised.value)
    assert server.sent == []
    return "".join([*traceback.format_exception(raised.type, raised.value, raised.tb), repr(raised.value)])


class TestKinds:
    """What is asked for, and what the server is sent."""

    def test_access_token_of_a_service_account(self, server: Google, key: Path) -> None:
        assert call(server, GoogleOpenID(service_account_file=str(key))) == "access-1"
        (asked,) = server.asked
        assert asked["grant_type"] == "urn:ietf:params:oauth:grant-type:jwt-bearer"
        assert (asked["iss"], asked["scope"]) == (EMAIL, SCOPE)

    def test_scopes(self, server: Google, key: Path) -> None:
        call(server, GoogleOpenID(service_account_file=str(key), scopes=("a", "b")))
        assert server.asked[0]["scope"] == "a b"

    def test_id_token_of_a_service_account(self, server: Google, key: Path) -> None:
        token = call(server, GoogleOpenID(AUDIENCE, service_account_file=str(key)))
        assert claims(token)["aud"] == server.asked[0]["target_audience"] == AUDIENCE

    def test_access_token_of_the_default_credentials(self, server: Google, found_key: Path) -> None:
        assert call(server, GoogleOpenID()) == "access-1"
        assert (server.asked[0]["iss"], server.asked[0]["scope"]) == (EMAIL, SCOPE)

    def test_id_token_of_the_default_credentials(self, server: Google, found_key: Path) -> None:
        assert claims(call(server, GoogleOpenID(AUDIENCE)))["aud"] == AUDIENCE
        assert server.asked[0]["iss"] == EMAIL

    def test_access_token_of_the_machine(self, server: Google) -> None:
        server.has_metadata = True
        assert call(server, GoogleOpenID()) == "access-1"

    def test_id_token_of_the_machine(self, server: Google) -> None:
        server.has_metadata = True
        assert claims(call(server, GoogleOpenID(AUDIENCE)))["aud"] == AUDIENCE

    def test_credentials_of_google_auth(self, server: Google, key: Path) -> None:
        mine = service_account.Credentials.from_service_account_file(str(key), scopes=["mine"])
        assert call(server, GoogleOpenID(credentials=mine)) == "access-1"
        assert server.asked[0]["scope"] == "mine"

    @pytest.mark.parametrize("further", [{"audience": AUDIENCE}, {"service_account_file": "key.json"}])
    def test_credentials_and_something_else_are_refused(self, further: dict[str, str]) -> None:
        with pytest.raises(ApiValueError, match="either credentials, or"):
            GoogleOpenID(credentials=object(), **further)  # type: ignore[arg-type]

    def test_nothing_is_asked_before_a_call(self, server: Google) -> None:
        GoogleOpenID(service_account_file="not there")
        assert server.asked == []


@pytest.mark.parametrize("program", programs("google"), ids=str)
def test_program_of_the_guide(program: Program, server: Google, found_key: Path, tmp_path: Path) -> None:
    program.run({"https://airflow.example.com": server.url}, {}, tmp_path)
    assert len(server.asked) == len(server.sent) == 1


class TestRenewal:
    """How long a token is used."""

    @pytest.mark.parametrize("audience", [None, AUDIENCE])
    def test_a_good_one_is_used_again(self, server: Google, key: Path, audience: str | None) -> None:
        auth = GoogleOpenID(audience, service_account_file=str(key))
        assert call(server, auth) == call(server, auth)
        assert len(server.asked) == 1

    @pytest.mark.parametrize("audience", [None, AUDIENCE])
    def test_an_expired_one_is_renewed(
        self, server: Google, key: Path, audience: str | None, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        auth = GoogleOpenID(audience, service_account_file=str(key))
        first = call(server, auth)
        later = datetime.now(timezone.utc).replace(tzinfo=None) + timedelta(seconds=3599)
        monkeypatch.setattr("google.auth._helpers.utcnow", lambda: later)
        assert call(server, auth) != first
        assert len(server.asked) == 2

    def test_a_refused_one_is_renewed_once(self, server: Google, key: Path) -> None:
        auth = GoogleOpenID(service_account_file=str(key))
        server.refused = {"access-1"}
        assert call(server, auth) == "access-2"
        assert server.sent == ["access-1", "access-2"]

    def test_a_second_refusal_is_the_caller_s(self, server: Google, key: Path) -> None:
        server.refused = {"access-1", "access-2"}
        with pytest.raises(UnauthorizedException, match="not with this"):
            call(server, GoogleOpenID(service_account_file=str(key)))
        assert server.sent == ["access-1", "access-2"]

    def test_one_that_another_thread_has_renewed_is_not_renewed_again(self, server: Google, key: Path) -> None:
        auth = GoogleOpenID(service_account_file=str(key))
        with client_of(server, auth) as client:
            refused = [AuthRequest("GET", "/", {}, [], client) for _ in range(2)]
        for request in refused:
            auth.apply(request)
        for request in refused:
            assert auth.renew(request)
            auth.apply(request._replace(headers={}))
        assert len(server.asked) == 2
        auth.apply(refused[0])
        assert len(server.asked) == 2, "the new one is not taken for refused"

    def test_a_refused_one_that_comes_again_is_not_renewed_for_ever(self, server: Google) -> None:
        """The metadata server of a machine gives the same for as long as it is good."""

        class Same:
            valid, token, renewed = True, "same", 0

            def refresh(self, transport: Any) -> None:
                self.renewed += 1

        credentials = Same()
        auth = GoogleOpenID(credentials=credentials)
        server.refused = {"same"}
        with pytest.raises(UnauthorizedException):
            call(server, auth)
        server.refused = set()
        assert (call(server, auth), credentials.renewed) == ("same", 1)

    def test_threads_fetch_once(self, server: Google, key: Path) -> None:
        pools, together = PoolApi(client_of(server, GoogleOpenID(service_account_file=str(key)))), threading.Barrier(9)

        def work() -> None:
            together.wait(10)
            pools.get_pool("p")

        threads = [threading.Thread(target=work) for _ in range(8)]
        with server.silence():
            for thread in threads:
                thread.start()
            together.wait(10)
        for thread in threads:
            thread.join()
        pools.api_client.close()
        assert server.sent == ["access-1"] * 8
        assert len(server.asked) == 1

    def test_a_header_of_the_call_goes_before_it(self, server: Google, key: Path) -> None:
        auth = GoogleOpenID(service_account_file=str(key))
        assert call(server, auth, _headers={"Authorization": "Bearer mine"}) == "mine"
        server.refused = {"mine"}
        with pytest.raises(UnauthorizedException, match="not with this"):
            call(server, auth, _headers={"Authorization": "Bearer mine"})
        assert server.asked == []

    @pytest.mark.parametrize("audience", [None, AUDIENCE])
    @pytest.mark.parametrize("used", [False, True])
    def test_a_copy_signs_in_too(self, server: Google, key: Path, audience: str | None, used: bool) -> None:
        auth = GoogleOpenID(audience, service_account_file=str(key))
        if used:
            call(server, auth)
        copy = pickle.loads(pickle.dumps(auth))
        assert call(server, copy)
        server.refused = set(server.sent)
        assert call(server, copy) not in server.refused


class TestErrors:
    """Why there is no token, without what nobody else should see."""

    def test_the_endpoint_is_down(self, server: Google, key: Path, private_key: str) -> None:
        with socket.socket() as taken:  # bound but not listening: nobody else answers there
            taken.bind(("127.0.0.1", 0))
            info = json.loads(key.read_text(encoding="utf-8"))
            info["token_uri"] = f"http://127.0.0.1:{taken.getsockname()[1]}/token"
            key.write_text(json.dumps(info), encoding="utf-8")
            said = refusal(server, GoogleOpenID(service_account_file=str(key)))
        assert "Connection refused" in said
        assert private_key.splitlines()[1] not in said

    def test_it_is_overloaded_for_good(self, server: Google, key: Path) -> None:
        server.reply = 503, {"error": "unavailable"}
        assert "unavailable" in refusal(server, GoogleOpenID(service_account_file=str(key)))
        assert 1 < len(server.asked) < 10

    @pytest.mark.parametrize("audience", [None, AUDIENCE])
    def test_the_grant_is_refused(self, server: Google, key: Path, audience: str | None) -> None:
        server.reply = 400, {"error": "invalid_grant", "error_description": "Invalid JWT Signature.", "x": "s3cret"}
        with pytest.raises(CredentialsError) as raised:
            call(server, GoogleOpenID(audience, service_account_file=str(key)))
        assert str(raised.value) == "Google gives no token: invalid_grant: Invalid JWT Signature."
        assert raised.value.status == 0
        assert len(server.asked) == 1
        assert "s3cret" not in refusal(server, GoogleOpenID(audience, service_account_file=str(key)))

    @pytest.mark.parametrize(
        ("audience", "reply"),
        [
            (None, {"id_token": "s3cret"}),
            (AUDIENCE, {"access_token": "s3cret"}),
            (AUDIENCE, {"id_token": "s3cret"}),
            (AUDIENCE, {"id_token": "s3cret.s3cret.s3cret"}),
            (AUDIENCE, {"id_token": jwt({"s3cret": 1})}),
            (AUDIENCE, {"id_token": None, "s3cret": 1}),
        ],
    )
    def test_the_answer_is_another(self, server: Google, key: Path, audience: str | None, reply: Any) -> None:
        server.reply = 200, reply
        said = refusal(server, GoogleOpenID(audience, service_account_file=str(key)))
        assert "s3cret" not in said

    @pytest.mark.parametrize("status", [200, 400])
    def test_the_answer_is_a_page(self, server: Google, key: Path, status: int) -> None:
        server.reply = status, "<html>log in to the network</html>"
        refusal(server, GoogleOpenID(service_account_file=str(key)))

    @pytest.mark.parametrize("how", ["given", "found"])
    @pytest.mark.parametrize("audience", [None, AUDIENCE])
    @pytest.mark.parametrize(
        "damage",
        [
            lambda info: "{",
            lambda info: "",
            lambda info: "\xff",
            lambda info: "null",
            lambda info: "[]",
            lambda info: '"s3cret"',
            lambda info: json.dumps({**info, "private_key": "s3cret"}),
            lambda info: json.dumps({**info, "private_key": 5}),
            lambda info: json.dumps({**info, "private_key": None}),
            lambda info: json.dumps({name: value for name, value in info.items() if name != "token_uri"}),
        ],
        ids=["half", "empty", "latin", "null", "list", "text", "no PEM", "number", "no key", "no endpoint"],
    )
    def test_the_file_is_broken(
        self,
        server: Google,
        found_key: Path,
        audience: str | None,
        how: str,
        damage: Callable[[dict[str, Any]], str],
    ) -> None:
        found_key.write_bytes(damage(json.loads(found_key.read_text(encoding="utf-8"))).encode("latin-1"))
        file = str(found_key) if how == "given" else None
        said = refusal(server, GoogleOpenID(audience, service_account_file=file))
        assert "s3cret" not in said
        assert server.asked == []

    @pytest.mark.parametrize("audience", [None, AUDIENCE])
    def test_the_file_is_not_there(
        self, server: Google, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, audience: str | None
    ) -> None:
        missing = tmp_path / "missing.json"
        assert "missing.json" in refusal(server, GoogleOpenID(audience, service_account_file=str(missing)))
        monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(missing))
        assert "not found" in refusal(server, GoogleOpenID(audience))

    @pytest.mark.parametrize("audience", [None, AUDIENCE])
    @pytest.mark.parametrize("metadata_server", ["none", "down"])
    def test_there_are_no_default_credentials(
        self, server: Google, monkeypatch: pytest.MonkeyPatch, audience: str | None, metadata_server: str
    ) -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            if metadata_server == "down":
                monkeypatch.setenv("GCE_METADATA_IP", f"127.0.0.1:{taken.getsockname()[1]}")
            said = refusal(server, GoogleOpenID(audience))
        assert "credentials" in said

    def test_the_next_call_looks_again(self, server: Google, key: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        auth = GoogleOpenID()
        refusal(server, auth)
        monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(key))
        assert call(server, auth) == "access-1"

    def test_a_call_is_refused_after_its_token_could_not_be_renewed(self, server: Google, key: Path) -> None:
        auth = GoogleOpenID(service_account_file=str(key))
        server.refused = {call(server, auth)}
        server.reply = 400, {"error": "invalid_grant", "error_description": "Account disabled"}
        with pytest.raises(CredentialsError, match="Account disabled"):
            call(server, auth)

    @pytest.mark.parametrize("refused", [set(), {"access-1"}])
    @pytest.mark.parametrize("timeout", [0.2, (0.1, 0.2)])
    def test_google_has_no_longer_than_the_call(
        self, server: Google, key: Path, timeout: Any, refused: set[str]
    ) -> None:
        auth = GoogleOpenID(service_account_file=str(key))
        if refused:
            call(server, auth)
        server.refused = refused
        with server.giving_no_token(), pytest.raises(CredentialsError, match="timed out") as raised:
            call(server, auth, _request_timeout=timeout)
        assert raised.value.may_pass
        assert server.sent == ["access-1"] * 2 * len(refused), "the call that is refused, and the one before"

    def test_nor_than_the_configuration_says(self, server: Google, key: Path) -> None:
        configuration = Configuration(
            host=server.url, auth=GoogleOpenID(service_account_file=str(key)), timeout=(10, 0.2)
        )
        with server.giving_no_token(), ApiClient(configuration) as client:
            with pytest.raises(CredentialsError, match="timed out"):
                PoolApi(client).get_pool("p")

    def test_trouble_on_the_way_to_google_may_pass(self, server: Google, key: Path) -> None:
        auth = GoogleOpenID(service_account_file=str(key))
        for reply, may_pass in (((503, {"error": "unavailable"}), True), ((400, {"error": "invalid_grant"}), False)):
            server.reply = reply
            with pytest.raises(CredentialsError) as raised:
                call(server, auth)
            for error in (raised.value, pickle.loads(pickle.dumps(raised.value))):
                assert error.may_pass is may_pass

    @pytest.mark.parametrize(("status", "may_pass"), [(404, False), (503, True)])
    def test_trouble_with_the_machine_may_pass(self, server: Google, status: int, may_pass: bool) -> None:
        server.has_metadata = True
        auth = GoogleOpenID()
        server.refused = {call(server, auth)}
        server.metadata_status = status
        with pytest.raises(CredentialsError) as raised:
            call(server, auth)
        assert raised.value.may_pass is may_pass

    def test_a_wait_goes_on_through_it(self, server: Google, key: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        auth = GoogleOpenID(service_account_file=str(key))
        monkeypatch.setattr("airflow_client.client.waiting._FIRST_PAUSE", 0.001)

        server.states = ["running", "success"]
        with client_of(server, auth) as client:
            auth.apply(AuthRequest("GET", "/", {}, [], client))
            server.failures = 4  # google-auth tries three times
            assert wait_for_dag_run(client, "a", "b").state == "success"
        assert (server.failures, server.sent[-1]) == (0, "access-2")

    @pytest.mark.parametrize("audience", [None, AUDIENCE])
    def test_what_is_logged_holds_no_credential(
        self, server: Google, key: Path, audience: str | None, caplog: pytest.LogCaptureFixture
    ) -> None:
        loggers = [logging.getLogger(name) for name in ("google", "google.auth.transport.requests")]
        for logger in loggers:
            logger.setLevel(logging.DEBUG)
            logger.addHandler(caplog.handler)
        try:
            token = call(server, GoogleOpenID(audience, service_account_file=str(key)))
            server.reply = 400, {"token": "s3cret"}
            with pytest.raises(CredentialsError):
                call(server, GoogleOpenID(audience, service_account_file=str(key)))
        finally:
            for logger in loggers:
                logger.setLevel(logging.NOTSET)
                logger.removeHandler(caplog.handler)
        request, _ = [request for request in server.requests if request.path == "/token"]
        told = [str(vars(record)) for record in caplog.records if hasattr(record, "httpRequest")]
        assert told, "else nothing is tested"
        assert all(f"{server.url}/token" in text for text in told)
        shown = "".join(str(vars(record)) for record in caplog.records)
        assert dict(parse_qsl(request.body.decode()))["assertion"] not in shown
        assert token not in shown
        assert "s3cret" not in shown

    def test_nothing_of_it_is_loaded_before_it_is_used(self) -> None:
        program = (
            "import sys, airflow_client.client.auth as a; assert not {'google.auth', 'requests'} & set(sys.modules)"
        )
        folder = Path(__file__).resolve().parents[2]
        subprocess.run([sys.executable, "-c", program], cwd=folder, check=True, timeout=60)

    def test_it_shows_no_secret(self, server: Google, key: Path, private_key: str) -> None:
        auth = GoogleOpenID(service_account_file=str(key))
        token = call(server, auth)
        shown = f"{auth!r} {auth} {Configuration(auth=auth)!r}"
        assert token not in shown
        assert private_key.splitlines()[1] not in shown
