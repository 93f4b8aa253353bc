"""Runs the unit, contract and surface tests on the Pythons that are installed here.

    python tools/test_pythons.py [--oldest-and-newest]

Each Python gets an environment of its own under `.cache/pythons/`, with the pinned versions of `requirements/test.txt`.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
SUPPORTED = ("3.9", "3.10", "3.11", "3.12", "3.13")
SUITES = [str(REPOSITORY / "test" / name) for name in ("unit", "contract", "surface")]


def main() -> int:
    """Test on each Python and return 1 if any failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--oldest-and-newest", action="store_true", help="leave out those in between")
    arguments = parser.parse_args()
    installed = {version: path for version in SUPPORTED if (path := find_python(version))}
    if not installed:
        print(f"None of Python {', '.join(SUPPORTED)} is installed here: install one and put it on PATH.")
        return 1
    versions = list(installed)
    if arguments.oldest_and_newest:
        versions = sorted({versions[0], versions[-1]}, key=versions.index)
    failed = [version for version in versions if not passes(version, installed[version])]
    print(f"Tested on Python {', '.join(versions)}; failed: {', '.join(failed) or 'none'}.")
    return 1 if failed else 0


def find_python(version: str) -> str | None:
    """Return the path of the interpreter of a version, or `None`; pyenv's are found without being active."""
    candidates = [shutil.which(f"python{version}")]
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    candidates += [str(path / "bin" / f"python{version}") for path in sorted(pyenv.glob(f"{version}.*"))]
    for candidate in filter(None, candidates):
        if Path(candidate).exists() and subprocess.run([candidate, "-c", ""], capture_output=True).returncode == 0:
            return candidate
    return None


def passes(version: str, interpreter: str) -> bool:
    """Return whether the tests pass on an interpreter."""
    environment = REPOSITORY / ".cache" / "pythons" / version
    python = environment / "bin" / "python"
    uv = [sys.executable, "-m", "uv"]
    requirements = str(REPOSITORY / "requirements" / "test.txt")
    subprocess.run([*uv, "venv", "--quiet", "--clear", "--python", interpreter, str(environment)], check=True)
    install = [*uv, "pip", "install", "--quiet", "--python", str(python), "--requirements", requirements]
    subprocess.run([*install, "--editable", str(REPOSITORY)], check=True)
    print(f"Python {version}:", flush=True)
    return subprocess.run([str(python), "-m", "pytest", *SUITES], cwd=REPOSITORY).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
