"""History replayed: from 3.0.0 alone, each later release is added in turn, and nothing of an earlier step is lost.

Each step is compared as a specification, with the order of its parameters: the generator prints these and decides
nothing. What it prints of the last step is compared by `make generate-check`.
"""

from __future__ import annotations

from typing import Any

from codegen import documents
from codegen.errors import GenerationError
from codegen.paths import CORRECTIONS, ORDER, REPOSITORY, WORDS, Tree
from codegen.pins import load_releases
from codegen.releases import public_names
from codegen.specification import build_specification, parameter_order
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


def build(releases: list[tuple[str, Any]], order: dict[str, list[str]]) -> dict[str, Any]:
    """Return the specification of some releases, with those corrections that have a place in them already."""
    corrections: dict[str, Any] = documents.read(CORRECTIONS)
    try:
        return build_specification(releases, corrections, order)
    except GenerationError as error:
        for section in ("answers", "schemas", "naive_datetimes", "names"):
            corrections[section] = [
                entry
                for entry in corrections[section]
                if repr(entry.get("place", entry.get("schema"))) not in str(error)
            ]
    return build_specification(releases, corrections, order)


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


def test_what_stands_at_the_end_is_the_committed_specification() -> None:
    """With the positions of the first client, the last step is what is committed, to the letter."""
    tree = Tree(REPOSITORY)
    specification = build(FACTS, documents.read(ORDER))
    assert add_words(specification, load_words(WORDS)) == []
    assert specification == documents.read(tree.specification)
    assert parameter_order(specification) == documents.read(tree.order)
