"""This package has everything that the released clients have.

The facts about the released clients stand in ``snapshots/``; ``snapshot.py`` says what is in them. All facts
of the newest release are kept, also the order of all parameters and the defaults. Older releases moved optional
parameters and changed defaults: of these the names, the kinds and the order of required parameters are kept, but for
what ``known.py`` lists.
"""

from __future__ import annotations

import enum
import importlib
import inspect
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable

import pytest

from .known import KNOWN_DIFFERENCES, name_of
from .snapshot import CLIENT, SCHEMAS, SNAPSHOTS, example

RELEASES = sorted(
    (path.stem for path in SNAPSHOTS.glob("*.json")),
    key=lambda release: [int(part) for part in release.split(".")],
)
NEWEST = RELEASES[-1]

RESOLVE = f"""
import operator, sys
import {CLIENT} as client
for path in sys.stdin.read().split():
    try:
        operator.attrgetter(path)(client)
    except (AttributeError, ImportError):
        print(path)
"""


class Comparison:
    """Facts of one release, and which of them this package does not keep."""

    def __init__(self, release: str) -> None:
        self.release = release
        self.strict = release == NEWEST
        self.facts: dict[str, Any] = json.loads((SNAPSHOTS / f"{release}.json").read_text())
        self.compared = 0
        self.broken: list[str] = []
        self.known: set[str] = set()

    def hold(self, kept: bool, message: str) -> bool:
        self.compared += 1
        if not kept and not self.strict and (name := name_of(message)):
            self.known.add(name)
        elif not kept:
            self.broken.append(message)
        return kept

    def check(self) -> None:
        assert self.compared, f"the snapshot of {self.release} is empty: write it again with snapshot.py"
        if self.broken:
            summary = (
                f"{len(self.broken)} of {self.compared} facts of apache-airflow-client {self.release} are "
                "not kept. Give each its released name and form, in the core or in spec and templates:"
            )
            pytest.fail("\n  ".join([summary, *self.broken]), pytrace=False)


@pytest.fixture(params=RELEASES)
def comparison(request: pytest.FixtureRequest) -> Comparison:
    return Comparison(request.param)


def test_every_name_is_there_after_importing_the_package_alone(comparison: Comparison) -> None:
    facts = comparison.facts
    paths = [
        *facts["modules"],
        *(f"{package}.{name}".strip(".") for package in ("", "api", "models") for name in facts["exports"][package]),
    ]
    resolved = subprocess.run(
        [sys.executable, "-W", "ignore::DeprecationWarning", "-c", RESOLVE],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        input="\n".join(paths),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    lacking = resolved.stdout.split()
    for path in paths:
        comparison.hold(path not in lacking, f"{CLIENT}.{path} is missing after `import {CLIENT}`")
    comparison.check()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_importing_everything_brings_every_name(comparison: Comparison) -> None:
    exports = comparison.facts["exports"]
    for package, names in [
        (CLIENT, exports["*"]),
        (f"{CLIENT}.api", exports["api"]),
        (f"{CLIENT}.models", exports["models"]),
    ]:
        namespace: dict[str, Any] = {}
        exec(f"from {package} import *", namespace)
        for name in names:
            comparison.hold(name in namespace, f"{name} is missing after `from {package} import *`")
    comparison.check()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_every_module_and_class_is_kept(comparison: Comparison) -> None:
    compare_modules(comparison)
    comparison.check()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_known_differences_are_still_there() -> None:
    comparisons = [Comparison(release) for release in RELEASES]
    for comparison in comparisons:
        compare_modules(comparison)
    assert set().union(*(comparison.known for comparison in comparisons)) == KNOWN_DIFFERENCES.keys()


def test_known_differences_are_explained() -> None:
    page = (Path(__file__).parents[2] / "docs" / "differences.md").read_text(encoding="utf-8")
    assert [name for name in KNOWN_DIFFERENCES if f'<a id="{name}"></a>' not in page] == []


def compare_modules(comparison: Comparison) -> None:
    modules = {}
    for name in comparison.facts["modules"]:
        try:
            modules[name] = importlib.import_module(f"{CLIENT}.{name}")
        except ModuleNotFoundError:
            modules[name] = None
        comparison.hold(modules[name] is not None, f"{CLIENT}.{name} cannot be imported")
    for module, names in comparison.facts["names"].items():
        for name in names:
            comparison.hold(hasattr(modules[module], name), f"{CLIENT}.{module}.{name} is missing")
    for path, facts in comparison.facts["classes"].items():
        module, _, name = path.rpartition(".")
        if modules[module] is None:
            continue
        class_ = getattr(modules[module], name, None)
        if comparison.hold(inspect.isclass(class_), f"{CLIENT}.{path} is not a class"):
            compare_class(comparison, f"{CLIENT}.{path}", facts, class_)


def compare_class(comparison: Comparison, path: str, facts: dict[str, Any], class_: Any) -> None:
    bases = {base.__name__ for base in class_.__mro__}
    for base in facts.get("bases", ()):
        comparison.hold(base in bases, f"{path} is not a subclass of {base}")
    for name, value in facts.get("members", {}).items():
        member = class_.__members__.get(name) if issubclass(class_, enum.Enum) else None
        comparison.hold(member is not None and member.value == value, f"{path}.{name} is not the member {value!r}")
    if "fields" in facts:
        compare_fields(comparison, path, facts, class_)
    for schemas in SCHEMAS:
        if schemas in facts:
            compare_union(comparison, path, schemas, facts[schemas], class_)
    if "constructor" in facts:
        compare_signature(comparison, path, facts["constructor"], class_)
    for name, signature in facts.get("methods", {}).items():
        method = getattr(class_, name, None)
        if comparison.hold(callable(method), f"{path}.{name} is missing"):
            compare_signature(comparison, f"{path}.{name}", signature, method)
    if "attributes" in facts:
        compare_attributes(comparison, path, facts, class_)


def parameters(function: Callable[..., Any]) -> dict[str, inspect.Parameter]:
    found = inspect.signature(function).parameters
    return {name: parameter for name, parameter in found.items() if name != "self"}


def compare_signature(comparison: Comparison, path: str, released: str, function: Callable[..., Any]) -> None:
    namespace: dict[str, Any] = {}
    exec(f"from __future__ import annotations\ndef function{released}: ...", namespace)
    theirs, ours = parameters(namespace["function"]), parameters(function)
    for name, parameter in theirs.items():
        where = f"{path}: the parameter {name}"
        if not comparison.hold(name in ours, f"{where} is missing"):
            continue
        kinds = (parameter.kind, parameter.POSITIONAL_OR_KEYWORD)
        comparison.hold(ours[name].kind in kinds, f"{where} is {ours[name].kind.description}")
        if parameter.default is not parameter.empty:
            default = ours[name].default
            kept = default == parameter.default if comparison.strict else default is not parameter.empty
            comparison.hold(kept, f"{where} has not the default {parameter.default!r}")
    for name, parameter in ours.items():
        optional = parameter.default is not parameter.empty or parameter.kind in (
            parameter.VAR_POSITIONAL,
            parameter.VAR_KEYWORD,
        )
        comparison.hold(name in theirs or optional, f"{path}: the parameter {name} is new and required")
    order = [
        name
        for name, parameter in theirs.items()
        if parameter.kind is parameter.POSITIONAL_OR_KEYWORD
        and (comparison.strict or parameter.default is parameter.empty)
    ]
    begin = list(ours)[: len(order)]
    comparison.hold(begin == order, f"{path}: the parameters begin with {', '.join(begin)}, not {', '.join(order)}")


def compare_fields(comparison: Comparison, path: str, facts: dict[str, Any], class_: Any) -> None:
    fields = getattr(class_, "model_fields", {})
    for name, text in facts["fields"].items():
        where = f"{path}: the field {name}"
        if name not in fields:
            attribute = inspect.getattr_static(class_, name, None)
            comparison.hold(isinstance(attribute, property) and attribute.fset is not None, f"{where} is missing")
            continue
        field = fields[name]
        comparison.hold(not (field.frozen or class_.model_config.get("frozen")), f"{where} cannot be set")
        alias = facts.get("aliases", {}).get(name)
        comparison.hold(field.alias == alias, f"{where} is {field.alias} in JSON, not {alias or name}")
        _, optional, default = text.partition(" = ")
        if optional and comparison.hold(not field.is_required(), f"{where} must not be required") and comparison.strict:
            ours = field.get_default(call_default_factory=True)
            comparison.hold(repr(ours) == default, f"{where} has the default {ours!r}, not {default}")
    for name in fields.keys() - facts["fields"].keys():
        comparison.hold(not fields[name].is_required(), f"{path}: the field {name} is new and required")


def compare_union(comparison: Comparison, path: str, schemas: str, released: list[str], class_: Any) -> None:
    fields = getattr(class_, "model_fields", {})
    ours = fields[schemas].default if schemas in fields else getattr(class_, schemas, ())
    for schema in released:
        comparison.hold(schema in ours, f"{path}.{schemas} lacks {schema}")
    comparison.hold(
        "actual_instance" in fields or hasattr(class_, "actual_instance"),
        f"{path}.actual_instance is missing",
    )
    for arguments, keywords in [((None,), {}), ((), {"actual_instance": None})]:
        try:
            inspect.signature(class_).bind(*arguments, **keywords)
        except TypeError as error:
            comparison.hold(False, f"{path} cannot be made from an instance: {error}")


def compare_attributes(comparison: Comparison, path: str, facts: dict[str, Any], class_: Any) -> None:
    instance = example(class_)
    for name in [*facts.get("attributes", ()), *facts.get("read_only", ())]:
        comparison.hold(hasattr(instance, name), f"{path}.{name} is missing")
    for name in facts.get("attributes", ()):
        attribute = inspect.getattr_static(class_, name, None)
        settable = not isinstance(attribute, property) or attribute.fset is not None
        comparison.hold(settable, f"{path}.{name} cannot be set")
