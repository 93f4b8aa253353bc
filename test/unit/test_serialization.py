"""Python values become paths, query strings, headers and form fields."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from airflow_client.client import ApiClient, ApiValueError, Configuration, DagRunState
from airflow_client.client._serialization import (
    DATE_FORMAT,
    DATETIME_FORMAT,
    as_text,
    base_url,
    file_fields,
    fill_path,
    form_fields,
    format_dates,
    query_string,
    spread,
)

PATH = "/dags/{dag_id}/dagRuns/{dag_run_id}"


class TestHosts:
    """However a host is written, a path can follow it."""

    @pytest.mark.parametrize(
        ("host", "url"),
        [
            ("http://airflow.test/", "http://airflow.test"),
            ("https://airflow.test/team/api/v2/", "https://airflow.test/team"),
            ("airflow.test:8080", "http://airflow.test:8080"),
            ("http:8080", "http://http:8080"),
        ],
    )
    def test_they_become_one_form(self, host: str, url: str) -> None:
        assert base_url(host) == url

    @pytest.mark.parametrize(
        ("host", "wrong"),
        [
            ("http://airflow.test/home?state=failed", "query or a fragment"),
            ("http://airflow.test/#/dags", "query or a fragment"),
            ("http:/airflow.test", "half a scheme"),
            ("http//airflow.test", "half a scheme"),
            ("HTTPS:/airflow.test", "half a scheme"),
        ],
    )
    def test_what_would_lead_elsewhere_is_refused(self, host: str, wrong: str) -> None:
        with pytest.raises(ApiValueError, match=wrong):
            ApiClient(Configuration(host=host))


class TestPaths:
    """A value stays inside its segment."""

    @pytest.mark.parametrize(
        ("value", "segment"),
        [
            ("example", "example"),
            ("a b", "a%20b"),
            ("a/b", "a%2Fb"),
            ("a/..b", "a%2F..b"),
            ("?x=1#y", "%3Fx%3D1%23y"),
            ("50%", "50%25"),
            ("%2e%2e", "%252e%252e"),
            ("Zoë", "Zo%C3%AB"),
            ("manual__2024-01-01T00:00:00+00:00", "manual__2024-01-01T00%3A00%3A00%2B00%3A00"),
            ("~", "~"),
            ("...", "..."),
            ("{dag_id}", "%7Bdag_id%7D"),
            (5, "5"),
            (True, "true"),
            (DagRunState.QUEUED, "queued"),
        ],
    )
    def test_values_are_percent_encoded(self, value: Any, segment: str) -> None:
        assert fill_path(PATH, [("dag_id", "d"), ("dag_run_id", value)]) == f"/dags/d/dagRuns/{segment}"

    @pytest.mark.parametrize("segment", ["", ".", "..", "a/../b", "../", "/..", "./a", "a\\..\\b"])
    def test_what_would_lead_elsewhere_is_refused(self, segment: str) -> None:
        with pytest.raises(ValueError, match=r"dag_run_id must not be '.*': the path /dags/d/dagRuns/.* would lead"):
            fill_path(PATH, [("dag_id", "d"), ("dag_run_id", segment)])

    def test_safe_characters_stay(self) -> None:
        assert fill_path("/{a}", [("a", "x:y/z w")], safe=":/") == "/x:y/z%20w"

    def test_no_parameters_no_change(self) -> None:
        assert fill_path("/version", []) == "/version"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("x", "x"),
        (1, "1"),
        (1.5, "1.5"),
        (True, "true"),
        (False, "false"),
        (DagRunState.QUEUED, "queued"),
        ({"a": [1]}, '{"a": [1]}'),
        (None, "None"),
    ],
)
def test_scalars_as_text(value: Any, text: str) -> None:
    assert as_text(value) == text


class TestDates:
    """Dates go out as RFC 3339, or in the format of the configuration."""

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            (datetime(2024, 5, 1, 12, tzinfo=timezone.utc), "2024-05-01T12:00:00.000000+00:00"),
            (
                datetime(2024, 5, 1, 12, 0, 0, 5, timezone(timedelta(hours=-3.5))),
                "2024-05-01T12:00:00.000005-03:30",
            ),
            (datetime(24, 5, 1, tzinfo=timezone.utc), "0024-05-01T00:00:00.000000+00:00"),
            (datetime(2024, 5, 1), "2024-05-01T00:00:00.000000"),
            (date(24, 5, 1), "0024-05-01"),
            ("2024", "2024"),
            (5, 5),
            (None, None),
        ],
    )
    def test_default_formats(self, value: Any, expected: Any) -> None:
        assert format_dates(value, datetime_format=DATETIME_FORMAT, date_format=DATE_FORMAT) == expected
        assert format_dates([value], datetime_format=DATETIME_FORMAT, date_format=DATE_FORMAT) == [expected]

    def test_other_formats(self) -> None:
        values = (datetime(2024, 5, 1, 12), date(2024, 5, 2))
        assert format_dates(values, datetime_format="%H:%M", date_format="%d.%m.") == ["12:00", "02.05."]


class TestLists:
    """`multi` repeats the name; the others join the items."""

    @pytest.mark.parametrize("items", [["a b", True], ("a b", True)])
    @pytest.mark.parametrize(
        ("formats", "pairs", "query"),
        [
            ({}, [("x", "a b"), ("x", True)], "x=a%20b&x=true"),
            ({"x": "multi"}, [("x", "a b"), ("x", True)], "x=a%20b&x=true"),
            ({"other": "csv"}, [("x", "a b"), ("x", True)], "x=a%20b&x=true"),
            ({"x": "csv"}, [("x", "a b,true")], "x=a%20b,true"),
            ({"x": "ssv"}, [("x", "a b true")], "x=a%20b true"),
            ({"x": "tsv"}, [("x", "a b\ttrue")], "x=a%20b\ttrue"),
            ({"x": "pipes"}, [("x", "a b|true")], "x=a%20b|true"),
        ],
    )
    def test_formats(self, items: Any, formats: dict[str, str], pairs: Any, query: str) -> None:
        assert spread([("x", items)], formats) == pairs
        assert query_string([("x", items)], formats) == query

    def test_sets_are_lists_too(self) -> None:
        assert spread([("x", {"a"})], {}) == [("x", "a")]
        assert query_string([("x", {"a"})], {}) == "x=a"

    def test_an_empty_list_says_nothing(self) -> None:
        assert spread([("x", [])], {}) == []

    def test_scalars_pass(self) -> None:
        assert spread([("x", 1), ("y", "a")], {"x": "csv"}) == [("x", 1), ("y", "a")]


@pytest.mark.parametrize(
    ("params", "query"),
    [
        ([], ""),
        ([("a", 1), ("b", False)], "a=1&b=false"),
        ([("a", "x&y=z#?+ é")], "a=x%26y%3Dz%23%3F%2B%20%C3%A9"),
        ([("state", [DagRunState.QUEUED, DagRunState.FAILED])], "state=queued&state=failed"),
        ([("filter", {"a": 1})], "filter=%7B%22a%22%3A%201%7D"),
    ],
)
def test_query_strings(params: Any, query: str) -> None:
    assert query_string(params, {}) == query


class TestFiles:
    """A file is a path, bytes, a pair, or a list of these."""

    def test_every_form(self, tmp_path: Path) -> None:
        path = tmp_path / "notes.txt"
        path.write_bytes(b"from disk")
        fields = file_fields({
            "one": str(path),
            "two": b"bytes",
            "three": ("data.json", b"{}"),
            "four": [b"x", str(path)],
        })
        assert fields == [
            ("one", ("notes.txt", b"from disk", "text/plain")),
            ("two", ("two", b"bytes", "application/octet-stream")),
            ("three", ("data.json", b"{}", "application/json")),
            ("four", ("four", b"x", "application/octet-stream")),
            ("four", ("notes.txt", b"from disk", "text/plain")),
        ]

    @pytest.mark.parametrize("value", [5, None, {"name": b""}])
    def test_anything_else_is_refused(self, value: Any) -> None:
        with pytest.raises(ValueError, match="'upload' must be a path, bytes"):
            file_fields({"upload": value})


@pytest.mark.parametrize(
    ("style", "query"),
    [
        ("deepObject", "a[b]=1&a[c]=x%20y"),
        ("fields", "b=1&c=x%20y"),
        ("csv", "a=b,1,c,x%20y"),
        ("json", "a=%7B%22b%22%3A%201%2C%20%22c%22%3A%20%22x%20y%22%7D"),
    ],
)
def test_objects_in_queries(style: str, query: str) -> None:
    assert query_string([("a", {"b": 1, "c": "x y"})], {"a": style}) == query


@pytest.mark.parametrize(
    ("style", "value", "query"),
    [
        ("multi", [1, None, 2], "a=1&a=2"),
        ("csv", [1, None, 2], "a=1,2"),
        ("deepObject", {"b": 1, "c": None}, "a[b]=1"),
        ("fields", {"b": 1, "c": None}, "b=1"),
        ("csv", {"b": 1, "c": None}, "a=b,1"),
        ("json", {"b": 1, "c": None}, "a=%7B%22b%22%3A%201%2C%20%22c%22%3A%20null%7D"),
    ],
)
def test_none_inside_is_not_sent_as_a_text(style: str, value: Any, query: str) -> None:
    assert query_string([("a", value)], {"a": style}) == query
    if isinstance(value, list):
        assert query == "&".join(f"{name}={text}" for name, text in spread([("a", value)], {"a": style}))


def test_names_in_queries_are_encoded() -> None:
    assert query_string([("a b&c", 1), ("größe[x]", [2])], {}) == "a%20b%26c=1&gr%C3%B6%C3%9Fe[x]=2"


def test_bytes_in_a_form_are_files() -> None:
    assert form_fields({"name": "n", "flag": True, "many": [1, 2], "none": None, "file": b"x"}) == (
        [("name", "n"), ("flag", "true"), ("many", "1"), ("many", "2")],
        {"file": [b"x"]},
    )
    assert form_fields({"file": ("n.txt", b"x"), "files": [b"1", ("n", b"2"), "text"]}) == (
        [("files", "text")],
        {"file": [("n.txt", b"x")], "files": [b"1", ("n", b"2")]},
    )
    with pytest.raises(ValueError, match="a form consists of fields, not of a list"):
        form_fields([1])


@pytest.mark.parametrize("value", [("n.txt", "x"), (b"n.txt", b"x"), ("n.txt", b"x", "text/plain"), [["n.txt", b"x"]]])
def test_what_is_nearly_a_file_is_refused(value: Any) -> None:
    with pytest.raises(ApiValueError, match="the field 'file' must be a text or a file"):
        form_fields({"file": value})
