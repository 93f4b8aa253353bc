"""Measures the pipeline and the resulting client on specifications of growing size.

    python tools/scale.py [TIMES ...]

Each specification is `spec/v2.yaml` so many times, every copy under names of its own.
"""

from __future__ import annotations

import argparse
import copy
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from codegen import documents
from codegen.documents import Document
from codegen.generation import generate
from codegen.given import conform
from codegen.paths import REPOSITORY, Tree
from codegen.rendering import prepare_for_templates
from codegen.specification import REFERENCE_PREFIX, map_schemas
from codegen.validation import validate_document

_IMPORT = """
import sys, time
start = time.process_time()
{statement}
print(time.process_time() - start, len([name for name in sys.modules if name.startswith("airflow_client")]))
"""


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("times", nargs="*", type=int, default=[1, 2, 5, 10], help="sizes (default: 1 2 5 10)")
    print("size | operations | schemas | validate | prepare | all (CPU) | import (CPU) | modules | all names (CPU)")
    print("---- | ---------- | ------- | -------- | ------- | --------- | ------------ | ------- | ---------------")
    for times in parser.parse_args().times:
        specification = enlarged(documents.read(Tree(REPOSITORY).specification), times)
        with tempfile.TemporaryDirectory() as folder:
            print(" | ".join([str(times), *measured(specification, Path(folder))]), flush=True)
    return 0


def enlarged(specification: Document, times: int) -> Document:
    """Return a specification with every path and schema so many times; the first copy keeps its names."""
    result = copy.deepcopy(specification)
    for number in range(2, times + 1):

        def rename(node: Document, number: int = number) -> Document:
            return {**node, "$ref": f"{node['$ref']}X{number}"} if REFERENCE_PREFIX in str(node.get("$ref")) else node

        schemas: Document = map_schemas(specification["components"]["schemas"], rename)
        for name, schema in schemas.items():
            if "x-formerly" in schema:
                schema["x-formerly"] = {f"{former}X{number}": one for former, one in schema["x-formerly"].items()}
            if "x-told-by" in schema:
                schema["x-told-by"] = {field: f"{one}X{number}" for field, one in schema["x-told-by"].items()}
            result["components"]["schemas"][f"{name}X{number}"] = schema
        for path, item in map_schemas(specification["paths"], rename).items():
            for operation in item.values():
                operation["operationId"] += f"_x{number}"
                operation["tags"] = [f"{tag}X{number}" for tag in operation["tags"]]
            result["paths"][f"/{number}{path}"] = item
    return result


def tree_of(folder: Path) -> Tree:
    """Return a tree in a folder that has what is written by hand."""
    tree = Tree(folder)
    by_hand = shutil.ignore_patterns("__pycache__", "__init__.py", "api", "models")
    shutil.copytree(Tree(REPOSITORY).package, tree.package, ignore=by_hand)
    shutil.copyfile(REPOSITORY / "README.md", tree.readme)
    return tree


def imported(tree: Tree, statement: str = "import airflow_client.client") -> tuple[float, int]:
    """Return the seconds of CPU that importing the client of a tree takes, and how many of its modules that loads."""
    command = [sys.executable, "-c", _IMPORT.replace("{statement}", statement)]
    environment = {**os.environ, "PYTHONPATH": str(tree.root), "PYTHONDONTWRITEBYTECODE": ""}
    output = subprocess.run(
        command, cwd=tree.root, env=environment, capture_output=True, encoding="utf-8", check=True
    ).stdout
    seconds, modules = output.split()
    return float(seconds), int(modules)


def measured(specification: Document, folder: Path) -> list[str]:
    """Return the cells of a row."""
    tree = tree_of(folder)
    validation = seconds_of(validate_document, specification)
    preparation = seconds_of(lambda document: prepare_for_templates(conform(document), {}), specification)
    before = os.times()
    generate(tree, specification=specification)
    after = os.times()
    whole = sum(after[:4]) - sum(before[:4])
    importing, modules = least(tree, "import airflow_client.client")
    tables, _ = least(tree, "from airflow_client.client import __all__")
    operations = sum(len(item) for item in specification["paths"].values())
    counts = [str(operations), str(len(specification["components"]["schemas"]))]
    times = [f"{validation:.1f} s", f"{preparation:.1f} s", f"{whole:.0f} s", f"{importing * 1000:.1f} ms"]
    return [*counts, *times, str(modules), f"{tables * 1000:.1f} ms"]


def least(tree: Tree, statement: str) -> tuple[float, int]:
    """Return the least of what importing takes, with the byte code in place."""
    imported(tree, statement)  # writes it
    return min(imported(tree, statement) for _ in range(5))


def seconds_of(function: Any, argument: Any) -> float:
    """Return the seconds of CPU that a call takes."""
    start = time.process_time()
    function(argument)
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(main())
