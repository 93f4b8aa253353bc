"""The Airflow releases whose interface the client speaks, and how their facts are fetched.

A release's facts come from its `apache-airflow-core` wheel, which ships the server's OpenAPI document. The wheel
is pinned by its sha256 in `releases.yaml`; its facts are kept in `spec/releases/`, so that generation itself needs
no network and a difference between two releases can be reviewed.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

import yaml

from codegen import documents
from codegen.facts import extract_facts
from codegen.paths import FACTS, RELEASES

_DOCUMENT_FOLDER = "airflow/api_fastapi/core_api/openapi/"
_PUBLIC_DOCUMENT_SUFFIX = "-rest-api-generated.yaml"


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

    :raises SystemExit: the wheel cannot be had, or is not the one that was pinned
    """
    with tempfile.TemporaryDirectory() as folder:
        wheel = _download_wheel(release.version, Path(folder))
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        if digest != release.sha256:
            raise SystemExit(
                f"apache-airflow-core {release.version}: the wheel's sha256 is {digest}, but {RELEASES.name} pins "
                f"{release.sha256}. If the pin is wrong, correct it there; otherwise do not trust the download."
            )
        with zipfile.ZipFile(wheel) as archive:
            (name,) = (
                name
                for name in archive.namelist()
                if name.startswith(_DOCUMENT_FOLDER) and name.endswith(_PUBLIC_DOCUMENT_SUFFIX)
            )
            upstream = yaml.load(archive.read(name), yaml.CSafeLoader)
    documents.write(
        release.facts_path,
        extract_facts(upstream),
        heading=f"Facts of Airflow {release.version}'s public interface, from its wheel: `make facts`.",
    )


def _download_wheel(version: str, folder: Path) -> Path:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder)]
    command += ["--only-binary", ":all:", "--ignore-requires-python", f"apache-airflow-core=={version}"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        reason = (result.stderr.strip() or "pip gave no reason").splitlines()[-1]
        raise SystemExit(f"apache-airflow-core {version} could not be downloaded: {reason}")
    (wheel,) = folder.glob("*.whl")
    return wheel
