"""Writes a complete program for each operation, as the reference pages show it."""

from __future__ import annotations

import re

from codegen.documents import Document

_TEMPLATE = """{imports}

configuration = Configuration(host="http://localhost:8080", username="admin", password=os.environ["PASSWORD"])
with ApiClient(configuration) as api_client:
    {call}
"""


def example(operation: Document, api: str, arguments: list[tuple[str, str, bool]], examples: Document) -> str:
    """Return the program.

    :param operation: the operation, prepared
    :param api: the class that has it
    :param arguments: wire name (or the type of the body), Python name, and whether it is required, in their order
    :param examples: the content of `examples.yaml`; a required argument that it has no value for becomes `...`
    """
    written = call(operation, api, arguments, examples)
    before = ""
    if "dag.file_token" in written:
        before = 'dag = DAGApi(api_client).get_dag("example_simplest_dag")\n    '
    written = f"{before}{written}" if operation["x-return-type"] == "None" else f"{before}print({written})"
    source = written + " ApiClient Configuration"
    names = sorted(set(re.findall(r"\b(?:[A-Z]\w+)\b(?=[(\s]|$)", re.sub(r'"[^"]*"', '""', source))), key=str.lower)
    imports = "import os\n"
    if "datetime(" in written:
        imports += "from datetime import datetime, timezone\n"
    imports += f"\nfrom airflow_client.client import {', '.join(names)}"
    return _TEMPLATE.format(imports=imports, call=written).rstrip()


def call(operation: Document, api: str, arguments: list[tuple[str, str, bool]], examples: Document) -> str:
    """Return the call in the program; the parameters are the same."""
    own = examples.get("operations", {}).get(operation["operationId"], {})
    written = []
    for name, python_name, is_required in arguments:
        value = own.get(name, examples.get("bodies", {}).get(name))
        if value is None and is_required:
            value = examples.get("parameters", {}).get(name)
        if value is None and is_required:
            value = "..."
        if value is not None and (is_required or name in own):
            written.append(str(value) if is_required else f"{python_name}={value}")
    return f"{api}(api_client).{operation['operationId']}({', '.join(written)})"
