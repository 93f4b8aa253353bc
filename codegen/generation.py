"""Runs OpenAPI Generator on the prepared specification, formats what it wrote, and puts it into a tree."""

from __future__ import annotations

import difflib
import filecmp
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

import openapi_generator_cli
import yaml

from codegen import documents
from codegen.documents import Document
from codegen.errors import GenerationError
from codegen.history import release_history
from codegen.paths import CORRECTIONS, LOCK, ORDER, RELEASES, REPOSITORY, TEMPLATES, WORDS, Tree
from codegen.pins import load_releases
from codegen.rendering import prepare_for_templates
from codegen.specification import write_specification
from codegen.words import load_words

_CONFIGURATION = REPOSITORY / "codegen" / "generator.yaml"
_LAYOUT = REPOSITORY / "pyproject.toml"
_GENERATOR = Path(openapi_generator_cli.__file__).with_name("openapi-generator.jar")
_README_SECTIONS = ("endpoints", "models", "schemes")
_GENERATED_MARK = "Generated from spec/v2.yaml"


def generate(tree: Tree, *, specification: Document | None = None) -> None:
    """Write the specification, the generated half of the package, the reference pages and the README's tables.

    :param specification: a valid OpenAPI document to generate from, instead of the facts of the releases
    :raises GenerationError: it cannot be done; then nothing has changed
    """
    releases = load_releases()
    if specification is None:
        write_specification(releases, tree)
        specification = documents.read(tree.specification)
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder)
        _run_generator(specification, output)
        _install(output, tree)
    history = release_history(specification, [release.version for release in releases])
    (tree.documentation / "releases.md").write_text(history, encoding="utf-8")
    _format(tree)
    if tree.root == REPOSITORY:
        LOCK.write_text(json.dumps(inputs(), indent=2) + "\n", encoding="utf-8")


def check() -> int:
    """Generate into a temporary folder and compare with the tree; print a diff and return 1 where they differ."""
    differences = _lock_differences()
    with tempfile.TemporaryDirectory() as folder:
        fresh = Tree(Path(folder))
        shutil.copyfile(REPOSITORY / "README.md", fresh.readme)
        generate(fresh)
        for path in sorted(_generated_files(fresh) | _generated_files(Tree(REPOSITORY))):
            differences += _difference(REPOSITORY / path, fresh.root / path, path)
    for line in differences:
        print(line)
    if differences:
        print("The generated files are not what `make generate` writes: run it and commit the result.")
    return 1 if differences else 0


def inputs() -> dict[str, str]:
    """Return the versions and sha256 sums of everything that the generated files depend on."""
    folders = {
        "releases": REPOSITORY / "spec" / "releases",
        "templates": TEMPLATES,
        "words": WORDS,
    }
    sums = {
        name: _sum(sorted(path for path in folder.rglob("*") if path.is_file())) for name, folder in folders.items()
    }
    sums["pins"] = _sum([RELEASES])
    sums["order"] = _sum([ORDER])
    sums["corrections"] = _sum([CORRECTIONS])
    sums["configuration"] = _sum([_CONFIGURATION, _LAYOUT])
    sums["codegen"] = _sum(sorted((REPOSITORY / "codegen").glob("*.py")))
    sums["specification"] = _sum([Tree(REPOSITORY).specification])
    sums["openapi-generator-cli"] = f"{version('openapi-generator-cli')} {_sum([_GENERATOR])}"
    sums["ruff"] = version("ruff")
    return sums


def _sum(paths: list[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _lock_differences() -> list[str]:
    recorded = json.loads(LOCK.read_text(encoding="utf-8")) if LOCK.exists() else {}
    return [
        f"{LOCK.name}: {name} has changed since the last `make generate`"
        for name, value in inputs().items()
        if recorded.get(name) != value
    ]


def _run_generator(specification: documents.Document, output: Path) -> None:
    prepared = output / "prepared.yaml"
    prepared.write_text(
        yaml.dump(
            prepare_for_templates(specification, load_words(WORDS).examples), Dumper=yaml.CSafeDumper, sort_keys=False
        )
    )
    command = [str(Path(sys.executable).with_name("openapi-generator-cli")), "generate"]
    command += [
        "--input-spec",
        str(prepared),
        "--config",
        str(_CONFIGURATION),
        "--template-dir",
        str(TEMPLATES),
    ]
    command += ["--output", str(output), "--skip-validate-spec"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        raise GenerationError(f"OpenAPI Generator failed:\n{(result.stderr or result.stdout).strip()[-4000:]}")


def _install(output: Path, tree: Tree) -> None:
    """Replace the generated files of `tree` by those in `output`."""
    written = output / "airflow_client" / "client"
    tree.package.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(written / "__init__.py", tree.package / "__init__.py")
    for name in ("api", "models"):
        shutil.rmtree(tree.package / name, ignore_errors=True)
        shutil.copytree(written / name, tree.package / name)
    tree.documentation.mkdir(parents=True, exist_ok=True)
    for page in tree.documentation.glob("*.md"):
        if _GENERATED_MARK in page.read_text(encoding="utf-8")[:200]:
            page.unlink()
    for page in (output / "docs").glob("*.md"):
        shutil.copyfile(page, tree.documentation / page.name)
    readme = tree.readme.read_text(encoding="utf-8")
    tables = (output / "README.md").read_text(encoding="utf-8").split("=====")
    for section, table in zip(_README_SECTIONS, tables, strict=True):
        readme = _with_table(readme, section, table.strip())
    tree.readme.write_text(readme, encoding="utf-8")


def _with_table(readme: str, section: str, table: str) -> str:
    """Return `readme` with `table` between the marks of its section."""
    start, end = re.search(f"<!-- {section}: .*-->\n", readme), readme.find(f"<!-- end of {section} -->")
    if start is None or end < start.end():
        raise GenerationError(f"README.md has no place for its table of {section}: <!-- {section}: … --> is missing")
    return f"{readme[: start.end()]}{table}\n{readme[end:]}"


def _format(tree: Tree) -> None:
    """Tidy imports and layout with ruff, by rules that do not depend on where the tree stands."""
    targets = [str(tree.package / name) for name in ("__init__.py", "api", "models")]
    pages = [str(page) for page in sorted(tree.documentation.glob("*.md"))]
    common = ["--quiet", "--no-cache", "--config", str(_LAYOUT)]
    for command in (["check", "--fix-only", "--select", "I,F401", *targets], ["format", *targets, *pages]):
        subprocess.run([sys.executable, "-m", "ruff", *command, *common], check=True)


def _generated_files(tree: Tree) -> set[Path]:
    files = {tree.specification, tree.order, tree.readme, tree.package / "__init__.py"}
    files |= set((tree.package / "api").glob("*.py")) | set((tree.package / "models").glob("*.py"))
    files |= {
        page for page in tree.documentation.glob("*.md") if _GENERATED_MARK in page.read_text(encoding="utf-8")[:200]
    }
    return {path.relative_to(tree.root) for path in files if path.exists()}


def _difference(committed: Path, fresh: Path, name: Path) -> list[str]:
    if committed.exists() and fresh.exists() and filecmp.cmp(committed, fresh, shallow=False):
        return []
    before, after = (
        path.read_text(encoding="utf-8").splitlines() if path.exists() else [] for path in (committed, fresh)
    )
    return list(difflib.unified_diff(before, after, f"{name} (committed)", f"{name} (fresh)", lineterm=""))
