"""The two environments that are compared, built with uv and kept while their inputs stay the same."""

import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RELEASED = "apache-airflow-client==3.3.2"


@dataclass
class Environment:
    """A virtual environment with one of the two clients."""

    name: str

    def __post_init__(self) -> None:
        """Find the environment's place; ``build`` makes it."""
        self.folder = ROOT / ".cache" / "benchmarks" / self.name
        self.python = self.folder / "bin" / "python"

    def build(self, inputs: str, *install: str) -> None:
        """Install what ``install`` names, unless that was done before from the same ``inputs``."""
        inputs = f"Python {sys.version}\n{inputs}\n"
        stamp = self.folder / "inputs.txt"
        if stamp.exists() and stamp.read_text() == inputs:
            return
        uv("venv", "--clear", "--python", sys.executable, str(self.folder))
        uv("pip", "install", "--compile-bytecode", "--python", str(self.python), *install)
        stamp.write_text(inputs)

    def dependencies(self) -> list[str]:
        """Return what is installed beside the client, each as ``name==version``."""
        installed = uv("pip", "freeze", "--python", str(self.python)).splitlines()
        return [line for line in installed if not line.startswith("apache-airflow-client")]

    def api_modules(self) -> list[Path]:
        """Return the installed modules with the generated API classes."""
        return list(self.folder.glob("lib/python*/site-packages/airflow_client/client/api/*.py"))


def uv(*arguments: str) -> str:
    """Run uv and return what it printed; end the program, with what uv said, if it failed."""
    program = shutil.which("uv", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}")
    if program is None:
        sys.exit("The benchmark builds its environments with uv: install uv, or put it on PATH.")
    done = subprocess.run([program, *arguments], capture_output=True, text=True, cwd=ROOT)
    if done.returncode:
        sys.exit(f"Nothing was measured, because `uv {' '.join(arguments)}` failed:\n{done.stderr}")
    return done.stdout


def tree_hash() -> str:
    """Return a hash of everything in the tree that the wheel is built from."""
    files = [path for path in (ROOT / "airflow_client").rglob("*") if path.is_file() and path.suffix != ".pyc"]
    digest = hashlib.sha256()
    for path in [ROOT / "pyproject.toml", *sorted(files)]:
        digest.update(f"{path.relative_to(ROOT)}\n".encode() + path.read_bytes())
    return digest.hexdigest()


def build_environments() -> tuple[Environment, Environment]:
    """Return the environment of the released client and the one of this tree, with equal dependencies."""
    if not (ROOT / "pyproject.toml").exists():
        sys.exit(f"There is no client to measure: {ROOT} has no pyproject.toml.")
    released, ours = Environment("released"), Environment("ours")
    released.build(RELEASED, RELEASED)
    dependencies = released.dependencies()
    inputs = "\n".join([tree_hash(), *dependencies])
    ours.build(inputs, "--reinstall-package=apache-airflow-client", str(ROOT), *dependencies)
    return released, ours
