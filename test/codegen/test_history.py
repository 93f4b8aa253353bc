"""History replayed: from 3.0.0 alone, each later release is added in turn, and nothing of an earlier step is lost.

Each step is compared as a specification, with the order of its parameters, and as the classes that are generated from
it. What is generated of the last step, with the committed order, is compared by `make generate-check`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen import documents
from codegen.errors import GenerationError
from codegen.generation import generate
from codegen.paths import CORRECTIONS, ORDER, REPOSITORY, WORDS, Tree
from codegen.pins import load_releases
from codegen.releases import public_names
from codegen.specification import REFERENCE_PREFIX, build_specification, parameter_order
from codegen.words import add_words, load_words

VERSIONS = [release.version for release in load_releases()]
FACTS = [(release.version, documents.read(release.facts_path)) for release in load_releases()]

OF_THE_FIRST_CLIENT = frozenset([
    "clear_task_state_store",
    "delete_task_state_store",
    "get_asset_aliases",
    "get_asset_events",
    "get_assets",
    "get_connections",
    "get_dag_runs",
    "get_dag_tags",
    "get_dags",
    "get_event_logs",
    "get_extra_links",
    "get_hitl_details",
    "get_import_errors",
    "get_jobs",
    "get_mapped_task_instances",
    "get_pools",
    "get_task_instances",
    "get_task_state_store",
    "get_variables",
    "get_xcom_entries",
    "logout",
    "materialize_asset",
    "patch_dags",
    "patch_task_state_store",
    "refresh",
    "set_task_state_store",
])
"""Operations that got further parameters between 3.0.0 and 3.3.2, in front of others or of the request options.

This client was first made from all these releases at once, in the place of the released client 3.3.2, and took its
positions. Replayed, the positions of 3.0.0 stay instead, and what came later stands behind.
"""


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


def corrections_for(releases: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the corrections that speak of schemas which some releases have."""
    corrections: dict[str, Any] = documents.read(CORRECTIONS)
    schemas = {name for _, facts in releases for name in facts["schemas"]}
    for entry in corrections["names"]:
        if not schemas.issuperset(entry.get("told_by", {}).values()):
            del entry["told_by"]
    for section in ("answers", "schemas"):
        corrections[section] = [entry for entry in corrections[section] if schemas.issuperset(references_in(entry))]
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


def build(releases: list[tuple[str, Any]], order: dict[str, list[str]]) -> dict[str, Any]:
    """Return the specification of some releases, with those corrections that have a place in them already."""
    corrections = corrections_for(releases)
    try:
        return build_specification(releases, corrections, order)
    except GenerationError as error:
        for section, place in {
            "answers": "place",
            "errors": "place",
            "schemas": "place",
            "naive_datetimes": "schema",
            "rest_of_path": "parameter",
            "names": "place",
        }.items():
            corrections[section] = [entry for entry in corrections[section] if repr(entry[place]) not in str(error)]
    return build_specification(releases, corrections, order)


def lost_in(specification: dict[str, Any], root: Path, known: Path) -> str:
    """Generate the classes of a step, and return what they have no longer of those in the file `known`.

    :param root: folder to generate into
    :param known: facts of the classes of the step before, as `test/surface/public_api.py` has them; exchanged for those
        of this step
    """
    generated = shutil.ignore_patterns("__pycache__", "api", "models")
    shutil.copytree(REPOSITORY / "airflow_client", root / "airflow_client", ignore=generated)
    shutil.copyfile(REPOSITORY / "README.md", root / "README.md")
    add_words(specification, load_words(WORDS))
    generate(Tree(root), specification=specification)
    done = subprocess.run(
        [sys.executable, "-c", COMPARE, str(known)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(root), str(REPOSITORY / "test" / "surface")])},
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_no_step_takes_away_what_an_earlier_one_had() -> None:
    order: dict[str, list[str]] = {}
    known: set[tuple[str, str]] = set()
    for number in range(1, len(FACTS) + 1):
        specification = build(FACTS[:number], order)
        version, names = VERSIONS[number - 1], set(public_names(specification))
        assert known - names == set(), f"{version} takes names away"
        known, earlier, order = names, order, parameter_order(specification)
        moved = {name for name, parameters in earlier.items() if order[name][: len(parameters)] != parameters}
        assert moved == set(), f"{version} moves parameters"

    committed = documents.read(ORDER)
    assert {name for name in committed if committed[name] != order[name]} == OF_THE_FIRST_CLIENT
    assert {name: set(parameters) for name, parameters in order.items()} == {
        name: set(parameters) for name, parameters in committed.items()
    }


def test_no_step_takes_away_a_class_or_a_position_that_was_generated(tmp_path: Path) -> None:
    """Releases with the interface of the one before are passed over."""
    known = tmp_path / "known.json"
    known.write_text("{}", encoding="utf-8")
    order: dict[str, list[str]] = {}
    for number in range(1, len(FACTS) + 1):
        version, facts = FACTS[number - 1]
        if number > 1 and facts == FACTS[number - 2][1]:
            continue
        specification = build(FACTS[:number], order)
        order = parameter_order(specification)
        assert lost_in(specification, tmp_path / version, known) == "", version


def test_what_stands_at_the_end_is_the_committed_specification() -> None:
    """With the positions of the first client, the last step is what is committed, to the letter."""
    tree = Tree(REPOSITORY)
    specification = build(FACTS, documents.read(ORDER))
    assert add_words(specification, load_words(WORDS)) == []
    assert specification == documents.read(tree.specification)
    assert parameter_order(specification) == documents.read(tree.order)
