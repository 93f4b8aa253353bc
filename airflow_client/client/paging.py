"""Reads lists to their end: servers answer with a page at a time, of a hundred items at most.

::

    for run in paginate(DagRunApi(api_client).get_dag_runs, "~", state=["failed"]):
        print(run.dag_id, run.dag_run_id)
"""

from __future__ import annotations

import functools
import inspect
import re
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Generic, List, NamedTuple, Optional, TypeVar, Union

from typing_extensions import ParamSpec, Protocol

from airflow_client.client import models
from airflow_client.client.exceptions import ApiException, ApiTypeError, ApiValueError
from airflow_client.client.progress import Progress

if TYPE_CHECKING:
    from airflow_client.client.progress import ProgressCallback

__all__ = ["Page", "Pager", "paginate"]

Item = TypeVar("Item")
ItemOfPage = TypeVar("ItemOfPage", covariant=True)
Parameters = ParamSpec("Parameters")

_PAGE_SIZE = 100  # what servers give at most, unless they are set otherwise
_CURSORS_SINCE = (3, 3)  # 3.2.2 has them, but fails where the order has nulls
_POSITION = re.compile(r"(\d+)(?:@(.*))?", re.ASCII | re.DOTALL)
_CHANGES = ("create_", "patch_", "post_")
# Where the order of a list is not that in which its items come to be, new ones push others to pages already read.
_ORDERS = {"get_task_instances": ["id"]}


class Page(Protocol[ItemOfPage]):
    """An answer that holds a part of a list, such as `DAGRunCollectionResponse`."""

    def _items(self) -> Sequence[ItemOfPage]: ...


class _Place(NamedTuple):
    """Where in a list something is: after so many items of it, or of the page that a cursor leads to."""

    items: int
    cursor: Optional[str]

    @classmethod
    def parse(cls, position: str) -> _Place:
        match = _POSITION.fullmatch(position) if isinstance(position, str) else None
        if match is None:
            raise ApiValueError(f"{position!r} is no position in a list: give the position of a pager")
        return cls(int(match[1]), match[2])

    def __str__(self) -> str:
        return str(self.items) if self.cursor is None else f"{self.items}@{self.cursor}"


class _Read(NamedTuple):
    """A page that was read."""

    items: List[Any]
    place: _Place
    """Where it begins."""
    total: Optional[int]
    following: Optional[_Place]
    """Where the next one begins, `None` after the last one."""


class Pager(Generic[Item]):
    """All items of a list, page by page from the server; made by :func:`paginate`.

    Iterating begins anew each time. A pager is for one thread; break off, or raise, whenever you like.

    Servers with cursors (Airflow 3.3 and later, for DAG runs and task instances) find the next page by the last item
    of the one before, so each item comes once, whatever happens to the list. Other lists are read by offset: there,
    items added before the place that was reached push others to the next page, where they are recognized and left out
    unless they have changed; and as many items are missed as are removed before that place.
    """

    def __init__(
        self,
        operation: Callable[..., Page[Item]],
        arguments: dict[str, Any],
        *,
        max_items: int | None = None,
        read_ahead: int = 0,
        start: str | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Prepare the reading; nothing is sent yet.

        :param operation: a method that answers with a list
        :param arguments: its arguments by name
        :param max_items: see :meth:`with_options`, as for the others
        :param read_ahead: see there
        :param start: see there
        :param on_progress: see there
        :raises ApiValueError: an option has a value that it cannot have
        """
        if max_items is not None and max_items < 0:
            raise ApiValueError(f"max_items is {max_items}: give 0 or more, or None for all items")
        if read_ahead < 0:
            raise ApiValueError(f"read_ahead is {read_ahead}: give the number of pages to read in advance, 0 for none")
        self._options: dict[str, Any] = {
            "max_items": max_items,
            "read_ahead": read_ahead,
            "start": start,
            "on_progress": on_progress,
        }
        self._operation = operation
        self._arguments = arguments
        self._source = _Source(operation, arguments, max_items)
        self._start = None if start is None else _Place.parse(start)
        self.total: int | None = None
        """How many items the list has, as the server said last; `None` before the first page, and where it does not
        say, as with cursors in long lists."""
        self._reached = self._start

    @property
    def position(self) -> str | None:
        """Where the item that was handed out last ends: save it, and give it as `start` to go on from there.

        It is a short text that keeps its meaning with the same operation, arguments and order; `None` before the first
        item.
        """
        return None if self._reached is None else str(self._reached)

    def with_options(
        self,
        *,
        max_items: int | None = None,
        read_ahead: int = 0,
        start: str | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> Pager[Item]:
        """Return a pager of the same list that reads it otherwise.

        :param max_items: end after this many items, by default with the list
        :param read_ahead: how many pages to read in advance, in a thread; by default 0, each when it is needed
        :param start: the `position` of another pager, to go on from there
        :param on_progress: called with the number of items handed out, before each page and at the end
        :raises ApiValueError: an option has a value that it cannot have
        """
        return Pager(
            self._operation,
            self._arguments,
            max_items=max_items,
            read_ahead=read_ahead,
            start=start,
            on_progress=on_progress,
        )

    def __iter__(self) -> Iterator[Item]:
        """Give each item.

        :raises ApiException: a page could not be read; its `hint` says how to go on, and `position` where
        """
        for read, items in self._read():
            page, cursor = read.place
            for number, item in enumerate(items, page + len(read.items) - len(items) + 1):
                self._reached = _Place(number, cursor)
                yield item

    def pages(self) -> Iterator[List[Item]]:
        """Give the items of each page as a list.

        :raises ApiException: a page could not be read; its `hint` says how to go on, and `position` where
        """
        for read, items in self._read():
            self._reached = read.place._replace(items=read.place.items + len(read.items))
            yield items

    def _read(self) -> Iterator[tuple[_Read, List[Any]]]:
        """Give each page, cut where the items end that are asked for, with those of its items that are new."""
        maximum, ahead = self._options["max_items"], self._options["read_ahead"]
        self._reached = self._start
        done = 0
        before: List[Any] = []
        reading = self._source.read(self._start or self._source.start())
        pages = _read_ahead(reading, ahead) if ahead else reading
        try:
            while maximum is None or done < maximum:
                try:
                    read = next(pages, None)
                except ApiException as error:
                    if self._reached is not None:
                        error.position = self.position
                        went_on = f"Reading the list can go on with with_options(start={self.position!r})."
                        error.hint = f"{error.hint} {went_on}" if error.hint else went_on
                    raise
                if read is None:
                    break
                self.total = read.total
                self._report(done)
                new = read.items[_overlap(before, read.items) :]
                before = read.items
                if maximum is not None and len(new) > maximum - done:
                    surplus = len(new) - (maximum - done)
                    new = new[:-surplus]
                    read = read._replace(items=read.items[:-surplus])
                if new:
                    yield read, new
                done += len(new)
            self._report(done)
        finally:
            pages.close()

    def _report(self, done: int) -> None:
        on_progress, maximum = self._options["on_progress"], self._options["max_items"]
        if on_progress is not None:
            total = self.total if maximum is None or self.total is None else min(self.total, maximum)
            on_progress(Progress(self._source.name, done, total))


class _Source:
    """How the pages of one operation are asked for."""

    def __init__(self, operation: Callable[..., Any], arguments: dict[str, Any], max_items: int | None) -> None:
        self.name = _name(operation)
        self._operation = operation
        names = _parameters(operation)
        # Those of `.../list` stand in the body.
        self._body = next((name for name, kind in names.items() if "page_offset" in _fields(kind)), None)
        known = {"page_offset", "page_limit"} if self._body else names.keys() & {"offset", "limit", "cursor"}
        self._offset = next((name for name in ("page_offset", "offset") if name in known), None)
        self._has_cursor = "cursor" in known
        self._arguments = dict(arguments)
        given = self._paging_arguments()
        self._cursor, first = given.get("cursor"), given.get(self._offset or "")
        self._first = int(first or 0)
        limit_name = next((name for name in ("page_limit", "limit") if name in known), None)
        self._limit: int | None = None
        if limit_name is not None:
            limit = given.get(limit_name)
            if limit == 0:
                raise ApiValueError(f"{limit_name}=0 asks {self.name} for no items: give the size of a page, 1 or more")
            self._limit = min(limit or _PAGE_SIZE, max_items or limit or _PAGE_SIZE)
            self._arguments = self._with({limit_name: self._limit})
        if self.name in _ORDERS and self._arguments.get("order_by") is None and "order_by" in names:
            self._arguments["order_by"] = _ORDERS[self.name]

    def _paging_arguments(self) -> dict[str, Any]:
        if self._body is None:
            return self._arguments
        body = self._arguments.get(self._body)
        return body if isinstance(body, dict) else {} if body is None else dict(body)

    def _with(self, values: dict[str, Any]) -> dict[str, Any]:
        """Return the arguments with others, without touching what the caller gave, or what another thread reads."""
        if self._body is None:
            return {**self._arguments, **values}
        body = self._arguments.get(self._body)
        if body is None or isinstance(body, dict):
            return {**self._arguments, self._body: {**(body or {}), **values}}
        return {**self._arguments, self._body: body.model_copy(update=values)}

    def start(self) -> _Place:
        """Return where the caller's arguments begin, by cursor if operation and server have them."""
        if self._cursor is not None:
            return _Place(0, self._cursor)
        if self._has_cursor and not self._first and _release(self._operation) >= _CURSORS_SINCE:
            return _Place(0, "")
        return _Place(self._first, None)

    def read(self, place: _Place | None) -> Generator[_Read, None, None]:
        """Give the pages from `place` on."""
        while place is not None:
            read = self._page(place)
            yield read
            place = read.following

    def _page(self, place: _Place) -> _Read:
        values: dict[str, Any] = {}
        if self._has_cursor or place.cursor is not None:
            values["cursor"] = place.cursor
        if self._offset is not None and place.cursor is None:
            values[self._offset] = place.items
        page = self._operation(**self._with(values))
        if not hasattr(page, "_items"):
            raise ApiTypeError(f"{self.name} answered with a {type(page).__name__}, which is no list")
        items = page._items()
        total = getattr(page, "total_entries", None)
        if place.cursor is not None:
            bound = getattr(page, "total_entries_limit", None)
            if total is not None and bound is not None and total >= bound:
                total = None
            left_out = min(place.items, len(items))
            following = getattr(page, "next_cursor", None)
            return _Read(
                items[left_out:],
                place._replace(items=left_out),
                total,
                None if following is None else _Place(place.items - left_out, following),
            )
        if self._offset is None or (place.items and len(items) == total):
            # The server gives everything at once, whatever it was told, as it does with providers.
            return _Read(items[place.items :], place, total, None)
        end = place.items + len(items)
        is_last = not items or (total is not None and end >= total)
        return _Read(items, place, total, None if is_last else _Place(end, None))


def paginate(
    operation: Callable[Parameters, Page[Item]], /, *args: Parameters.args, **kwargs: Parameters.kwargs
) -> Pager[Item]:
    """Return all items of a list, whatever number of pages the server makes of it.

    ::

        failed = paginate(DagRunApi(api_client).get_dag_runs, "~", state=["failed"])
        for run in failed.with_options(max_items=1000):
            print(run.dag_run_id)

    `limit` and `offset` keep their meanings: the size of a page, by default 100, and where to begin. Servers may give
    fewer items than `limit`. Without `order_by`, task instances come in the order of their IDs, which is that of their
    making; other lists in the order of the server.

    :param operation: the method that lists, such as `DagRunApi(api_client).get_dag_runs`
    :param args: its arguments
    :param kwargs: its arguments by name
    :raises ApiTypeError: it is no method that lists, or does not take these arguments
    :raises ApiValueError: the page is to have no items
    """
    name = _name(operation)
    if not callable(operation):
        raise ApiTypeError(f"{name} is no method that lists: give one, such as PoolApi(api_client).get_pools")
    answer = _annotation(operation)
    if answer.startswith(("ApiResponse", "BaseHTTPResponse")):
        plain = re.sub("_with_http_info$|_without_preload_content$", "", name)
        raise ApiTypeError(f"{name} does not answer with a list as such: give {plain}")
    kind = getattr(models, answer, None)
    if kind is not None and not hasattr(kind, "_items"):
        raise ApiTypeError(f"{name} answers with a {answer}, which is no list that can be read page by page")
    if name.startswith(_CHANGES):
        raise ApiTypeError(f"{name} changes things: only what lists them can be read page by page")
    try:
        bound = inspect.signature(operation).bind(*args, **kwargs)
    except TypeError as error:
        raise ApiTypeError(f"{name}: {error}") from None
    arguments = dict(bound.arguments)
    arguments.update(arguments.pop("kwargs", {}))
    return Pager(operation, arguments)


def _name(operation: Any) -> str:
    while isinstance(operation, functools.partial):
        operation = operation.func
    return str(getattr(operation, "__name__", None) or type(operation).__name__)


def _parameters(operation: Callable[..., Any]) -> dict[str, Any]:
    """Return the annotations of the parameters by their names."""
    return {name: parameter.annotation for name, parameter in inspect.signature(operation).parameters.items()}


def _annotation(operation: Callable[..., Any]) -> str:
    return str(inspect.signature(operation).return_annotation)


def _fields(annotation: Any) -> Any:
    """Return the fields of the model that an annotation names."""
    model = getattr(models, str(annotation), None)
    return getattr(model, "model_fields", {})


def _release(operation: Any) -> tuple[int, ...]:
    """Return the release of the server that an operation is for, nothing where it is not known."""
    while isinstance(operation, functools.partial):
        operation = operation.func
    client: Any = getattr(getattr(operation, "__self__", None), "api_client", None)
    release = client.server_release() if hasattr(client, "server_release") else ()
    return release if isinstance(release, tuple) else ()  # the client may be a stand-in of a test


def _overlap(before: List[Any], items: List[Any]) -> int:
    """Return how many items the page before ends with that this one begins with."""
    if not items:
        return 0
    first = _content(items[0])
    for start, item in enumerate(before):
        if _content(item) == first and before[start:] == items[: len(before) - start]:
            return len(before) - start
    return 0


def _content(item: Any) -> Any:
    """Return what makes an item equal to another; pydantic's own comparison takes several times as long."""
    return getattr(item, "__dict__", item)


def _read_ahead(pages: Generator[_Read, None, None], count: int) -> Generator[_Read, None, None]:
    """Give pages that a thread reads meanwhile, never more than `count` of them in advance."""
    arrived: SimpleQueue[Union[_Read, BaseException, None]] = SimpleQueue()
    room = threading.Semaphore(count)
    over = threading.Event()

    def work() -> None:
        try:
            while not over.is_set():
                room.acquire()
                if over.is_set():
                    return
                page = next(pages, None)
                arrived.put(page)
                if page is None:
                    return
        except BaseException as error:
            arrived.put(error)

    threading.Thread(target=work, name="airflow-client-read-ahead", daemon=True).start()
    try:
        while (page := arrived.get()) is not None:
            if isinstance(page, BaseException):
                raise page
            room.release()
            yield page
    finally:
        over.set()
        room.release()
