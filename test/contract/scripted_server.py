"""A loopback server whose answers a test makes up, request by request."""

from __future__ import annotations

import json
import socket
import struct
from collections.abc import Callable, Iterable, Iterator, Mapping
from http.server import BaseHTTPRequestHandler
from typing import Any, NamedTuple, Optional

from .loopback_server import LoopbackServer


class Asked(NamedTuple):
    """A request that came."""

    method: str
    path: str
    """Without `/api/v2` and without the query."""
    body: Any


class Answer(NamedTuple):
    """What to answer with."""

    status: int = 200
    json: Any = None
    lines: Optional[Iterable[Any]] = None
    """Values, each of which is sent as a line of JSON when it comes; an exception breaks off."""
    headers: Mapping[str, str] = {}


class Broken(Exception):
    """Raised by a script to break the connection off instead of answering."""


class ScriptedServer(LoopbackServer):
    """Server on a free loopback port, running while it is used as a context manager.

    :ivar asked: the requests that came, but for those of the server's release
    """

    def __init__(self, script: Callable[[Asked, int], Answer], *, version: str = "3.3.2") -> None:
        """Take a port.

        :param script: gives the answer to a request and the number of times that its method and path have come
        :param version: the release that it says it is
        """
        super().__init__(("127.0.0.1", 0), _Handler)
        self.script = script
        self.version = version
        self.asked: list[Asked] = []

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Keep the terminal clean of clients that have gone."""

    def count(self, method: str, end: str = "") -> int:
        """Return how many requests of a method came whose paths end so."""
        return sum(asked.method == method and asked.path.endswith(end) for asked in self.asked)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: ScriptedServer

    def do_GET(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        path = self.path.partition("?")[0][len("/api/v2") :]
        if path == "/version":
            self._answer(Answer(json={"version": self.server.version, "git_version": None}))
            return
        asked = Asked(self.command, path, json.loads(body) if body else None)
        self.server.asked.append(asked)
        number = sum(other[:2] == asked[:2] for other in self.server.asked)
        try:
            self._answer(self.server.script(asked, number))
        except Broken:
            self.close_connection = True
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    do_POST = do_PATCH = do_GET

    def _answer(self, answer: Answer) -> None:
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.lines is not None:
            self.send_header("Content-Type", "application/x-ndjson")
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for line in self._lines(answer.lines):
                self.wfile.write(b"%x\r\n%b\r\n" % (len(line), line))
            self.wfile.write(b"0\r\n\r\n")
            return
        body = json.dumps(answer.json).encode()
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    @staticmethod
    def _lines(values: Iterable[Any]) -> Iterator[bytes]:
        for value in values:
            yield json.dumps(value).encode() + b"\n"

    def log_message(self, format: str, *args: Any) -> None:
        """Keep the terminal clean."""
