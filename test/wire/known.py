"""The differences from the released client that are meant, each with its reason; one that is gone fails a test."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .differences import MISSING, VERSION, Difference


@dataclass(frozen=True)
class KnownDifference:
    """A rule for differences that may be."""

    name: str
    reason: str
    covers: Callable[[Difference], Any]


def _as_rfc_3339(text: str) -> str:
    """Give an instant or a day with the zeros before its year and the colon in its offset that RFC 3339 asks for."""
    return re.sub(r"([+-]\d\d)(\d\d)$", r"\1:\2", text if text[4:5] == "-" else text.zfill(len(text) + 1))


def _options(difference: Difference) -> str:
    return "".join(re.findall(r"\b_(?:headers|content_type)=.*", difference.call.source))


KNOWN_DIFFERENCES = (
    KnownDifference(
        "null-is-sent",
        "A field that was set to None is sent as null, so that a note or a description can be cleared.",
        lambda it: it.what.startswith("body.") and it.released is MISSING and it.ours is None and it.given is None,
    ),
    KnownDifference(
        "default-is-not-sent",
        "A body holds what the caller set; the released client adds its own defaults, which old servers may not know.",
        lambda it: (
            it.what.startswith("body.") and it.ours is MISSING and it.given is MISSING and it.released is not None
        ),
    ),
    KnownDifference(
        "expiry-is-not-cleared",
        "A body holds what the caller set; the released client adds a null, with which the state would never expire.",
        lambda it: it.what == "body.expires_at" and it.ours is MISSING and it.given is MISSING and it.released is None,
    ),
    KnownDifference(
        "unknown-field-is-not-sent",
        "Servers refuse unknown fields, so they are reported instead; the released client sends them in four bodies.",
        lambda it: it.what == "body.additional" and it.ours is MISSING and "from_dict" in it.call.source,
    ),
    KnownDifference(
        "dates-are-rfc-3339",
        "In a query, an offset has a colon and a year four digits, as RFC 3339 asks for.",
        lambda it: (
            it.what.startswith("query ")
            and re.match(r"\d{4}-\d\d-\d\d", it.ours)
            and it.released != it.ours == _as_rfc_3339(it.released)
        ),
    ),
    KnownDifference(
        "datetime-without-offset-is-refused",
        "Servers fail on a datetime without an offset.",
        lambda it: it.what == "sending" and re.match(r"ApiValueError: .* is a datetime without an offset", it.ours),
    ),
    KnownDifference(
        "path-to-elsewhere-is-refused",
        "None, an empty segment, . or .., and mostly a slash, would make a path that leads to another endpoint.",
        lambda it: (
            it.what == "sending"
            and re.match(r"ValueError: \w+ must not be ('(|\.|\.\.)'|None)|.*/.*: with a slash", it.ours)
        ),
    ),
    KnownDifference(
        "other-constant-is-refused",
        "A path segment that the specification fixes is checked; servers refuse any other.",
        lambda it: it.what == "sending" and "Input should be '~'" in it.ours,
    ),
    KnownDifference(
        "version-is-asked-for",
        "The first call that uses what not every release knows asks the server for its release.",
        lambda it: it.what == "asking" and it.ours.endswith(VERSION),
    ),
    KnownDifference(
        "no-content-type-without-body",
        "A body that is optional and was not given has no Content-Type.",
        lambda it: it.what == "header content-type" and "materialize_asset" in it.call.source and it.ours == [],
    ),
    KnownDifference(
        "header-of-the-call-beats-the-default",
        "A header of a single call beats the default one and the one that the operation would choose.",
        lambda it: it.what.startswith("header ") and it.released and len(it.ours) == 1 and it.ours[0] in _options(it),
    ),
    KnownDifference(
        "accept-is-sent-once",
        "With the argument `accept`, the released client sends a second Accept for JSON.",
        lambda it: (
            it.what == "header accept"
            and sorted([*it.ours, "application/json"]) == it.released
            and f"accept={it.ours[0]!r}" in it.call.source
        ),
    ),
    KnownDifference(
        "authorization-is-sent-once",
        "The token takes the place of a default Authorization, however that is spelled.",
        lambda it: (
            it.what == "header authorization"
            and it.ours == ["Bearer token"]
            and it.released == ["Basic word", "Bearer token"]
            and "'authorization'" in it.call.making
        ),
    ),
    KnownDifference(
        "signs-in",
        "With user name and password, a token is fetched first.",
        lambda it: "username=" in it.call.making and "access_token=" not in it.call.making,
    ),
)
