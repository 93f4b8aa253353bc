"""Everything public has words, and no words are left over."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from codegen import documents
from codegen.docstrings import docstring, reason_of, sentence
from codegen.words import add_words, coverage, load_words

KITES = Path(__file__).with_name("kites")


def specification() -> dict[str, Any]:
    """Return a small specification that the words of the kites fit in part."""
    return {
        "tags": [{"name": "Kite"}],
        "paths": {
            "/kites": {
                "get": {
                    "operationId": "get_kites",
                    "summary": "Get Kites",
                    "parameters": [{"name": name} for name in ("limit", "state", "flown_after")],
                    "responses": {"200": {}, "404": {}, "422": {}},
                }
            }
        },
        "components": {"schemas": {"KiteResponse": {"properties": {"kite_id": {}, "colour": {}}}}},
    }


def kites(folder: Path, **files: str) -> Any:
    """Return the words in a folder that holds these files."""
    for name, text in files.items():
        path = folder / f"{name.replace('__', '/')}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return load_words(folder)


WORDS = {
    "operations__kites": (KITES / "words" / "operations" / "kites.yaml")
    .read_text(encoding="utf-8")
    .partition("get_log:")[0],
    "schemas__kites": "KiteResponse: {description: A kite., fields: {kite_id: its name}}",
    "parameters": (KITES / "words" / "parameters.yaml").read_text(encoding="utf-8"),
    "fields": "colour: its colour",
    "tags": "Kite: kites",
    "examples": "{}",
}


def test_own_words_come_first_then_shared_ones_then_rules(tmp_path: Path) -> None:
    document = specification()
    add_words(document, kites(tmp_path, **WORDS))
    operation = document["paths"]["/kites"]["get"]
    assert document["tags"] == [{"name": "Kite", "description": "kites"}]
    assert (operation["summary"], operation["description"]) == ("Get Kites", "Kites in trees are listed, too.")
    assert [parameter["description"] for parameter in operation["parameters"]] == [
        "how many at most",
        "states to look for",
        "moment that `flown` is after",
    ]
    assert operation["responses"]["404"]["x-reason"] == "there is no sky"
    fields = document["components"]["schemas"]["KiteResponse"]["properties"]
    assert [field["description"] for field in fields.values()] == ["its name", "its colour"]


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("tags", "{}", "no words for the tag Kite\n"),
        ("tags", "{Kite: x, Bird: x}", "words for what is not there.*: tag Bird"),
        ("fields", "other: x", r"no words for KiteResponse\.colour"),
        ("schemas__kites", "{}", "no words for KiteResponse\n"),
        ("parameters", "{names: {limit: x}, patterns: []}", r"no words for get_kites\(flown_after\)"),
        ("schemas__more", "Kite: {description: x}", "words for what is not there.*: schema Kite"),
        (
            "operations__more",
            "get_kite: {description: x, returns: y, permission: z, changes: z}",
            "words for what is not there.*: operation get_kite",
        ),
        ("operations__kites", "get_kites: {returns: x, permission: y, changes: z}", "no words for get_kites\n"),
        ("operations__kites", "get_kites: {description: x}", "no words for returns of get_kites"),
        ("operations__kites", "get_kites: {description: x}", "no words for permission of get_kites"),
        ("operations__kites", "get_kites: {description: x}", "no words for changes of get_kites"),
        (
            "operations__kites",
            "get_kites: {description: x, returns: y, parameters: {state: s}, errors: {418: z}}",
            "an error 418 of get_kites",
        ),
        ("operations__kites", "get_kites: {description: x}", "no words for the error 404 of get_kites"),
        ("operations__kites", "get_kites: {errors: {404: }}", "no words for the error 404 of get_kites"),
        ("operations__kites", "get_kites: {errors: {404: x, 422: ''}}", "no words for the error 422 of get_kites"),
        ("operations__kites", "get_kites: {description: ''}", "no words for get_kites\n"),
        ("operations__kites", "get_kites: {permission: ' '}", "no words for permission of get_kites"),
        ("fields", "colour: ''", r"no words for KiteResponse\.colour"),
    ],
)
def test_what_lacks_words_is_named_and_what_is_left_over(tmp_path: Path, name: str, text: str, problem: str) -> None:
    lacking = add_words(specification(), kites(tmp_path, **{**WORDS, name: text}))
    assert re.search(problem, "\n".join([*lacking, ""]))


def test_an_error_that_never_comes_needs_no_reason(tmp_path: Path) -> None:
    document = specification()
    never = WORDS["operations__kites"].replace("there is no sky", "never")
    assert not any(
        "error" in problem for problem in add_words(document, kites(tmp_path, **{**WORDS, "operations__kites": never}))
    )
    assert document["paths"]["/kites"]["get"]["responses"]["404"] == {"x-never": True}


def test_nothing_has_words_twice(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"more\.yaml has words for KiteResponse"):
        kites(tmp_path, **WORDS, schemas__more="KiteResponse: {description: x}")


def test_docstrings_are_laid_out(tmp_path: Path) -> None:
    assert docstring(["Short."], indent=4) == "Short."
    assert docstring(['It ends with "quotes"'], indent=4) == 'It ends with "quotes"\n    '
    text = docstring(["First.", "word " * 30, ":param a: " + "word " * 30, ":param b: c", "- item"], indent=8)
    assert all(len(line) <= 120 for line in text.splitlines())
    assert [line for line in text.splitlines() if "param" in line or not line] == [
        "",
        "",
        "        :param a: " + " ".join(["word"] * 20),
        "        :param b: c",
        "",
    ]
    namespace: dict[str, Any] = {}
    exec(f'def f():\n    """{docstring([chr(92) + "n and " + chr(34) * 3], indent=4)}"""', namespace)
    assert namespace["f"].__doc__.strip() == chr(92) + "n and " + "'" * 3


@pytest.mark.parametrize(
    ("sent", "refused"),
    [
        (["parameters", "requestBody"], "an argument or the body"),
        (["parameters"], "an argument"),
        (["requestBody"], "the body"),
        ([], "the request"),
    ],
)
def test_422_says_what_of_the_call_the_server_may_refuse(sent: list[str], refused: str) -> None:
    operation: dict[str, Any] = {**dict.fromkeys(sent), "responses": {"422": {}}}
    assert reason_of("422", operation) == f"the server does not accept {refused}"
    operation["responses"]["422"]["x-reason"] = "it rains"
    assert reason_of("422", operation) == "it rains"


def test_sentences() -> None:
    assert sentence("name of it", "Airflow 3.1 and later") == "Name of it (Airflow 3.1 and later)."
    assert sentence("Name. Of it.", "Airflow 3.1 and later") == "Name. Of it. Airflow 3.1 and later."
    assert sentence("Is it?") == "Is it?"


def test_an_example_is_wrapped_outside_its_strings() -> None:
    text = docstring(["First.", ">>> f(" + ", ".join(['"a string of words"'] * 12) + ")"], indent=8)
    example = text.partition(">>> ")[2]
    assert "\n        ...     " in example
    code = example.replace(",\n        ...     ", ", ").replace("\n        ...     ", "")
    assert code.strip() == "f(" + ", ".join(['"a string of words"'] * 12) + ")"


def test_everything_is_described() -> None:
    """What `make generate` wrote has words for everything public."""
    described = coverage(documents.read(Path(__file__).parents[2] / "spec" / "v2.yaml"))
    for kind, (count, total) in described.items():
        assert (kind, count) == (kind, total)
        assert total > 0
