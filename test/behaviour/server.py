"""A loopback HTTP server, and a proxy, that answers what it was told and keeps what it was asked."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import SHUT_RDWR, socket
from types import TracebackType
from typing import Any


@dataclass(frozen=True)
class Answer:
    """What the server sends back."""

    status: int = 200
    body: Any = None
    """Bytes, an iterator of bytes that are sent chunk by chunk, or a value that becomes JSON."""
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Request:
    """One request as it came over the wire."""

    method: str
    target: str
    """What stood behind the method: path and query, or the whole URL where the server is asked as a proxy."""
    headers: Message
    body: bytes
    server_name: str | None
    """The name that the client asked for in its TLS handshake (SNI)."""
    has_certificate: bool
    """Whether the client showed a certificate."""


class Server(ThreadingHTTPServer):
    """A server on a free loopback port, running while it is used as a context manager."""

    daemon_threads = False

    def __init__(self, context: ssl.SSLContext | None = None, tunnelled: ssl.SSLContext | None = None) -> None:
        """Listen.

        :param context: speaks TLS
        :param tunnelled: speaks TLS inside a tunnel, for a server that is asked as a proxy
        """
        self.context = context
        self.tunnelled = tunnelled
        self.requests: list[Request] = []
        self.connections: list[socket] = []
        self.may_answer = threading.Event()
        self.may_answer.set()
        self._answers: dict[str | None, list[Answer]] = {None: [Answer(204)]}
        self._lock = threading.Lock()
        super().__init__(("127.0.0.1", 0), _Handler)
        for spoken in filter(None, (context, tunnelled)):
            spoken.sni_callback = _note_server_name

    @property
    def url(self) -> str:
        """Address to give to a client."""
        return f"http{'s' if self.context else ''}://127.0.0.1:{self.server_port}"

    def answer(self, *answers: Answer, at: str | None = None) -> None:
        """Give these answers, one for each request, and the last one to all further requests.

        :param at: the path and query of the requests that are answered so, by default all others
        """
        self._answers[at] = list(answers)

    def next_answer(self, request: Request) -> Answer:
        """Keep a request and return what is answered to it."""
        with self._lock:
            self.requests.append(request)
            answers = self._answers.get(request.target) or self._answers[None]
            return answers.pop(0) if len(answers) > 1 else answers[0]

    def get_request(self) -> tuple[socket, Any]:
        """Accept a connection and remember it, to end it with the server."""
        connection, address = super().get_request()
        self.connections.append(connection)
        return connection, address

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Keep quiet about clients that break off."""

    def __enter__(self) -> Server:
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
        for connection in self.connections:
            with suppress(OSError):
                connection.shutdown(SHUT_RDWR)
        self.server_close()


def _note_server_name(connection: Any, name: str | None, context: ssl.SSLContext) -> None:
    connection.asked_for = name


class _Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def setup(self) -> None:
        if self.server.context:
            self.request = self._with_tls(self.request, self.server.context)
        super().setup()

    def _with_tls(self, connection: Any, context: ssl.SSLContext) -> Any:
        wrapped = context.wrap_socket(connection, server_side=True)
        self.server.connections.append(wrapped)
        return wrapped

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except ConnectionError:
            self.close_connection = True

    def do_CONNECT(self) -> None:
        assert self.server.tunnelled
        self._note(b"")
        self.send_response(200)
        self.end_headers()
        self.request = self._with_tls(self.request, self.server.tunnelled)
        super().setup()
        self.close_connection = False

    def _answer(self) -> None:
        answer = self._note(self.rfile.read(int(self.headers.get("Content-Length", 0))))
        self.server.may_answer.wait(10)
        body = answer.body
        if isinstance(body, (dict, list)):
            body = json.dumps(body).encode()
        self.send_response(answer.status)
        headers = {"Content-Type": "application/json", **answer.headers}
        if isinstance(body, Iterator):
            headers["Transfer-Encoding"] = "chunked"
        elif answer.status not in (204, 304):
            headers["Content-Length"] = str(len(body or b""))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command == "HEAD":
            return
        if isinstance(body, Iterator):
            self._send_chunks(body)
        elif body:
            self.wfile.write(body)

    def _send_chunks(self, chunks: Iterator[bytes]) -> None:
        for chunk in chunks:
            self.wfile.write(b"%x\r\n%s\r\n" % (len(chunk), chunk))
            self.wfile.flush()
        self.wfile.write(b"0\r\n\r\n")

    def _note(self, body: bytes) -> Answer:
        name = getattr(self.request, "asked_for", None)
        certificate = getattr(self.request, "getpeercert", dict)()
        return self.server.next_answer(
            Request(self.command, self.path, self.headers, body, name, has_certificate=bool(certificate))
        )

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = _answer

    def log_message(self, format: str, *arguments: Any) -> None:
        """Keep the output of the programs free of access logs."""
