"""The README's way to sign in to Amazon MWAA runs as it stands there; Amazon is stood in for."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from .answers import as_json
from .recording_server import Answer, RecordedRequest, RecordingServer
from .test_calls import POOL

README = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
(EXAMPLE,) = (fence for fence in re.findall(r"```python\n(.*?)```", README, re.DOTALL) if "boto3" in fence)


class Environment(RecordingServer):
    """Exchanges web login tokens for tokens, the second of which is good."""

    def answer_to(self, request: RecordedRequest) -> Answer:
        if request.path == "/pluginsv2/aws_mwaa/login":
            number = self.logins = getattr(self, "logins", 0) + 1
            assert request.body == b"token=web%2Ftoken"
            return Answer(200, b"", {"Set-Cookie": f"_token=token-{number}; Path=/; HttpOnly"})
        if request.headers["Authorization"] == "Bearer token-2":
            return Answer(200, as_json(POOL), {"Content-Type": "application/json"})
        return Answer(401, b"{}", {"Content-Type": "application/json"})


def test_the_program_of_the_readme(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    login = SimpleNamespace(create_web_login_token=lambda Name: {"WebToken": "web/token", "WebServerHostname": Name})
    boto3 = ModuleType("boto3")
    monkeypatch.setattr(boto3, "client", lambda service: login, raising=False)
    monkeypatch.setitem(sys.modules, "boto3", boto3)
    with Environment() as server:
        exec(re.sub(r"https://\S+aws", server.url, EXAMPLE), {"__name__": "example"})
    assert capsys.readouterr().out == "128\n"
    assert [request.path.rpartition("/")[2] for request in server.requests] == ["login", "default_pool"] * 2
