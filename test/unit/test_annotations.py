"""Annotations of generated code are text; names in them mean models first, then the libraries'."""

from __future__ import annotations

import datetime
import uuid
from typing import Any, List, Optional, Union

import pydantic
import pytest

from airflow_client.client import DagRunState, PoolBody, models
from airflow_client.client._annotations import resolve


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("PoolBody", PoolBody),
        ("Optional[List[DagRunState]]", Optional[List[DagRunState]]),
        ("Union[StrictStr, StrictInt]", Union[pydantic.StrictStr, pydantic.StrictInt]),
        ("datetime", datetime.datetime),
        ("date", datetime.date),
        ("UUID", uuid.UUID),
        ("Any", Any),
        ("object", object),
        ("bytes", bytes),
        ("None", None),
    ],
)
def test_names_are_those_of_models_and_libraries(expression: str, expected: Any) -> None:
    assert resolve(expression) == expected


def test_a_model_hides_the_library_s_class_of_the_same_name() -> None:
    assert resolve("ValidationError") is models.ValidationError
    assert resolve("ValidationError") is not pydantic.ValidationError


@pytest.mark.parametrize("expression", ["Nonsense", "open", "__import__('os')"])
def test_other_names_are_unknown(expression: str) -> None:
    with pytest.raises(NameError, match=r"name '\w+' is not defined"):
        resolve(expression)


@pytest.mark.parametrize("timeout", [None, 1, 0.5, (1, 2), (0.5, 30), (1, None), float("inf")])
def test_request_timeout_is_seconds_or_a_pair(timeout: Any) -> None:
    assert pydantic.TypeAdapter(resolve("RequestTimeout")).validate_python(timeout) == timeout


@pytest.mark.parametrize("timeout", [0, -1, "1", True, (1,), (1, 2, 3), (0, 1)])
def test_request_timeout_is_positive(timeout: Any) -> None:
    with pytest.raises(pydantic.ValidationError):
        pydantic.TypeAdapter(resolve("RequestTimeout")).validate_python(timeout)


@pytest.mark.parametrize(
    ("option", "good", "bad"),
    [
        ("RequestAuth", {"type": "bearer"}, "Bearer token"),
        ("ContentType", "application/yaml", b"application/yaml"),
        ("Headers", {"X-Team": "data"}, {1: "data"}),
        ("HostIndex", 0, 1),
    ],
)
def test_other_options(option: str, good: Any, bad: Any) -> None:
    adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(resolve(option))
    assert adapter.validate_python(good) == good
    with pytest.raises(pydantic.ValidationError):
        adapter.validate_python(bad)
