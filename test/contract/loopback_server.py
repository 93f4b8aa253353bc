"""What the servers of the contract tests that speak HTTP by themselves have in common."""

from __future__ import annotations

import threading
from http.server import ThreadingHTTPServer
from types import TracebackType

from typing_extensions import Self


class LoopbackServer(ThreadingHTTPServer):
    """A server on loopback that serves for the time of a block."""

    daemon_threads = True

    @property
    def url(self) -> str:
        """Address to give to a client."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(
        self,
        exception_type: type[BaseException] | None = None,
        exception: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        self.shutdown()
        self._thread.join()
        self.server_close()
