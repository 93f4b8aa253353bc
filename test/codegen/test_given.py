"""What becomes of a document that somebody gives: what is wrong with it is told with its place, or it is generated."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from functools import reduce
from operator import getitem
from pathlib import Path
from typing import Any

import pytest
import yaml

from airflow_client.client._exports import EXPORTS
from codegen import documents
from codegen.errors import GenerationError
from codegen.generation import generate
from codegen.given import conform
from codegen.history import release_history
from codegen.names import model_name
from codegen.paths import REPOSITORY, Tree
from codegen.rendering import prepare_for_templates
from codegen.validation import InvalidSpecification, validate_document
from tools.scale import enlarged, imported, tree_of

KITES = documents.read(Path(__file__).with_name("kites") / "1.1.0.yaml")
GET, SCHEMAS = "paths./api/v2/kites.get", "components.schemas"
WITHOUT_SCHEMAS = """
openapi: 3.0.3
info: {title: Weather, version: 2024-01-01}
paths:
  /weather: {get: {operationId: get_weather, responses: {'200': {description: OK}}}}
"""
HOLDS_ITSELF: dict[str, Any] = {}
HOLDS_ITSELF["anyOf"] = [HOLDS_ITSELF]


def with_change(place: str, key: Any, value: Any, document: dict[str, Any] = KITES) -> dict[str, Any]:
    """Return a document, that of the kites, with another value at a place; `...` leaves the key out."""
    document = copy.deepcopy(document)
    node = document
    for step in place.split(".") if place else []:
        node = node[step]
    if value is ...:
        del node[key]
    else:
        node[key] = value
    return document


def test_a_good_document_is_let_through() -> None:
    validate_document(KITES)
    validate_document(documents.read(Tree(REPOSITORY).specification))


@pytest.mark.parametrize(
    ("summary", "called"),
    [
        ("Get kites.", "Get kites."),
        ("Get\n kites", "Get kites"),
        ("", "getKites"),
        (..., "getKites"),
    ],
)
def test_an_operation_keeps_the_summary_of_its_document(summary: Any, called: str) -> None:
    document = with_change(GET, "summary", summary)
    document["paths"]["/api/v2/kites"]["get"]["operationId"] = "getKites"
    operation = conform(document)["paths"]["/api/v2/kites"]["get"]
    assert operation["summary"] == called
    rendered = prepare_for_templates(conform(document), {})["paths"]["/api/v2/kites"]["get"]["x-docstring"]
    assert rendered.splitlines()[0] == called[0].upper() + called[1:].rstrip(".") + "."


@pytest.mark.parametrize(
    ("place", "key", "value", "fault"),
    [
        ("", "openapi", "2.0", "#/openapi: the version is 2.0, and must be 3.0 or 3.1"),
        ("", "info", ..., '#: "info" is a required property'),
        (GET, "operationId", ..., "#/paths/~1api~1v2~1kites/get: it has no operationId"),
        (GET, "operationId", "patchKite", "its method would be called patch_kite, as that of #/paths/~1api~1v2~1kites"),
        (GET, "operationId", "patch_kite_with_http_info", "its method would be called patch_kite_with_http_info"),
        (
            GET,
            "requestBody",
            {"content": {"application/json": {}}},
            "the client sends no body with GET",
        ),
        (GET, "responses", {"200": {}}, '#/paths/~1api~1v2~1kites/get/responses/200: "description" is a required'),
        (GET, "parameters", [{"name": "a", "in": "body"}], "get/parameters/0"),
        (GET, "parameters", [{"name": [], "in": "query"}], "get/parameters/0/name"),
        ("paths./api/v2/kites", "get", None, "#/paths/~1api~1v2~1kites/get: null is not"),
        ("", "paths", [], "#/paths: [] is not"),
        (SCHEMAS, "Odd", {"default": b"a"}, "#/components/schemas/Odd/default: JSON has no bytes"),
        (SCHEMAS, "Odd", HOLDS_ITSELF, "#: something holds itself"),
        (
            GET,
            "parameters",
            [{"name": "a", "in": "path", "required": True, "schema": {}}],
            "does not stand in the path",
        ),
        (GET, "parameters", [{"name": "a", "in": "query", "style": "matrix", "schema": {}}], "parameters"),
        (GET, "parameters", [{"name": "a", "in": "cookie", "schema": {"type": "object"}}], "a is an object"),
        ("", "security", [{"Nope": []}], "#/security/0/Nope: components/securitySchemes has no 'Nope'"),
        (GET, "security", [{}, {"Nope": []}], "#/paths/~1api~1v2~1kites/get/security/1/Nope: components/sec"),
        (SCHEMAS, "Kite-State", {"type": "string"}, "KiteState and Kite-State would both be called kite_state"),
        (SCHEMAS, "Odd", {"properties": {"a-b": {}, "a_b": {}}}, "#/components/schemas/Odd/properties: a-b and a_b"),
        (
            SCHEMAS,
            "Odd",
            {"properties": {True: {}}},
            "Odd/properties/True: the key True is no text",
        ),
        (SCHEMAS, "Odd", {"type": "strin"}, "#/components/schemas/Odd/type: "),
        (
            SCHEMAS,
            "Odd",
            {"$ref": "#/components/schemas/No"},
            "#/components/schemas/Odd: $ref '#/comp",
        ),
        (SCHEMAS, "Odd", {"$ref": "#/components/schemas/Odd"}, "leads back to itself"),
        (SCHEMAS, "Odd", {"$ref": "other.yaml#/Odd"}, "$ref leads out of the document, to 'other.yaml#/Odd'"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(place: str, key: Any, value: Any, fault: str) -> None:
    with pytest.raises(InvalidSpecification) as raised:
        validate_document(with_change(place, key, value))
    assert fault in str(raised.value)
    assert all(line.startswith("#") for line in str(raised.value).splitlines())


@pytest.mark.parametrize("document", [None, [], "openapi: 3.1.0"])
def test_what_is_no_document_is_told(document: Any) -> None:
    with pytest.raises(InvalidSpecification, match="an OpenAPI document is a mapping"):
        validate_document(document)


@pytest.mark.parametrize("value", [..., 5, []])
def test_our_own_specification_is_refused_with_the_place_wherever_it_is_broken(project: Any, value: Any) -> None:
    """Or it is not broken: nothing else happens to it."""
    specification = documents.read(project.root / "spec" / "v2.yaml")
    for place in places(specification):
        document = copy.deepcopy(specification)
        *steps, last = place
        node = reduce(getitem, steps, document)
        if value is ...:
            del node[last]
        else:
            node[last] = value
        try:
            validate_document(document)
        except InvalidSpecification as error:
            refused = str(error)
        else:
            refused = "#"
            prepared = conform(document)
            release_history(prepared, ["1.0.0", "1.1.0"])
            prepare_for_templates(prepared, {})
        assert all(line.startswith("#") for line in refused.splitlines())


def places(node: Any) -> Iterator[tuple[Any, ...]]:
    """Give the keys to everything in a document."""
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield (key,)
        yield from ((key, *inner) for inner in places(value))


@pytest.mark.parametrize(
    ("place", "key", "value", "fault"),
    [
        (GET, "operationId", ..., "#/paths/~1api~1v2~1kites/get: it has no operationId"),
        (GET, "responses", {"200": {}}, '#/paths/~1api~1v2~1kites/get/responses/200: "description" is a required'),
        (GET, "x-airflow-since", 3.1, "#/paths/~1api~1v2~1kites/get/x-airflow-since: 3.1 is not of type"),
        (
            f"{SCHEMAS}.KiteState",
            "x-airflow-members",
            ["flying"],
            "#/components/schemas/KiteState/x-airflow-members: [",
        ),
    ],
)
def test_what_is_wrong_with_our_own_specification_is_told_with_its_place(
    project: Any, place: str, key: str, value: Any, fault: str
) -> None:
    document = with_change(place, key, value, documents.read(project.root / "spec" / "v2.yaml"))
    with pytest.raises(InvalidSpecification) as raised:
        validate_document(document)
    assert fault in str(raised.value)


def test_our_own_specification_may_be_edited(project: Any, tmp_path: Path) -> None:
    """Without its quotes around statuses, and without what only our generator writes."""
    specification = documents.read(project.root / "spec" / "v2.yaml")
    get = specification["paths"]["/api/v2/kites"]["get"]
    for key in ("summary", "tags", "x-permission", "x-changes", "x-returns-words"):
        del get[key]
    get["responses"] = {int(status): response for status, response in get["responses"].items()}
    specification["components"]["schemas"]["KiteState"]["enum"].append("sold")
    validate_document(specification)
    tree = tree_of(tmp_path)
    generate(tree, specification=specification)
    assert "def get_kites(" in (tree.package / "api" / "default_api.py").read_text(encoding="utf-8")
    assert 'SOLD = "sold"' in (tree.package / "models" / "kite_state.py").read_text(encoding="utf-8")


def test_what_others_call_as_we_do_means_nothing() -> None:
    document = with_change(GET, "x-permission", ["kites:read"])
    validate_document(document)
    prepare_for_templates(conform(document), {})


@pytest.mark.parametrize("schema", [True, {"enum": []}, {"anyOf": [{"type": "null"}]}])
def test_a_schema_may_say_next_to_nothing(schema: Any) -> None:
    document = with_change(SCHEMAS, "Odd", schema)
    response = {"description": "OK", "content": {"application/json": {"schema": schema}}}
    document["paths"]["/api/v2/kites"]["get"]["responses"]["200"] = response
    validate_document(document)
    prepare_for_templates(conform(document), {})


def test_a_request_needs_nothing_that_only_servers_write() -> None:
    fields = {"id": {"type": "integer", "readOnly": True}, "name": {"type": "string"}}
    schema = {"type": "object", "required": ["id", "name"], "properties": fields}
    prepared = prepare_for_templates(conform(with_change(SCHEMAS, "KitePatchBody", schema)), {})
    properties = prepared["components"]["schemas"]["KitePatchBody"]["properties"]
    assert properties["id"]["x-python-type"] == "Optional[StrictInt]"
    assert properties["name"]["x-python-type"] == "StrictStr"


def test_a_class_says_what_the_document_says_of_its_tag() -> None:
    tags = [
        {"name": "kite", "description": "Kites\nthat fly."},
        {"name": "Kite", "description": "Not the first."},
        {"name": "Unused", "description": "No operation has it."},
    ]
    document = conform(with_change("", "tags", tags))
    assert document["tags"] == [{"name": "Kite", "description": "Kites that fly."}]
    prepared = prepare_for_templates(document, {})
    assert {"name": "Kite", "description": "Kites that fly."} in prepared["tags"]
    assert {"name": "Log", "description": "The operations tagged `Log`."} in prepared["tags"]


def test_a_document_needs_neither_schemas_nor_tags_nor_quotes_around_dates(tmp_path: Path) -> None:
    path = tmp_path / "document.yaml"
    path.write_text(WITHOUT_SCHEMAS)
    document = documents.read(path)
    validate_document(document)
    tree = tree_of(tmp_path / "tree")
    generate(tree, specification=document)
    assert "def get_weather(" in (tree.package / "api" / "default_api.py").read_text(encoding="utf-8")
    assert 'version: "2024-01-01"' in tree.specification.read_text(encoding="utf-8").replace("'", '"')


@pytest.mark.parametrize("text", ["a: {b: 1, c: 2, b: 3}", '{"a": {"200": 1, "b": 2, "200": 3}}', "200: 1\n'200': 2"])
def test_what_is_there_twice_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "document.yaml"
    path.write_text(text)
    with pytest.raises(yaml.YAMLError, match=r"the key '(b|200)' is there twice"):
        documents.read(path)


def test_a_mapping_may_take_over_another_and_say_more(tmp_path: Path) -> None:
    path = tmp_path / "document.yaml"
    path.write_text("a: &a {b: 1, c: 2}\nd: {<<: *a, b: 3}")
    assert documents.read(path) == {"a": {"b": 1, "c": 2}, "d": {"b": 3, "c": 2}}


def test_a_choice_names_its_members_as_they_are() -> None:
    things = {"Anything": {"type": "object", "properties": {"a": {}}}, "Odd": {"anyOf": [{"type": "string"}]}}
    things["Odd"]["anyOf"] += [{"$ref": "#/components/schemas/Anything"}, {"type": "array", "items": {}}]
    document = conform({**KITES, "components": {"schemas": {**KITES["components"]["schemas"], **things}}})
    choice = prepare_for_templates(document, {})["components"]["schemas"]["Odd"]["x-choice"]
    assert choice["members"] == ["str", "Anything", "List[object]"]


def test_our_own_specification_makes_the_committed_client_when_it_is_given(tmp_path: Path) -> None:
    tree = tree_of(tmp_path)
    generate(tree, specification=documents.read(Tree(REPOSITORY).specification))
    for folder in ("api", "models"):
        given, committed = (
            {path.name: path.read_text(encoding="utf-8") for path in (one.package / folder).glob("*.py")}
            for one in (tree, Tree(REPOSITORY))
        )
        assert given == committed


def test_a_failure_leaves_everything_as_it_was(tmp_path: Path) -> None:
    tree = tree_of(tmp_path)
    generate(tree, specification=KITES)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    readme = tree.readme.read_text(encoding="utf-8")
    tree.readme.write_text("no place for tables", encoding="utf-8")
    with pytest.raises(GenerationError, match=r"README\.md has no place for its table of endpoints"):
        generate(tree, specification=documents.read(Tree(REPOSITORY).specification))
    tree.readme.write_text(readme, encoding="utf-8")
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_a_schema_takes_no_name_of_the_client() -> None:
    document = with_change(SCHEMAS, "Progress", {"type": "object", "properties": {"done": {"type": "integer"}}})
    assert "ModelProgress" in conform(document)["components"]["schemas"]
    assert not set(EXPORTS) & {model_name(name) for name in EXPORTS}


def test_importing_a_client_of_ten_times_as_much_takes_no_more(
    project: Any, tmp_path_factory: pytest.TempPathFactory
) -> None:
    specification = documents.read(project.root / "spec" / "v2.yaml")
    names, imports = [], []
    for times in (1, 10):
        tree = tree_of(tmp_path_factory.mktemp("scale"))
        generate(tree, specification=enlarged(specification, times))
        table = (tree.package / "models" / "_exports.py").read_text(encoding="utf-8")
        names.append(table.count('": "'))
        inits = [path.read_bytes() for path in sorted(tree.package.rglob("__init__.py"))]
        imports.append((imported(tree)[1], inits))
    assert imports[0] == imports[1]
    assert names[1] == 10 * names[0]
