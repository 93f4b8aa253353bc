"""What the server would take otherwise than it is meant is found before it is sent."""

from __future__ import annotations

import json
import time
import warnings
from contextlib import nullcontext
from datetime import datetime, timezone
from typing import Any

import pytest
import urllib3

from airflow_client.client import (
    ApiClient,
    ApiException,
    ApiValueError,
    AssetApi,
    AssetStateStoreApi,
    BackfillApi,
    BackfillPostBody,
    ConnectionApi,
    ConnectionBody,
    DAGApi,
    DAGPatchBody,
    DagRunApi,
    LoginApi,
    NotFoundException,
    TaskStateStoreApi,
    TriggerDAGRunPostBody,
    UnprocessableEntityException,
    UnsupportedByServerError,
    UnsupportedByServerWarning,
)
from airflow_client.client._releases import parse_version

from .fakes import FakePoolManager

NOON = datetime(2024, 5, 1, 12)
NO_DAGS = b'{"dags": [], "total_entries": 0}'


@pytest.fixture(autouse=True)
def _no_dags(pool_manager: FakePoolManager) -> None:
    pool_manager.answer(NO_DAGS)


def methods(pool_manager: FakePoolManager) -> list[str]:
    """Return method and path of each request."""
    return [f"{method} {urllib3.util.parse_url(url).path}" for method, url, _ in pool_manager.requests]


class TestVersions:
    """The numbers of a release."""

    @pytest.mark.parametrize(
        ("text", "numbers"),
        [("3.2", (3, 2)), ("3.2.1", (3, 2, 1)), ("3.10.0rc1", (3, 10, 0)), ("3.2.0.dev0+local", (3, 2, 0))],
    )
    def test_numbers(self, text: str, numbers: tuple[int, ...]) -> None:
        assert parse_version(text) == numbers

    @pytest.mark.parametrize("text", ["", "v3.2", "unknown"])
    def test_no_numbers(self, text: str) -> None:
        with pytest.raises(ValueError, match="is not a version of Airflow"):
            parse_version(text)


class TestWhatAServerDoesNotKnow:
    """Filters narrow nothing on a server that ignores them."""

    def test_a_read_is_warned_of_and_sent(self, client: ApiClient, pool_manager: FakePoolManager) -> None:
        client.configuration.server_version = "3.0.6"
        with pytest.warns(UnsupportedByServerWarning, match=r"Airflow 3\.0\.6.*the parameter bundle_name") as seen:
            DAGApi(client).get_dags(bundle_name="dags-folder")
        assert seen[0].filename == __file__
        assert methods(pool_manager) == ["GET /api/v2/dags"]

    def test_a_change_is_refused(self, client: ApiClient, pool_manager: FakePoolManager) -> None:
        client.configuration.server_version = "3.0.6"
        with pytest.raises(UnsupportedByServerError, match=r"dag_id_prefix_pattern.*Nothing was sent") as raised:
            DAGApi(client).patch_dags(DAGPatchBody(is_paused=True), dag_id_pattern="~", dag_id_prefix_pattern="x")
        assert isinstance(raised.value, ApiValueError)
        assert "check_server_version=False" in str(raised.value)
        assert pool_manager.requests == []

    def test_a_field_is_checked_like_a_parameter(self, client: ApiClient, pool_manager: FakePoolManager) -> None:
        client.configuration.server_version = "3.1"
        body = ConnectionBody(connection_id="c", conn_type="t", team_name="data")
        with pytest.raises(UnsupportedByServerError, match=r"the field ConnectionBody\.team_name \(Airflow 3\.2 and"):
            ConnectionApi(client).post_connection(body)
        assert pool_manager.requests == []

    def test_an_operation_is_checked_too(self, client: ApiClient) -> None:
        client.configuration.server_version = "3.2.2"
        with pytest.warns(UnsupportedByServerWarning, match=r"the operation \(Airflow 3\.3 and later\)"):
            AssetStateStoreApi(client).list_asset_state_store_without_preload_content(1)

    def test_a_body_is_checked_too(self, client: ApiClient, pool_manager: FakePoolManager) -> None:
        client.configuration.server_version = "3.1.8"
        with pytest.raises(UnsupportedByServerError, match=r"a body \(Airflow 3\.2\.1 and later\)"):
            AssetApi(client).materialize_asset(1, {"conf": {}})
        AssetApi(client).materialize_asset_without_preload_content(1)
        assert methods(pool_manager) == ["POST /api/v2/assets/1/materialize"]

    def test_several_values_where_a_server_takes_the_last(self, client: ApiClient) -> None:
        client.configuration.server_version = "3.0.6"
        with pytest.warns(UnsupportedByServerWarning, match=r"several values of the parameter order_by \(Airflow 3\.1"):
            DAGApi(client).get_dags(order_by=["is_paused", "-dag_id"])
        assert DAGApi(client).get_dags(order_by=["dag_id"]).dags == DAGApi(client).get_dags(order_by="dag_id").dags

    @pytest.mark.parametrize(("version", "known"), [("3.2", False), ("3", False), ("3.2.2", True), ("3.3", True)])
    def test_a_version_without_all_its_numbers_may_be_the_first_of_them(
        self, client: ApiClient, version: str, known: bool
    ) -> None:
        client.configuration.server_version = version
        with nullcontext() if known else pytest.raises(UnsupportedByServerError):
            DAGApi(client).patch_dags(DAGPatchBody(is_paused=True), dag_id_prefix_pattern="x")

    def test_what_is_gone_is_unknown_again(self, client: ApiClient) -> None:
        client.configuration.server_version = "3.3"
        with pytest.warns(UnsupportedByServerWarning, match="the operation"):
            LoginApi(client).refresh_without_preload_content()

    @pytest.mark.parametrize("version", ["3.1", "3.1.0", "3.1.8", "3.3.2", "4.0"])
    def test_a_server_that_knows_it_is_not_complained_about(self, client: ApiClient, version: str) -> None:
        client.configuration.server_version = version
        assert DAGApi(client).get_dags(bundle_name="x").dags == []

    def test_it_can_be_switched_off(self, client: ApiClient, pool_manager: FakePoolManager) -> None:
        client.configuration.server_version = "3.0.6"
        client.configuration.check_server_version = False
        DAGApi(client).patch_dags(DAGPatchBody(is_paused=True), dag_id_prefix_pattern="x")
        assert methods(pool_manager) == ["PATCH /api/v2/dags"]


class TestAskingTheServer:
    """The version is asked for once, and only when it matters."""

    def test_never_for_what_every_release_knows(self, client: ApiClient, pool_manager: FakePoolManager) -> None:
        DAGApi(client).get_dags(limit=5)
        assert methods(pool_manager) == ["GET /api/v2/dags"]

    def test_once_for_what_not_every_release_knows(self, client: ApiClient, pool_manager: FakePoolManager) -> None:
        pool_manager.answer(b'{"version": "3.0.6", "dags": [], "total_entries": 0}')
        for _ in range(2):
            with pytest.warns(UnsupportedByServerWarning, match=r"Airflow 3\.0\.6"):
                DAGApi(client).get_dags(bundle_name="x")
        assert methods(pool_manager) == ["GET /api/v2/version", "GET /api/v2/dags", "GET /api/v2/dags"]
        assert client.server_version() == "3.0.6"

    @pytest.mark.parametrize("body", [b"", b"<h1>", b"[]", b"null", b"{}", b'{"version": null}', b'{"version": "x"}'])
    def test_an_unreadable_version_breaks_no_call(
        self, client: ApiClient, pool_manager: FakePoolManager, body: bytes
    ) -> None:
        pool_manager.answer(body)
        assert client.server_version() is None
        pool_manager.answer(NO_DAGS)
        assert DAGApi(client).get_dags(bundle_name="x").dags == []
        assert methods(pool_manager) == ["GET /api/v2/version", "GET /api/v2/dags"]

    @pytest.mark.parametrize("status", [0, 301, 401, 403, 429, 503])
    def test_a_server_that_fails_for_now_is_asked_again_in_a_minute(
        self, client: ApiClient, pool_manager: FakePoolManager, monkeypatch: pytest.MonkeyPatch, status: int
    ) -> None:
        if status:
            pool_manager.answer(b'{"version": "3.3.2"}', status=status)
        else:
            pool_manager.fail(urllib3.exceptions.SSLError("bad certificate"))
        assert [client.server_version(), client.server_version()] == [None, None]
        assert len(pool_manager.requests) == 1
        later = time.monotonic() + 61
        monkeypatch.setattr(time, "monotonic", lambda: later)
        pool_manager.answer(b'{"version": "3.0.6"}')
        with pytest.raises(UnsupportedByServerError):
            DAGApi(client).patch_dags(DAGPatchBody(is_paused=True), dag_id_prefix_pattern="no_such")
        assert len(pool_manager.requests) == 2

    def test_an_error_of_the_program_s_own_breaks_no_call(self, client: ApiClient) -> None:
        class Broken(ApiClient):
            def call_api(self, *args: Any, **kwargs: Any) -> Any:
                raise RuntimeError("no tracer")

        assert Broken(client.configuration).server_version() is None

    def test_another_host_is_asked_anew(self, client: ApiClient, pool_manager: FakePoolManager) -> None:
        pool_manager.answer(b'{"version": "3.0.6"}')
        assert client.server_version() == "3.0.6"
        client.configuration.host = "http://another.test"
        pool_manager.answer(b'{"version": "3.3.2"}')
        assert client.server_version() == "3.3.2"

    def test_as_long_as_the_call_may_take(self, client: ApiClient, pool_manager: FakePoolManager) -> None:
        DAGApi(client).get_dags(bundle_name="x", _request_timeout=0.5)
        assert [arguments["timeout"].total for _, _, arguments in pool_manager.requests] == [0.5, 0.5]

    def test_the_configuration_knows_better(self, client: ApiClient, pool_manager: FakePoolManager) -> None:
        client.configuration.server_version = "3.2"
        assert client.server_version() == "3.2"
        assert pool_manager.requests == []


class TestDatetimes:
    """A datetime without an offset."""

    @pytest.mark.parametrize(
        "call",
        [
            lambda client: DagRunApi(client).trigger_dag_run("d", TriggerDAGRunPostBody(logical_date=NOON)),
            lambda client: DagRunApi(client).trigger_dag_run("d", {"logical_date": NOON}),
            lambda client: DagRunApi(client).get_dag_runs("d", logical_date_gte=NOON),
            lambda client: DagRunApi(client).get_dag_runs("d", logical_date_gte="2026-01-01"),
        ],
    )
    def test_is_refused_where_servers_refuse_it(
        self, client: ApiClient, pool_manager: FakePoolManager, call: Any
    ) -> None:
        with pytest.raises(
            ApiValueError,
            match=r"logical_date\w* is a datetime without an offset.*tzinfo=timezone.utc.*2026-01-01T00:00:00Z",
        ):
            call(client)
        assert pool_manager.requests == []

    def test_is_warned_of_where_servers_take_it(self, client: ApiClient, pool_manager: FakePoolManager) -> None:
        body = BackfillPostBody(dag_id="d", from_date=NOON, to_date=NOON.replace(tzinfo=timezone.utc))
        with pytest.warns(UserWarning, match=r"BackfillPostBody\.from_date has no offset.*UTC") as seen:
            BackfillApi(client).create_backfill_without_preload_content(body)
        assert [warning.filename for warning in seen] == [__file__]
        assert json.loads(pool_manager.requests[0][2]["body"])["from_date"] == "2024-05-01T12:00:00"

    def test_with_an_offset_is_sent(self, client: ApiClient, pool_manager: FakePoolManager) -> None:
        body = TriggerDAGRunPostBody(logical_date=NOON.replace(tzinfo=timezone.utc))
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            DagRunApi(client).trigger_dag_run_without_preload_content("d", body)
        assert json.loads(pool_manager.requests[0][2]["body"]) == {"logical_date": "2024-05-01T12:00:00+00:00"}


class TestHints:
    """A 404 may mean that the release lacks the endpoint."""

    @pytest.mark.filterwarnings("ignore::airflow_client.client.exceptions.UnsupportedByServerWarning")
    @pytest.mark.parametrize(
        ("version", "hint"),
        [
            ("3.2.2", "This endpoint is there in Airflow 3.3 and later; the server is Airflow 3.2.2."),
            (None, "Not every release has this endpoint: it is there in Airflow 3.3 and later."),
            ("3.3.0", None),
        ],
    )
    def test_it_is_said(
        self, client: ApiClient, pool_manager: FakePoolManager, version: str | None, hint: str | None
    ) -> None:
        client.configuration.server_version = version
        client.configuration.check_server_version = version is not None
        pool_manager.answer(b'{"detail": "Not Found"}', status=404)
        with pytest.raises(NotFoundException) as raised:
            AssetStateStoreApi(client).list_asset_state_store(1)
        assert raised.value.hint == hint
        assert str(raised.value).endswith(hint or ": Not Found")

    @pytest.mark.filterwarnings("ignore::airflow_client.client.exceptions.UnsupportedByServerWarning")
    @pytest.mark.parametrize(
        ("version", "kind"), [("3.2.2", NotFoundException), ("3.3.0", UnprocessableEntityException)]
    )
    def test_another_endpoint_that_takes_the_path_does_not_hide_it(
        self, client: ApiClient, pool_manager: FakePoolManager, version: str, kind: type[ApiException]
    ) -> None:
        client.configuration.server_version = version
        pool_manager.answer(b'{"detail": []}', status=422)
        with pytest.raises(kind) as raised:
            TaskStateStoreApi(client).list_task_state_store("d", "r", "t")
        assert (raised.value.status, raised.value.body) == (422, '{"detail": []}')
        assert ("Airflow 3.3 and later" in str(raised.value)) == (version == "3.2.2")

    def test_not_for_what_every_release_has(self, client: ApiClient, pool_manager: FakePoolManager) -> None:
        pool_manager.answer(b'{"detail": "Not Found"}', status=404)
        with pytest.raises(NotFoundException) as raised:
            DAGApi(client).get_dag("d")
        assert raised.value.hint is None
        assert methods(pool_manager) == ["GET /api/v2/dags/d"]
