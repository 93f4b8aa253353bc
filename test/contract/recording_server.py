"""A loopback HTTP server that records every request and gives the answer it was told to give."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class RecordedRequest:
    """One request as it came over the wire."""

    method: str
    path: str
    """Path with its percent-encoding."""
    query: list[tuple[str, str]]
    """Decoded names and values, in the order they were sent."""
    headers: Message
    body: bytes


@dataclass(frozen=True)
class Answer:
    """What the server sends back."""

    status: int
    body: bytes
    headers: Mapping[str, str]


class RecordingServer(ThreadingHTTPServer):
    """Server on a free loopback port, running while it is used as a context manager.

    A request is recorded before it is answered: a client that has its answer finds its request in ``requests``.
    """

    daemon_threads = False

    def __init__(self) -> None:
        self.requests: list[RecordedRequest] = []
        self.programmed = Answer(204, b"", {})
        self.may_answer = threading.Event()
        self.may_answer.set()
        self._connections: list[socket.socket] = []
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def url(self) -> str:
        """Address to give to a client."""
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def request(self) -> RecordedRequest:
        """The one request that was sent since :meth:`answer` was called."""
        (request,) = self.requests
        return request

    def answer(
        self,
        status: int,
        body: bytes = b"",
        content_type: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Forget the requests recorded so far and answer all further ones like this."""
        self.requests = []
        content = {} if content_type is None else {"Content-Type": content_type}
        self.programmed = Answer(status, body, {**content, **(headers or {})})

    def answer_to(self, request: RecordedRequest) -> Answer:
        """Return the answer to a request; other servers are made by overriding this."""
        return self.programmed

    @contextmanager
    def silence(self) -> Iterator[None]:
        """Take requests, but answer none before the end of the block, or for ten seconds if that never comes."""
        self.may_answer.clear()
        try:
            yield
        finally:
            self.may_answer.set()

    def get_request(self) -> tuple[socket.socket, Any]:
        """Accept a connection and remember it, to end it with the server."""
        connection, address = super().get_request()
        self._connections.append(connection)
        return connection, address

    def __enter__(self) -> RecordingServer:
        self._thread = threading.Thread(target=self.serve_forever, args=(0.01,))
        self._thread.start()
        return self

    def __exit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.shutdown()
        self._thread.join()
        for connection in self._connections:
            with suppress(OSError):  # The client may have closed it before.
                connection.shutdown(socket.SHUT_RDWR)
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    server: RecordingServer
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except ConnectionError:
            self.close_connection = True  # The client gave up, which is its right.

    def _record_and_answer(self) -> None:
        url = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        query = parse_qsl(url.query, keep_blank_values=True, strict_parsing=bool(url.query))
        request = RecordedRequest(self.command, url.path, query, self.headers, body)
        self.server.requests.append(request)
        self.server.may_answer.wait(10)
        answer = self.server.answer_to(request)
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.status != 204:
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = _record_and_answer

    def log_message(self, format: str, *arguments: Any) -> None:
        """Keep the test report free of access logs."""
