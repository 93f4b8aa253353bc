"""A release is added by one command, which reports what is new, loses nothing, and changes all or nothing."""

from __future__ import annotations

import signal
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen import documents

KITES = Path(__file__).with_name("kites")


def release(version: str) -> dict[str, Any]:
    """Return what a release of the kites publishes."""
    return documents.read(KITES / f"{version}.yaml")


@pytest.fixture(scope="module")
def pypi(make_pypi: Any) -> Any:
    """A project that has the first release of the kites, and a second one that has been published."""
    pypi = make_pypi()
    for version in ("1.0.0", "1.1.0"):
        pypi.publish(version, release(version))
    pypi.add("1.0.0")
    return pypi


ADDED = """### Added

- enum members: `KiteState.stuck in a tree`
- fields: `KiteResponse.colour`, `KiteResponse.lineLength`
- operations: `get_log`, `patch_kite`
- parameters: `get_kites(state)`
- schemas: `KitePatchBody`
"""


def test_a_release_is_added_and_reported(pypi: Any) -> None:
    report = pypi.add("1.1.0")
    assert report.startswith(ADDED)
    assert "no words for" not in report.partition("### Needs words")[0]
    assert pypi.read("CHANGELOG.md").startswith(f"# Changelog\n\n## 1.1.0 - Unreleased\n\n{ADDED}")
    assert "### Needs words" not in pypi.read("CHANGELOG.md")
    assert [entry["version"] for entry in yaml.safe_load(pypi.read("codegen/releases.yaml"))["releases"]] == [
        "1.0.0",
        "1.1.0",
    ]
    assert documents.read(pypi.project.root / "spec" / "order.yaml")["get_kites"] == [
        "limit",
        "flown_after",
        "the request options",
        "state",
    ]
    assert '__version__ = "1.1.0"' in pypi.read("airflow_client/client/__init__.py")
    assert '\nversion = "1.1.0"\n' in pypi.read("pyproject.toml")
    assert pypi.project.run("-m", "codegen", "check").returncode == 0

    before = pypi.everything()
    assert pypi.add("1.1.0") == "Airflow 1.1.0 changes nothing.\n"
    assert pypi.everything() == before

    pypi.publish("1.1.1", release("1.1.0"))
    assert pypi.add("1.1.1").startswith("Airflow 1.1.1 changes nothing.\n")
    changelog = (
        f"# Changelog\n\n## 1.1.1 - Unreleased\n\nAirflow 1.1.1 changes nothing.\n\n## 1.1.0 - Unreleased\n\n{ADDED}"
    )
    assert pypi.read("CHANGELOG.md").startswith(changelog)


def changed(change: str) -> dict[str, Any]:
    """Return the second release with a change."""
    upstream = release("1.1.0")
    if change == "moves an operation":
        upstream["paths"]["/api/v2/kites"]["get"]["operationId"] = "patch_kite"
    elif change == "moves a parameter":
        parameter = {"name": "must", "in": "query", "required": True, "schema": {"type": "string"}}
        upstream["paths"]["/api/v2/kites"]["get"]["parameters"].append(parameter)
    elif change == "takes a name away":
        upstream["paths"]["/api/v2/kites"]["get"]["operationId"] = "get_all_kites"
    elif change == "makes another thing of a schema":
        upstream["components"]["schemas"]["KiteState"] = {"type": "object", "properties": {"a": {"type": "string"}}}
    return upstream


@pytest.mark.parametrize(
    ("version", "change", "message"),
    [
        ("2.0.0", "takes a name away", "get_kites would disappear, and programs call it"),
        ("2.0.0", "moves an operation", "patch_kite is both GET /api/v2/kites and PATCH /api/v2/kites/{kite_id}"),
        ("2.0.0", "moves a parameter", "the parameters of get_kites were"),
        ("2.0.0", "makes another thing of a schema", "KiteState is an enumeration in 1.0.0 and an object in 2.0.0"),
        ("1.0.0", "another wheel", "If the pin is wrong, correct it there; otherwise do not trust the download"),
        (
            "9.9.9",
            "not published",
            "9.9.9 could not be downloaded: ERROR: No matching distribution",
        ),
        ("newest", "not a version", "'newest' is not a release of Airflow: give it as PyPI has it, such as 3.3.2"),
    ],
)
def test_what_cannot_be_added_changes_nothing(pypi: Any, version: str, change: str, message: str) -> None:
    if version in ("1.0.0", "2.0.0"):
        pypi.publish(version, changed(change))
    before = pypi.everything()
    assert message in pypi.add(version, fails=True)
    assert pypi.everything() == before


KILLED = """
import os, signal, sys
from codegen import generation
from codegen.releases import add_release
generation._format = lambda tree: os.kill(os.getpid(), signal.SIGKILL)
add_release(sys.argv[1])
"""


def test_what_is_killed_midway_has_changed_nothing(pypi: Any) -> None:
    pypi.publish("2.0.0", release("1.1.0"))
    before = pypi.everything()
    assert pypi.run(KILLED, "2.0.0").returncode == -signal.SIGKILL
    assert pypi.everything() == before


FULL = """
import shutil, sys
from codegen import generation
from codegen.releases import add_release
copy, install, copied = shutil.copyfile, generation._install, []
def copy_some(source, target):
    copied.append(target)
    if len(copied) == 5:
        raise OSError("the disk is full")
    return copy(source, target)
def install_some(*trees):
    shutil.copyfile = copy_some
    install(*trees)
generation._install = install_some
add_release(sys.argv[1])
"""


def test_what_cannot_be_written_wholly_is_not_written_at_all(pypi: Any) -> None:
    pypi.publish("2.0.0", release("1.1.0"))
    before = pypi.everything()
    result = pypi.run(FULL, "2.0.0")
    assert "the disk is full" in result.stderr
    assert pypi.everything() == before


def test_a_release_that_is_not_pinned_any_more_takes_nothing_along(pypi: Any) -> None:
    """Its fields are in no other release, and no order of parameters tells that they were there."""
    upstream = release("1.1.0")
    del upstream["components"]["schemas"]["KiteResponse"]["properties"]["colour"]
    pypi.publish("2.0.0", upstream)
    pins = pypi.project.root / "codegen" / "releases.yaml"
    original = pins.read_text(encoding="utf-8")
    releases = [entry for entry in yaml.safe_load(original)["releases"] if entry["version"] == "1.0.0"]
    documents.write(pins, {"releases": releases}, heading="The releases.")
    try:
        before = pypi.everything()
        message = pypi.add("2.0.0", fails=True)
        assert pypi.everything() == before
    finally:
        pins.write_text(original, encoding="utf-8")
    assert "with Airflow 2.0.0, these would disappear: KiteResponse.colour (fields)" in message


def test_without_network_it_says_what_cannot_be_reached(pypi: Any) -> None:
    before = pypi.everything()
    settings = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "1", "PIP_CONFIG_FILE": "/dev/null"}
    result = pypi.project.run("-m", "codegen", "facts", **settings)
    assert result.returncode == 1
    assert "Connection refused" in result.stderr
    assert "Traceback" not in result.stderr
    assert pypi.everything() == before


def test_a_failure_of_the_generator_changes_nothing_and_is_told(pypi: Any) -> None:
    pypi.publish("2.0.0", release("1.1.0"))
    template = pypi.project.root / "codegen" / "templates" / "api.mustache"
    original = template.read_bytes()
    template.write_bytes(b"{{#operations}}{{/nonsense}}")
    try:
        before = pypi.everything()
        message = pypi.add("2.0.0", fails=True)
        after = pypi.everything()
    finally:
        template.write_bytes(original)
    assert "OpenAPI Generator failed:" in message
    assert "nonsense" in message
    assert "at org.openapitools" not in message
    assert after == before
