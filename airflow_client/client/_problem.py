"""Reads what an error answer says, in whatever form it comes."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

_LONGEST_TEXT = 500


@dataclass(frozen=True)
class ProblemError:
    """One thing that is wrong in a request."""

    location: tuple[str | int, ...]
    """Where: the part of the request (`query`, `path`, `body`), then names and indices."""
    message: str
    """What is wrong there."""


@dataclass(frozen=True)
class Problem:
    """Problem details as in RFC 9457, with what Airflow says put where the standard wants it."""

    type: str = "about:blank"
    """URI of the kind of problem."""
    title: str | None = None
    """The kind of problem in words, by default the reason phrase of the status."""
    status: int | None = None
    """The HTTP status code."""
    detail: str | None = None
    """What went wrong this time; `None` where the body says nothing."""
    instance: str | None = None
    """URI of this occurrence."""
    errors: tuple[ProblemError, ...] = ()
    """What is wrong in the request, one by one, as with status 422."""
    extensions: dict[str, Any] = field(default_factory=dict)
    """The further members of the body, or of its `detail` if that is an object."""


def parse_problem(status: int | None, reason: Any, body: str | None) -> Problem:
    """Return what an error answer says; a body of any form is taken.

    :param status: the HTTP status code
    :param reason: the reason phrase
    :param body: the body as text
    """
    title = str(reason) if reason else None
    try:
        content = _printable(json.loads(body)) if body else None
    except (ValueError, RecursionError):
        return Problem(title=title, status=status, detail=_from_text(body or ""))
    if not isinstance(content, dict):
        return Problem(title=title, status=status, detail=None if content is None else _shortened(str(content)))
    members = {name: value for name, value in content.items() if name != "status"}
    if all(isinstance(members.get(name), str) for name in ("error", "error_description")):  # of OAuth 2
        members["error"] += f": {members.pop('error_description')}"
    standard = {name: members.pop(name) for name in ("type", "title", "instance") if isinstance(members.get(name), str)}
    detail = None
    for name in ("detail", "error", "message"):  # the latter two are gateways'
        if detail in (None, ""):
            detail = members.pop(name, None)
    if isinstance(detail, list) and detail and all(isinstance(item, str) for item in detail):
        detail = "; ".join(detail)
    if isinstance(detail, list):
        errors = tuple(map(_error, detail))
        detail = f"{len(errors)} thing{'s' * (len(errors) != 1)} wrong in the request"
    else:
        given = members.get("errors")
        if isinstance(given, dict):  # messages by the name of the field
            given = [_at(name, item) for name, items in given.items() for item in _listed(items)]
        errors = tuple(map(_error, given)) if isinstance(given, list) else ()
        if isinstance(given, list):
            del members["errors"]
    if isinstance(detail, dict):
        members = {**members, **detail}
        detail = ". ".join(str(detail[name]) for name in ("reason", "message", "detail") if detail.get(name)) or None
    text = None if detail is None else _shortened(str(detail))
    return Problem(**{"title": title, **standard, "status": status}, detail=text, errors=errors, extensions=members)


def _printable(content: Any) -> Any:
    """Return what JSON says without halves of characters, which it can hold and no file or terminal takes."""
    if isinstance(content, str):
        return content.encode("utf-8", "backslashreplace").decode()
    if isinstance(content, list):
        return [_printable(item) for item in content]
    if isinstance(content, dict):
        return {_printable(name): _printable(item) for name, item in content.items()}
    return content


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _at(name: str, item: Any) -> dict[str, Any]:
    return {**item, "loc": name} if isinstance(item, dict) else {"loc": name, "msg": item}


def _error(item: Any) -> ProblemError:
    if not isinstance(item, dict):
        return ProblemError((), _shortened(str(item)))
    location = item.get("loc") or item.get("location") or ()
    steps = _listed(location) if location else []
    said = _without_input(item)
    return ProblemError(tuple(steps), _shortened(str(said.get("msg") or said.get("message") or said)))


def _without_input(item: Any) -> Any:
    """Return an item of a 422 without what it repeats of the request, which may be a secret."""
    if not isinstance(item, dict):
        return item
    return {name: value for name, value in item.items() if name not in ("input", "ctx")}


def without_the_request(content: Any) -> Any:
    """Return the body or the data of an error without what a 422 repeats of the request."""
    if isinstance(content, str):
        try:
            given = json.loads(content)
            kept = without_the_request(given)
            return content if kept == given else json.dumps(kept)
        except (ValueError, RecursionError):
            return content
    if hasattr(content, "to_dict"):
        given = content.to_dict()
        kept = without_the_request(given)
        return content if kept == given else type(content).from_dict(kept)
    if isinstance(content, dict) and isinstance(content.get("detail"), list):
        return {**content, "detail": [_without_input(item) for item in content["detail"]]}
    return content


def _from_text(body: str) -> str | None:
    if re.match(r"\s*<(!doctype|html|head|body|h1)", body[:_LONGEST_TEXT], re.IGNORECASE):
        title = re.search(r"<(title|h1)[^>]*>([^<]*)", body[: 10 * _LONGEST_TEXT], re.IGNORECASE)
        return f"an HTML page, {title[2].strip()!r}" if title and title[2].strip() else "an HTML page"
    return _shortened(body.strip()) or None


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_TEXT else text[:_LONGEST_TEXT] + "…"
