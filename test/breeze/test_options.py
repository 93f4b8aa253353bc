"""What the options mean, and what is said where they cannot be followed."""

from __future__ import annotations

import json
import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen import generation, programs
from tools.breeze.project import REPOSITORY_PROJECT
from tools.breeze.steps import StepError

PREPARE = ("release-management", "prepare-python-client")
TEST = ("testing", "python-api-client-tests")
VERSION = REPOSITORY_PROJECT.version


@pytest.mark.parametrize(
    ("command", "options"),
    [
        (
            PREPARE,
            "--distribution-format --version-suffix --use-local-hatch --python-client-repo --security-schemes "
            "--only-publish-build-scripts --spec-url --airflow-version --spec-file --verbose --dry-run --answer",
        ),
        (TEST, "--airflow-version --python --use-local-hatch --verbose --dry-run --answer"),
    ],
)
def test_the_help_names_every_option(breeze: Any, command: tuple[str, str], options: str) -> None:
    result = breeze(*command, "--help")
    assert result.exit_code == 0
    assert [option for option in options.split() if option not in result.output] == []


def test_a_dry_run_says_what_would_be_done_and_writes_nothing(breeze: Any, tmp_path: Path) -> None:
    checkout = tmp_path / "checkout"
    checkout.mkdir()
    options = ("--security-schemes", "Basic", "--version-suffix", "rc1", "--python-client-repo", checkout)
    result = breeze(*PREPARE, *options, "--distribution-format", "both", "--dry-run")
    assert result.exit_code == 0, result.output
    for words in ("generate your client", "rc1", str(checkout), "build the sdist and wheel"):
        assert words in result.output
    assert [path.name for path in tmp_path.rglob("*")] == ["checkout"]


def test_a_dry_run_lists_what_would_be_written_into_the_repository_of_the_client(breeze: Any, tmp_path: Path) -> None:
    checkout = tmp_path / "checkout"
    gone = checkout / "airflow_client" / "client" / "models" / "gone.py"
    gone.parent.mkdir(parents=True)
    gone.write_text("# Generated from spec/v2.yaml")
    (checkout / "README.md").write_text("by hand")
    lines = breeze(*PREPARE, "--python-client-repo", checkout, "--dry-run").output.splitlines()
    assert "  would write airflow_client/client/models/pool_body.py" in lines
    assert "  would write README.md, if you say so: it is not known to be generated" in lines
    assert "  would remove airflow_client/client/models/gone.py" in lines
    assert (checkout / "README.md").read_text() == "by hand"
    assert gone.exists()


def test_a_client_of_ones_own_that_fails_leaves_the_one_before(breeze: Any, tmp_path: Path) -> None:
    before = tmp_path / "build" / "file"
    before.parent.mkdir()
    before.touch()
    scheme = tmp_path / "schemes.yaml"
    scheme.write_text("Key: {type: apiKey, in: header, name: X-Key}")

    def fail(*arguments: object) -> None:
        raise StepError("failed")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tools.breeze.main.generate_own", fail)
        assert breeze(*PREPARE, "--security-schemes", scheme).exit_code == 1
    assert {*tmp_path.iterdir()} == {before.parent, scheme}
    assert [*before.parent.iterdir()] == [before]


def test_a_dry_run_of_the_tests_starts_nothing(breeze: Any, tmp_path: Path) -> None:
    result = breeze(*TEST, "--dry-run", "--airflow-version", "3.1.8", "-k", "dag")
    assert result.exit_code == 0, result.output
    assert "would start Airflow 3.1.8" in result.output
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--security-schemes", "Basic,Kerberus"], "'Kerberus': give OAuth2PasswordBearer, HTTPBearer, Basic"),
        (["--security-schemes", "no_such_file.yaml"], "no_such_file.yaml cannot be read"),
        (["--version-suffix", "beta-ish"], "beta-ish is no version: give a suffix such as rc1"),
        (["--version-suffix", "1"], f"{VERSION}1 is a version of another release than {VERSION}"),
        (["--version-suffix", ".5"], f"{VERSION}.5 is a version of another release than {VERSION}"),
        (["--only-publish-build-scripts"], "needs --python-client-repo"),
        (["--python-client-repo", "/no/such/folder"], "does not exist"),
        (["--distribution-format", "egg"], "'egg' is not one of 'wheel', 'sdist', 'both'"),
        (["--spec-url", "http://a", "--airflow-version", "3.3.2"], "only one of --airflow-version, --spec-file"),
        (["--spec-url", "localhost:8080"], "is no URL such as http://localhost:8080/openapi.json"),
        (["--spec-url", "http://[::1/openapi.json"], "is no URL such as http://localhost:8080/openapi.json"),
        (["--airflow-version", "3.3"], "'3.3' is not a release of Airflow"),
    ],
)
def test_an_option_that_cannot_be_followed_is_named(
    breeze: Any, tmp_path: Path, options: list[str], message: str
) -> None:
    result = breeze(*PREPARE, *options)
    assert result.exit_code in (1, 2)
    assert message in result.output
    assert "Traceback" not in result.output
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ("openapi: {", "cannot be read: "),
        ('{"openapi": "3.1.0", "paths": ' + "[" * 300 + "]" * 300 + "}", "is nested more than 100 levels deep"),
        ("a text", "is no OpenAPI document: it does not say of which version it is"),
        ("openapi: 3.1.0\ninfo: {title: a, version: b}\npaths: []", "#/paths: [] is not of type"),
        ("openapi: 3.1.0\ninfo: {title: a, version: b}\npaths: {/a: {get: 5}}", "#/paths/~1a/get: 5 is not of type"),
        ("openapi: 3.1.0\ninfo: {title: a, version: b}\npaths: {/a: {}}", "has no operations"),
    ],
)
def test_a_file_with_a_bad_document_is_refused_with_the_place(
    breeze: Any, tmp_path: Path, document: str, message: str
) -> None:
    path = tmp_path / "document.yaml"
    path.write_text(document)
    result = breeze(*PREPARE, "--spec-file", path)
    assert result.exit_code == 1
    assert message in result.output
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("schemes", "message"),
    [
        ("[Basic]", "must map names to OpenAPI security schemes"),
        ("Key: {type: apikey}", "Key: its type must be one of apiKey, http"),
        ("Key: {type: apiKey, in: header}", "Key: a scheme of type apiKey needs name"),
        ("Key: {type: apiKey, in: body, name: key}", "Key.in must be header, query or cookie"),
        ("Key: {type: apiKey, in: header, name: 'X-\"Key'}", "Key is sent as 'X-\"Key': the name of a header has only"),
        (
            'Key: {type: apiKey, in: header, name: "X-Key\\r\\nX: 1"}',
            "the name of a header has only letters, digits and",
        ),
        ("Key: {type: apiKey, in: cookie, name: a;b}", "the name of a cookie has only letters, digits and"),
        ('Key: {type: apiKey, in: query, name: "a\\nb"}', "the name of a query has only printable characters"),
        ("HTTPBearer: {type: apiKey, in: header, name: X-Key}", "the client has HTTPBearer already"),
        ("our key: {type: mutualTLS}", "our key: the name of a scheme has only letters"),
        ("Key: {", "cannot be read"),
    ],
)
def test_a_file_with_bad_schemes_is_refused_with_the_place(
    breeze: Any, tmp_path: Path, schemes: str, message: str
) -> None:
    path = tmp_path / "schemes.yaml"
    path.write_text(schemes)
    result = breeze(*PREPARE, "--security-schemes", path)
    assert result.exit_code == 1
    assert message in result.output
    assert list(tmp_path.iterdir()) == [path]


def test_a_document_whose_key_cannot_be_sent_is_refused(breeze: Any, tmp_path: Path) -> None:
    path = tmp_path / "document.json"
    scheme = {"type": "apiKey", "in": "query", "name": 'a"b'}
    answer = {"operationId": "a", "responses": {"200": {"description": "OK"}}}
    document = {"openapi": "3.1.0", "info": {"title": "a", "version": "b"}, "paths": {"/a": {"get": answer}}}
    path.write_text(json.dumps({**document, "components": {"securitySchemes": {"Key": scheme}}}))
    result = breeze(*PREPARE, "--spec-file", path)
    assert result.exit_code == 1
    assert "the security scheme Key is sent as 'a\"b'" in result.output
    assert not (tmp_path / "dist").exists()


def test_a_server_that_gives_no_document_is_named_with_the_mend(breeze: Any, server: Any, tmp_path: Path) -> None:
    closed = "http://user:s3cret@127.0.0.1:9/openapi.json"
    with_mark = "http://user:s3cret{}s3cret@127.0.0.1:9/openapi.json"
    for url, message in (
        (closed, "http://127.0.0.1:9/openapi.json cannot be reached"),
        (with_mark.format("/"), "http://127.0.0.1:9/openapi.json cannot be told from user name and password"),
        (with_mark.format("?"), "http://127.0.0.1:9/openapi.json cannot be told from user name and password"),
        (with_mark.format("#"), "http://127.0.0.1:9/openapi.json cannot be told from user name and password"),
        (with_mark.format("@"), "http://127.0.0.1:9/openapi.json cannot be reached"),
        (with_mark.format(" "), "http://127.0.0.1:9/openapi.json cannot be reached"),
        (with_mark.format("[")[7:], "'127.0.0.1:9/openapi.json' is no URL"),
        (server.answer("/forbidden", b"", 403), "answers 403 Forbidden: save it with a browser or curl"),
        (server.answer("/page", b"<!DOCTYPE html>"), "is no JSON document: give the URL of the server's openapi.json"),
        (server.answer("/list", []), "is no OpenAPI document"),
        (server.answer("/broken", {"openapi": "3.1.0", "info": {}, "paths": {}}), "info"),
    ):
        result = breeze(*PREPARE, "--spec-url", url)
        assert result.exit_code == 1
        assert message in result.output
        assert "s3cret" not in result.output
        assert "Traceback" not in result.output
    assert not list(tmp_path.iterdir())


def test_what_openapi_generator_says_is_shown(breeze: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    configuration = tmp_path / "configuration.yaml"
    configuration.write_text("generatorName: no-such-generator\n")
    monkeypatch.setattr(generation, "_CONFIGURATION", configuration)
    result = breeze(*PREPARE, "--security-schemes", "Basic")
    assert result.exit_code == 1
    assert "no-such-generator" in result.output
    assert "at org.openapitools" not in result.output
    assert "Traceback" not in result.output
    assert not (tmp_path / "dist").exists()


def test_a_signal_that_ends_the_command_leaves_everything_as_it_was(
    breeze: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    half_written = tmp_path / "file"

    def write(tree: object) -> None:
        with generation.unchanged_on_failure([half_written]):
            half_written.touch()
            signal.raise_signal(signal.SIGTERM)

    monkeypatch.setattr("tools.breeze.main.generate", write)
    before = signal.getsignal(signal.SIGTERM)
    try:
        assert breeze(*PREPARE).exit_code == 128 + signal.SIGTERM
    finally:
        signal.signal(signal.SIGTERM, before)
    assert not list(tmp_path.iterdir())


def test_verbose_shows_what_the_pipeline_runs(breeze: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*arguments: object) -> None:
        raise StepError("stopped")

    monkeypatch.setattr(
        "tools.breeze.main.generate_own", lambda *_: programs.run([sys.executable, "-c", "print(6 * 7)"])
    )
    monkeypatch.setattr("tools.breeze.main.build", stop)
    for options, shown in (((), False), (("--verbose",), True), ((), False)):
        output = breeze(*PREPARE, "--security-schemes", "Basic", *options).output
        assert ("print(6 * 7)" in output, "\n42\n" in output) == (shown, shown)


def test_the_end_of_what_a_failed_build_printed_is_shown(
    breeze: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    monkeypatch.setattr("tools.breeze.main.generate", lambda tree: None)
    result = breeze(*PREPARE, "--use-local-hatch")
    assert result.exit_code == 1
    assert "'yesterday'" in result.output
    assert not (tmp_path / "dist").exists()


def test_a_failed_build_leaves_the_repository_of_the_client_as_it_was(
    breeze: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    monkeypatch.setattr("tools.breeze.main.generate", lambda tree: None)
    checkout = tmp_path / "checkout"
    checkout.mkdir()
    result = breeze(*PREPARE, "--use-local-hatch", "--python-client-repo", checkout, "--answer", "yes")
    assert result.exit_code == 1
    assert not list(checkout.iterdir())


def test_a_build_without_network_says_what_cannot_be_reached(
    breeze: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (
        ("UV_DEFAULT_INDEX", "http://127.0.0.1:9/simple"),
        ("UV_NO_CONFIG", "1"),
        ("UV_NO_CACHE", "1"),
        ("UV_HTTP_RETRIES", "0"),
    ):
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("tools.breeze.main.generate", lambda tree: None)
    result = breeze(*PREPARE)
    assert result.exit_code == 1
    assert "http://127.0.0.1:9/simple" in result.output
    assert "Traceback" not in result.output
    assert not (tmp_path / "dist").exists()
