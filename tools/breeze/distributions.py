"""Builds the client's wheel and sdist, and checks what came out."""

from __future__ import annotations

import base64
import csv
import hashlib
import sys
import tarfile
import zipfile
import zlib
from pathlib import Path

from packaging.errors import ExceptionGroup
from packaging.metadata import Metadata
from packaging.utils import InvalidSdistFilename, InvalidWheelFilename, parse_sdist_filename, parse_wheel_filename
from packaging.version import Version

from tools.breeze.project import Project
from tools.breeze.steps import StepError, Steps

NAME = "apache-airflow-client"
FORMATS = {"wheel": ("--wheel",), "sdist": ("--sdist",), "both": ()}
"""The distribution formats, and how `uv build` is told each."""


def build(project: Project, folder: Path, form: str, *, use_local_hatch: bool, steps: Steps) -> None:
    """Build the distributions of a project into a folder.

    They are the same, byte for byte, whenever and wherever they are built; `SOURCE_DATE_EPOCH` in the environment is
    the moment that stands in them.

    :param form: a key of `FORMATS`
    :param use_local_hatch: use the hatchling that is installed here; otherwise one in an environment of its own, which
        needs the network
    :raises StepError: the build failed
    """
    command: list[str | Path] = [sys.executable, "-m", "uv", "build", *FORMATS[form], "--out-dir", folder]
    command += ["--python", sys.executable, *(["--no-build-isolation"] if use_local_hatch else [])]
    what = {"both": "sdist and wheel"}.get(form, form)
    steps.run(f"build the {what}", command, cwd=project.root)


def check(path: Path, version: str) -> None:
    """Check that a distribution is what an index takes, as `twine check` does, and that nothing in it is damaged.

    :raises StepError: it is not
    """
    try:
        name, its_version = (
            parse_wheel_filename(path.name)[:2] if path.suffix == ".whl" else parse_sdist_filename(path.name)
        )
        metadata = Metadata.from_email(_wheel_metadata(path) if path.suffix == ".whl" else _sdist_metadata(path))
    except (InvalidWheelFilename, InvalidSdistFilename) as error:
        raise StepError(f"{path.name}: {error}") from None
    except (zipfile.BadZipFile, tarfile.TarError, zlib.error, EOFError, KeyError, OSError) as error:
        raise StepError(f"{path.name} is damaged: {error}") from None
    except ExceptionGroup as group:
        faults = "\n".join(map(str, group.exceptions))
        raise StepError(f"the metadata of {path.name} are not valid:\n{faults}") from None
    if (name, its_version) != (NAME, Version(version)) or (metadata.name, metadata.version) != (NAME, Version(version)):
        raise StepError(f"{path.name} should be {NAME} {version}, and is {metadata.name} {metadata.version}")
    if metadata.description_content_type != "text/markdown" or not (metadata.description or "").strip():
        raise StepError(f"{path.name} has no description in Markdown")


def _wheel_metadata(path: Path) -> bytes:
    """Return the metadata of a wheel, whose files all have the sums that it says."""
    with zipfile.ZipFile(path) as wheel:
        (record,) = (name for name in wheel.namelist() if name.endswith(".dist-info/RECORD"))
        listed = list(csv.reader(wheel.read(record).decode().splitlines()))
        for name, digest, _ in listed:
            if digest:
                kind, _, value = digest.partition("=")
                found = base64.urlsafe_b64encode(hashlib.new(kind, wheel.read(name)).digest()).rstrip(b"=").decode()
                if found != value:
                    raise StepError(f"{path.name}: {name} is not what RECORD says")
        if {name for name, _, _ in listed} != set(wheel.namelist()):
            raise StepError(f"{path.name}: RECORD does not list what is in it")
        return wheel.read(record.removesuffix("RECORD") + "METADATA")


def _sdist_metadata(path: Path) -> bytes:
    with tarfile.open(path) as sdist:
        member = sdist.extractfile(f"{path.name.removesuffix('.tar.gz')}/PKG-INFO")
        assert member is not None
        return member.read()
