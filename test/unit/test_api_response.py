"""`ApiResponse`: an answer with its circumstances."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
import urllib3
from pydantic import ValidationError

from airflow_client.client import ApiResponse
from airflow_client.client.api_response import Headers


def test_it_has_what_it_was_made_of() -> None:
    headers = urllib3.HTTPHeaderDict({"Content-Type": "text/plain"})
    answer = ApiResponse(status_code=200, headers=headers, data=[1], raw_data=b"[1]")
    assert (answer.status_code, answer.data, answer.raw_data) == (200, [1], b"[1]")
    assert answer.headers is not None
    assert answer.headers["Content-Type"] == "text/plain"


def test_headers_may_be_unknown_and_data_may_be_nothing() -> None:
    answer = ApiResponse(status_code=204, data=None, raw_data=b"")
    assert (answer.headers, answer.data) == (None, None)


def test_data_is_checked_where_its_type_is_said() -> None:
    assert ApiResponse[int](status_code=200, data=1, raw_data=b"1").data == 1
    with pytest.raises(ValidationError, match="data"):
        ApiResponse[int](status_code=200, data="many", raw_data=b"")


@pytest.mark.parametrize(
    ("field", "value"), [("status_code", "200"), ("headers", "Content-Type"), ("raw_data", "text")]
)
def test_bad_fields_are_named(field: str, value: Any) -> None:
    with pytest.raises(ValidationError, match=field):
        ApiResponse(**{"status_code": 200, "data": None, "raw_data": b"", field: value})


def test_headers_are_a_dict_that_does_not_mind_case() -> None:
    headers = Headers({"X-Team": "data"})
    headers["X-More"] = "yes"
    assert (headers["x-team"], headers.get("X-MORE"), "x-more" in headers) == ("data", "yes", True)
    assert ("other" in headers, headers.get("other", "none")) == (False, "none")
    assert json.loads(json.dumps(headers)) == pickle.loads(pickle.dumps(headers)) == {"X-Team": "data", "X-More": "yes"}
    with pytest.raises(KeyError, match="other"):
        headers["other"]
