"""A small project that has the pipeline of this one, and releases of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from codegen import documents
from codegen.documents import Document
from codegen.facts import extract_facts
from codegen.paths import REPOSITORY

NO_CORRECTIONS: Document = {
    "names": [],
    "operation_ids": [],
    "answers": [],
    "errors": [],
    "schemas": [],
    "naive_datetimes": [],
    "rest_of_path": [],
    "security": {},
}

KITES = Path(__file__).with_name("kites")
WORDS = KITES / "words"
_README = "# Client\n" + "".join(
    f"\n<!-- {section}: written by make generate -->\n<!-- end of {section} -->\n"
    for section in ("endpoints", "models", "schemes")
)


_ADD_RELEASE = """
import sys
from codegen.errors import GenerationError
from codegen.releases import add_release
try:
    print(add_release(sys.argv[1]), end="")
except GenerationError as error:
    sys.exit(str(error))
"""


@dataclass(frozen=True)
class Project:
    """The project in a folder."""

    root: Path

    @classmethod
    def make(cls, root: Path, releases: Mapping[str, Document], corrections: Document = NO_CORRECTIONS) -> Project:
        """Make a project whose releases publish the given OpenAPI documents, oldest first."""
        without_caches = shutil.ignore_patterns("__pycache__")
        shutil.copytree(REPOSITORY / "codegen", root / "codegen", ignore=without_caches)
        package = Path("airflow_client", "client")
        shutil.copytree(
            REPOSITORY / package,
            root / package,
            ignore=shutil.ignore_patterns("__pycache__", "__init__.py", "api", "models"),
        )
        shutil.copyfile(REPOSITORY / "pyproject.toml", root / "pyproject.toml")
        (root / "README.md").write_text(_README, encoding="utf-8")
        for version, upstream in releases.items():
            facts = root / "spec" / "releases" / f"{version}.yaml"
            documents.write(facts, extract_facts(upstream), heading=f"Facts of {version}.")
        shutil.copytree(WORDS, root / "spec" / "words")
        pins = [{"version": version, "sha256": "0" * 64} for version in releases]
        documents.write(root / "codegen" / "releases.yaml", {"releases": pins}, heading="The releases.")
        documents.write(root / "codegen" / "corrections.yaml", corrections, heading="The corrections.")
        return cls(root)

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run Python with `arguments`, so that it finds the packages of this project instead of the real ones."""
        return subprocess.run(
            [sys.executable, "-W", "error", *arguments],
            cwd=self.root,
            env={**os.environ, "PYTHONPATH": str(self.root), "PYTHONDONTWRITEBYTECODE": "1", **environment},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    def generate(self, **environment: str) -> None:
        """Do what `make generate` does."""
        result = self.run("-m", "codegen", "generate", **environment)
        assert result.returncode == 0, result.stderr

    def generated_files(self) -> dict[str, bytes]:
        """Return what `make generate` writes, but for the lock file, by path."""
        patterns = ("README.md", "docs/*.md", "spec/*.yaml", "airflow_client/client/__init__.py")
        patterns += ("airflow_client/client/api/*.py", "airflow_client/client/models/*.py")
        paths = sorted(path for pattern in patterns for path in self.root.glob(pattern))
        return {path.relative_to(self.root).as_posix(): path.read_bytes() for path in paths}


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project with two releases of its own, generated."""
    releases = {path.stem: documents.read(path) for path in sorted(KITES.glob("[0-9]*.yaml"))}
    project = Project.make(tmp_path_factory.mktemp("kites"), releases, documents.read(KITES / "corrections.yaml"))
    project.generate()
    return project


class PyPI:
    """A folder that stands for PyPI, and a project that fetches from it."""

    def __init__(self, root: Path) -> None:
        self.wheels = root / "wheels"
        self.wheels.mkdir()
        names = documents.read(KITES / "corrections.yaml")["names"]
        self.project = Project.make(root / "project", {}, {**NO_CORRECTIONS, "names": names})
        (self.project.root / "CHANGELOG.md").write_text("# Changelog\n\n## 0.9.0\n\nOld.\n", encoding="utf-8")

    def publish(self, version: str, upstream: Document) -> None:
        """Publish a release of Airflow."""
        name = f"apache_airflow_core-{version}"
        metadata = f"Metadata-Version: 2.1\nName: apache-airflow-core\nVersion: {version}\n"
        with zipfile.ZipFile(self.wheels / f"{name}-py3-none-any.whl", "w") as archive:
            folder = "airflow/api_fastapi/core_api/openapi"
            archive.writestr(f"{folder}/v2-rest-api-generated.yaml", json.dumps(upstream))
            archive.writestr(f"{name}.dist-info/METADATA", metadata)
            archive.writestr(
                f"{name}.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
            )
            archive.writestr(f"{name}.dist-info/RECORD", "")

    def run(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a program of the project that has this folder for PyPI."""
        sources = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.wheels), "PIP_CONFIG_FILE": "/dev/null"}
        sources["LC_ALL"] = "C"  # in which the folder's name cannot be written
        return self.project.run("-c", program, *arguments, **sources)

    def add(self, version: str, *, fails: bool = False) -> str:
        """Add a release, and return the report, or the error."""
        result = self.run(_ADD_RELEASE, version)
        assert result.returncode == (1 if fails else 0), result.stderr + result.stdout
        assert "Traceback" not in result.stderr
        return result.stderr if fails else result.stdout

    def everything(self) -> dict[str, bytes]:
        """Return the content of each file of the project."""
        paths = [path for path in sorted(self.project.root.rglob("*")) if path.is_file()]
        return {path.relative_to(self.project.root).as_posix(): path.read_bytes() for path in paths}

    def read(self, path: str) -> str:
        """Return the text of a file of the project."""
        return (self.project.root / path).read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def make_pypi(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], PyPI]:
    """A function that makes a folder which stands for PyPI."""
    return lambda: PyPI(tmp_path_factory.mktemp("pypí"))


@pytest.fixture(scope="session")
def make_project(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Project]:
    """A function that makes a project with a release, which is not generated yet."""
    first = documents.read(KITES / "1.0.0.yaml")
    return lambda: Project.make(tmp_path_factory.mktemp("project"), {"1.0.0": first})
