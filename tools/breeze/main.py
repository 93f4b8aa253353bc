"""The commands and their options, which are those of Airflow's Breeze and a few more."""

from __future__ import annotations

import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from hashlib import sha256
from os.path import relpath
from pathlib import Path
from typing import Any, TypeVar

import rich_click as click
from rich.console import Console

from codegen.documents import Document
from codegen.errors import GenerationError
from codegen.generation import generate
from codegen.given import is_ours
from codegen.paths import REPOSITORY, Tree
from codegen.releases import add_release
from tools.breeze import client_repository, client_tests, distributions
from tools.breeze.project import REPOSITORY_PROJECT, Project, suffixed_version
from tools.breeze.schemes import choose_schemes, known_schemes, set_schemes
from tools.breeze.sources import add_servers, fetch_document, read_document, without_credentials
from tools.breeze.steps import StepError, Steps
from tools.local_airflow import NEWEST, LocalAirflowError

Command = TypeVar("Command", bound=Callable[..., Any])

DISTRIBUTIONS = REPOSITORY / "dist"
STAGED = REPOSITORY / "build" / "python-client"
OWN = "+own"
"""What stands behind the version of a client of one's own, so that it is not taken for the usual one."""
ANSWERS = {"y": "yes", "n": "no", "q": "quit", "yes": "yes", "no": "no", "quit": "quit"}


def common_options(command: Command) -> Command:
    """Add the options that every command has."""
    for option in (
        click.option(
            "-a",
            "--answer",
            type=click.Choice(list(ANSWERS)),
            envvar="ANSWER",
            help="Give this answer to every question.",
        ),
        click.option(
            "-D", "--dry-run", is_flag=True, envvar="DRY_RUN", help="Only say what would be done; write nothing."
        ),
        click.option(
            "-v", "--verbose", is_flag=True, envvar="VERBOSE", help="Show the commands that are run, and their output."
        ),
    ):
        command = option(command)
    return command


@contextmanager
def readable_errors() -> Iterator[None]:
    """Let what can go wrong end the command with its message, and without a traceback."""
    try:
        yield
    except (GenerationError, StepError, LocalAirflowError, OSError) as error:
        raise click.ClickException(str(error)) from error


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Rebuild and test the Python client of Airflow's REST API, with the commands of Airflow's Breeze."""
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):  # Windows has no SIGHUP
            signal.signal(getattr(signal, name), _end)


def _end(number: int, frame: object) -> None:
    """End as by an error: programs that were started end, too, and what is half written becomes what it was."""
    raise SystemExit(128 + number)


@main.group("release-management")
def release_management() -> None:
    """Prepare what is released."""


@main.group()
def testing() -> None:
    """Test what is released."""


@release_management.command("prepare-python-client")
@click.option(
    "--distribution-format",
    type=click.Choice(list(distributions.FORMATS)),
    default="wheel",
    show_default=True,
    envvar="DISTRIBUTION_FORMAT",
    help="What to build, into the folder dist.",
)
@click.option(
    "--version-suffix",
    envvar="VERSION_SUFFIX",
    help=f"Put this behind the version, such as rc1, .dev0 or +ours.  [default: {OWN} for a client of your own]",
)
@click.option(
    "--use-local-hatch",
    is_flag=True,
    envvar="USE_LOCAL_HATCH",
    help="Build with the hatchling that is installed here, without network.",
)
@click.option(
    "--python-client-repo",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    envvar="PYTHON_CLIENT_REPO",
    help="Write the sources into this checkout of the client's repository, too; what else is there stays.",
)
@click.option(
    "--only-publish-build-scripts",
    is_flag=True,
    envvar="ONLY_PUBLISH_BUILD_SCRIPTS",
    help="Write only pyproject.toml, README.md and the like into --python-client-repo, not the client.",
)
@click.option(
    "--security-schemes",
    default=lambda: ",".join(known_schemes()),
    show_default="OAuth2PasswordBearer,HTTPBearer,Basic,GoogleOpenID,Kerberos",
    envvar="SECURITY_SCHEMES",
    help="How the client may sign in: names, comma-separated, and YAML files with schemes of your own, by name. "
    "HTTPBearer is always among them.",
)
@click.option(
    "--airflow-version",
    metavar="RELEASE",
    help="First add this Airflow release from PyPI, or refresh it.",
)
@click.option(
    "--spec-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Generate from this OpenAPI document, and nothing else.",
)
@click.option(
    "--spec-url",
    multiple=True,
    metavar="URL",
    help="Add to the client what a running server has besides, by its openapi.json; repeat it for apps that are "
    "mounted in the server.",
)
@common_options
def prepare_python_client(
    distribution_format: str,
    version_suffix: str | None,
    use_local_hatch: bool,
    python_client_repo: Path | None,
    only_publish_build_scripts: bool,
    security_schemes: str,
    airflow_version: str | None,
    spec_file: Path | None,
    spec_url: Sequence[str],
    verbose: bool,
    dry_run: bool,
    answer: str | None,
) -> None:
    """Generate the client, and build its wheel and sdist into the folder dist.

    With --spec-file, --spec-url or other --security-schemes, the client is one of your own: it is generated in
    build/python-client, and the files of this repository stay as they are.
    """
    if only_publish_build_scripts and python_client_repo is None:
        raise click.UsageError("--only-publish-build-scripts needs --python-client-repo: where to write them")
    if sum(map(bool, (airflow_version, spec_file, spec_url))) > 1:
        raise click.UsageError("give only one of --airflow-version, --spec-file and --spec-url")
    steps = Steps(Console(), verbose=verbose, dry_run=dry_run, answer=ANSWERS.get(answer or ""))
    with readable_errors():
        schemes = choose_schemes(security_schemes)
        suffixed_version(REPOSITORY_PROJECT.version, version_suffix or "")
        if airflow_version:
            report = steps.do(f"add Airflow {airflow_version} from PyPI", lambda: add_release(airflow_version))
            steps.say(report or "")
        document = own_document(schemes, spec_file, spec_url, steps)
        if document is None and not airflow_version:
            steps.do("generate the client in the repository", lambda: generate(Tree(REPOSITORY)))
        if version_suffix is None:
            version_suffix = "" if document is None else OWN
        version = suffixed_version(REPOSITORY_PROJECT.version, version_suffix)
        project = stage(document, version, steps)
        build(project, version, distribution_format, use_local_hatch, steps)
        if python_client_repo is not None:
            foreseen = REPOSITORY_PROJECT if document is None else None
            result = foreseen if dry_run else project
            publish(result, python_client_repo, only_publish_build_scripts, steps)


def own_document(schemes: Document, spec_file: Path | None, spec_url: Sequence[str], steps: Steps) -> Document | None:
    """Return the OpenAPI document of a client of one's own, or `None` for the one of this repository."""
    has_other_schemes = schemes != known_schemes()
    if not (has_other_schemes or spec_file is not None or spec_url):
        return None
    path = spec_file or Path(relpath(Tree(REPOSITORY).specification))
    document = steps.look(f"read {path}", lambda: read_document(path))
    if spec_url:
        names = [without_credentials(url) for url in spec_url]
        servers = {
            name: steps.look(f"fetch {name}", partial(fetch_document, url))
            for name, url in zip(names, spec_url, strict=True)
        }
        document, added = add_servers(document, servers)
        steps.say(f"  operations that only this server has: {', '.join(added) or 'none'}")
    if has_other_schemes:
        set_schemes(document, schemes)
    return document


def stage(document: Document | None, version: str, steps: Steps) -> Project:
    """Put the project that is built into its folder, in place of the one before, which stays there if this fails.

    :param document: what a client of one's own is generated from
    :param version: the version that the client gets
    """
    unfinished = Project(STAGED.with_name(f"{STAGED.name}.unfinished"))
    try:
        steps.do(f"copy the client to {relpath(unfinished.root)}", lambda: REPOSITORY_PROJECT.copy_to(unfinished.root))
        if document is not None:
            steps.do("generate your client there", lambda: generate_own(unfinished, document))
        if version != REPOSITORY_PROJECT.version:
            steps.do(f"set its version to {version}", lambda: unfinished.set_version(version))
        steps.do(f"move it to {relpath(STAGED)}", lambda: unfinished.move_to(STAGED))
    finally:
        shutil.rmtree(unfinished.root, ignore_errors=True)
    return Project(STAGED)


def generate_own(project: Project, document: Document) -> None:
    """Generate a client of one's own, without what it has no operations for."""
    if not is_ours(document):
        info, servers = document["info"], document.get("servers", [])
        project.leave_out_airflow(info["title"], info["version"], servers[0]["url"] if servers else "https://...")
    generate(Tree(project.root), specification=document)
    project.leave_out_what_lacks_operations()


def publish(project: Project | None, repository: Path, only_build_scripts: bool, steps: Steps) -> None:
    """Write the client into a checkout of its repository.

    :param project: the client; `None` in a dry run that does not know it, because it is not generated
    """
    if steps.dry_run:
        what = "the build scripts" if only_build_scripts else "the client"
        steps.say(f"would write {what} into {repository}", "yellow")
    if project is None:
        return
    changes = client_repository.plan(project, repository, only_build_scripts=only_build_scripts)
    if steps.dry_run:
        for path in changes.written:
            asking = ", if you say so: it is not known to be generated" if path in changes.foreign else ""
            steps.say(f"  would write {path}{asking}")
        for path in changes.removed:
            steps.say(f"  would remove {path}")
        return
    with_foreign = True
    if changes.foreign:
        names = "\n".join(f"  {path}" for path in changes.foreign)
        steps.say(f"These files in {repository} are not known to be generated, and are different:\n{names}")
        with_foreign = steps.confirm("Replace them?")
    done = steps.do(
        f"write the client into {repository}",
        lambda: client_repository.write(changes, project, repository, with_foreign=with_foreign),
    )
    steps.say(f"  {done}")


def build(project: Project, version: str, form: str, use_local_hatch: bool, steps: Steps) -> list[Path]:
    """Build the distributions, check them, put them into the folder dist, and say what they are."""
    with tempfile.TemporaryDirectory() as folder:
        built = Path(folder)
        distributions.build(project, built, form, use_local_hatch=use_local_hatch, steps=steps)
        found = sorted(path for path in built.iterdir() if path.suffix in (".whl", ".gz"))
        for path in found:
            steps.look(f"check {path.name}", partial(distributions.check, path, version))
        if steps.dry_run:
            return []
        DISTRIBUTIONS.mkdir(parents=True, exist_ok=True)
        results = [Path(shutil.copyfile(path, DISTRIBUTIONS / path.name)) for path in found]
    for path in results:
        content = path.read_bytes()
        steps.say(f"  {relpath(path)}  {len(content) / 1000:,.0f} kB  sha256:{sha256(content).hexdigest()}")
    return results


@testing.command(
    "python-api-client-tests", context_settings={"ignore_unknown_options": True, "allow_interspersed_args": True}
)
@click.option(
    "--airflow-version",
    metavar="RELEASE",
    default=NEWEST,
    show_default=True,
    help="The Airflow release from PyPI to test against.",
)
@click.option(
    "-p",
    "--python",
    default=f"{sys.version_info.major}.{sys.version_info.minor}",
    show_default=True,
    envvar="PYTHON_MAJOR_MINOR_VERSION",
    help="The Python to install the client for.",
)
@click.option(
    "--use-local-hatch",
    is_flag=True,
    envvar="USE_LOCAL_HATCH",
    help="Build with the hatchling that is installed here, without network.",
)
@common_options
@click.argument("pytest_arguments", nargs=-1, type=click.UNPROCESSED)
def python_api_client_tests(
    airflow_version: str,
    python: str,
    use_local_hatch: bool,
    verbose: bool,
    dry_run: bool,
    answer: str | None,
    pytest_arguments: Sequence[str],
) -> None:
    """Build the client's wheel, install it in a clean environment, and test it against a real Airflow.

    The Airflow is started for the tests: the smoke test test_python_client.py, and those in test/live. What is not an
    option of this command goes to pytest, such as -k dag.
    """
    steps = Steps(Console(), verbose=verbose, dry_run=dry_run, answer=ANSWERS.get(answer or ""))
    with readable_errors(), tempfile.TemporaryDirectory() as folder:
        project = steps.do("copy the client", lambda: REPOSITORY_PROJECT.copy_to(Path(folder, "project"))) or Project(
            Path(folder, "project")
        )
        built = build(project, project.version if not dry_run else "", "wheel", use_local_hatch, steps)
        wheel = built[0] if built else "the wheel"
        executable = client_tests.install(wheel, Path(folder, "environment"), python=python, steps=steps)
        tests = Path(folder, "tests")
        steps.do("copy the tests", lambda: client_tests.copy_tests(tests))
        client_tests.run_tests(executable, tests, airflow_version, pytest_arguments, steps)


if __name__ == "__main__":
    main()
