"""Nothing that our last release had goes away."""

from __future__ import annotations

import json
from typing import Any

from .public_api import PUBLIC_API, facts


def test_everything_of_the_last_release_is_there() -> None:
    lost = list(differences(json.loads(PUBLIC_API.read_text(encoding="utf-8")), facts()))
    assert lost == [], "give it back, or, for a new major version, run test/surface/public_api.py"


def test_what_is_lost_is_found() -> None:
    was = {"A": {"methods": {"m": ["a", "b?"]}, "fields": ["x", "y"]}, "B": {"members": ["C"]}}
    now = {"A": {"methods": {"m": ["b?", "a"]}, "fields": ["y", "z"]}}
    assert list(differences(was, now)) == ["A.methods.m: a is now b?", "A.methods.m: b? is now a", "A.fields: x", "B"]


def differences(was: Any, now: Any, place: str = "") -> Any:
    """Yield what was there and is not, and parameters that are elsewhere; what is new may be there."""
    if isinstance(was, dict):
        for name, value in was.items():
            inner = f"{place}.{name}".strip(".")
            if name not in now:
                yield inner
            else:
                yield from differences(value, now[name], inner)
    elif ".methods." in place or place.endswith(".parameters"):
        positions = [parameter for parameter in now if not parameter.startswith("*")]
        for position, parameter in enumerate(was):
            if parameter.startswith("*"):
                if parameter not in now:
                    yield f"{place}: {parameter}"
            elif positions[position : position + 1] != [parameter]:
                yield f"{place}: {parameter} is now {(positions[position : position + 1] or ['gone'])[0]}"
        yield from (f"{place}: {name} is new and required" for name in positions[len(was) :] if not name.endswith("?"))
    else:
        yield from (f"{place}: {name}" for name in was if name not in now)
