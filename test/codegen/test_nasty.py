"""Documents that are nasty in every way: each is generated, and every operation of the result is executed."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen import documents
from codegen.generation import generate
from codegen.paths import REPOSITORY, Tree
from codegen.validation import validate_document

NASTY = Path(__file__).with_name("nasty")


def merged(version: str) -> dict[str, Any]:
    """Return the documents of a version of OpenAPI as one, so that the generator runs once for all."""
    merged: dict[str, Any] = {"openapi": version, "info": {"title": "Nasty", "version": "1"}}
    for path in sorted(NASTY.glob("*.yaml")):
        document = documents.read(path)
        if document["openapi"] != version:
            continue
        if "security" in document:
            merged["security"] = document["security"]
        for kind, content in [("paths", document["paths"]), *document.get("components", {}).items()]:
            known = (merged if kind == "paths" else merged.setdefault("components", {})).setdefault(kind, {})
            assert known.keys().isdisjoint(content), f"{path.name} has what another document has in {kind}"
            known.update(content)
    return merged


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_every_operation_does_what_the_document_says(make_project: Callable[[], Any], version: str) -> None:
    project = make_project()
    document = merged(version)
    validate_document(document)
    generate(Tree(project.root), specification=document)

    contract = project.root / "test" / "contract"
    shutil.copytree(REPOSITORY / "test" / "contract", contract, ignore=shutil.ignore_patterns("__pycache__", "test_*"))
    shutil.copyfile(REPOSITORY / "test" / "contract" / "test_operations.py", contract / "test_operations.py")
    shutil.copyfile(NASTY / "drive.py", contract / "drive.py")
    (project.root / "spec" / "given.json").write_text(json.dumps(document), encoding="utf-8")
    result = project.run("-m", "pytest", "-q", "test/contract/drive.py")
    assert result.returncode == 0, result.stdout[-6000:] + result.stderr[-2000:]
    if version == "3.1.0":
        shutil.copyfile(NASTY / "typed.py", project.root / "typed.py")
        checked = project.run("-m", "mypy", "--config-file=", "-p", "airflow_client.client.api", "-m", "typed")
        assert checked.returncode == 0, checked.stdout[-6000:] + checked.stderr[-2000:]
