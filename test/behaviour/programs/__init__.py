"""The programs: functions that call a client and print what a user sees, in one module for each subject.

They use only public names. A parameter `server` is a server that answers 204 until it is told otherwise, `folder` an
empty folder, `certificates` the folder that `make_certificates` has filled.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from inspect import isfunction
from pkgutil import iter_modules


def programs() -> dict[str, Callable[..., None]]:
    """Return all programs by their names, such as `variants.status_and_headers`."""
    found = {}
    for module in iter_modules(__path__):
        for name, value in vars(import_module(f"{__name__}.{module.name}")).items():
            if isfunction(value) and value.__module__.endswith(f".{module.name}") and not name.startswith("_"):
                found[f"{module.name}.{name}"] = value
    return found
