"""A loopback server with one list of DAG runs, pools or providers, which it pages as Airflow does."""

from __future__ import annotations

import json
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from typing import Any, Optional
from urllib.parse import parse_qs, urlsplit

from .loopback_server import LoopbackServer


def pool(number: int) -> dict[str, Any]:
    """Return a pool as Airflow describes it."""
    slots = ("occupied", "running", "queued", "scheduled", "open", "deferred")
    return {
        "name": f"pool-{number:06}",
        "slots": 1,
        "include_deferred": False,
        **{f"{name}_slots": 0 for name in slots},
    }


def dag_run(number: int) -> dict[str, Any]:
    """Return a DAG run as Airflow describes it."""
    return {
        "dag_run_id": f"run-{number:06}",
        "dag_id": "a",
        "run_after": "2026-01-01T00:00:00Z",
        "run_type": "manual",
        "state": "success",
        "dag_versions": [],
    }


class ListServer(LoopbackServer):
    """Server on a free loopback port, running while it is used as a context manager.

    :ivar items: the list
    :ivar queries: the paging parameters of each request, from the query or the body
    :ivar before: called with the number of each request, from 1, before it is answered; a status that it returns is
        the answer
    """

    def __init__(
        self,
        items: list[dict[str, Any]],
        *,
        version: str = "3.3.2",
        maximum: int = 100,
        pages: bool = True,
        counts: bool = True,
        before: Callable[[int], Optional[int]] = lambda number: None,
    ) -> None:
        """Take a port.

        :param items: the list
        :param version: the release that it says it is
        :param maximum: how many items a page has at most, whatever is asked for
        :param pages: whether `limit` and `offset` have a meaning
        :param counts: whether it says how many items there are
        :param before: see the class
        """
        super().__init__(("127.0.0.1", 0), _Handler)
        self.items = items
        self.version = version
        self.maximum = maximum
        self.pages = pages
        self.counts = counts
        self.before = before
        self.queries: list[dict[str, Any]] = []

    def page(self, query: dict[str, Any]) -> dict[str, Any]:
        """Return a page; a cursor is the name of the item that it comes after."""
        limit = min(int(query.get("limit", query.get("page_limit", 50))), self.maximum)
        total: dict[str, Any] = {"total_entries": len(self.items) if self.counts else None}
        if not self.pages:
            return {"items": self.items, **total}
        if "cursor" in query:
            names = [item["dag_run_id"] for item in self.items]
            after = [name for name in names if name > query["cursor"]]
            first = names.index(after[0]) if after else len(names)
            items = self.items[first : first + limit]
            more = first + limit < len(names)
            total.update(total_entries=min(len(names), 1000), total_entries_limit=1000)
            return {"items": items, "next_cursor": items[-1]["dag_run_id"] if more else None, **total}
        offset = int(query.get("offset", query.get("page_offset", 0)))
        return {"items": self.items[offset : offset + limit], **total}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: ListServer

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        if address.path.endswith("/version"):
            self._answer(200, {"version": self.server.version, "git_version": None})
            return
        self._answer_list(
            address.path.rpartition("/")[2],
            {name: values[-1] for name, values in parse_qs(address.query, keep_blank_values=True).items()},
        )

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self._answer_list("dagRuns", body)

    def _answer_list(self, kind: str, query: dict[str, Any]) -> None:
        self.server.queries.append(query)
        status = self.server.before(len(self.server.queries))
        if status is not None:
            self._answer(status, {"detail": "as the test wants it"})
            return
        page = self.server.page(query)
        page[{"dagRuns": "dag_runs", "pools": "pools", "providers": "providers"}[kind]] = page.pop("items")
        self._answer(200, page)

    def _answer(self, status: int, value: Any) -> None:
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Keep the terminal clean."""
