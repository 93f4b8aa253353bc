"""Lets what must not be shared with a child process begin anew after `os.fork()`: locks and connections."""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class _Renewable(Protocol):
    def _after_fork(self) -> None: ...


_instances: weakref.WeakSet[_Renewable] = weakref.WeakSet()


def renew_after_fork(instance: _Renewable) -> None:
    """Call the `_after_fork` of `instance` in every child process, for as long as it is there."""
    _instances.add(instance)


def _renew() -> None:
    for instance in list(_instances):
        instance._after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(after_in_child=_renew)
