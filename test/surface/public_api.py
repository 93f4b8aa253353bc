"""Write the public API of this package as facts: `python test/surface/public_api.py` does so at each release.

`public_api.json` holds, for every public name, its parameters (name, kind, and whether it has a default), the methods
with theirs, the fields of models and the members of enumerations. A test compares it with the package, so that nothing
that our last release had goes away, and no position changes its meaning.
"""

from __future__ import annotations

import enum
import inspect
import json
import warnings
from pathlib import Path
from typing import Any

import airflow_client.client
from airflow_client.client import auth

PUBLIC_API = Path(__file__).with_name("public_api.json")


def facts() -> dict[str, Any]:
    """Return the facts of the package as it is."""
    modules = {"": airflow_client.client, "auth.": auth}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return {
            f"{prefix}{name}": facts_of(getattr(module, name))
            for prefix, module in modules.items()
            for name in sorted(module.__all__)
        }


def facts_of(thing: Any) -> dict[str, Any]:
    """Return the facts of one class or function; an alias of a type has none but its name."""
    if inspect.isfunction(thing):
        return {"parameters": parameters_of(thing)}
    if not inspect.isclass(thing):
        return {}
    if issubclass(thing, enum.Enum):
        return {"members": sorted(thing.__members__)}
    found: dict[str, Any] = {}
    if hasattr(thing, "model_fields"):
        found["fields"] = sorted(thing.model_fields)
    elif issubclass(thing, tuple):
        found["fields"] = list(thing._fields)
    elif inspect.isfunction(thing.__init__):
        found["parameters"] = parameters_of(thing.__init__)
    own = {
        name: value
        for base in reversed(thing.__mro__)
        if base.__module__.startswith("airflow_client")
        for name, value in vars(base).items()
        if not name.startswith("_")
    }
    found["methods"] = {
        name: parameters_of(getattr(thing, name))
        for name, value in sorted(own.items())
        if inspect.isfunction(value) or isinstance(value, (classmethod, staticmethod))
    }
    found["attributes"] = sorted(name for name, value in own.items() if isinstance(value, property))
    return found


def parameters_of(function: Any) -> list[str]:
    """Return each parameter as `name`, `name?` if it has a default, with `*` before it if it is by name only."""
    return [
        ("*" if parameter.kind is parameter.KEYWORD_ONLY else "")
        + parameter.name
        + ("" if parameter.default is parameter.empty else "?")
        for parameter in inspect.signature(function).parameters.values()
        if parameter.name not in ("self", "cls")
        and parameter.kind not in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL)
    ]


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


if __name__ == "__main__":
    PUBLIC_API.write_text(json.dumps(facts(), indent=1) + "\n", encoding="utf-8")
