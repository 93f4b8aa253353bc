"""Tests the client's wheel, installed as users install it, against a real Airflow."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from codegen.paths import REPOSITORY
from tools.breeze.steps import Steps
from tools.local_airflow import EVERYTHING_ON, LocalAirflow

_COPIED = ("test", "docs", "spec", "README.md", "pyproject.toml", "test_python_client.py")
_WHERE = (
    "import airflow_client.client as client, sys\n"
    "sys.exit(None if client.__file__.startswith(sys.prefix) else f'the client comes from {client.__file__}')"
)


def copy_tests(folder: Path) -> None:
    """Copy what the live tests consist of, without the client: theirs has to be the installed one."""
    for name in _COPIED:
        source, target = REPOSITORY / name, folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(source, target)
    (folder / "tools").symlink_to(REPOSITORY / "tools")


def install(wheel: Path | str, environment: Path, *, python: str, steps: Steps) -> Path:
    """Make an environment with nothing in it but the wheel and what its tests need, and return its Python."""
    executable = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    uv = [sys.executable, "-m", "uv", "--quiet"]
    command = [*uv, "venv", "--python", python, str(environment)]
    steps.run(f"make an environment with Python {python}", command, cwd=REPOSITORY)
    requirements = REPOSITORY / "requirements" / "test.txt"
    command = [*uv, "pip", "install", "--python", str(executable), "--requirements", str(requirements), str(wheel)]
    steps.run("install the wheel in it", command, cwd=REPOSITORY)
    return executable


def run_tests(python: Path, folder: Path, airflow_version: str, arguments: Sequence[str], steps: Steps) -> None:
    """Run the smoke test against an Airflow, and the live tests, which start one that they can command.

    :param python: the Python of the environment with the wheel
    :param folder: what `copy_tests` wrote
    :param arguments: further arguments of pytest
    :raises StepError: a test failed
    :raises LocalAirflowError: Airflow cannot be installed or started
    """
    if steps.dry_run:
        steps.say(f"would start Airflow {airflow_version}, and run the smoke test and the live tests", "yellow")
        return
    tools = os.pathsep.join([os.environ.get("PATH", os.defpath), str(Path(sys.executable).parent)])
    clean = {"PYTHONPATH": None, "PYTHONWARNINGS": None, "PATH": tools, "AIRFLOW_API_HOST": None}
    steps.run("find the client where it is installed", [str(python), "-c", _WHERE], cwd=folder, environment=clean)
    airflow = LocalAirflow(airflow_version, environment=EVERYTHING_ON, dags=REPOSITORY / "test" / "live" / "dags")
    steps.look(f"start Airflow {airflow_version}", airflow.__enter__)
    try:
        smoke = [str(python), "test_python_client.py", "--host", airflow.host, "--username", airflow.username]
        password = {"AIRFLOW_API_PASSWORD": airflow.password}
        steps.run("run the smoke test", smoke, cwd=folder, environment={**clean, **password}, show=True)
    finally:
        steps.look("stop Airflow", lambda: airflow.__exit__(None, None, None))
    tests = [str(python), "-m", "pytest", "test/live", *arguments]
    release = {"AIRFLOW_RELEASE": airflow_version}
    steps.run("run the live tests", tests, cwd=folder, environment={**clean, **release}, show=True)
