"""What the documents tell people to type is there, and what needs neither a network nor Airflow is run."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import click
import pytest
from markdown_it import MarkdownIt

from codegen import documents
from tools.breeze.main import main as breeze

REPOSITORY = Path(__file__).resolve().parents[2]
DOCUMENTS = [
    *(REPOSITORY / name for name in ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "codegen/README.md")),
    *sorted((REPOSITORY / "docs" / "guides").glob("*.md")),
]
HERE = "http://localhost:8080"


def code(*, fences_only: bool = False) -> Iterator[str]:
    """Yield what stands in fences named `bash`, and in lines of text."""
    for document in DOCUMENTS:
        for token in MarkdownIt().enable("table").parse(document.read_text(encoding="utf-8")):
            if token.type == "fence" and token.info == "bash":
                yield token.content
            elif not fences_only:
                yield from (child.content for child in token.children or [] if child.type == "code_inline")


def commands() -> Iterator[list[str]]:
    """Yield the words of each command, without the settings of variables in front of it."""
    for line in "\n".join(code()).replace("\\\n", " ").splitlines():
        try:
            words = shlex.split(line, comments=True)
        except ValueError:  # a part of a longer one, or no command at all
            continue
        while words and re.match(r"[A-Z_]+=", words[0]):
            words = words[1:]
        if words:
            yield words


FENCES = list(code(fences_only=True))
COMMANDS = list(commands())
TARGETS = {
    word
    for first, *others in COMMANDS
    if first == "make"
    for word in others
    if re.fullmatch(r"[\w./-]+", word) and word != "..."
}
SCRIPTS = {
    (word, option)
    for words in COMMANDS
    for word in words
    if Path(words[0]).name == "python" and word.endswith(".py")
    for option in words[: words.index("--") if "--" in words else None]
    if option.startswith("--")
}
PATHS = {
    word
    for words in COMMANDS
    for word in words
    if re.fullmatch(r"(?!\.\./)[\w.-]+/[\w./-]*", word) and (REPOSITORY / word.partition("/")[0]).is_dir()
    if word.partition("/")[0] not in ("build", "dist", ".venv")
}


def run(*arguments: str) -> str:
    """Run a program in the repository, and return what it says."""
    done = subprocess.run(arguments, cwd=REPOSITORY, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("target", sorted(TARGETS))
def test_make_has_the_target(target: str) -> None:
    run("make", "--dry-run", target)


def test_make_help_lists_what_the_guide_for_contributors_lists() -> None:
    listed = re.findall(r"(?m)^\| `make ([\w-]+)` \|", (REPOSITORY / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    assert sorted(listed) == sorted(line.split()[0] for line in run("make", "--silent", "help").splitlines())


def test_an_option_that_stands_alone_is_one_of_breeze_or_of_the_smoke_test() -> None:
    known = {option for one in _groups(breeze) for option in _options(one)}
    known |= set(re.findall(r"(?<= )-[\w-]+", run(sys.executable, "test_python_client.py", "--help")))
    alone = {words[0] for words in COMMANDS if words[0].startswith("-")}
    assert alone
    assert alone <= known


def test_breeze_has_the_commands_and_options() -> None:
    named = [words[1:] for words in COMMANDS if words[0] == "breeze" and len(words) > 1]
    assert named
    for group, name, *others in named:
        command = breeze.commands[group].commands[name]  # type: ignore[attr-defined]
        assert {word for word in others if word.startswith("-")} <= {*_options(command), "--help"}


@pytest.mark.parametrize(("script", "option"), sorted(SCRIPTS))
def test_a_script_has_the_option(script: str, option: str) -> None:
    assert re.search(rf"(?m)^ +{option}\b", run(sys.executable, script, "--help"))


@pytest.mark.parametrize("path", sorted(PATHS))
def test_a_path_is_there(path: str) -> None:
    assert (REPOSITORY / path).exists()


@pytest.mark.parametrize("commands", FENCES)
def test_a_shell_can_read_the_commands(commands: str) -> None:
    run("bash", "-n", "-c", commands)


class Airflow(BaseHTTPRequestHandler):
    """Answers whatever is asked, and notes it."""

    seen: list[tuple[str, object, str | None]]

    def do_GET(self) -> None:
        """Note the request, and answer with a token."""
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        place = f"{self.command} {self.path.partition('?')[0]}"
        self.seen.append((place, json.loads(body or "null"), self.headers["Authorization"]))
        answer = b'{"access_token": "from the server"}'
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_POST = do_PATCH = do_GET

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is missing")
def test_what_is_sent_with_curl(tmp_path: Path) -> None:
    """One after the other, as someone who reads on types them: the token of the first is sent by the second."""
    Airflow.seen = []
    with ThreadingHTTPServer(("127.0.0.1", 0), Airflow) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        typed = "\n".join(fence for fence in FENCES if "curl " in fence)
        typed = typed.replace(HERE, f"http://127.0.0.1:{server.server_port}")
        done = subprocess.run(
            ["bash", "-e", "-c", typed],
            cwd=tmp_path,
            env={"PATH": os.environ["PATH"], "PASSWORD": "secret", "NO_PROXY": "*"},
            capture_output=True,
        )
        server.shutdown()
        thread.join()
    assert done.returncode == 0, done.stderr
    pause = "/api/v2/dags/{dag_id}"
    assert "patch" in documents.read(REPOSITORY / "spec" / "v2.yaml")["paths"][pause]
    assert Airflow.seen == [
        ("POST /auth/token", {"username": "admin", "password": "secret"}, None),
        (f"PATCH {pause.format(dag_id='example_simplest_dag')}", {"is_paused": True}, "Bearer from the server"),
        ("GET /openapi.json", None, None),
    ]
    assert (tmp_path / "openapi.json").read_text() == '{"access_token": "from the server"}'


def _groups(command: click.Command) -> Iterator[click.Command]:
    yield command
    for one in getattr(command, "commands", {}).values():
        yield from _groups(one)


def _options(command: click.Command) -> list[str]:
    return [option for parameter in command.params for option in (*parameter.opts, *parameter.secondary_opts)]
