"""Arguments are validated, and errors name the method and the argument."""

from __future__ import annotations

import pickle
from threading import Lock
from types import FunctionType
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import ValidationError

from airflow_client.client import PoolBody, _arguments
from airflow_client.client._arguments import validated_function

if TYPE_CHECKING:
    from typing import Dict, List, Optional

    from pydantic import AfterValidator, Field, StrictInt, StrictStr
    from typing_extensions import Annotated

    from airflow_client.client.models import BulkBodyPoolBody, DagRunState

CREATED = {"action": "create", "entities": [{"name": "small", "slots": 1}]}


def method(
    self: object,
    pool_name: StrictStr,
    limit: Annotated[StrictInt, Field(ge=0)] = 50,
    states: Optional[List[DagRunState]] = None,
    body: Optional[BulkBodyPoolBody] = None,
    checked: Annotated[str, AfterValidator(float)] = "",
    _headers: Optional[Dict[StrictStr, Any]] = None,
) -> Any:
    return pool_name, limit, states, body


def all_optional(self: object, limit: StrictInt = 50) -> Any:
    return self, limit


@pytest.fixture
def call() -> Any:
    """Give the validated method."""
    assert isinstance(method, FunctionType)
    return validated_function(method, "PoolApi.method")


def errors(raised: pytest.ExceptionInfo[ValidationError]) -> list[tuple[tuple[Any, ...], str]]:
    """Return where each error is and of what kind."""
    return [(error["loc"], error["type"]) for error in raised.value.errors()]


def test_good_arguments_arrive_by_position_and_by_name(call: Any) -> None:
    assert call(None, "default_pool", 5) == call(None, limit=5, pool_name="default_pool")
    assert call(None, "default_pool", 5) == ("default_pool", 5, None, None)


def test_plain_values_become_members_and_models(call: Any) -> None:
    _, _, states, body = call(None, "default_pool", states=["failed"], body={"actions": [CREATED]})
    assert states[0].name == "FAILED"
    assert body.actions[0].entities == [PoolBody(name="small", slots=1)]


@pytest.mark.parametrize(
    ("args", "kwargs", "expected"),
    [
        ((5,), {}, [(("pool_name",), "string_type")]),
        ((), {"pool_name": 5}, [(("pool_name",), "string_type")]),
        (("a", -1), {}, [(("limit",), "greater_than_equal")]),
        (("a", True), {}, [(("limit",), "int_type")]),
        ((), {}, [(("pool_name",), "missing_argument")]),
        (("a",), {"slots": 1}, [(("slots",), "unexpected_keyword_argument")]),
        (("a",), {"pool_name": "b"}, [(("pool_name",), "multiple_argument_values")]),
        (("a", 1, None, None, "1", None, "one too many"), {}, [((7,), "unexpected_positional_argument")]),
        (("a", 1, ["failed", "odd"]), {}, [(("states", 1), "enum")]),
        (("a",), {"checked": "x"}, [(("checked",), "value_error")]),
        ((5, "x"), {}, [(("pool_name",), "string_type"), (("limit",), "int_type")]),
    ],
)
def test_bad_arguments_are_named(call: Any, args: Any, kwargs: Any, expected: list[Any]) -> None:
    with pytest.raises(ValidationError) as raised:
        call(None, *args, **kwargs)
    assert errors(raised) == expected
    assert str(raised.value).startswith(f"{len(expected)} validation error")
    assert "PoolApi.method" in str(raised.value)


@pytest.mark.parametrize(
    ("body", "location", "kind"),
    [
        ({"actions": [{"action": "crate"}]}, ("body", "actions", 0), "union_tag_invalid"),
        (
            {"actions": [{"action": "create", "entities": [{"name": "small"}]}]},
            ("body", "actions", 0, "create", "entities", 0, "slots"),
            "missing",
        ),
        ("small", ("body",), "model_type"),
    ],
)
def test_a_bad_place_in_a_body_is_named_from_the_argument_on(
    call: Any, body: Any, location: tuple[Any, ...], kind: str
) -> None:
    with pytest.raises(ValidationError) as raised:
        call(None, "a", 1, None, body)
    assert errors(raised) == [(location, kind)]


@pytest.mark.parametrize(
    ("args", "kwargs", "is_shown"),
    [
        (("p",), {"limit": "s3cret"}, True),
        (("p",), {"body": {"actions": [{"action": "create", "entities": [{"name": "s3cret"}]}]}}, False),
        (("p",), {"_headers": "s3cret"}, False),
        ((), {"_headers": {"Authorization": "s3cret"}}, False),
        (("p",), {"_headers": {1: "s3cret"}}, False),
        (("p",), {"limit": "x", "_headers": "s3cret"}, False),
        (("p",), {"access_token": "s3cret"}, False),
        (("p", "s3cret", *[None] * 20), {}, False),
    ],
)
def test_what_may_be_a_secret_is_not_shown(call: Any, args: Any, kwargs: Any, is_shown: bool) -> None:
    with pytest.raises(ValidationError) as raised:
        call(object(), *args, **kwargs)
    assert ("s3cret" in str(raised.value)) is is_shown
    assert ("s3cret" in repr(raised.value)) is is_shown
    assert ("s3cret" in raised.value.json()) is is_shown
    assert (b"s3cret" in pickle.dumps(raised.value)) is is_shown
    assert raised.value.__context__ is None


def test_a_checker_s_own_words_are_kept(call: Any) -> None:
    with pytest.raises(ValidationError, match="could not convert string to float: 'x'"):
        call(None, "a", checked="x")


@pytest.mark.parametrize("kwargs", [{}, {"pool_name": "a", "limit": -1}, {"pool_name": "a", "checked": "x"}])
def test_errors_can_be_pickled(call: Any, kwargs: Any) -> None:
    with pytest.raises(ValidationError) as raised:
        call(Lock(), **kwargs)  # which cannot
    copy = pickle.loads(pickle.dumps(raised.value))  # of which older pydantic words the message otherwise
    shown = [[(line["type"], line["loc"]) for line in error.errors()] for error in (raised.value, copy)]
    assert shown[0] == shown[1]
    assert copy.title == raised.value.title


def test_the_traceback_shows_one_error(call: Any) -> None:
    with pytest.raises(ValidationError) as raised:
        call(None, 5)
    assert raised.value.__cause__ is None
    assert raised.value.__context__ is None


def test_without_arguments_defaults_are_taken() -> None:
    assert isinstance(all_optional, FunctionType)
    call = validated_function(all_optional, "PoolApi.all_optional")
    assert call("self") == ("self", 50)
    with pytest.raises(ValidationError, match="limit"):
        call("self", limit="many")
    with pytest.raises(ValidationError, match="self"):
        call()


def test_a_function_is_compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[object] = []
    validate_call = _arguments.validate_call

    def counting(function: FunctionType) -> Any:
        compiled.append(function)
        return validate_call(function)

    monkeypatch.setattr(_arguments, "validate_call", counting)

    def fresh(self: object, limit: StrictInt) -> int:
        return limit

    assert isinstance(fresh, FunctionType)
    for name in ("PoolApi.fresh", "PoolApi.fresh_with_http_info"):
        with pytest.raises(ValidationError, match=name):
            validated_function(fresh, name)(None, "x")
    assert len(compiled) == 1
