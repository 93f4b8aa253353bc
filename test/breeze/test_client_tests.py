"""The live tests find all they need in the clean environment that they run in."""

from __future__ import annotations

import sys
from pathlib import Path

from rich.console import Console

from tools.breeze import client_tests, distributions
from tools.breeze.project import REPOSITORY_PROJECT
from tools.breeze.steps import Steps


def test_every_live_test_can_be_loaded_beside_the_wheel(tmp_path: Path) -> None:
    steps = Steps(Console(quiet=True))
    project = REPOSITORY_PROJECT.copy_to(tmp_path / "project")
    distributions.build(project, tmp_path / "dist", "wheel", use_local_hatch=True, steps=steps)
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    executable = client_tests.install(wheel, tmp_path / "environment", python=python, steps=steps)
    client_tests.copy_tests(tmp_path / "tests")
    collect = [executable, "-m", "pytest", "--collect-only", "test/live"]
    steps.run("find the live tests", collect, cwd=tmp_path / "tests", environment={"PYTHONPATH": ""})
