"""History replayed: from 3.0.0 alone, each later release is added in turn, and nothing of an earlier step is lost.

Each release is added by `add_release`, from a package index that has a wheel with its facts. After each step, the
classes that stand there are compared with those of the step before. After the last one, the tree is the committed one,
once the order of parameters is that of `order_of_the_first_client`.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen import documents
from codegen.facts import extract_facts
from codegen.generation import known_releases
from codegen.paths import CORRECTIONS, FACTS, ORDER, REPOSITORY, WORDS
from codegen.releases import public_names
from codegen.specification import OPTIONS, REFERENCE_PREFIX, corrected_facts

RELEASES = known_releases()
SURFACE = REPOSITORY / "test" / "surface"
BY_HAND = "docs/differences.md"

COMPARE = """
import json, sys
import airflow_client.client as client
client.__all__ = [*client.api.__all__, *client.models.__all__]
from public_api import differences, facts
with open(sys.argv[1]) as file:
    earlier = json.load(file)
now = facts()
with open(sys.argv[1], "w") as file:
    json.dump(now, file)
print(*differences(earlier, now), sep="\\n", end="")
"""


def published(facts: dict[str, Any]) -> dict[str, Any]:
    """Return an OpenAPI document with the facts of a release."""

    def content(types: dict[str, Any]) -> dict[str, Any]:
        return {name: {"schema": schema} for name, schema in types.items()}

    def operation(facts: dict[str, Any]) -> dict[str, Any]:
        result = {**facts, "security": [{name: []} for name in facts["security"]]}
        if "requestBody" in facts:
            result["requestBody"] = {**facts["requestBody"], "content": content(facts["requestBody"]["content"])}
        result["responses"] = {status: {"content": content(types)} for status, types in facts["responses"].items()}
        return result

    paths = {
        path: {method: operation(described) for method, described in item.items()}
        for path, item in facts["paths"].items()
    }
    return {"openapi": "3.1.0", "paths": paths, "components": {"schemas": facts["schemas"]}}


def corrections_for(releases: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the corrections of what some releases have, which could be written when the last of them came out."""
    corrections: dict[str, Any] = documents.read(CORRECTIONS)
    schemas = {name for _, facts in releases for name in facts["schemas"]}
    for entry in corrections["names"]:
        if not schemas.issuperset(entry.get("told_by", {}).values()):
            del entry["told_by"]
    for section in ("answers", "schemas"):
        corrections[section] = [entry for entry in corrections[section] if schemas.issuperset(references_in(entry))]
    _, unknown = corrected_facts(releases, corrections)
    for section, place in {
        "answers": "place",
        "errors": "place",
        "schemas": "place",
        "naive_datetimes": "schema",
        "rest_of_path": "parameter",
        "names": "place",
    }.items():
        corrections[section] = [entry for entry in corrections[section] if entry[place] not in unknown]
    return corrections


def references_in(value: Any) -> Iterator[str]:
    """Give the names of the schemas that something refers to."""
    if isinstance(value, dict):
        if "$ref" in value:
            yield value["$ref"].removeprefix(REFERENCE_PREFIX)
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            yield from references_in(inner)


def order_of_the_first_client(replayed: dict[str, list[str]], required: set[tuple[str, str]]) -> dict[str, list[str]]:
    """Return the order of parameters that the first version of this client took from the released client 3.3.2.

    That version was made from all releases at once. Had each been added when it came out, 26 operations would have
    another order, because those parameters that were there before keep their places:

    - 3.3.2 has others between them, which would stand behind the request options, such as `name_prefix_pattern` of
      `get_assets`;
    - 3.3.2 has the same in another order: those of the state of tasks;
    - 3.3.2 has some no more, which stand behind the request options here: `next` of `logout` and `refresh`, and
      `last_dag_run_state` of `patch_dags`.

    What 3.3.2 has not is in the replayed order, behind what it has, and behind the request options. Of an operation
    that it has not at all, what is required stands in front.
    """
    classes = json.loads((SURFACE / "snapshots" / "3.3.2.json").read_text(encoding="utf-8"))["classes"]
    methods = {
        name: signature
        for module, described in classes.items()
        if module.startswith("api.")
        for name, signature in described["methods"].items()
    }
    order = {}
    for operation, names in replayed.items():
        known = {re.sub(r"\W", "_", name).lower(): name for name in names}
        if operation in methods:
            parameters = re.findall(r"(\w+): ", methods[operation].partition("_request_timeout")[0])
            front = [known.get(name, "body") for name in parameters]
        else:
            front = [name for name in names if (operation, name) in required]
        order[operation] = [*front, OPTIONS, *(name for name in names if name not in (*front, OPTIONS))]
    return order


@pytest.mark.parametrize(("version", "facts"), RELEASES, ids=[version for version, _ in RELEASES])
def test_what_is_published_here_has_the_facts_of_the_release(version: str, facts: dict[str, Any]) -> None:
    assert extract_facts(published(facts)) == facts


def test_history_replayed(make_pypi: Any, tmp_path: Path) -> None:
    pypi = make_pypi()
    root = pypi.project.root
    shutil.copyfile(REPOSITORY / "README.md", root / "README.md")
    shutil.rmtree(root / "spec" / "words")
    shutil.copytree(WORDS, root / "spec" / "words")
    known = tmp_path / "known.json"
    known.write_text("{}", encoding="utf-8")
    names: set[tuple[str, str]] = set()
    order: dict[str, list[str]] = {}
    for number, (version, facts) in enumerate(RELEASES, 1):
        pypi.publish(version, published(facts))
        corrections = corrections_for(RELEASES[:number])
        documents.write(root / "codegen" / "corrections.yaml", corrections, heading="Corrections.")
        pypi.add(version)
        lost = pypi.project.run("-c", COMPARE, str(known), PYTHONPATH=os.pathsep.join([str(root), str(SURFACE)]))
        assert (lost.stdout, lost.stderr) == ("", ""), version
        before, names = names, {*public_names(documents.read(root / "spec" / "v2.yaml"))}
        assert before - names == set(), f"{version} takes names away"
        former, order = order, documents.read(root / "spec" / "order.yaml")
        moved = {name for name, parameters in former.items() if order[name][: len(parameters)] != parameters}
        assert moved == set(), f"{version} moves parameters"

    for path in FACTS.glob("*.yaml"):
        assert (root / "spec" / "releases" / path.name).read_bytes() == path.read_bytes()
    assert (root / "pyproject.toml").read_bytes() == (REPOSITORY / "pyproject.toml").read_bytes()

    paths = documents.read(root / "spec" / "v2.yaml")["paths"]
    required = {
        (operation["operationId"], parameter["name"])
        for item in paths.values()
        for operation in item.values()
        for parameter in operation.get("parameters", [])
        if parameter["required"]
    }
    first = order_of_the_first_client(order, required)
    assert first == documents.read(ORDER)
    assert len([name for name in order if order[name] != first[name]]) == 26
    documents.write(root / "spec" / "order.yaml", first, heading="The order.")
    shutil.copyfile(CORRECTIONS, root / "codegen" / "corrections.yaml")
    pypi.project.generate()
    committed = type(pypi.project)(REPOSITORY).generated_files()
    del committed[BY_HAND]
    assert pypi.project.generated_files() == committed
