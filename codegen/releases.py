"""Adds an Airflow release to those that the client speaks to, or refreshes one, and reports what it changes."""

from __future__ import annotations

from codegen.pins import ReleaseError

__all__ = ["ReleaseError", "add_release"]


def add_release(version: str) -> str:
    """Add the release, or refresh it, generate everything anew, and return a report in Markdown; all or nothing.

    :param version: an Airflow release on PyPI, such as `3.3.2`
    :raises ReleaseError: it cannot be had, or something released would disappear or change its place
    """
    raise ReleaseError(f"{version} cannot be added yet")
