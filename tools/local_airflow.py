"""Install, start, wait for and stop a real Airflow from PyPI on the loopback interface.

Around one command, whose arguments may hold ``{host}``, ``{username}`` and ``{password}``::

    python tools/local_airflow.py --airflow-version 3.3.2 -- python test_python_client.py --host {host}

From Python::

    with LocalAirflow("3.0.6") as airflow:
        print(airflow.host, airflow.username, airflow.password)

Each release is installed once, into ``.cache/airflow/<version>/`` of the repository. Only ``uv`` is needed
besides Python.
"""

from __future__ import annotations

import argparse
import contextlib
import fcntl
import importlib.util
import itertools
import json
import logging
import os
import secrets
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any, NamedTuple

NEWEST = "3.3.2"
CACHE = Path(__file__).resolve().parent.parent / ".cache" / "airflow"
COMPONENTS = (
    ("api-server",),
    ("scheduler", "--skip-serve-logs"),
    ("dag-processor",),
    ("triggerer", "--skip-serve-logs"),
)
EVERYTHING_ON = {
    "AIRFLOW__API__ENABLE_XCOM_DESERIALIZE_SUPPORT": "True",
    "AIRFLOW__API__EXPOSE_CONFIG": "True",
    "AIRFLOW__CORE__TEST_CONNECTION": "Enabled",
}
"""Settings with which a server also does what it does not do by default."""
KNOWN_DAG = "example_simplest_dag"
STOP_SECONDS = 5
VIEWER = "viewer"
"""A user besides ``admin`` who may only look, with the same password."""

logger = logging.getLogger("local_airflow")


class Release(NamedTuple):
    """What the environment of one Airflow release is made of."""

    newest_python: int
    """Minor version of the newest Python 3 that the release supports; all of them support 3.10."""

    exclude_newer: str | None
    """Moment (RFC 3339) after which no uploaded package is considered, ``None`` to consider all. Dependencies
    move on, and an old release only starts with those of its time."""


RELEASES = {
    "3.0.6": Release(newest_python=12, exclude_newer="2025-09-01T00:00:00Z"),
    "3.1.8": Release(newest_python=13, exclude_newer="2026-03-15T00:00:00Z"),
    "3.2.2": Release(newest_python=14, exclude_newer="2026-06-03T00:00:00Z"),
    "3.3.2": Release(newest_python=14, exclude_newer="2026-09-22T00:00:00Z"),
}


class LocalAirflowError(Exception):
    """Airflow could not be installed or started; the message says why and how to mend it."""


class Terminated(KeyboardInterrupt):
    """SIGTERM or SIGHUP arrived; ends the program the way Ctrl-C does, so that the servers are stopped."""

    def __init__(self, number: int) -> None:
        super().__init__(signal.Signals(number).name)
        self.number = number


class LocalAirflow:
    """A real Airflow server on 127.0.0.1 that lives as long as the ``with`` block.

    It runs on SQLite with the simple auth manager, the example DAGs and a home folder of its own. All its
    processes are gone after the block, also after Ctrl-C, SIGTERM or a failure.

    :param version: release on PyPI, such as ``"3.0.6"``
    :param port: TCP port of the API server; default: a free one
    :param environment: environment variables of Airflow on top of those set here, such as
        ``{"AIRFLOW__API__EXPOSE_CONFIG": "True"}``
    :param requirements: further packages to install beside Airflow, in an environment of their own; one with a pinned
        version may be newer than the rest
    :param commands: arguments of ``airflow`` to run before its parts start, after the database is made; ``{password}``
        in them is replaced
    :param dags: folder of DAG files to have besides the example DAGs; they are copied
    :param keep_home: folder to use as ``AIRFLOW_HOME`` and to leave in place; default: a temporary one
    :param start_timeout: seconds from the first process to a ready server
    :raises LocalAirflowError: on entering the block, if Airflow cannot be installed or started
    """

    host: str
    """Base URL, such as ``http://127.0.0.1:8080``. Set on entering, as ``home`` and ``log_path`` are."""

    home: Path
    """Its ``AIRFLOW_HOME``."""

    log_path: Path
    """File that holds the output of all its processes."""

    def __init__(
        self,
        version: str = NEWEST,
        *,
        port: int | None = None,
        environment: Mapping[str, str] | None = None,
        requirements: Sequence[str] = (),
        commands: Sequence[Sequence[str]] = (),
        dags: Path | None = None,
        keep_home: Path | None = None,
        start_timeout: float = 300,
    ) -> None:
        self.version = version
        self.username = "admin"
        self.password = secrets.token_hex(16)  # which no command takes for an option
        self._port = port
        self._extra_environment = dict(environment or {})
        self._requirements = tuple(requirements)
        self._commands = commands
        self._dags = dags
        self._keep_home = keep_home
        self._start_timeout = start_timeout
        self._processes: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> LocalAirflow:
        self._block = self._running()
        self._block.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._block.__exit__(kind, error, trace)

    @contextlib.contextmanager
    def _running(self) -> Iterator[None]:
        with termination_raised():
            python = install(self.version, self._requirements)
            port = usable_port(self._port)
            self.host = f"http://127.0.0.1:{port}"
            self.home = Path(self._keep_home or tempfile.mkdtemp(prefix=f"airflow-{self.version}-")).resolve()
            self.home.mkdir(parents=True, exist_ok=True)
            self.log_path = self.home / "airflow.log"
            try:
                self._start(python, port)
                yield
            finally:
                with signals_held():
                    end_families(self._processes)
                    if self._keep_home is None:
                        shutil.rmtree(self.home, ignore_errors=True)

    def _start(self, python: Path, port: int) -> None:
        if self._dags is not None:
            shutil.copytree(self._dags, self.home / "dags", dirs_exist_ok=True)
        passwords = self.home / "passwords.json"
        passwords.write_text(json.dumps(dict.fromkeys((self.username, VIEWER), self.password)), encoding="utf-8")
        self._airflow = [str(python), "-m", "airflow"]
        self._environment = {
            **inherited_environment(python.parent),
            "AIRFLOW_HOME": str(self.home),
            "AIRFLOW__API__BASE_URL": self.host,
            "AIRFLOW__API__HOST": "127.0.0.1",
            "AIRFLOW__API__PORT": str(port),
            "AIRFLOW__API__WORKERS": "1",
            "AIRFLOW__CORE__EXECUTION_API_SERVER_URL": f"{self.host}/execution/",
            "AIRFLOW__CORE__LOAD_EXAMPLES": "True",
            "AIRFLOW__CORE__PARALLELISM": "4",
            "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE": str(passwords),
            "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_USERS": f"{self.username}:admin,{VIEWER}:viewer",
            # All parts write to one file; by default, one that waits more than 5 seconds for the others fails.
            "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": f"sqlite:///{self.home}/airflow.db?timeout=60",
            # The DAG files do not change; parsing them all every 30 seconds would keep a small machine busy.
            "AIRFLOW__DAG_PROCESSOR__MIN_FILE_PROCESS_INTERVAL": "3600",
            "AIRFLOW__DAG_PROCESSOR__PRINT_STATS_INTERVAL": "0",
            **self._extra_environment,
        }
        logger.info("starting Airflow %s on %s", self.version, self.host)
        started = time.monotonic()
        deadline = started + self._start_timeout
        self._complete("db", "migrate", deadline=deadline)
        with contextlib.closing(sqlite3.connect(self.home / "airflow.db")) as database:
            database.execute("PRAGMA journal_mode=WAL")  # else whoever reads keeps the others from writing
        for command in self._commands:
            self._complete(*(word.replace("{password}", self.password) for word in command), deadline=deadline)
        # Lists every DAG from the first request on, however long the dag-processor takes.
        self._complete("dags", "reserialize", deadline=deadline)
        self._components_started = datetime.now(timezone.utc).isoformat(timespec="seconds")
        for component in COMPONENTS:
            self._spawn(*component)
        self._wait_until_ready(deadline)
        logger.info("Airflow %s is ready after %.0f s", self.version, time.monotonic() - started)

    def command(self, *arguments: str) -> str:
        """Run a command of ``airflow`` beside the server, such as ``command("pools", "export", path)``.

        :return: what it printed
        :raises LocalAirflowError: it failed
        """
        done = subprocess.run(
            [*self._airflow, *arguments],
            cwd=self.home,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if done.returncode:
            output = last_lines(done.stdout)
            raise LocalAirflowError(f"`airflow {' '.join(arguments)}` ended with status {done.returncode}:\n{output}")
        return done.stdout

    def _spawn(self, *arguments: str) -> subprocess.Popen[bytes]:
        with open(self.log_path, "ab") as log, signals_held():
            process = subprocess.Popen(
                [*self._airflow, *arguments],
                cwd=self.home,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            self._processes.append(process)
        return process

    def restart_api_server(self, pause: float = 0) -> None:
        """End the API server and start it again; it answers some seconds after this returns.

        :param pause: seconds in which there is none
        """
        position = COMPONENTS.index(("api-server",))
        end_families([self._processes[position]])
        time.sleep(pause)
        spawned = self._spawn(*COMPONENTS[position])
        self._processes.remove(spawned)
        self._processes[position] = spawned

    def parse_dags(self) -> None:
        """Parse all DAG files now, also those that came since the start."""
        self._complete("dags", "reserialize", deadline=time.monotonic() + self._start_timeout)

    def _complete(self, *arguments: str, deadline: float) -> None:
        process = self._spawn(*arguments)
        try:
            status = process.wait(deadline - time.monotonic())
        except subprocess.TimeoutExpired:
            raise self._late(f"`airflow {' '.join(arguments)}` still runs") from None
        if status:
            raise self._failed(f"`airflow {' '.join(arguments)}` ended with status {status}")
        self._processes.remove(process)

    def _wait_until_ready(self, deadline: float) -> None:
        while missing := self._missing():
            for component, process in zip(COMPONENTS, self._processes):
                if process.poll() is not None:
                    raise self._failed(f"`airflow {component[0]}` ended with status {process.returncode}")
            if time.monotonic() > deadline:
                raise self._late(missing)
            time.sleep(0.5)

    def _missing(self) -> str | None:
        """Say what a ready server lacks, or return ``None`` if it is ready."""
        try:
            health = self._answer("/api/v2/monitor/health")
            for part in ("metadatabase", "scheduler", "triggerer", "dag_processor"):
                if health[part]["status"] != "healthy":
                    return f"the {part} is not healthy"
            # The first request to the tasks' own API stops all others for some seconds.
            self._answer("/execution/health")
            dags = self._parse_times()
            if KNOWN_DAG not in dags:
                return f"the DAG {KNOWN_DAG} is not listed"
            if min(dags.values()) < self._components_started:
                return "the dag_processor has not parsed all DAGs yet"
        except urllib.error.HTTPError as error:
            return f"{error.url} answers {error.code} {error.reason}"
        except OSError as error:
            return f"the API server does not answer ({error})"
        return None

    def _parse_times(self) -> dict[str, str]:
        """Return when each DAG was parsed last, by its id."""
        credentials = {"username": self.username, "password": self.password}
        headers = {"Authorization": f"Bearer {self._answer('/auth/token', body=credentials)['access_token']}"}
        times: dict[str, str] = {}
        for offset in itertools.count(0, 100):
            page = self._answer(f"/api/v2/dags?limit=100&offset={offset}", headers=headers)["dags"]
            if not page:
                break
            times.update({dag["dag_id"]: dag["last_parsed_time"] for dag in page})
        return times

    def _answer(self, path: str, *, body: object = None, headers: Mapping[str, str] | None = None) -> dict[str, Any]:
        request = urllib.request.Request(self.host + path, headers=dict(headers or {}))
        if body is not None:
            request.data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        without_proxy = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with without_proxy.open(request, timeout=30) as response:
            answer: dict[str, Any] = json.load(response)
        return answer

    def _late(self, missing: str) -> LocalAirflowError:
        return self._failed(
            f"not ready after {self._start_timeout:g} s, {missing}; on a slow machine allow more time (--start-timeout)"
        )

    def _failed(self, reason: str) -> LocalAirflowError:
        if self.version not in RELEASES:
            reason += "; it runs on the newest dependencies, so give it a date of its time in RELEASES"
        log = last_lines(self.log_path.read_text(encoding="utf-8", errors="replace"))
        return LocalAirflowError(
            f"Airflow {self.version} did not start: {reason}; "
            f"--keep-home FOLDER keeps its whole log, which ends with:\n{log}"
        )


def install(version: str, further: Sequence[str] = ()) -> Path:
    """Return the Python of an environment that holds an Airflow release; install it unless it is there whole.

    :param version: release on PyPI
    :param further: packages to install beside it; one with a pinned version may be newer than the rest
    :raises LocalAirflowError: uv, a fitting Python or the network is missing, or there is no such release
    """
    name = "-".join([version, *further])
    folder = CACHE / name
    python = folder / "bin" / "python"
    release = RELEASES.get(version, Release(RELEASES[NEWEST].newest_python, exclude_newer=None))
    requirements = [f"apache-airflow=={version}", *further]
    if release.exclude_newer:
        requirements += ["--exclude-newer", release.exclude_newer]
        requirements += [f"--exclude-newer-package={item.split('==')[0]}=false" for item in further if "==" in item]
    # Written last: an environment without it, or with other content, is half-finished or out of date.
    seal = folder / "installed.txt"
    content = " ".join(requirements) + "\n"
    CACHE.mkdir(parents=True, exist_ok=True)
    with open(CACHE / f"{name}.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if python.exists() and seal.exists() and seal.read_text(encoding="utf-8") == content:
            return python
        logger.info("installing Airflow %s into %s; this happens once", version, folder)
        shutil.rmtree(folder, ignore_errors=True)
        supported = f">=3.10,<3.{release.newest_python + 1}"
        fits = (3, 10) <= sys.version_info[:2] <= (3, release.newest_python)
        run_uv(
            ["venv", "--no-project", "--python", sys.executable if fits else supported, str(folder)],
            mend=f"Airflow {version} needs a Python {supported}; install one, e.g. with "
            f"`uv python install 3.{release.newest_python}`",
        )
        run_uv(
            ["pip", "install", "--python", str(python), *requirements],
            mend=f"Airflow {version} was not installed; check that there is such a release and that PyPI can "
            "be reached (behind a proxy: HTTPS_PROXY, with a mirror: UV_DEFAULT_INDEX), then run again",
        )
        seal.write_text(content, encoding="utf-8")
    return python


def run_uv(arguments: Sequence[str], *, mend: str) -> None:
    """Run uv quietly; if it fails, raise an error with the given words and uv's own last lines."""
    if importlib.util.find_spec("uv"):
        uv = [sys.executable, "-m", "uv"]
    elif found := shutil.which("uv"):
        uv = [found]
    else:
        raise LocalAirflowError(f"uv is missing; install it with `{sys.executable} -m pip install uv`")
    done = subprocess.run([*uv, "--quiet", *arguments], stderr=subprocess.PIPE, text=True)
    if done.returncode:
        raise LocalAirflowError(f"{mend}. uv said:\n{last_lines(done.stderr)}")


def usable_port(port: int | None) -> int:
    """Return the given port, or a free one for ``None``, after binding it on 127.0.0.1 for a moment."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port or 0))
        except (OSError, OverflowError) as error:
            raise LocalAirflowError(
                f"port {port} cannot be used ({error}); choose another, or leave --port out for a free one"
            ) from None
        return int(probe.getsockname()[1])


def inherited_environment(scripts: Path) -> dict[str, str]:
    """Return our environment without what would change Airflow, its scripts folder first on the path.

    An inherited ``AIRFLOW__DATABASE__SQL_ALCHEMY_CONN`` would point it at another installation's database.
    """
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("AIRFLOW_", "PYTHON"))}
    inherited["PATH"] = os.pathsep.join([str(scripts), inherited.get("PATH", os.defpath)])
    for name in ("no_proxy", "NO_PROXY"):
        inherited[name] = ",".join(filter(None, [inherited.get(name), "127.0.0.1,localhost"]))
    return inherited


@contextlib.contextmanager
def termination_raised() -> Iterator[None]:
    """Let SIGTERM and SIGHUP raise :class:`Terminated` where they would end the program on the spot."""

    def terminate(number: int, frame: FrameType | None) -> None:
        raise Terminated(number)

    ours = [number for number in (signal.SIGTERM, signal.SIGHUP) if signal.getsignal(number) is signal.SIG_DFL]
    with handled_by(terminate, ours):
        yield


@contextlib.contextmanager
def signals_held() -> Iterator[None]:
    """Deliver Ctrl-C, SIGTERM and SIGHUP only after the block, so that none leaves it half done."""
    held: list[int] = []
    with handled_by(lambda number, frame: held.append(number), (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)):
        yield
    for number in held[:1]:
        signal.raise_signal(number)


@contextlib.contextmanager
def handled_by(handler: Callable[[int, FrameType | None], None], numbers: Iterable[signal.Signals]) -> Iterator[None]:
    """Give signals another handler during the block; only the main thread may, elsewhere nothing changes."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    handlers = {number: signal.signal(number, handler) for number in numbers}
    try:
        yield
    finally:
        for number, previous in handlers.items():
            signal.signal(number, previous)


def end_families(roots: Sequence[subprocess.Popen[bytes]]) -> None:
    """End the given processes and all that came from them: SIGTERM first, SIGKILL for those that stay.

    A process group is not enough: Airflow runs each task in a group of its own, and some operators start a
    session of their own.
    """
    family: set[int] = set()
    told: set[tuple[int, int]] = set()
    started = time.monotonic()
    while (elapsed := time.monotonic() - started) < 2 * STOP_SECONDS:
        leaders = {process.pid for process in roots}
        alive = {process.pid for process in roots if process.poll() is None}
        parents = running_processes()
        family = (family & parents.keys()) | alive | {pid for pid in parents if session_of(pid) in leaders}
        while born := {pid for pid, parent in parents.items() if parent in family} - family:
            family |= born
        if not family:
            return
        number = signal.SIGTERM if elapsed < STOP_SECONDS else signal.SIGKILL
        for pid in family:
            if (pid, number) not in told:
                told.add((pid, number))
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, number)
        time.sleep(0.1)
    logger.warning("these processes of Airflow did not end, end them by hand: %s", sorted(family))


def running_processes() -> dict[int, int]:
    """Return the id of every running process of the machine with the id of its parent."""
    if not Path("/proc/self/stat").exists():
        listing = subprocess.run(["ps", "-A", "-o", "pid=,ppid=,stat="], stdout=subprocess.PIPE, text=True)
        rows = (line.split() for line in listing.stdout.splitlines())
        return {int(pid): int(parent) for pid, parent, state in rows if not state.startswith("Z")}
    parents = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            # The name before the last parenthesis may hold spaces and parentheses itself.
            state, parent = entry.read_text(errors="replace").rpartition(")")[2].split()[:2]
            if state != "Z":
                parents[int(entry.parent.name)] = int(parent)
    return parents


def session_of(pid: int) -> int | None:
    try:
        return os.getsid(pid)
    except OSError:
        return None


def last_lines(text: str, count: int = 20, width: int = 200) -> str:
    return "\n".join("  " + line[:width] for line in text.splitlines()[-count:])


def run_command(command: Sequence[str], airflow: LocalAirflow) -> int:
    """Run a command against a server; return its exit status, or 128 + the signal that ended it."""
    access = {"host": airflow.host, "username": airflow.username, "password": airflow.password}
    arguments = []
    for argument in command:
        for name, value in access.items():
            argument = argument.replace(f"{{{name}}}", value)
        arguments.append(argument)
    variables = {f"AIRFLOW_API_{name.upper()}": value for name, value in access.items()}
    process: subprocess.Popen[bytes] | None = None
    try:
        with signals_held():
            process = subprocess.Popen(arguments, env={**os.environ, **variables})
        status = process.wait()
    except BaseException:
        if process is not None:
            with signals_held():
                end_politely(process)
        raise
    return status if status >= 0 else 128 - status


def end_politely(process: subprocess.Popen[bytes]) -> None:
    """Wait for a process that Ctrl-C has reached through the terminal as well; end it if it stays."""
    for end in (process.terminate, process.kill):
        try:
            process.wait(timeout=3)
            return
        except subprocess.TimeoutExpired:
            end()
    process.wait()


def main() -> int:
    parser = argparse.ArgumentParser(
        description="Start a real Airflow on 127.0.0.1, run a command against it, and stop it again.",
        epilog="{host}, {username} and {password} in the command's arguments are replaced; the environment "
        "variables AIRFLOW_API_HOST, AIRFLOW_API_USERNAME and AIRFLOW_API_PASSWORD hold the same.",
    )
    parser.add_argument("--airflow-version", default=NEWEST, help="release on PyPI (default: %(default)s)")
    parser.add_argument("--port", type=int, help="port of the API server (default: a free one)")
    parser.add_argument("--start-timeout", type=float, default=300, help="seconds (default: %(default)s)")
    parser.add_argument("--dags", type=Path, metavar="FOLDER", help="DAG files to have besides the example DAGs")
    parser.add_argument("--keep-home", type=Path, metavar="FOLDER", help="AIRFLOW_HOME to leave in place")
    parser.add_argument("command", nargs="+", metavar="COMMAND", help="what to run, after --")
    options = parser.parse_args()
    logging.basicConfig(format="%(message)s", level=logging.INFO)
    if not shutil.which(options.command[0]):
        parser.error(f"there is no command {options.command[0]!r}; give an installed one after --")
    try:
        with LocalAirflow(
            options.airflow_version,
            port=options.port,
            dags=options.dags,
            keep_home=options.keep_home,
            start_timeout=options.start_timeout,
        ) as airflow:
            return run_command(options.command, airflow)
    except LocalAirflowError as error:
        logger.error("%s", error)
        return 1
    except Terminated as error:
        return 128 + error.number
    except KeyboardInterrupt:
        return 128 + signal.SIGINT


if __name__ == "__main__":
    sys.exit(main())
