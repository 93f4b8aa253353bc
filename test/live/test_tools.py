"""The smoke script and the tool that starts a local Airflow do what they say, also where things go wrong."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Airflow

REPOSITORY = Path(__file__).resolve().parents[2]
LOCAL_AIRFLOW = str(REPOSITORY / "tools" / "local_airflow.py")
STEPS = 12


def smoke(host: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the smoke script against a server."""
    command = [sys.executable, "-W", "error", str(REPOSITORY / "test_python_client.py"), "--host", host, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, env={**os.environ, "COLUMNS": "200"})


def local_airflow(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the tool to its end."""
    return subprocess.run([sys.executable, LOCAL_AIRFLOW, *arguments], capture_output=True, text=True, timeout=300)


def test_every_step_passes_on_a_healthy_server(airflow: Airflow) -> None:
    done = smoke(airflow.host, "--username", airflow.username, "--password", airflow.password)
    assert (done.returncode, done.stderr) == (0, "")
    steps = [line for line in done.stdout.splitlines() if line.startswith("- ")]
    assert len(steps) >= STEPS
    assert done.stdout.count("passed") == len(steps)
    assert airflow.password not in done.stdout


def test_a_wrong_password_fails_and_says_so(airflow: Airflow) -> None:
    done = smoke(airflow.host, "--username", airflow.username, "--password", "s3cret")
    assert done.returncode == 1
    assert "password is wrong" in " ".join(done.stdout.split())
    assert "skipped" in done.stdout
    assert "s3cret" not in done.stdout + done.stderr


def test_a_dag_that_is_not_there_fails_and_says_so(airflow: Airflow, token: str) -> None:
    done = smoke(airflow.host, "--token", token, "--dag", "no_such_dag")
    assert done.returncode == 1
    assert "no_such_dag" in done.stdout
    assert token not in done.stdout + done.stderr


@pytest.fixture
def empty_server() -> Iterator[str]:
    """Give the URL of a server that answers `{}` to everything."""

    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(b"{}")

        do_GET = do_POST = do_PATCH = answer

        def log_message(self, format: str, *arguments: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_a_server_that_is_no_airflow_passes_nothing(empty_server: str) -> None:
    command = [sys.executable, str(REPOSITORY / "test_python_client.py"), "--host", empty_server]
    command += ["--username", "admin", "--password", "admin"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env={**os.environ, "COLUMNS": "200"})
    assert done.returncode == 1
    assert "names no version" in done.stdout
    assert "holds no access_token" in " ".join(done.stdout.split())
    assert "passed" not in done.stdout


def test_a_port_that_is_taken_is_said() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = local_airflow("--port", port, "--", "true")
    assert done.returncode == 1
    assert f"port {port} cannot be used" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_release_that_is_not_there_is_said() -> None:
    done = local_airflow("--airflow-version", "3.0.99", "--", "true")
    assert done.returncode == 1
    assert "Airflow 3.0.99 was not installed; check that there is such a release" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_command_that_is_not_there_is_said() -> None:
    done = local_airflow("--", "no-such-command")
    assert done.returncode == 2
    assert "there is no command 'no-such-command'" in done.stderr


def processes_with(folder: str) -> set[int]:
    """Return the processes whose environment names a folder."""
    found = set()
    for environment in Path("/proc").glob("[0-9]*/environ"):
        try:
            if folder.encode() in environment.read_bytes():
                found.add(int(environment.parent.name))
        except OSError:
            continue
    return found


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs /proc")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_nothing_stays_behind_when_it_is_interrupted(tmp_path: Path, number: signal.Signals) -> None:
    """Ctrl-C reaches it while Airflow is starting: the least convenient moment."""
    home = tmp_path / "home"
    command = [sys.executable, LOCAL_AIRFLOW, "--keep-home", str(home), "--", "sleep", "600"]
    # What is started in the background ignores Ctrl-C, and so do its children.
    heeding = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, preexec_fn=heeding) as process:
        assert process.stderr is not None
        assert any("starting Airflow" in line for line in process.stderr)
        process.send_signal(number)
        assert process.wait(60) == 128 + number
    assert processes_with(str(home)) == set()
