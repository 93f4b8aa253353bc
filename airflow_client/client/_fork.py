"""Lets what must not be shared with a child process begin anew after `os.fork()`: locks and connections."""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class _Renewable(Protocol):
    def _after_fork(self) -> None: ...


# By identity: an instance may be equal to another one, or have no hash.
_instances: weakref.WeakValueDictionary[int, _Renewable] = weakref.WeakValueDictionary()


def renew_after_fork(instance: _Renewable) -> None:
    """Call the `_after_fork` of `instance` in every child process, for as long as it is there."""
    _instances[id(instance)] = instance


def _renew() -> None:
    for instance in list(_instances.values()):
        instance._after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(after_in_child=_renew)
