"""What the tests of the command share."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tools.breeze import main as commands

Breeze = Callable[..., Result]


@pytest.fixture
def breeze(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Breeze:
    """Run a command whose folders `build` and `dist` are in the temporary one."""
    monkeypatch.setattr(commands, "STAGED", tmp_path / "build")
    monkeypatch.setattr(commands, "DISTRIBUTIONS", tmp_path / "dist")
    monkeypatch.setenv("COLUMNS", "300")

    def run(*arguments: object, **options: Any) -> Result:
        return CliRunner().invoke(commands.main, [str(argument) for argument in arguments], **options)

    return run


@pytest.fixture
def server() -> Iterator[Server]:
    """A server whose answers a test sets."""
    with Server() as running:
        yield running


class Server:
    """Answers with what `answers` has for a path, and keeps the headers of each request."""

    def __init__(self) -> None:
        self.answers: dict[str, tuple[int, bytes]] = {}
        self.seen: list[tuple[str, dict[str, str]]] = []
        ours = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                ours.seen.append((self.path, dict(self.headers)))
                status, body = ours.answers.get(self.path, (404, b"{}"))
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def answer(self, path: str, content: object, status: int = 200) -> str:
        """Set what a path answers, and return its URL."""
        self.answers[path] = (status, content if isinstance(content, bytes) else json.dumps(content).encode())
        return self.url + path

    def __enter__(self) -> Server:
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
