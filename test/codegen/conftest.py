"""A small project that has the pipeline of this one, and releases of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
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
    "schemas": [],
    "naive_datetimes": [],
    "security": {},
}

KITES = Path(__file__).with_name("kites")
WORDS = KITES / "words"
_README = "# Client\n" + "".join(
    f"\n<!-- {section}: written by make generate -->\n<!-- end of {section} -->\n"
    for section in ("endpoints", "models", "schemes")
)


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
