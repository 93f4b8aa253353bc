"""A loopback server on plain sockets, which can do to a client all that a real one should not."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any

Step = Callable[[socket.socket], bool]
"""What the server does about one request; it says whether the connection stays open."""

PATIENCE = 20.0
"""Seconds after which the server gives up what a test has broken."""


@dataclass(frozen=True)
class WireRequest:
    """One request, and the number of the connection that it came over."""

    method: str
    target: str
    headers: dict[str, str]
    """By their names in lower case."""
    body: bytes
    connection: int


def answer(status: int = 200, body: bytes = b"{}", headers: Mapping[str, str] | None = None) -> Step:
    """Give an answer with the right length, JSON unless the headers say otherwise."""
    return raw(as_bytes(status, body, headers), stays=True)


def as_bytes(status: int, body: bytes, headers: Mapping[str, str] | None = None) -> bytes:
    """Return an answer as it stands on the wire."""
    fields = {"Content-Type": "application/json", "Content-Length": str(len(body)), **(headers or {})}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status} Reason\r\n{head}\r\n".encode("latin-1") + body


def raw(data: bytes, *, stays: bool = False) -> Step:
    """Send bytes, and close the connection unless it stays."""

    def step(connection: socket.socket) -> bool:
        connection.sendall(data)
        return stays

    return step


def streaming(parts: Iterable[bytes], *, pause: threading.Event | None = None, seconds: float | None = None) -> Step:
    """Send an answer part by part in chunks, after each of which `pause` is waited for, or `seconds`."""

    def step(connection: socket.socket) -> bool:
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"
        connection.sendall(head)
        for part in parts:
            connection.sendall(b"%x\r\n%b\r\n" % (len(part), part))
            if pause is not None:
                pause.wait(PATIENCE if seconds is None else seconds)
        connection.sendall(b"0\r\n\r\n")
        return True

    return step


def silence(connection: socket.socket) -> bool:
    """Answer nothing until the client gives up."""
    with suppress(OSError):
        connection.recv(1)
    return False


def reset(connection: socket.socket) -> bool:
    """Break the connection off, as a server does that has crashed."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


def hang_up(connection: socket.socket) -> bool:
    """Close the connection without a word."""
    return False


class WireServer:
    """Server on a free loopback port, running while it is used as a context manager.

    :ivar requests: what came, in this order; a request is kept before it is answered
    :ivar refused: the TLS handshakes that failed
    :ivar steps: what to do about the first request, the second …; the last step is for all further ones
    :ivar context: for TLS
    """

    def __init__(
        self, *steps: Step, family: int = socket.AF_INET, context: ssl.SSLContext | None = None, up: bool = True
    ) -> None:
        """Take a port.

        :param steps: see the class
        :param family: `AF_INET6` for `[::1]`
        :param context: for TLS
        :param up: `False` refuses connections until :meth:`listen` is called
        """
        self.steps = steps or (answer(),)
        self.requests: list[WireRequest] = []
        self.refused: list[ssl.SSLError] = []
        self.context = context
        self._connections: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self._socket = socket.socket(family)
        self._socket.bind(("::1" if family == socket.AF_INET6 else "127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._up = up

    @property
    def url(self) -> str:
        """Address to give to a client."""
        host = "[::1]" if self._socket.family == socket.AF_INET6 else "127.0.0.1"
        return f"{'http' if self.context is None else 'https'}://{host}:{self.port}"

    @property
    def request(self) -> WireRequest:
        """The one request that came."""
        (request,) = self.requests
        return request

    def listen(self) -> None:
        """Take connections from now on."""
        self._socket.listen(256)
        self._acceptor = threading.Thread(target=self._accept)
        self._acceptor.start()

    def wait_for_the_end_of_connections(self) -> int:
        """Wait until the clients have closed their connections, and return how many there were."""
        with self._lock:
            threads = list(self._threads)
        for thread in threads:
            thread.join(PATIENCE)
            assert not thread.is_alive(), "a client has left a connection open"
        return len(threads)

    def __enter__(self) -> WireServer:
        if self._up:
            self.listen()
        return self

    def __exit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        if hasattr(self, "_acceptor"):
            self._acceptor.join()
        self._socket.close()
        for connection in self._connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            connection.settimeout(PATIENCE)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self._connections.append(connection)
                thread = threading.Thread(target=self._serve, args=(connection, len(self._connections)))
                thread.start()
                self._threads.append(thread)

    def _serve(self, connection: socket.socket, number: int) -> None:
        with connection, suppress(OSError):
            if self.context is None:
                self._converse(connection, number)
                return
            # A copy of the socket, since a failed handshake would close it before the client has read the alert.
            with self.context.wrap_socket(
                connection.dup(), server_side=True, do_handshake_on_connect=False
            ) as encrypted:
                encrypted.settimeout(PATIENCE)
                try:
                    encrypted.do_handshake()
                except ssl.SSLError as error:
                    self.refused.append(error)
                    connection.shutdown(socket.SHUT_WR)
                    while connection.recv(4096):
                        pass
                    return
                self._converse(encrypted, number)

    def _converse(self, connection: socket.socket, number: int) -> None:
        with connection.makefile("rb") as stream:
            while request := _read(stream, number):
                with self._lock:
                    step = self.steps[min(len(self.requests), len(self.steps) - 1)]
                    self.requests.append(request)
                if not step(connection):
                    return


def _read(stream: Any, number: int) -> WireRequest | None:
    start = stream.readline().decode("latin-1").split()
    if len(start) != 3:
        return None
    headers: dict[str, str] = {}
    for line in iter(stream.readline, b"\r\n"):
        if not line:
            return None
        name, _, value = line.decode("latin-1").partition(":")
        assert name.lower() not in headers, f"{name} came twice"
        headers[name.lower()] = value.strip()
    body = stream.read(int(headers.get("content-length", "0")))
    return WireRequest(start[0], start[1], headers, body, number)
