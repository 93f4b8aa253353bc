"""Wheel and sdist hold what they should, and the wheel works in an environment of its own.

Skipped where the packaging tools are not installed; `requirements/dev.txt` has them, `requirements/test.txt` has not.
"""

from __future__ import annotations

import email
import importlib.util
import os
import subprocess
import sys
import tarfile
import zipfile
from email.message import Message
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from airflow_client.client import __version__

from .fakes import REPOSITORY

TOOLS = ("build", "hatchling", "uv")
MISSING = [name for name in TOOLS if importlib.util.find_spec(name) is None]

pytestmark = pytest.mark.skipif(
    bool(MISSING), reason=f"packaging is tested where {', '.join(TOOLS)} are installed; missing: {', '.join(MISSING)}"
)


def complete(*command: str | Path, cwd: Path = REPOSITORY) -> str:
    """Run a command and return what it prints."""
    completed = subprocess.run(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert completed.returncode == 0, completed.stdout
    return completed.stdout


@pytest.fixture(scope="module")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of a freshly built sdist and of the wheel that was built from it."""
    folder = tmp_path_factory.mktemp("distributions")
    complete(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder)
    return folder


@pytest.fixture(scope="module")
def wheel(distributions: Path) -> Path:
    """Give the wheel."""
    (path,) = distributions.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def sdist(distributions: Path) -> Path:
    """Give the sdist."""
    (path,) = distributions.glob("*.tar.gz")
    return path


@pytest.fixture(scope="module")
def metadata(wheel: Path) -> Message:
    """Give the wheel's metadata."""
    with zipfile.ZipFile(wheel) as archive:
        return email.message_from_bytes(archive.read(f"apache_airflow_client-{__version__}.dist-info/METADATA"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the Python of an environment with nothing in it but the wheel and what it requires."""
    environment = tmp_path_factory.mktemp("environment")
    complete(sys.executable, "-m", "uv", "venv", "--clear", "--python", sys.executable, environment)
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    complete(sys.executable, "-m", "uv", "pip", "install", "--python", python, wheel)
    return python


def test_names(wheel: Path, sdist: Path) -> None:
    assert wheel.name == f"apache_airflow_client-{__version__}-py3-none-any.whl"
    assert sdist.name == f"apache_airflow_client-{__version__}.tar.gz"


def test_the_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    source = {
        path.relative_to(REPOSITORY).as_posix()
        for path in (REPOSITORY / "airflow_client").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    information = f"apache_airflow_client-{__version__}.dist-info/"
    assert {name for name in names if not name.startswith(information)} == source
    assert "airflow_client/client/py.typed" in names
    assert f"{information}licenses/LICENSE" in names


def test_the_sdist_holds_what_the_package_is_built_from(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    for name in (
        "pyproject.toml",
        "PKG-INFO",
        "README.md",
        "LICENSE",
        "airflow_client/client/py.typed",
        "spec/v2.yaml",
    ):
        assert name in names
    assert {name for name in names if name.startswith(("test/", "codegen/", "tools/", "benchmarks/", "."))} <= {
        ".gitignore"
    }


def test_metadata(metadata: Message) -> None:
    assert metadata["Name"] == "apache-airflow-client"
    assert metadata["Version"] == __version__
    assert metadata["Requires-Python"] == ">=3.9"
    assert metadata["License-Expression"] == "Apache-2.0"
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert metadata.get_payload() == (REPOSITORY / "README.md").read_text(encoding="utf-8")
    assert {str(Requirement(line)) for line in metadata.get_all("Requires-Dist", [])} == {
        "urllib3!=2.6.0,>=2.1",
        "pydantic>=2.11",
        "python-dateutil",
        "typing-extensions",
        'google-auth[requests]>=2.20; extra == "google"',
        'pyspnego[kerberos]>=0.10; extra == "kerberos"',
        'rich>=13; extra == "rich"',
    }


def test_the_wheel_works_in_an_environment_of_its_own(installed: Path, tmp_path: Path) -> None:
    program = (
        "import airflow_client.client as client, importlib.metadata as metadata\n"
        "for name in client.__all__: getattr(client, name)\n"
        "print(client.__file__)\n"
        "print(metadata.version('apache-airflow-client'), client.__version__)\n"
        "print(client.PoolBody(name='small', slots=1).to_json())\n"
    )
    file, versions, body = complete(installed, "-W", "error", "-I", "-c", program, cwd=tmp_path).splitlines()
    assert Path(file).is_relative_to(installed.parent.parent)
    assert versions == f"{__version__} {__version__}"
    assert body == '{"name": "small", "slots": 1}'
