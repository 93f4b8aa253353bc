"""JSON becomes models, in one pass over the bytes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import ValidationError

from airflow_client.client import Detail, PoolResponse, UnexpectedAnswerWarning
from airflow_client.client._decoding import decode_json

from .fakes import POOL

TEXT = json.dumps(POOL)


@pytest.mark.parametrize("data", [TEXT, TEXT.encode(), f"\n {TEXT} ".encode()])
def test_a_model(data: bytes | str) -> None:
    pool = decode_json(data, "PoolResponse")
    assert type(pool) is PoolResponse
    assert pool.to_dict() == POOL


@pytest.mark.parametrize(
    ("expression", "data", "expected"),
    [
        ("List[PoolResponse]", f"[{TEXT}]", [PoolResponse(**POOL)]),  # type: ignore[arg-type]
        ("Dict[str, List[PoolResponse]]", f'{{"a": [{TEXT}]}}', {"a": [PoolResponse(**POOL)]}),  # type: ignore[arg-type]
        ("Optional[PoolResponse]", "null", None),
        ("Detail", '"gone"', Detail("gone")),
        ("Detail", '{"reason": "gone"}', Detail({"reason": "gone"})),
        ("List[str]", "[]", []),
        ("str", '"é\\u00e9"', "éé"),
        ("Any", '{"a": [1.5, null]}', {"a": [1.5, None]}),
        ("object", '{"a": [1.5, null, true]}', {"a": [1.5, None, True]}),
        ("object", "123456789012345678901234567890", 123456789012345678901234567890),
        ("object", "null", None),
    ],
)
def test_any_type(expression: str, data: str, expected: Any) -> None:
    assert decode_json(data, expression) == expected
    assert decode_json(data.encode(), expression) == expected


@pytest.mark.parametrize("data", [b"{}", b"[{}]", b'{"name": 5}', b"null"])
@pytest.mark.parametrize("expression", ["PoolResponse", "List[PoolResponse]"])
def test_what_does_not_fit_is_a_validation_error_if_strict(expression: str, data: bytes) -> None:
    with pytest.raises(ValidationError, match="validation error"):
        decode_json(data, expression, strict=True)


@pytest.mark.parametrize("data", [b"", b"{", b"<h1>", b'"\xff"'])
@pytest.mark.parametrize("expression", ["PoolResponse", "List[PoolResponse]", "Detail", "object"])
def test_what_is_no_json_is_a_value_error(expression: str, data: bytes) -> None:
    with pytest.raises(ValueError, match="at line 1 column"):
        decode_json(data, expression)


class TestWhatOnlyPythonsParserTakes:
    """Texts with half a surrogate pair, or nested deeply, are JSON all the same."""

    HALF = b'{"name": "\\ud83d", "slots": "many"}'

    def test_what_does_not_fit_is_kept_with_a_warning(self) -> None:
        with pytest.warns(UnexpectedAnswerWarning, match="PoolResponse"):
            assert decode_json(self.HALF, "PoolResponse") == {"name": "\ud83d", "slots": "many"}

    def test_or_raises_if_that_was_asked_for(self) -> None:
        with pytest.raises(ValidationError, match="slots"):
            decode_json(self.HALF, "PoolResponse", strict=True)
