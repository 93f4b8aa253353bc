"""Says which Airflow releases have something: an operation, a parameter, a field."""

from __future__ import annotations

import re
from typing import Optional, Tuple

Releases = Tuple[Optional[str], Optional[str]]
"""The first and the last release that has something; `None` is no limit."""


def parse_version(version: str) -> tuple[int, ...]:
    """Return the numbers that a version starts with: `3.2.0rc1` is `(3, 2, 0)`.

    :raises ValueError: it starts with no number
    """
    match = re.match(r"\d+(\.\d+)*", version) if isinstance(version, str) else None
    if match is None:
        raise ValueError(f"{version!r} is not a version of Airflow, such as '3.2.0'")
    return tuple(int(number) for number in match[0].split("."))


def covers(lifetime: Releases, version: str) -> bool:
    """Return whether a server of `version` surely is one of the releases; `3.2` may be `3.2.0` or a later one."""
    release = parse_version(version)
    since, until = (parse_version(bound) if bound else None for bound in lifetime)
    return (since is None or since <= (*release, 0, 0)) and (until is None or release <= until[: len(release)])


def in_words(lifetime: Releases) -> str:
    """Return the releases as text, such as `Airflow 3.1 and later`."""
    since, until = lifetime
    if until is None:
        return f"Airflow {(since or '').removesuffix('.0')} and later"
    if since == until:
        return f"Airflow {since} only"
    return f"Airflow {since} to {until}" if since else f"Airflow up to {until}"
