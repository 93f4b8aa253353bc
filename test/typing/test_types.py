"""Do users get the right types? Errors that should be there are marked, and a mark without an error is an error."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

PROGRAMS = [Path(__file__).with_name(name) for name in ("programs.py", "released_programs.py", "star_program.py")]
REPOSITORY = PROGRAMS[0].parents[2]


def complaints(*command: str) -> str:
    """Return what a type checker prints, nothing if it finds no error."""
    result = subprocess.run(
        [sys.executable, "-m", *command], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    return result.stdout + result.stderr if result.returncode else ""


@pytest.mark.skipif(find_spec("mypy") is None, reason="mypy is not installed")
def test_mypy(tmp_path: Path) -> None:
    """Under mypy --strict."""
    options = ["--config-file=", "--explicit-package-bases", "--strict", "--warn-unused-ignores"]
    assert not complaints("mypy", *options, f"--cache-dir={tmp_path}", *map(str, PROGRAMS))


@pytest.mark.skipif(find_spec("pyright") is None, reason="pyright is not installed")
def test_pyright(tmp_path: Path) -> None:
    """Under pyright."""
    settings = tmp_path / "pyrightconfig.json"
    rules = {
        "include": [str(program) for program in PROGRAMS],
        "extraPaths": [str(REPOSITORY)],
        "reportUnnecessaryTypeIgnoreComment": "error",
        "enableTypeIgnoreComments": False,
        "typeCheckingMode": "standard",
    }
    settings.write_text(json.dumps(rules), encoding="utf-8")
    assert not complaints("pyright", "--project", str(settings), "--pythonpath", sys.executable)
