"""The README lists every endpoint and model that the released client's README lists, and all that there are."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

REPOSITORY = Path(__file__).resolve().parents[2]
README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
RELEASED = Path(__file__).with_name("released_readme.txt").read_text(encoding="utf-8").splitlines()
"""The links of the released README's tables; beside those of endpoints their HTTP method, path and description."""

ENDPOINTS = {
    f"{link} {method} {path} {description}": (owner, name)
    for owner, name, link, method, path, description in re.findall(
        r"(?m)^\*(\w+)\* \| \[\*\*(\w+)\*\*\]\((\S+)\) \| \*\*(\w+)\*\* (\S+) \| (\S.*)$", README
    )
}
MODELS = re.findall(r"(?m)^- \[(\w+)\]\((docs/\w+\.md)\)$", README)


@pytest.mark.parametrize("row", RELEASED)
def test_a_row_of_the_released_readme(row: str) -> None:
    assert row in ENDPOINTS or row in dict(MODELS).values()


def test_links_of_endpoints_lead_to_their_sections() -> None:
    assert ENDPOINTS
    for row, (owner, name) in ENDPOINTS.items():
        file, _, anchor = row.split()[0].partition("#")
        assert (file, anchor) == (f"docs/{owner}.md", name)
        assert f'<a id="{name}"></a>\n' in (REPOSITORY / file).read_text(encoding="utf-8")


def test_links_of_models_lead_to_their_pages() -> None:
    assert MODELS
    for name, link in MODELS:
        assert link == f"docs/{name}.md"
        assert f"\n# {name}\n" in (REPOSITORY / link).read_text(encoding="utf-8")


def test_every_endpoint_and_every_schema_has_a_row() -> None:
    document: dict[str, Any] = yaml.safe_load((REPOSITORY / "spec" / "v2.yaml").read_text(encoding="utf-8"))
    listed = {(name, method, path) for row, (_, name) in ENDPOINTS.items() for _, method, path, *_ in [row.split()]}
    assert listed == {
        (operation["operationId"], method.upper(), path)
        for path, item in document["paths"].items()
        for method, operation in item.items()
    }
    assert document["components"]["schemas"].keys() <= dict(MODELS).keys()
