"""A client of one's own, from the command to the server: it has what the server has, and signs in as it was told."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

from codegen import documents
from codegen.paths import REPOSITORY, Tree
from tools.breeze.project import REPOSITORY_PROJECT

SCHEMES = """
Gateway: {type: apiKey, in: header, name: X-Gateway-Key, description: the key of our gateway}
Session: {type: apiKey, in: cookie, name: session}
"""
SHARED = documents.read(REPOSITORY / "spec" / "releases" / f"{REPOSITORY_PROJECT.version}.yaml")["schemas"]


def content(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}


WEATHER = {
    "openapi": "3.1.0",
    "info": {"title": "Weather", "version": "1"},
    "servers": [{"url": "/weather"}],
    "tags": [{"name": "Forecast", "description": "What the sky will do."}, {"name": "Pool", "description": "Water."}],
    "paths": {
        "/forecasts/{city}": {
            "get": {
                "operationId": "get_forecast",
                "summary": "Get a forecast",
                "parameters": [{"name": "city", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {
                    "200": {"description": "OK", "content": content("Forecast")},
                    "422": {"description": "Unprocessable", "content": content("HTTPValidationError")},
                },
            }
        },
        "/version": {
            "get": {
                "operationId": "get_version",
                "summary": "Get the version",
                "tags": ["Forecast"],
                "security": [],
                "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {}}}}},
            }
        },
    },
    "components": {
        "schemas": {
            "Forecast": {
                "type": "object",
                "required": ["degrees", "pool"],
                "properties": {
                    "degrees": {"type": "number"},
                    "pool": {"$ref": "#/components/schemas/PoolResponse"},
                },
            },
            "PoolResponse": {"type": "object", "required": ["water"], "properties": {"water": {"type": "string"}}},
            "HTTPValidationError": SHARED["HTTPValidationError"],
            "ValidationError": SHARED["ValidationError"],
        }
    },
}

PROGRAM = """
import sys

import airflow_client.client as client

keys = {"Gateway": "the key", "Session": "the session"}
configuration = client.Configuration(sys.argv[1], username="me", password="s3cret", api_key=keys)
with client.ApiClient(configuration) as api_client:
    assert client.PoolApi(api_client).get_pools().total_entries == 0
    forecast = client.WeatherApi(api_client).get_forecast("Rome")
    assert isinstance(forecast.pool, client.WeatherPoolResponse)
    assert forecast.pool.water == "warm"
    assert client.ForecastApi(api_client).weather_get_version() == "1"
assert client.ForecastApi.__doc__.startswith("What the sky will do.")
assert client.PoolApi.__doc__.startswith("Pools, which limit")
assert not hasattr(client, "WeatherHTTPValidationError")
print(client.__version__)
"""


def test_a_client_of_ones_own(breeze: Any, server: Any, tmp_path: Path) -> None:
    schemes = tmp_path / "gateway.yaml"
    schemes.write_text(SCHEMES)
    checkout = tmp_path / "checkout"
    checkout.mkdir()
    before = Tree(REPOSITORY).specification.read_bytes()
    airflow = {"openapi": "3.1.0", "info": {"title": "Airflow API", "version": "2"}, "paths": {}}
    result = breeze(
        *("release-management", "prepare-python-client", "--distribution-format", "both", "--use-local-hatch"),
        *(
            "--security-schemes",
            f"Basic,Kerberos,{schemes}",
            "--version-suffix",
            "rc1",
            "--python-client-repo",
            checkout,
        ),
        *("--spec-url", server.answer("/openapi.json", airflow)),
        *("--spec-url", server.answer("/weather/openapi.json", WEATHER)),
    )
    assert result.exit_code == 0, result.output
    assert "only this server has: get_forecast, weather_get_version" in result.output

    version = f"{REPOSITORY_PROJECT.version}rc1"
    wheel = tmp_path / "dist" / f"apache_airflow_client-{version}-py3-none-any.whl"
    assert sorted(path.name for path in wheel.parent.iterdir()) == [
        wheel.name,
        f"apache_airflow_client-{version}.tar.gz",
    ]
    assert (checkout / "airflow_client" / "client" / "api" / "weather_api.py").exists()
    readme = (checkout / "README.md").read_text(encoding="utf-8")
    assert "Gateway | the key of our gateway |" in readme
    assert "GoogleOpenID | " not in readme
    assert Tree(REPOSITORY).specification.read_bytes() == before

    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
    server.answer("/api/v2/pools", {"pools": [], "total_entries": 0})
    server.answer("/weather/forecasts/Rome", {"degrees": 21.5, "pool": {"water": "warm"}})
    server.answer("/weather/version", "1")
    server.seen.clear()
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM, server.url],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "installed")},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == version
    credentials = {
        path: tuple(headers.get(name) for name in ("Authorization", "X-Gateway-Key", "Cookie"))
        for path, headers in server.seen
    }
    signed_in = ("Basic bWU6czNjcmV0", "the key", "session=the%20session")
    assert credentials == {
        "/api/v2/pools": signed_in,
        "/weather/forecasts/Rome": signed_in,
        "/weather/version": (None, None, None),
    }


EVERY_NAME = """
import airflow_client.client as client
from airflow_client.client import *
from airflow_client.client._imports import *

for name in dir(client):
    getattr(client, name)
assert {"ForecastApi", "Forecast", "paginate", "ApiClient"} < {*dir(client)}
assert {"iter_log", "logs", "waiting", "wait_for_dag", "bulk", "bulk_create"}.isdisjoint(dir(client))
"""


def documents_in(root: Path) -> dict[Path, str]:
    return {path.relative_to(root): path.read_text(encoding="utf-8") for path in root.rglob("*.md")}


def links_from(documents: dict[Path, str]) -> set[Path]:
    links = {path.parent / link for path, text in documents.items() for link in re.findall(r"\]\(([^)#]+\.md)", text)}
    return {Path(os.path.normpath(link)) for link in links}


def test_a_document_of_ones_own(breeze: Any, tmp_path: Path) -> None:
    document = {key: value for key, value in WEATHER.items() if key != "servers"}
    path = tmp_path / "weather.yaml"
    documents.write(path, document, heading="A document.")
    result = breeze("release-management", "prepare-python-client", "--spec-file", path, "--use-local-hatch")
    assert result.exit_code == 0, result.output
    (wheel,) = (tmp_path / "dist").iterdir()
    assert wheel.name == f"apache_airflow_client-{REPOSITORY_PROJECT.version}+own-py3-none-any.whl"
    with zipfile.ZipFile(wheel) as archive:
        apis = {name.rpartition("/")[2] for name in archive.namelist() if "/api/" in name}
        archive.extractall(tmp_path / "installed")
    assert apis == {"__init__.py", "_exports.py", "_imports.py", "default_api.py", "forecast_api.py"}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", EVERY_NAME],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "installed")},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    described = documents_in(tmp_path / "build")
    assert described[Path("README.md")].startswith("# Weather\n")
    assert [path for path, text in described.items() if "Airflow 3" in text or "dag_id" in text] == []
    assert links_from(described) - {*described} == set()


def test_the_specification_of_this_repository_gives_the_client_of_this_repository(breeze: Any, tmp_path: Path) -> None:
    specification = Tree(REPOSITORY).specification
    options = ("--spec-file", specification, "--use-local-hatch", "--version-suffix", "")
    result = breeze("release-management", "prepare-python-client", *options)
    assert result.exit_code == 0, result.output
    (path,) = (tmp_path / "dist").iterdir()
    with zipfile.ZipFile(path) as wheel:
        built = {name: wheel.read(name) for name in wheel.namelist() if name.startswith("airflow_client/")}
    package = REPOSITORY_PROJECT.files("airflow_client")
    assert built == {name.as_posix(): (REPOSITORY / name).read_bytes() for name in package}
