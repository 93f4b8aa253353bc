"""The programs of the guides that need more than an Airflow run against stand-ins of what they sign in to."""

from __future__ import annotations

import json
from base64 import b64encode
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from tools.document_programs import REAL_AIRFLOW, Program, programs

from .answers import as_json
from .recording_server import Answer, RecordedRequest, RecordingServer

TOKEN, SECRET = "token-of-the-stand-in", "s3cret"
ELSEWHERE = {REAL_AIRFLOW, "google", "kerberos"}
"""Environments that other tests make: of `test/live`, `test_google` and `test_kerberos`."""

POOL = {
    "name": "default_pool",
    "slots": 128,
    "include_deferred": False,
    **dict.fromkeys([f"{kind}_slots" for kind in ("occupied", "running", "queued", "scheduled", "deferred")], 0),
    "open_slots": 128,
}

BOTO3 = """
def client(service):
    assert service == "mwaa"
    return Client()


class Client:
    def create_web_login_token(self, *, Name):
        assert Name == "my-environment"
        return {"WebServerHostname": "%s", "WebToken": "s3cret"}
"""


class StandIn(RecordingServer):
    """An Airflow that takes one header, and gives tokens in the ways of its environment."""

    prefix = ""
    authorization = f"Bearer {TOKEN}"

    def answer_to(self, request: RecordedRequest) -> Answer:
        """Answer a pool to whoever has signed in."""
        if request.path == f"{self.prefix}/api/v2/pools/default_pool":
            good = request.headers["Authorization"] == self.authorization
            return self.json(200, POOL) if good else self.json(401, {"detail": "not with this"})
        return self.sign_in(request)

    def sign_in(self, request: RecordedRequest) -> Answer:
        """Give a token, where there is one to be had."""
        return self.json(404, {"detail": "Not Found"})

    @staticmethod
    def json(status: int, content: object, **headers: str) -> Answer:
        """Return an answer in JSON."""
        return Answer(status, as_json(content), {"Content-Type": "application/json", **headers})


class Proxy(StandIn):
    """It wants user name and password with each request."""

    authorization = f"Basic {b64encode(f'ann:{SECRET}'.encode()).decode()}"


class Astronomer(StandIn):
    """Its Airflow stands below the path of the deployment."""

    prefix = "/my-deployment"


class Keycloak(StandIn):
    """Keycloak's auth manager, which takes the credentials of a client."""

    def sign_in(self, request: RecordedRequest) -> Answer:
        """Exchange client credentials for a token."""
        wanted = {"grant_type": "client_credentials", "client_id": "reports", "client_secret": SECRET}
        if request.path == "/auth/token" and json.loads(request.body) == wanted:
            return self.json(201, {"access_token": TOKEN})
        return self.json(403, {"detail": "not with this"})


class MWAA(StandIn):
    """MWAA's web server, which exchanges a login token for a cookie."""

    def sign_in(self, request: RecordedRequest) -> Answer:
        """Give the cookie, on the way to the user interface."""
        if request.path == "/pluginsv2/aws_mwaa/login" and parse_qs(request.body.decode()) == {"token": [SECRET]}:
            return Answer(303, b"", {"Location": "/", "Set-Cookie": f"_token={TOKEN}; Path=/; Secure; SameSite=Lax"})
        return self.json(403, {"detail": "not with this"})


STAND_INS = {"basic authentication": Proxy, "astronomer": Astronomer, "keycloak": Keycloak, "mwaa": MWAA}


@pytest.mark.parametrize("program", [one for one in programs() if one.environment not in ELSEWHERE], ids=str)
def test_program(program: Program, tmp_path: Path) -> None:
    with STAND_INS[program.environment]() as server:
        (tmp_path / "boto3.py").write_text(BOTO3 % server.url.removeprefix("http://"), encoding="utf-8")
        addresses = {
            "https://airflow.example.com": server.url,
            "https://my-organization.astronomer.run": server.url,
            "https://": "http://",
        }
        variables = {"PASSWORD": SECRET, "ASTRO_API_TOKEN": TOKEN, "CLIENT_SECRET": SECRET, "PYTHONPATH": str(tmp_path)}
        program.run(addresses, variables, tmp_path)


def test_every_environment_is_one_that_a_test_makes() -> None:
    assert {program.environment for program in programs()} <= {*STAND_INS, *ELSEWHERE}
