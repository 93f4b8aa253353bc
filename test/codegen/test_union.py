"""The rules by which releases become one interface, on small invented releases and on the real ones."""

from __future__ import annotations

from typing import Any

import pytest

from codegen import documents
from codegen.paths import CORRECTIONS, ORDER
from codegen.pins import load_releases
from codegen.specification import build_specification, parameter_order
from codegen.union import unite, unite_types

NO_CORRECTIONS: dict[str, Any] = {
    **{
        section: []
        for section in ("names", "operation_ids", "answers", "errors", "schemas", "naive_datetimes", "rest_of_path")
    },
    "security": {},
}
TEXT, NUMBER, NULL = {"type": "string"}, {"type": "integer"}, {"type": "null"}


def release(
    fields: dict[str, Any] | None = None,
    required: tuple[str, ...] = (),
    parameters: tuple[str, ...] = (),
    *,
    sent: bool = False,
    members: tuple[str, ...] = ("a",),
) -> dict[str, Any]:
    """Return the facts of a release with one operation on one schema, which it answers or takes."""
    content = {"application/json": {"$ref": "#/components/schemas/Kite"}}
    operation: dict[str, Any] = {
        "operationId": "kites",
        "tags": ["Kite"],
        "summary": "Kites",
        "security": [],
        "parameters": [{"name": name, "in": "query", "required": False, "schema": TEXT} for name in parameters],
        "responses": {"200": {} if sent else content},
    }
    if sent:
        operation["requestBody"] = {"required": True, "content": content}
    kite = {"type": "object", "properties": fields or {}, "required": list(required)}
    return {
        "paths": {"/kites": {"post": operation}},
        "schemas": {"Kite": kite, "State": {"type": "string", "enum": list(members)}},
    }


def united(*releases: dict[str, Any]) -> dict[str, Any]:
    """Return the union of releases called 1.0.0, 2.0.0, …"""
    return unite([(f"{number}.0.0", facts) for number, facts in enumerate(releases, 1)])


def test_a_schema_that_becomes_something_else_is_not_guessed_at() -> None:
    with pytest.raises(ValueError, match=r"Kite is an object in 1\.0\.0 and an enumeration in 2\.0\.0"):
        united(release(), {**release(), "schemas": {"Kite": {"type": "string", "enum": ["a"]}}})


def test_everything_says_since_and_until_when_it_is_there() -> None:
    facts = united(
        release({"old": TEXT, "same": TEXT}, parameters=("old",), members=("a", "b")),
        release({"same": TEXT, "new": TEXT}, parameters=("new",), members=("a", "c")),
    )
    fields = facts["schemas"]["Kite"]["properties"]
    assert list(fields) == ["same", "new", "old"]
    assert fields["old"] == {**TEXT, "x-airflow-since": "1.0.0", "x-airflow-until": "1.0.0"}
    assert fields["new"]["x-airflow-since"] == "2.0.0"
    assert "x-airflow-until" not in fields["same"]
    parameters = facts["paths"]["/kites"]["post"]["parameters"]
    assert [(one["name"], one["x-airflow-since"], one.get("x-airflow-until")) for one in parameters] == [
        ("new", "2.0.0", None),
        ("old", "1.0.0", "1.0.0"),
    ]
    assert facts["schemas"]["State"]["enum"] == ["a", "c", "b"]
    assert facts["schemas"]["State"]["x-airflow-members"]["b"]["x-airflow-until"] == "1.0.0"


def test_a_field_of_an_answer_is_required_only_if_every_release_has_and_requires_it() -> None:
    facts = united(
        release({"kept": TEXT, "loosened": TEXT}, ("kept", "loosened")),
        release({"kept": TEXT, "loosened": TEXT, "new": TEXT}, ("kept", "new")),
    )
    assert facts["schemas"]["Kite"]["required"] == ["kept"]


def test_a_field_of_a_request_is_required_if_all_that_know_it_require_it() -> None:
    nullable = {"anyOf": [TEXT, NULL]}
    facts = united(
        release({"kept": TEXT, "date": nullable}, ("kept", "date"), sent=True),
        release({"kept": TEXT, "date": nullable, "new": TEXT}, ("kept", "new"), sent=True),
    )
    assert facts["schemas"]["Kite"]["required"] == ["kept", "new"]
    assert facts["schemas"]["Kite"]["x-airflow-always-sent"] == ["date"]


@pytest.mark.parametrize(
    ("older", "newer", "expected"),
    [
        (TEXT, TEXT, TEXT),
        (TEXT, {"anyOf": [TEXT, NULL]}, {"anyOf": [TEXT, NULL]}),
        ({"anyOf": [TEXT, NULL]}, TEXT, {"anyOf": [TEXT, NULL]}),
        ({"type": "boolean"}, {"type": "number"}, {"anyOf": [{"type": "number"}, {"type": "boolean"}]}),
        ({**TEXT, "default": "id"}, {"type": "array", "items": TEXT, "default": ["id"]}, None),
        ({**NUMBER, "minimum": 1}, {**NUMBER, "minimum": 0}, {**NUMBER, "minimum": 0}),
        ({}, NUMBER, NUMBER),
        (TEXT, {"type": "string", "const": "create"}, {"type": "string", "const": "create"}),
        ({**TEXT, "enum": ["a", "b"]}, {**TEXT, "enum": ["c"]}, {**TEXT, "enum": ["c", "a", "b"]}),
    ],
)
def test_types_that_differ_become_both(older: Any, newer: Any, expected: Any) -> None:
    both = unite_types([older, newer], sent=True)
    if expected is None:
        expected = {"anyOf": [{"type": "array", "items": TEXT}, TEXT], "default": ["id"]}
    assert both == expected


def test_an_answer_that_may_be_anything_in_one_release_may_be_anything() -> None:
    assert unite_types([{}, NUMBER], sent=False) == {}


def build(order: dict[str, list[str]], *releases: dict[str, Any]) -> dict[str, Any]:
    """Return the specification of releases called 1.0.0, 2.0.0, …"""
    named = [(f"{number}.0.0", facts) for number, facts in enumerate(releases, 1)]
    return build_specification(named, NO_CORRECTIONS, order)


def test_what_came_later_or_is_gone_stands_behind_the_request_options() -> None:
    first = parameter_order(build({}, release(parameters=("a", "b"))))
    assert first == {"kites": ["a", "b", "the request options"]}
    second = parameter_order(build(first, release(parameters=("a", "b")), release(parameters=("new", "b"))))
    assert second == {"kites": ["a", "b", "the request options", "new"]}
    fresh = parameter_order(build({}, release(parameters=("gone", "b")), release(parameters=("b",))))
    assert fresh == {"kites": ["b", "the request options", "gone"]}


def test_a_position_that_would_change_its_meaning_is_refused() -> None:
    changed = release(parameters=("a",))
    changed["paths"]["/kites"]["post"]["parameters"].append({
        "name": "must",
        "in": "query",
        "required": True,
        "schema": TEXT,
    })
    with pytest.raises(ValueError, match=r"the parameters of kites were \['a', 'the request options'\]"):
        build({"kites": ["a", "the request options"]}, release(parameters=("a",)), changed)


def test_a_correction_of_nothing_is_an_error() -> None:
    corrections = {**NO_CORRECTIONS, "names": [{"place": "Kite.no_such", "name": "Other"}]}
    with pytest.raises(ValueError, match=r"corrections.yaml names 'Kite.no_such', which no release has"):
        build_specification([("1.0.0", release())], corrections, {})


def test_an_error_is_added_among_the_answers_unless_it_is_declared() -> None:
    facts = release()
    responses = facts["paths"]["/kites"]["post"]["responses"]
    responses["404"] = {}
    corrections = {**NO_CORRECTIONS, "errors": [{"place": "kites.400"}]}
    specification = build_specification([("1.0.0", facts)], corrections, {})
    answers = specification["paths"]["/kites"]["post"]["responses"]
    assert list(answers) == ["200", "400", "404"]
    reference = {"$ref": "#/components/schemas/HTTPExceptionResponse"}
    assert answers["400"] == {"description": "Bad Request", "content": {"application/json": {"schema": reference}}}
    responses["400"] = {}
    with pytest.raises(ValueError, match=r"adds 'kites\.400', which a release declares by now"):
        build_specification([("1.0.0", facts)], corrections, {})
    unknown = {**NO_CORRECTIONS, "errors": [{"place": "no_such.400"}]}
    with pytest.raises(ValueError, match=r"names 'no_such\.400', which no release has"):
        build_specification([("1.0.0", facts)], unknown, {})


@pytest.fixture(scope="module")
def real() -> list[tuple[str, dict[str, Any]]]:
    """The facts of the real releases, oldest first."""
    return [(one.version, documents.read(one.facts_path)) for one in load_releases()]


def test_the_recorded_order_holds(real: list[tuple[str, dict[str, Any]]]) -> None:
    recorded = documents.read(ORDER)
    assert parameter_order(build_specification(real, documents.read(CORRECTIONS), recorded)) == recorded


def test_no_release_takes_a_name_away(real: list[tuple[str, dict[str, Any]]]) -> None:
    before: set[tuple[str, ...]] = set()
    for count in range(1, len(real) + 1):
        facts = unite(real[:count])
        names: set[tuple[str, ...]] = set()
        for path, item in facts["paths"].items():
            for method, operation in item.items():
                names.add((path, method))
                names |= {(path, method, parameter["in"], parameter["name"]) for parameter in operation["parameters"]}
        for name, schema in facts["schemas"].items():
            names |= {(name,), *((name, part) for part in (*schema.get("properties", {}), *schema.get("enum", [])))}
        assert before <= names
        before = names
