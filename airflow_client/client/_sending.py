"""What is checked before a request is sent, because the server would not say it, or too late.

A server ignores query parameters that it does not know: a filter newer than the server filters nothing, and a change
that it should have narrowed hits everything. And a server fails on datetimes without an offset. Both are found here,
and said with their mend.
"""

from __future__ import annotations

import re
import sys
import warnings
from datetime import datetime
from typing import TYPE_CHECKING, Any

from airflow_client.client.exceptions import ApiValueError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Optional, Tuple

    from airflow_client.client._model import RequestModel
    from airflow_client.client.api_client import ApiClient

    Releases = Tuple[Optional[str], Optional[str]]
    """The first and the last release that has something; `None` is no limit."""

_READS = ("/list", "/dry_run")
"""The ends of the paths that read although their method is one that changes."""


class UnsupportedByServerError(ApiValueError):
    """A call that changes something uses what the server's release does not know; it was not sent."""


class UnsupportedByServerWarning(UserWarning):
    """A call that reads uses what the server's release does not know, and ignores or refuses."""


def parse_version(version: str) -> tuple[int, ...]:
    """Return the numbers that a version starts with: `3.2.0rc1` is `(3, 2, 0)`.

    :raises ValueError: it starts with no number
    """
    match = re.match(r"\d+(\.\d+)*", version)
    if match is None:
        raise ValueError(f"{version!r} is not a version of Airflow, such as '3.2.0'")
    return tuple(int(number) for number in match[0].split("."))


def _covers(lifetime: Releases, version: str) -> bool:
    """Return whether a server of `version` is one of the releases; `3.2` stands for all of 3.2."""
    release = parse_version(version)
    first, last = (parse_version(bound)[: len(release)] if bound else release for bound in lifetime)
    return first <= release[: len(first)] and release[: len(last)] <= last


def _in_words(lifetime: Releases) -> str:
    since, until = lifetime
    if until is None:
        return f"Airflow {(since or '').removesuffix('.0')} and later"
    if since == until:
        return f"Airflow {since} only"
    return f"Airflow {since} to {until}" if since else f"Airflow up to {until}"


def check_before_sending(
    client: ApiClient,
    method: str,
    path: str,
    lifetime: Releases | None,
    lifetimes: Mapping[str, Releases],
    *,
    query: Iterable[tuple[str, Any]],
    body: Any,
) -> None:
    """Refuse or report what the server would take otherwise than the caller means it.

    :param lifetime: the first and the last release that has the operation, unless every one has it
    :param lifetimes: the same for those of its query parameters that not every release knows
    :param query: the query parameters that will be sent
    :param body: the body that will be sent, or `None`
    :raises ApiValueError: a datetime has no offset, and the server would fail on it
    :raises UnsupportedByServerError: the call changes something, and the server does not know all that it uses
    """
    used = {} if lifetime is None else {"the operation": lifetime}
    for name, value in query:
        if name in lifetimes:
            used[f"the parameter {name}"] = lifetimes[name]
        if _is_naive(value):
            raise ApiValueError(_naive(name))
    for model, name, value in _fields_to_send(body):
        place = f"{type(model).__name__}.{name}"
        if name in model._lifetimes:
            used[f"the field {place}"] = model._lifetimes[name]
        if _is_naive(value):
            if not model._naive_datetimes_are_utc:
                raise ApiValueError(_naive(place))
            _warn(f"{place} has no offset: the server takes it as UTC.", UserWarning)
    if used:
        _check_releases(client, method, path, used)


def explain_absence(client: ApiClient, lifetime: Releases, status: int | None) -> str | None:
    """Return what a refusal may mean, given the releases that have the operation; `None` if they do not explain it.

    A release without the operation says 404, or 422 where it takes the end of the path for a parameter of another one.
    """
    version = client.server_version() if client.configuration.check_server_version else None
    if version is None:
        return f"Not every release has this endpoint: it is there in {_in_words(lifetime)}." if status == 404 else None
    if _covers(lifetime, version):
        return None
    return f"This endpoint is there in {_in_words(lifetime)}; the server is Airflow {version}."


def _is_naive(value: Any) -> bool:
    return isinstance(value, datetime) and value.utcoffset() is None


def _naive(place: str) -> str:
    return (
        f"{place} is a datetime without an offset, which servers refuse: give it one, "
        f"for example with value.replace(tzinfo=timezone.utc)"
    )


def _fields_to_send(value: Any) -> Iterator[tuple[RequestModel, str, Any]]:
    """Yield each field that was set in a body, at any depth: its model, its name and its value."""
    from pydantic import RootModel  # not at import: a class of operations is touched before its models are needed

    from airflow_client.client._model import RequestModel

    if isinstance(value, RequestModel):
        for name in sorted(value.model_fields_set):
            inner = getattr(value, name)
            while isinstance(inner, RootModel):
                inner = inner.root
            yield value, name, inner
            yield from _fields_to_send(inner)
    elif isinstance(value, RootModel):
        yield from _fields_to_send(value.root)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _fields_to_send(item)


def _check_releases(client: ApiClient, method: str, path: str, used: Mapping[str, Releases]) -> None:
    version = client.server_version() if client.configuration.check_server_version else None
    unknown = [
        f"{name} ({_in_words(lifetime)})"
        for name, lifetime in used.items()
        if version and not _covers(lifetime, version)
    ]
    if not unknown:
        return
    message = f"{method} {path}: the server is Airflow {version}, which does not know {', '.join(unknown)}"
    if method == "GET" or path.endswith(_READS):
        _warn(f"{message}, and ignores or refuses it.", UnsupportedByServerWarning)
    else:
        raise UnsupportedByServerError(
            f"{message}. Nothing was sent, since the call could change more than was meant; leave it out, "
            f"or set Configuration(check_server_version=False) to send it all the same."
        )


def _warn(message: str, category: type[Warning]) -> None:
    """Warn at the line of the program that called the operation."""
    frame, level = sys._getframe(1), 2
    while frame.f_back and frame.f_globals.get("__name__", "").startswith(("airflow_client.client.", "pydantic.")):
        frame, level = frame.f_back, level + 1
    warnings.warn(message, category, stacklevel=level)
