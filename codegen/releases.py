"""Adds an Airflow release to those that the client speaks to, or refreshes one, and reports what it changes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from codegen import documents
from codegen.documents import Document
from codegen.generation import generate_from_releases, known_releases, specification_of_releases
from codegen.paths import RELEASES, REPOSITORY, Tree
from codegen.pins import Release, ReleaseError, check_pin, facts_text, fetch, load_releases
from codegen.python_types import type_expression

__all__ = ["ReleaseError", "add_release"]

_CHANGELOG = REPOSITORY / "CHANGELOG.md"
_PROJECT = REPOSITORY / "pyproject.toml"
_LOCAL_AIRFLOW = REPOSITORY / "tools" / "local_airflow.py"
_PINS_HEADING = """# The Airflow releases that spec/v2.yaml is built from, oldest first.
# `sha256` is that of the release's apache-airflow-core wheel; `make facts` checks it.
releases:
"""


_Key = tuple[str, str]
"""Kind and name of something public."""


class _Thing(NamedTuple):
    """Something public of the specification."""

    says: str
    """What the specification says of it: of a parameter or field its type and default."""
    is_gone: bool
    is_deprecated: bool


def add_release(version: str) -> str:
    """Add a release, or refresh one that is there, generate everything anew, and return a report in Markdown.

    The report also goes into CHANGELOG.md. It is all or nothing: what fails, or is ended midway, has changed nothing.

    :param version: an Airflow release on PyPI, such as `3.3.2`
    :raises ReleaseError: it cannot be had, or something released would disappear
    :raises GenerationError: the client cannot be generated with it
    """
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise ReleaseError(f"{version!r} is not a release of Airflow: give it as PyPI has it, such as 3.3.2")
    fetched, facts = fetch(version)
    pinned = {release.version: release for release in load_releases()}
    check_pin(pinned.get(version, fetched), fetched)
    releases = sorted({**pinned, version: fetched}.values(), key=lambda release: _numbers(release.version))
    is_newest = version not in pinned and releases[-1] == fetched
    tree = Tree(REPOSITORY)
    before = documents.read(tree.specification) if tree.specification.exists() else None
    all_facts = {**dict(known_releases()), version: facts}
    with_facts = [(release.version, all_facts[release.version]) for release in releases]
    after = specification_of_releases(with_facts)
    _guard_names(before or after, after, version)
    report = _report(before or after, after)
    texts = {fetched.facts_path: facts_text(version, facts), RELEASES: _pins(releases)}
    if is_newest:
        texts |= _with_newest(version, older=releases[-2].version if len(releases) > 1 else version)
    nothing = f"Airflow {version} changes nothing.\n"
    if _CHANGELOG.exists() and (report or is_newest):
        texts[_CHANGELOG] = _changelog(version, report or nothing, is_newest=is_newest)
    along = {path.relative_to(REPOSITORY): text for path, text in texts.items()}
    lacking = generate_from_releases(tree, with_facts, needs_words=False, along=along)
    todo = "".join(f"- {place}\n" for place in lacking)
    return (report or nothing) + (f"\n### Needs words, in `spec/words`\n\n{todo}" if todo else "")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def _pins(releases: list[Release]) -> str:
    entries = [f'- version: "{release.version}"\n  sha256: {release.sha256}\n' for release in releases]
    return _PINS_HEADING + "".join(entries)


def _with_newest(version: str, *, older: str) -> dict[Path, str]:
    """Return the files that name the newest release: the one of the client's version, and that local servers run."""
    project = _PROJECT.read_text(encoding="utf-8")
    texts = {_PROJECT: re.sub(r'(?m)^version = ".*"$', f'version = "{version}"', project)}
    if _LOCAL_AIRFLOW.exists():
        tool = _LOCAL_AIRFLOW.read_text(encoding="utf-8").replace(f'NEWEST = "{older}"', f'NEWEST = "{version}"')
        today = (datetime.now(timezone.utc) + timedelta(days=1)).strftime("%Y-%m-%dT00:00:00Z")
        entry = re.search(rf'    "{re.escape(older)}": (Release\(newest_python=\d+), .*\n', tool)
        if entry is not None:
            added = f'    "{version}": {entry[1]}, exclude_newer="{today}"),\n'
            tool = tool[: entry.end()] + added + tool[entry.end() :]
        texts[_LOCAL_AIRFLOW] = tool
    return texts


def _changelog(version: str, report: str, *, is_newest: bool) -> str:
    """Return CHANGELOG.md with a report: below the release's own heading, or at the end of what comes out next."""
    changelog = _CHANGELOG.read_text(encoding="utf-8")
    headings = [match.start() for match in re.finditer("(?m)^## ", changelog)]
    if is_newest or not headings:
        place = headings[0] if headings else len(changelog)
        report = f"## {version} - Unreleased\n\n{report}\n"
    else:
        place = headings[1] if len(headings) > 1 else len(changelog)
        report = f"\n### With Airflow {version}\n\n{report.replace('### ', '#### ')}"
    return changelog[:place] + report + changelog[place:]


def _guard_names(before: Document, after: Document, version: str) -> None:
    """Fail if anything released is not there any more.

    :raises ReleaseError: it is so
    """
    missing = sorted(set(public_names(before)) - set(public_names(after)))
    if missing:
        names = ", ".join(f"{name} ({kind})" for kind, name in missing)
        raise ReleaseError(
            f"with Airflow {version}, these would disappear: {names}. Programs use them: keep them by a correction in "
            f"codegen/corrections.yaml, which says what the release calls otherwise."
        )


def public_names(specification: Document) -> dict[_Key, _Thing]:
    """Return everything public in a specification, by kind and name."""
    return {(kind, name): thing for kind, name, thing in _things(specification)}


def _things(specification: Document) -> Iterator[tuple[str, str, _Thing]]:
    for path, item in specification["paths"].items():
        for method, operation in item.items():
            name = operation["operationId"]
            yield "operations", name, _thing(operation, f"{method.upper()} {path}")
            for tag in operation["tags"]:
                yield "operations by class", f"{tag}: {name}", _thing({}, "")
            for parameter in operation.get("parameters", []):
                says = _says(parameter["schema"], sent=True, required=parameter["required"])
                yield "parameters", f"{name}({parameter['name']})", _thing(parameter, says)
            if "requestBody" in operation:
                body = operation["requestBody"]
                schema = next(iter(body["content"].values()))["schema"]
                says = _says(schema, sent=True, required=body["required"])
                yield "parameters", f"{name}(body)", _thing(body, says)
            for status, response in operation["responses"].items():
                if status.startswith("2"):
                    answers = [_says(media["schema"], sent=False) for media in response.get("content", {}).values()]
                    yield "answers", f"{name}: {status}", _thing({}, " or ".join(dict.fromkeys(answers)))
    for name, schema in specification["components"]["schemas"].items():
        is_choice = "properties" not in schema and "enum" not in schema
        yield "schemas", name, _thing(schema, _says(schema, sent=False) if is_choice else "")
        for former in schema.get("x-formerly", {}):
            yield "schemas", former, _thing({}, "")
        required = schema.get("required", [])
        for field, described in schema.get("properties", {}).items():
            says = _says(described, sent=False, required=field in required)
            yield "fields", f"{name}.{field}", _thing(described, says)
        for member, lifetime in schema.get("x-airflow-members", {}).items():
            yield "enum members", f"{name}.{member}", _thing(lifetime, "")


def _thing(described: Document, says: str) -> _Thing:
    return _Thing(says, "x-airflow-until" in described, bool(described.get("deprecated")))


def _says(schema: Document, *, sent: bool, required: bool = True) -> str:
    default = f" = {schema['default']!r}" if schema.get("default") is not None else ""
    return type_expression(schema, sent=sent) + default + ("" if required else ", optional")


def _report(before: Document, after: Document) -> str:
    """Return what is new in a specification as the sections of a changelog."""
    old, new = public_names(before), public_names(after)
    added = [key for key in new.keys() - old.keys() if key[0] != "answers" and not _is_part_of_new(key, old, new)]
    kept = [key for key in new if key in old]
    changed = [key for key in kept if old[key].says != new[key].says]
    removed = [key for key in kept if new[key].is_gone and not old[key].is_gone]
    deprecated = [key for key in kept if new[key].is_deprecated and not old[key].is_deprecated]
    deprecated += [key for key in added if new[key].is_deprecated]
    sections = [
        ("Added", [(key, f"`{key[1]}`") for key in added]),
        ("Changed", [(key, f"`{key[1]}`: `{old[key].says}` is now `{new[key].says}`") for key in changed]),
        ("Removed from Airflow; kept here for older servers", [(key, f"`{key[1]}`") for key in removed]),
        ("Deprecated", [(key, f"`{key[1]}`") for key in deprecated]),
    ]
    return "\n".join(_section(title, lines) for title, lines in sections if lines)


def _is_part_of_new(key: tuple[str, str], old: dict[_Key, _Thing], new: dict[_Key, _Thing]) -> bool:
    """Return whether something came with its operation or schema, and goes without saying."""
    kind, name = key
    if kind == "operations by class":
        return ("operations", name.partition(": ")[2]) not in old
    whole = ("operations", name.partition("(")[0]) if kind == "parameters" else ("schemas", name.partition(".")[0])
    return kind not in ("operations", "schemas") and whole not in old and whole in new


def _section(title: str, lines: list[tuple[_Key, str]]) -> str:
    items = []
    for kind, group in groupby(sorted(lines), key=lambda line: line[0][0]):
        texts = [text for _, text in group]
        if title == "Changed":
            items += [f"- {kind}: {text}\n" for text in texts]
        else:
            items.append(f"- {kind}: {', '.join(texts)}\n")
    return f"### {title}\n\n{''.join(items)}"
