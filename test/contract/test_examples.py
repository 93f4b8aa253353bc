"""Every program of the reference pages runs: it sends what its operation takes, and reads the answer or the JSON."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import find

from tools.document_programs import example_of, examples_of_models

from .answers import as_json, bodies, values
from .recording_server import RecordingServer
from .specification import Operation, operations, validate_request
from .test_operations import tried_with

OF_A_DAG_FILE = "reparse_dag_file"


@pytest.mark.parametrize("operation", operations(), ids=str)
def test_example(server: RecordingServer, operation: Operation, capsys: pytest.CaptureFixture[str]) -> None:
    program = example_of(operation.api, operation.name)
    address, user = 'host="http://localhost:8080"', 'username="admin", password=os.environ["PASSWORD"]'
    assert address in program
    assert user in program
    assert operation.method != "DELETE" or "example_simplest_dag" not in program
    settings = f'host="{server.url}", access_token="token-of-the-run", check_server_version=False'
    program = program.replace(f"{address}, {user}", settings)
    if operation.name == OF_A_DAG_FILE:
        program = program.replace(
            'DAGApi(api_client).get_dag("example_simplest_dag")', "type('', (), {'file_token': 't'})"
        )
    answer = operation.good_answers[0]
    body: bytes = find(bodies(answer), lambda _: True, settings=tried_with(10), random=None)
    server.answer(answer.status, body, answer.content_type)

    namespace: dict[str, Any] = {}
    exec(compile(program, f"{operation.name} in {operation.api}.md", "exec"), namespace)

    assert server.request.method == operation.method
    assert operation.path_arguments(server.request.path) is not None
    validate_request(operation, server.request)
    printed = capsys.readouterr().out
    assert ("print(" in program) == bool(printed)


@pytest.mark.parametrize(("model", "program"), examples_of_models().items(), ids=examples_of_models())
def test_model(
    model: str, program: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    strategy = values({"$ref": f"#/components/schemas/{model}"})
    (file,) = re.findall(r'Path\("(.+)"\)', program)
    (tmp_path / file).write_bytes(as_json(find(strategy, lambda _: True, settings=tried_with(10), random=None)))
    monkeypatch.chdir(tmp_path)
    exec(compile(program, f"{model}.md", "exec"), {})
    assert capsys.readouterr().out.startswith("{")
