"""Every program prints under our client what it prints under the released one, but for the listed differences."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import airflow_client.client
from behaviour.programs import programs
from benchmarks.environments import RELEASED, Environment

from .certificates import make_certificates
from .known import KNOWN

DRIVER = Path(__file__).parent / "driver.py"
DIFFERENCES = Path(__file__).parents[2] / "docs" / "differences.md"
PROGRAMS = programs()
LISTED = {name: program for name, program in PROGRAMS.items() if hasattr(program, "listed")}


@dataclass(frozen=True)
class Outputs:
    """What the programs printed, by their names."""

    released: dict[str, str]
    ours: dict[str, str]

    def of(self, name: str) -> tuple[str, str]:
        """Return what a program printed under the released client and under ours."""
        if name not in self.released:
            pytest.skip("there is no openssl to make certificates with")
        return self.released[name], self.ours[name]


@pytest.fixture(scope="session")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> Outputs:
    """Run all programs under both clients at the same time."""
    environment = Environment("released")
    environment.build(RELEASED, RELEASED)
    folder = tmp_path_factory.mktemp("certificates")
    certificates = str(folder) if make_certificates(folder) else ""
    with ThreadPoolExecutor() as pool:
        released = pool.submit(printed_by, str(environment.python), environment.folder, certificates)
        ours = pool.submit(printed_by, sys.executable, Path(airflow_client.client.__file__).parent, certificates)
        return Outputs(released.result(), ours.result())


def printed_by(python: str, home: Path, certificates: str) -> dict[str, str]:
    """Run all programs with the client of a Python environment.

    :param home: folder in which that client must be
    """
    done = subprocess.run(
        [python, "-I", str(DRIVER), certificates],
        capture_output=True,
        text=True,
        timeout=120,
        env={name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")},
    )
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    assert Path(result["client"]).is_relative_to(home)
    said: dict[str, str] = result["said"]
    return said


@pytest.mark.parametrize("name", [name for name in PROGRAMS if name not in {*LISTED, *KNOWN}])
def test_program_prints_the_same(outputs: Outputs, name: str) -> None:
    released, ours = outputs.of(name)
    assert ours == released


@pytest.mark.parametrize("name", LISTED)
def test_program_prints_what_is_listed(outputs: Outputs, name: str) -> None:
    released, ours = outputs.of(name)
    assert ours.strip() == LISTED[name].ours.strip()  # type: ignore[attr-defined]
    assert ours != released, "nothing differs any more"


@pytest.mark.parametrize("name", KNOWN)
def test_program_still_differs(outputs: Outputs, name: str) -> None:
    released, ours = outputs.of(name)
    assert ours != released, f"nothing differs any more, so take it out of known.py: {KNOWN[name]}"


@pytest.mark.parametrize("name", PROGRAMS)
def test_program_ends_under_the_released_client(outputs: Outputs, name: str) -> None:
    """A program that fails there, or says nothing, proves nothing."""
    released, _ = outputs.of(name)
    assert released
    assert "Traceback (most recent call last)" not in released


def test_listed_differences_are_explained() -> None:
    page = DIFFERENCES.read_text(encoding="utf-8")

    def is_explained(program: Callable[..., None]) -> bool:
        where: str = program.listed  # type: ignore[attr-defined]
        return f'<a id="{where}"></a>' in page or f"\n| {where}" in page

    assert [name for name, program in LISTED.items() if not is_explained(program)] == []


def test_known_differences_are_programs_and_explained() -> None:
    page = DIFFERENCES.read_text(encoding="utf-8")
    assert KNOWN.keys() <= PROGRAMS.keys() - LISTED.keys()
    assert [row for row in KNOWN.values() if f'<a id="{row}"></a>' not in page] == []
