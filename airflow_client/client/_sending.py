"""What is checked before a request is sent, because the server would not say it, or too late.

A server ignores query parameters that it does not know: a filter newer than the server filters nothing, and a change
that it should have narrowed hits everything. And a server fails on datetimes without an offset. Both are found here,
and said with their mend.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from airflow_client.client._caller import warn_caller
from airflow_client.client._releases import covers, in_words
from airflow_client.client.exceptions import ApiValueError, UnsupportedByServerError, UnsupportedByServerWarning

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from airflow_client.client._model import RequestModel
    from airflow_client.client._operation import RequestTimeout
    from airflow_client.client._releases import Releases
    from airflow_client.client.api_client import ApiClient

_READS = ("/list", "/dry_run")
"""The ends of the paths that read although their method is one that changes."""


def check_before_sending(
    client: ApiClient,
    method: str,
    path: str,
    lifetime: Releases | None,
    lifetimes: Mapping[str, Releases],
    *,
    query: Iterable[tuple[str, Any]],
    body: Any,
    timeout: RequestTimeout,
    signs_in: bool,
) -> None:
    """Refuse or report what the server would take otherwise than the caller means it.

    :param lifetime: the first and the last release that has the operation, unless every one has it
    :param lifetimes: the same for those of its query parameters that not every release knows; by `body` for a body, and
        by `name[]` for a list as the value of a parameter
    :param query: the query parameters that will be sent
    :param body: the body that will be sent, or `None`
    :param timeout: how long to wait where the server must be asked for its release
    :param signs_in: whether the call takes the client's credentials; then it is lost if there are none to be had
    :raises ApiException: there are none to be had
    :raises ApiValueError: a datetime has no offset, and the server would fail on it
    :raises UnsupportedByServerError: the call changes something, and the server does not know all that it uses
    """
    used = {} if lifetime is None else {"the operation": lifetime}
    if body is not None and "body" in lifetimes:
        used["a body"] = lifetimes["body"]
    for name, value in query:
        if name in lifetimes:
            used[f"the parameter {name}"] = lifetimes[name]
        if f"{name}[]" in lifetimes and isinstance(value, list) and len(value) > 1:
            used[f"several values of the parameter {name}"] = lifetimes[f"{name}[]"]
        if _is_naive(value):
            raise ApiValueError(_naive(name))
    for model, name, value in _fields_to_send(body):
        place = f"{type(model).__name__}.{name}"
        if name in model._lifetimes:
            used[f"the field {place}"] = model._lifetimes[name]
        if _is_naive(value):
            if not model._naive_datetimes_are_utc:
                raise ApiValueError(_naive(place))
            warn_caller(f"{place} has no offset: the server takes it as UTC.", UserWarning)
    if used:
        _check_releases(method, path, used, _server_version(client, timeout, signs_in=signs_in))


def explain_absence(
    client: ApiClient, lifetime: Releases, status: int | None, *, timeout: RequestTimeout
) -> str | None:
    """Return what a refusal may mean, given the releases that have the operation; `None` if they do not explain it.

    A release without the operation says 404, or 422 where it takes the end of the path for a parameter of another one.
    """
    version = _server_version(client, timeout, signs_in=False)
    if version is None:
        return f"Not every release has this endpoint: it is there in {in_words(lifetime)}." if status == 404 else None
    if covers(lifetime, version):
        return None
    return f"This endpoint is there in {in_words(lifetime)}; the server is Airflow {version}."


def _server_version(client: ApiClient, timeout: RequestTimeout, *, signs_in: bool) -> str | None:
    if not getattr(client.configuration, "check_server_version", True):
        return None
    try:
        version = client.server_version(timeout)
    except Exception:  # the question is no business of a call that has credentials of its own, or an answer
        if signs_in:
            raise
        return None
    return version if isinstance(version, str) else None  # the client may be a stand-in of a test


def _is_naive(value: Any) -> bool:
    return isinstance(value, datetime) and value.utcoffset() is None


def _naive(place: str) -> str:
    return (
        f"{place} is a datetime without an offset, which servers refuse: give it one, for example with "
        f"value.replace(tzinfo=timezone.utc), or in a text as in 2026-01-01T00:00:00Z"
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


def _check_releases(method: str, path: str, used: Mapping[str, Releases], version: str | None) -> None:
    unknown = [
        f"{name} ({in_words(lifetime)})" for name, lifetime in used.items() if version and not covers(lifetime, version)
    ]
    if not unknown:
        return
    message = f"{method} {path}: the server is Airflow {version}, which does not know {', '.join(unknown)}"
    if method == "GET" or path.endswith(_READS):
        warn_caller(f"{message}, and ignores or refuses it.", UnsupportedByServerWarning)
    else:
        raise UnsupportedByServerError(
            f"{message}. Nothing was sent, since the call could change more than was meant; do without it, "
            f"or set Configuration(check_server_version=False) to send it all the same."
        )
