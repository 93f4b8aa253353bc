"""Nothing that our last release had goes away."""

from __future__ import annotations

import json

from .public_api import PUBLIC_API, differences, facts


def test_everything_of_the_last_release_is_there() -> None:
    lost = list(differences(json.loads(PUBLIC_API.read_text(encoding="utf-8")), facts()))
    assert lost == [], "give it back, or, for a new major version, run test/surface/public_api.py"


def test_what_is_lost_is_found() -> None:
    was = {"A": {"methods": {"m": ["a", "b?"]}, "fields": ["x", "y"]}, "B": {"members": ["C"]}}
    now = {"A": {"methods": {"m": ["b?", "a"]}, "fields": ["y", "z"]}}
    assert list(differences(was, now)) == ["A.methods.m: a is now b?", "A.methods.m: b? is now a", "A.fields: x", "B"]
