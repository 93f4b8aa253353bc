"""The live tests find all they need in the clean environment that they run in."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
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


class Started:
    """Stands in for an Airflow."""

    host, username, password = "http://127.0.0.1:8080", "admin", "s3cret"

    def __init__(self, version: str, **options: object) -> None:
        pass

    def __enter__(self) -> Started:
        return self

    def __exit__(self, *error: object) -> None:
        pass


def test_the_live_tests_start_an_airflow_that_they_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever server the environment names."""
    monkeypatch.setattr(client_tests, "LocalAirflow", Started)
    monkeypatch.setenv("AIRFLOW_API_HOST", "http://127.0.0.1:9")
    for name in ("AIRFLOW_API_PASSWORD", "AIRFLOW_RELEASE"):
        monkeypatch.delenv(name, raising=False)
    python = tmp_path / "python"
    python.write_text(
        '#!/bin/sh\necho "$* host=$AIRFLOW_API_HOST password=$AIRFLOW_API_PASSWORD release=$AIRFLOW_RELEASE" >> calls\n'
    )
    python.chmod(0o755)
    client_tests.run_tests(python, tmp_path, "3.1.8", ["-k", "dag"], Steps(Console(quiet=True)))
    assert (tmp_path / "calls").read_text().splitlines()[-2:] == [
        "test_python_client.py --host http://127.0.0.1:8080 --username admin host= password=s3cret release=",
        "-m pytest test/live -k dag host= password= release=3.1.8",
    ]
