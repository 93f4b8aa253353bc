"""The distributions are always the same, and a bad one is found."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from rich.console import Console

from tools.breeze import distributions
from tools.breeze.project import REPOSITORY_PROJECT
from tools.breeze.steps import StepError, Steps

VERSION = REPOSITORY_PROJECT.version


def build(folder: Path) -> dict[str, bytes]:
    project = REPOSITORY_PROJECT.copy_to(folder / "project")
    built = folder / "dist"
    distributions.build(project, built, "both", use_local_hatch=True, steps=Steps(Console(quiet=True)))
    return {path.name: path.read_bytes() for path in built.glob("apache*")}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return build(tmp_path_factory.mktemp("first"))


def test_two_builds_are_the_same(built: dict[str, bytes], tmp_path: Path) -> None:
    assert len(built) == 2
    assert build(tmp_path) == built


def test_they_pass_the_check(built: dict[str, bytes], tmp_path: Path) -> None:
    for name, content in built.items():
        (tmp_path / name).write_bytes(content)
        distributions.check(tmp_path / name, VERSION)
        with pytest.raises(StepError, match=r"should be apache-airflow-client 9\.9\.9"):
            distributions.check(tmp_path / name, "9.9.9")
        (tmp_path / name).write_bytes(content[:1000])
        with pytest.raises(StepError, match="is damaged"):
            distributions.check(tmp_path / name, VERSION)


@pytest.mark.parametrize(
    ("member", "old", "new", "message"),
    [
        ("METADATA", b"Version:", b"Fersion:", "the metadata of .* are not valid"),
        ("METADATA", b"text/markdown", b"text/plain", "no description in Markdown"),
        ("client/__init__.py", b"import", b"export", "is not what RECORD says"),
    ],
)
def test_a_bad_wheel_is_found(
    built: dict[str, bytes],
    tmp_path: Path,
    member: str,
    old: bytes,
    new: bytes,
    message: str,
) -> None:
    (name,) = (name for name in built if name.endswith(".whl"))
    (tmp_path / "good.whl").write_bytes(built[name])
    with zipfile.ZipFile(tmp_path / "good.whl") as good, zipfile.ZipFile(tmp_path / name, "w") as bad:
        for entry in good.namelist():
            content = good.read(entry)
            if entry.endswith("RECORD") and member == "METADATA":
                content = b"\n".join(
                    line.split(b",")[0] + b",," if b"METADATA" in line else line for line in content.splitlines()
                )
            bad.writestr(entry, content.replace(old, new, 1) if entry.endswith(member) else content)
    with pytest.raises(StepError, match=message):
        distributions.check(tmp_path / name, VERSION)
