"""The Airflow releases whose interface the client speaks, and how their facts are fetched.

A release's facts come from its `apache-airflow-core` wheel, which ships the server's OpenAPI document. The wheel
is pinned by its sha256 in `releases.yaml`; its facts are kept in `spec/releases/`, so that generation itself needs
no network and a difference between two releases can be reviewed.
"""

from __future__ import annotations

import hashlib
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

import yaml

from codegen import documents, programs
from codegen.documents import Document
from codegen.errors import GenerationError
from codegen.facts import extract_facts
from codegen.paths import FACTS, RELEASES

_DOCUMENT_FOLDER = "airflow/api_fastapi/core_api/openapi/"
_PUBLIC_DOCUMENT_SUFFIX = "-rest-api-generated.yaml"


class ReleaseError(GenerationError):
    """A release cannot be added or refreshed."""


@dataclass(frozen=True)
class Release:
    """One Airflow release and the sha256 of its `apache-airflow-core` wheel."""

    version: str
    sha256: str

    @property
    def facts_path(self) -> Path:
        return FACTS / f"{self.version}.yaml"


def load_releases() -> list[Release]:
    """Return the releases of `releases.yaml`, oldest first."""
    pinned = documents.read(RELEASES)["releases"]
    return [Release(entry["version"], entry["sha256"]) for entry in pinned]


def fetch_facts(release: Release) -> None:
    """Download the release's wheel, check it against its pin, and write its facts.

    :raises ReleaseError: the wheel cannot be had, or is not the one that was pinned
    """
    fetched, facts = fetch(release.version)
    check_pin(release, fetched)
    release.facts_path.write_text(facts_text(release.version, facts), encoding="utf-8")


def check_pin(pinned: Release, fetched: Release) -> None:
    """Fail unless the wheel that was fetched is the one that is pinned.

    :raises ReleaseError: it is another
    """
    if fetched.sha256 != pinned.sha256:
        raise ReleaseError(
            f"apache-airflow-core {pinned.version}: the wheel's sha256 is {fetched.sha256}, but {RELEASES.name} pins "
            f"{pinned.sha256}. If the pin is wrong, correct it there; otherwise do not trust the download."
        )


def facts_text(version: str, facts: Document) -> str:
    """Return the content of the file with the facts of a release."""
    heading = f"Facts of Airflow {version}'s public interface, from its wheel: `make facts`."
    return documents.text(facts, heading=heading)


def fetch(version: str) -> tuple[Release, Document]:
    """Download a release's wheel and return its pin and its facts.

    :raises ReleaseError: the wheel cannot be had, or has no such document
    """
    with tempfile.TemporaryDirectory() as folder:
        wheel = _download_wheel(version, Path(folder))
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        with zipfile.ZipFile(wheel) as archive:
            names = [
                name
                for name in archive.namelist()
                if name.startswith(_DOCUMENT_FOLDER) and name.endswith(_PUBLIC_DOCUMENT_SUFFIX)
            ]
            if len(names) != 1:
                raise ReleaseError(
                    f"apache-airflow-core {version} has {len(names)} files {_DOCUMENT_FOLDER}*{_PUBLIC_DOCUMENT_SUFFIX}"
                    f", not one: only Airflow 3 ships its public OpenAPI document there; if a release has moved it, "
                    f"change the place in codegen/pins.py"
                )
            upstream = yaml.load(archive.read(names[0]), yaml.CSafeLoader)
    return Release(version, digest), extract_facts(upstream)


def _download_wheel(version: str, folder: Path) -> Path:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder)]
    command += ["--disable-pip-version-check", "--only-binary", ":all:", "--ignore-requires-python"]
    command += [f"apache-airflow-core=={version}"]
    result = programs.run(command)
    if result.returncode:
        lines = result.stderr.strip().splitlines() or ["pip gave no reason"]
        warnings = [line for line in lines if line.startswith("WARNING: Retrying")]  # each says the same again
        reason = "\n".join([*warnings[-1:], lines[-1]])
        raise ReleaseError(
            f"apache-airflow-core {version} could not be downloaded: {reason}. Look whether PyPI has this version, "
            f"and whether it can be reached from here."
        )
    (wheel,) = folder.glob("*.whl")
    return wheel
