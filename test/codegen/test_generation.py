"""Same in, same out; and what a small specification becomes does what it says."""

from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("openapi_generator_cli", reason="OpenAPI Generator is not installed")

PROGRAM = """
import json, threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import airflow_client.client as client

seen = []

class Handler(BaseHTTPRequestHandler):
    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        seen.append((self.command, self.path, self.headers["Accept"], body.decode()))
        text = self.path.endswith("/log")
        kite = {"kite_id": "a", "state": "flying", "colour": None, "lineLength": 2.5, "title": "t", "newer": 1}
        answer = b"a line" if text else json.dumps(
            {"kites": [kite], "total_entries": 1} if "?" in self.path else kite
        ).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/plain" if text else "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)
    do_GET = do_PATCH = answer
    def log_message(self, *args): pass

server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
configuration = client.Configuration(host=f"http://127.0.0.1:{server.server_port}", check_server_version=False)
with client.ApiClient(configuration) as api_client:
    kites = client.KiteApi(api_client)
    page = kites.get_kites(limit=2, state=["flying", "packed"])
    assert page.kites[0].state is client.KiteState.FLYING
    assert page.kites[0].line_length == 2.5 and page.kites[0].additional_properties == {"newer": 1}
    assert kites.patch_kite("a/b", client.KitePatchBody()).to_dict()["title"] == "t"
    assert client.LogApi(api_client).get_log("a", accept="text/plain") == "a line"
server.shutdown()
server.server_close()
assert seen == [
    ("GET", "/api/v2/kites?limit=2&state=flying&state=packed", "application/json", ""),
    ("PATCH", "/api/v2/kites/a%2Fb", "application/json", '{"flown_at": null}'),
    ("GET", "/api/v2/kites/a/log", "text/plain", ""),
], seen
"""


def test_what_is_generated_does_what_the_specification_says(project: Any) -> None:
    result = project.run("-c", PROGRAM)
    assert result.returncode == 0, result.stderr


def test_prose_stays_behind(project: Any) -> None:
    assert not [path for path, content in project.generated_files().items() if b"Prose that must not" in content]


def test_the_same_comes_out_whatever_the_surroundings(project: Any) -> None:
    before = project.generated_files()
    project.generate(PYTHONHASHSEED="7", TZ="Asia/Kathmandu", LC_ALL="C")
    assert project.generated_files() == before


def test_a_check_reports_a_hand_edit_and_a_stale_input(project: Any) -> None:
    assert project.run("-m", "codegen", "check").returncode == 0
    edited = project.root / "airflow_client" / "client" / "models" / "kite_response.py"
    template = project.root / "codegen" / "templates" / "generated.mustache"
    originals = {path: path.read_bytes() for path in (edited, template)}
    try:
        edited.write_bytes(originals[edited] + b"# by hand\n")
        template.write_bytes(originals[template] + b" Or not.")
        result = project.run("-m", "codegen", "check")
    finally:
        for path, content in originals.items():
            path.write_bytes(content)
    assert result.returncode == 1
    assert "# by hand" in result.stdout
    assert "templates has changed" in result.stdout
