"""The commands in the guide to regenerating, as dry runs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

REPOSITORY = Path(__file__).resolve().parents[2]
GUIDE = REPOSITORY / "docs" / "guides" / "regenerating.md"
FENCES = [
    token.content.replace("make .venv/ready\nsource .venv/bin/activate\n", "")
    for token in MarkdownIt().parse(GUIDE.read_text(encoding="utf-8"))
    if token.type == "fence" and token.info == "bash"
]
AIRFLOW = '{"openapi": "3.1.0", "info": {"title": "Airflow API", "version": "2"}, "paths": {}}'
APP = """
{"openapi": "3.1.0", "info": {"title": "My app", "version": "1"}, "servers": [{"url": "/%s"}],
 "paths": {"/kites": {"get": {"operationId": "list_kites", "responses": {"200": {"description": "Some"}}}}}}
"""


@pytest.mark.parametrize("commands", FENCES)
def test_the_command_takes_what_the_guide_shows(server: Any, tmp_path: Path, commands: str) -> None:
    server.answer("/openapi.json", AIRFLOW.encode())
    for app in ("auth", "my-app"):
        server.answer(f"/{app}/openapi.json", (APP % app).encode())
    (tmp_path / "openapi.json").write_text(APP % "my-app")
    dry = 'set -e\nbreeze() { command breeze "$@" --dry-run; }\n' + commands.replace(
        "http://localhost:8080", server.url
    )
    done = subprocess.run(
        ["bash", "-c", dry],
        cwd=tmp_path,
        env={**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "would " in done.stdout or "--help" in commands
