"""Answers that are not as specified lose nothing, and break nothing."""

from __future__ import annotations

import copy
import json
import pickle
import warnings
from typing import Any

import pytest
from pydantic import ValidationError

from airflow_client.client import DagRunState, _tolerance
from airflow_client.client._decoding import decode_json
from airflow_client.client._tolerance import UnexpectedAnswerWarning

from .fakes import POOL

POOLS = {"pools": [POOL, {**POOL, "name": "other"}], "total_entries": 2}


@pytest.fixture(autouse=True)
def _nothing_reported_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Report again what other tests have met."""
    monkeypatch.setattr(_tolerance, "_reported", set())


def decode(value: Any, expression: str) -> Any:
    """Return `value` as the type, however badly it fits."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UnexpectedAnswerWarning)
        return decode_json(json.dumps(value).encode(), expression)


@pytest.mark.parametrize(
    ("value", "expression"),
    [
        ({**POOL, "slots": "128"}, "PoolResponse"),
        ({**POOL, "slots": None}, "PoolResponse"),
        ({**POOL, "slots": {"deep": [1]}}, "PoolResponse"),
        ({**POOL, "newer": 1, "name": 5, "slots": []}, "PoolResponse"),
        ({"pools": [POOL, {**POOL, "slots": None}], "total_entries": 2}, "PoolCollectionResponse"),
        ({"pools": None, "total_entries": 2}, "PoolCollectionResponse"),
        ({"pools": {"a": 1}, "total_entries": 2}, "PoolCollectionResponse"),
        ({"state": "paused", "count": 1}, "DagStatsStateResponse"),
    ],
)
def test_nothing_is_lost(value: Any, expression: str) -> None:
    answer = decode(value, expression)
    assert type(answer).__name__ == expression
    assert json.loads(answer.to_json()) == value
    assert answer.to_dict() == value


def test_what_is_good_keeps_its_type() -> None:
    pools = decode({"pools": [POOL, {**POOL, "slots": "many"}], "total_entries": None}, "PoolCollectionResponse")
    assert [type(pool).__name__ for pool in pools.pools] == ["PoolResponse"] * 2
    assert [pool.slots for pool in pools.pools] == [128, "many"]
    assert pools.total_entries is None


def test_what_is_missing_is_none_and_not_written() -> None:
    value = {name: POOL[name] for name in POOL if name != "slots"}
    pool = decode(value, "PoolResponse")
    assert pool.slots is None
    assert pool.to_dict() == value


def test_an_unknown_member_is_its_text() -> None:
    state = decode({"state": "paused", "count": 1}, "DagStatsStateResponse").state
    assert isinstance(state, DagRunState)
    assert state == state.value == state.name == "paused"
    assert json.dumps(state) == '"paused"'
    assert state not in list(DagRunState)
    assert state != DagRunState.QUEUED


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_an_unknown_member_can_be_copied(duplicate: Any) -> None:
    twin = duplicate(decode({"state": "paused", "count": 1}, "DagStatsStateResponse"))
    assert twin.state == "paused"
    assert twin.to_dict() == {"state": "paused", "count": 1}


@pytest.mark.parametrize(("value", "expression"), [([1], "PoolResponse"), (5, "PoolResponse"), ("x", "List[int]")])
def test_what_is_something_else_altogether_is_plain_json(value: Any, expression: str) -> None:
    assert decode(value, expression) == value


def test_it_is_reported_once_with_model_field_kind_and_release() -> None:
    data = json.dumps({**POOL, "slots": None}).encode()
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        for _ in range(2):
            decode_json(data, "PoolResponse", server="3.9.0")
    (message,) = [str(warning.message) for warning in seen]
    for part in ("PoolResponse", "slots", "NoneType", "Airflow 3.9.0", "strict_responses=True"):
        assert part in message


def test_strict_is_strict() -> None:
    with pytest.raises(ValidationError, match="slots"):
        decode_json(json.dumps({**POOL, "slots": None}).encode(), "PoolResponse", strict=True)
