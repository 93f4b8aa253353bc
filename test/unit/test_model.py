"""Models: what is sent, what is kept, what is refused; and the choices between schemas."""

from __future__ import annotations

import copy
import io
import json
import pickle
import pydoc
import threading
import warnings
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict, List, Optional, Union

import pytest
from pydantic import Field, ValidationError
from typing_extensions import Annotated, Literal

from airflow_client.client import (
    BulkBodyConnectionBody,
    BulkBodyPoolBody,
    BulkBodyPoolBodyActionsInner,
    BulkCreateActionPoolBody,
    BulkDeleteActionPoolBody,
    BulkUpdateActionPoolBody,
    ConnectionBody,
    DagRunState,
    Detail,
    ExpiresAt,
    PoolBody,
    PoolCollectionResponse,
    PoolPatchBody,
    PoolResponse,
    TaskInstancesLogResponse,
    TaskInstanceState,
    TimeDelta,
    TriggerDAGRunPostBody,
    Value,
    VariableBody,
)
from airflow_client.client._decoding import decode_json
from airflow_client.client._model import Choice, FormFile, Model, RequestModel, alternatives

from .fakes import POOL

NOON = datetime(2024, 5, 1, 12, tzinfo=timezone.utc)


def pool_body(**changes: Any) -> PoolBody:
    return PoolBody(**{"name": "small", "slots": 1, **changes})


class TestPlainData:
    """`to_dict`, `to_json`, `from_dict`, `from_json`, `to_str`."""

    def test_what_was_set_is_written(self) -> None:
        assert pool_body(description="for tests").to_dict() == {"name": "small", "slots": 1, "description": "for tests"}

    @pytest.mark.parametrize("build", [PoolPatchBody, PoolPatchBody.model_validate, PoolPatchBody.from_dict])
    def test_none_on_purpose_is_kept_and_what_is_unset_is_not(self, build: Any) -> None:
        body = build(description=None) if build is PoolPatchBody else build({"description": None})
        assert body.to_dict() == {"description": None}
        assert json.loads(body.to_json()) == {"description": None}
        assert PoolPatchBody().to_dict() == {}

    def test_a_field_set_later_is_written(self) -> None:
        body = PoolPatchBody()
        body.slots = None
        assert body.to_dict() == {"slots": None}

    @pytest.mark.parametrize("value", [POOL, {**POOL, "description": None, "team_name": "data"}])
    def test_a_round_trip_is_lossless(self, value: dict[str, Any]) -> None:
        from_dict, from_json = PoolResponse.from_dict(value), PoolResponse.from_json(json.dumps(value))
        assert from_dict is not None
        assert from_dict == from_json
        assert from_dict.to_dict() == value
        assert json.loads(from_dict.to_json()) == value

    def test_nested_models_are_written_too(self) -> None:
        pools = {"pools": [POOL], "total_entries": 1}
        collection = PoolCollectionResponse.from_dict(pools)
        assert collection is not None
        assert isinstance(collection.pools[0], PoolResponse)
        assert collection.to_dict() == pools

    def test_dates_and_members_are_python_s_in_a_dict_and_text_in_json(self) -> None:
        body = TriggerDAGRunPostBody(logical_date=NOON)
        assert body.to_dict() == {"logical_date": NOON}
        assert json.loads(body.to_json()) == {"logical_date": "2024-05-01T12:00:00Z"}

    def test_nothing_stays_nothing(self) -> None:
        assert PoolBody.from_dict(None) is None
        assert PoolBody.from_json("null") is None
        assert PoolBody.from_json(" null\n") is None

    def test_a_model_is_taken_as_it_is(self) -> None:
        body = pool_body()
        assert PoolBody.from_dict(body) is body  # type: ignore[arg-type]

    def test_text_for_reading_shows_unset_fields_too(self) -> None:
        shown = pool_body().to_str()
        assert "'name': 'small'" in shown
        assert "'description': None" in shown

    def test_text_for_reading_uses_the_names_of_json(self) -> None:
        assert "'schema': 'public'" in ConnectionBody(connection_id="c", conn_type="t", var_schema="public").to_str()


class TestAliases:
    """A field whose name in JSON is taken in Python."""

    @pytest.mark.parametrize("name", ["schema", "var_schema"])
    def test_both_names_are_taken_and_that_of_json_is_sent(self, name: str) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            body = ConnectionBody(**{"connection_id": "c", "conn_type": "postgres", name: "public"})
        assert body.var_schema == "public"
        assert body.to_dict() == {"connection_id": "c", "conn_type": "postgres", "schema": "public"}
        assert json.loads(body.to_json())["schema"] == "public"

    def test_an_attribute_has_its_python_name_alone(self) -> None:
        body = ConnectionBody(connection_id="c", conn_type="postgres")
        body.var_schema = "public"
        with pytest.raises(ValueError, match=r"no field .schema.; did you mean 'var_schema'\?"):
            body.schema = "private"  # type: ignore[method-assign,assignment]
        assert body.to_dict()["schema"] == "public"

    def test_underscores(self) -> None:
        value = {"__type": "TimeDelta", "days": 1, "seconds": 2, "microseconds": 3}
        delta = TimeDelta.from_dict(value)
        assert delta is not None
        assert delta.type == "TimeDelta"
        assert delta.to_dict() == value


class TestUnknownFieldsOfAnswers:
    """A newer server says more than this client knows."""

    def test_they_are_kept_everywhere(self) -> None:
        value = {**POOL, "newer": {"depth": [1]}}
        for pool in (PoolResponse.from_dict(value), PoolResponse.from_json(json.dumps(value))):
            assert pool is not None
            assert pool.additional_properties == pool.model_extra == {"newer": {"depth": [1]}}
            assert pool.newer == {"depth": [1]}  # type: ignore[attr-defined]
            assert pool.to_dict() == value
            assert json.loads(pool.to_json()) == value
            assert "newer" in pool.to_str()

    def test_without_them_there_are_none(self) -> None:
        pool = PoolResponse.from_dict(POOL)
        assert pool is not None
        assert pool.additional_properties == {}

    def test_nested_ones_are_kept(self) -> None:
        value = {"pools": [{**POOL, "newer": 1}], "total_entries": 1}
        collection = PoolCollectionResponse.from_dict(value)
        assert collection is not None
        assert collection.pools[0].additional_properties == {"newer": 1}
        assert collection.to_dict() == value

    def test_an_attribute_that_no_server_sent_is_an_attribute_error(self) -> None:
        pool = PoolResponse.from_dict(POOL)
        with pytest.raises(AttributeError, match="newer"):
            _ = pool.newer  # type: ignore[union-attr]

    def test_a_model_made_without_validation_keeps_them_too(self) -> None:
        assert PoolResponse.model_construct(name="small").additional_properties == {}
        assert PoolResponse.model_construct(newer=1).additional_properties == {"newer": 1}


class TestUnknownFieldsOfRequests:
    """A server refuses them, so they are not sent unless on purpose."""

    def test_a_slip_is_warned_of_with_the_nearest_name_and_not_sent(self) -> None:
        with pytest.warns(
            UserWarning, match=r"PoolBody has no field 'slotz'.*not sent.*did you mean 'slots'\?"
        ) as seen:
            body = pool_body(slotz=3)
        assert len(seen) == 1
        assert body.to_dict() == {"name": "small", "slots": 1}

    def test_the_warning_points_at_the_caller(self) -> None:
        with pytest.warns(UserWarning, match="no field 'slotz'") as seen:
            PoolBody(name="small", slots=1, slotz=3)
        assert seen[0].filename == __file__

    def test_nothing_near_is_nothing_named(self) -> None:
        with pytest.warns(UserWarning, match=r"goes into additional_properties$"):
            pool_body(zzz=3)

    @pytest.mark.parametrize("name", ["self", "cls", "data"])
    def test_a_name_that_python_likes_is_no_exception(self, name: str) -> None:
        with pytest.warns(UserWarning, match=f"no field '{name}'"):
            body = PoolBody.from_dict({"name": "small", "slots": 1, name: 3})
        assert body is not None
        assert body.to_dict() == {"name": "small", "slots": 1}

    @pytest.mark.parametrize(
        "build",
        [
            lambda value: BulkBodyPoolBody(**value),
            BulkBodyPoolBody.from_dict,
            BulkBodyPoolBody.model_validate,
            lambda value: BulkBodyPoolBody.from_json(json.dumps(value)),
        ],
        ids=["constructor", "from_dict", "model_validate", "from_json"],
    )
    def test_at_any_depth(self, build: Any) -> None:
        create = {"action": "create", "entities": [{"name": "small", "slots": 1}]}
        slip = {"action": "create", "entities": [{"name": "small", "slots": 1, "slotz": 3}]}
        with pytest.warns(UserWarning, match="PoolBody has no field 'slotz'") as seen:
            body = build({"actions": [slip]})
        assert len(seen) == 1
        assert body.to_dict() == {"actions": [create]}

    def test_additional_properties_are_sent_on_purpose(self) -> None:
        body = pool_body(additional_properties={"newer": 1})
        assert body.additional_properties == {"newer": 1}
        assert body.to_dict() == {"name": "small", "slots": 1, "newer": 1}
        assert json.loads(body.to_json()) == body.to_dict()

    @pytest.mark.parametrize("nothing", [None, {}])
    def test_no_additional_properties(self, nothing: Any) -> None:
        assert pool_body(additional_properties=nothing).to_dict() == {"name": "small", "slots": 1}

    def test_additional_properties_can_be_set_and_added_to(self) -> None:
        body, newer = pool_body(), {"newer": 1}
        body.additional_properties = newer
        body.additional_properties["newest"] = 2
        assert body.to_dict() == {"name": "small", "slots": 1, "newer": 1, "newest": 2}
        assert newer == {"newer": 1}

    def test_additional_properties_at_depth(self) -> None:
        action = BulkCreateActionPoolBody(entities=[pool_body(additional_properties={"newer": 1})])
        assert BulkBodyPoolBody(actions=[action]).to_dict()["actions"][0]["entities"][0]["newer"] == 1

    @pytest.mark.parametrize("value", [[1], "x", 1, 0, "", [], {"schema": "x"}, {"var_schema": "x"}])
    def test_additional_properties_that_are_something_else_are_refused(self, value: Any) -> None:
        with pytest.raises(ValidationError, match="mapping of fields that are newer than this client"):
            ConnectionBody.from_dict({"connection_id": "c", "conn_type": "http", "additional_properties": value})

    def test_names_that_are_no_text_are_refused(self) -> None:
        with pytest.raises(ValidationError, match="Keys should be strings"):
            PoolBody.from_dict({"name": "small", "slots": 1, 1: 2})

    @pytest.mark.parametrize("build", [PoolBody.from_dict, PoolBody.model_validate], ids=["from_dict", "validate"])
    def test_the_warning_points_at_the_caller_of_other_ways_too(self, build: Any) -> None:
        with pytest.warns(UserWarning, match="no field 'slotz'") as seen:
            build({"name": "small", "slots": 1, "slotz": 3})
        assert seen[0].filename == __file__


class TestNull:
    """Where a field may be null, `None` is sent; elsewhere it is as if the field had not been set."""

    @pytest.mark.parametrize(
        "build",
        [
            lambda: pool_body(description=None, include_deferred=None),
            lambda: PoolBody.from_dict({"name": "small", "slots": 1, "description": None, "include_deferred": None}),
        ],
    )
    def test_when_it_is_made(self, build: Any) -> None:
        assert build().to_dict() == {"name": "small", "slots": 1, "description": None}

    def test_when_it_is_set(self) -> None:
        body = pool_body(include_deferred=True, description="a pool")
        body.include_deferred = body.description = None
        assert body.to_dict() == {"name": "small", "slots": 1, "description": None}
        body.include_deferred = False
        assert body.to_dict()["include_deferred"] is False

    def test_at_depth(self) -> None:
        body = {"actions": [{"action": "create", "entities": [{"name": "a", "slots": 1, "include_deferred": None}]}]}
        assert BulkBodyPoolBody.from_dict(body).to_dict()["actions"][0]["entities"] == [{"name": "a", "slots": 1}]


class TestAlwaysSent:
    """Fields that a server misses although they have one value only, or null."""

    @pytest.mark.parametrize(
        "build",
        [
            TriggerDAGRunPostBody,
            lambda: TriggerDAGRunPostBody.from_dict({}),
            lambda: TriggerDAGRunPostBody.from_json("{}"),
        ],
    )
    def test_logical_date_is_null_unless_given(self, build: Any) -> None:
        assert build().to_dict() == {"logical_date": None}

    def test_logical_date_given(self) -> None:
        assert TriggerDAGRunPostBody(logical_date=NOON).to_dict() == {"logical_date": NOON}

    @pytest.mark.parametrize(
        ("model", "action"),
        [
            (BulkCreateActionPoolBody, "create"),
            (BulkUpdateActionPoolBody, "update"),
            (BulkDeleteActionPoolBody, "delete"),
        ],
    )
    def test_the_action_follows_from_the_class(self, model: Any, action: str) -> None:
        assert model(entities=[]).to_dict() == {"action": action, "entities": []}
        with pytest.raises(ValidationError, match="action"):
            model(action="other", entities=[])

    def test_nested(self) -> None:
        body = BulkBodyPoolBody(actions=[BulkDeleteActionPoolBody(entities=["small"])])
        assert body.to_dict() == {"actions": [{"action": "delete", "entities": ["small"]}]}


class TestValidation:
    """Badly typed fields are errors when they are set, not when they are sent."""

    @pytest.mark.parametrize(
        ("model", "fields", "location"),
        [
            (PoolBody, {"name": 5, "slots": 1}, ("name",)),
            (PoolBody, {"name": "small", "slots": "1"}, ("slots",)),
            (PoolBody, {"name": "small", "slots": True}, ("slots",)),
            (PoolBody, {"name": "small"}, ("slots",)),
            (PoolBody, {"name": None, "slots": 1}, ("name",)),
            (ConnectionBody, {"connection_id": "no spaces", "conn_type": "t"}, ("connection_id",)),
            (ConnectionBody, {"connection_id": "c", "conn_type": "t", "schema": 5}, ("schema",)),
            (TriggerDAGRunPostBody, {"logical_date": "noon"}, ("logical_date",)),
            (PoolCollectionResponse, {"pools": [{**POOL, "slots": "1"}], "total_entries": 1}, ("pools", 0, "slots")),
        ],
    )
    def test_of_constructors_and_dicts(self, model: Any, fields: dict[str, Any], location: tuple[Any, ...]) -> None:
        for build in (lambda: model(**fields), lambda: model.from_dict(fields)):
            with pytest.raises(ValidationError, match=f"1 validation error for {model.__name__}") as raised:
                build()
            assert raised.value.errors()[0]["loc"] == location

    @pytest.mark.parametrize("fields", [{"connection_id": "c"}, {"connection_id": "c", "conn_type": "t", "port": "x"}])
    def test_a_password_is_neither_shown_nor_kept(self, fields: dict[str, Any]) -> None:
        fields["password"] = "s3cret"
        action = {"action": "create", "entities": [fields]}
        for build in (
            lambda: ConnectionBody(**fields),
            lambda: ConnectionBody.from_dict(fields),
            lambda: ConnectionBody.from_json(json.dumps(fields)),
            lambda: BulkBodyConnectionBody(actions=[action]),
            lambda: ConnectionBody.from_json(json.dumps(fields)[:-1]),
            lambda: ConnectionBody.model_validate_json(json.dumps(fields)[:-1].encode()),
        ):
            with pytest.raises(ValidationError) as raised:
                build()
            assert "s3cret" not in str(raised.value) + repr(raised.value) + raised.value.json()
            assert b"s3cret" not in pickle.dumps(raised.value)
            assert raised.value.__context__ is None

    @pytest.mark.parametrize("text", ["", "{", "[]", '"small"', "5", '{"name": "small"}'])
    def test_of_json(self, text: str) -> None:
        with pytest.raises(ValidationError, match="1 validation error for PoolBody"):
            PoolBody.from_json(text)

    @pytest.mark.parametrize("value", ["small", 5, []])
    def test_of_what_is_no_dict(self, value: Any) -> None:
        with pytest.raises(ValidationError, match="1 validation error for PoolBody"):
            PoolBody.from_dict(value)

    def test_of_assignments(self) -> None:
        body = pool_body()
        with pytest.raises(ValidationError, match="slots"):
            body.slots = "many"  # type: ignore[assignment]
        assert body.slots == 1
        body.slots = 2
        assert body.to_dict()["slots"] == 2

    @pytest.mark.parametrize(
        ("name", "hint"),
        [("slotz", "; did you mean 'slots'?"), ("zzz", ""), ("copy", ""), ("newer", "")],
    )
    @pytest.mark.parametrize("model", [PoolBody, PoolResponse])
    def test_of_names(self, model: Any, name: str, hint: str) -> None:
        made = model.from_dict(POOL if model is PoolResponse else {"name": "small", "slots": 1})
        before = made.to_dict()
        with pytest.raises(ValueError, match="has no field") as raised:
            setattr(made, name, 1)
        assert str(raised.value) == f'"{model.__name__}" object has no field "{name}"{hint}'
        assert made.to_dict() == before

    def test_private_attributes_are_the_program_s_own(self) -> None:
        body = pool_body()
        body._seen = True  # type: ignore[attr-defined]
        assert body._seen is True  # type: ignore[attr-defined]
        assert body.to_dict() == {"name": "small", "slots": 1}


class TestRepresentations:
    """What a log or a terminal shows."""

    def test_a_password_is_not_shown(self) -> None:
        body = ConnectionBody(connection_id="c", conn_type="t", password="s3cret")
        assert "password='***'" in repr(body)
        for text in (repr(body), str(body), f"{[body]}"):
            assert "s3cret" not in text
            assert "conn_type='t'" in text
        assert body.to_dict()["password"] == "s3cret"

    def test_none_is_shown(self) -> None:
        assert "password=None" in repr(ConnectionBody(connection_id="c", conn_type="t"))


class TestCopies:
    """Models are values."""

    def make(self) -> PoolBody:
        return pool_body(description=None, additional_properties={"newer": [1]})

    @pytest.mark.parametrize(
        "duplicate",
        [copy.copy, copy.deepcopy, lambda body: pickle.loads(pickle.dumps(body)), lambda body: body.model_copy()],
        ids=["copy", "deepcopy", "pickle", "model_copy"],
    )
    def test_a_copy_is_equal_and_sends_the_same(self, duplicate: Any) -> None:
        body = self.make()
        twin = duplicate(body)
        assert twin is not body
        assert twin == body
        assert twin.to_dict() == body.to_dict() == {"name": "small", "slots": 1, "description": None, "newer": [1]}
        twin.slots = 2
        assert body.slots == 1

    def test_a_deep_copy_shares_nothing(self) -> None:
        body = self.make()
        copy.deepcopy(body).additional_properties["newer"].append(2)
        assert body.additional_properties == {"newer": [1]}

    @pytest.mark.parametrize("other", [{"slots": 2}, {"additional_properties": {"newer": 1}}])
    def test_other_values_are_unequal(self, other: dict[str, Any]) -> None:
        assert pool_body() == pool_body()
        assert pool_body() != pool_body(**other)

    def test_other_classes_are_unequal(self) -> None:
        assert VariableBody(key="a", value=1) != {"key": "a", "value": 1}


class TestEnumerations:
    """A member is also the text that is sent for it."""

    def test_members_are_text(self) -> None:
        assert DagRunState.QUEUED == "queued"
        assert DagRunState("queued") is DagRunState.QUEUED
        assert json.dumps(DagRunState.QUEUED) == '"queued"'
        assert "queued" in {DagRunState.QUEUED}

    def test_from_json(self) -> None:
        assert DagRunState.from_json('"queued"') is DagRunState.QUEUED

    @pytest.mark.parametrize("text", ['"quiet"', "queued", "", "null", "5"])
    def test_no_member(self, text: str) -> None:
        with pytest.raises(ValueError, match=r"is not a valid DagRunState|at line 1 column"):
            DagRunState.from_json(text)

    @pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda m: pickle.loads(pickle.dumps(m))])
    def test_copies_are_the_member(self, duplicate: Any) -> None:
        assert duplicate(TaskInstanceState.FAILED) is TaskInstanceState.FAILED


class TestChoice:
    """A choice stands for the value it holds."""

    @pytest.mark.parametrize("build", [lambda value: Value(value), lambda value: Value(actual_instance=value)])
    @pytest.mark.parametrize("value", ["x", ["x", 1], None])
    def test_made_by_position_and_by_name(self, build: Any, value: Any) -> None:
        assert build(value).actual_instance == value

    def test_made_of_nothing(self) -> None:
        assert Value().actual_instance is None
        assert not Value()
        assert str(Value()) == "None"

    @pytest.mark.parametrize("value", [5, {"a": 1}])
    def test_what_fits_no_schema_is_refused(self, value: Any) -> None:
        for build in (Value, Value.from_dict, lambda value: Value.from_json(json.dumps(value))):
            with pytest.raises(ValidationError, match="validation errors for Value"):
                build(value)

    def test_assignment_is_validated(self) -> None:
        choice = Value("x")
        choice.actual_instance = ["y"]
        assert choice.actual_instance == choice.root == ["y"]
        with pytest.raises(ValidationError, match="Value"):
            choice.actual_instance = 5
        with pytest.raises(ValidationError, match="actual_instances"):
            choice.actual_instances = "y"

    def test_attributes_are_the_value_s(self) -> None:
        assert Value("x y").split() == ["x", "y"]
        assert Detail({"a": 1}).get("a") == 1
        choice = BulkBodyPoolBodyActionsInner(BulkCreateActionPoolBody(entities=[pool_body()]))
        assert choice.entities[0].name == "small"
        assert choice.action == "create"

    @pytest.mark.parametrize("name", ["nonsense", "__nonsense__"])
    def test_an_unknown_attribute_is_an_attribute_error(self, name: str) -> None:
        assert not hasattr(Value("x"), name)
        with pytest.raises(AttributeError, match=name):
            getattr(Value("x"), name)

    def test_an_instance_without_value_has_no_attributes(self) -> None:
        with pytest.raises(AttributeError, match="root"):
            _ = Value.__new__(Value).nonsense

    def test_items_length_iteration_and_membership_are_the_value_s(self) -> None:
        choice = Value(["x", "y"])
        assert (choice[0], choice[-1], choice[:1], len(choice), list(choice)) == ("x", "y", ["x"], 2, ["x", "y"])
        assert "x" in choice
        assert "z" not in choice
        assert Detail({"a": 1})["a"] == 1
        assert dict(Detail({"a": 1})) == {"a": 1}

    def test_a_part_of_a_text_is_in_it(self) -> None:
        assert "not found" in Detail("the pool was not found")
        assert "found it" not in Detail("the pool was not found")

    @pytest.mark.parametrize(("value", "expected"), [("x", True), ("", False), ([], False), ([0], True), (None, False)])
    def test_truth_is_the_value_s(self, value: Any, expected: bool) -> None:
        assert bool(Value(value)) is expected

    @pytest.mark.parametrize("value", ["x", ["x"], None])
    def test_equality_and_text_are_the_value_s(self, value: Any) -> None:
        assert Value(value) == value
        assert value == Value(value)
        assert Value(value) == Value(value)
        assert Value(value) != ["other"]
        assert str(Value(value)) == f"{Value(value)}" == str(value)

    def test_two_choices_of_different_classes_compare_their_values(self) -> None:
        assert Value("x") == Detail("x")
        assert Value("x") != Detail("y")

    def test_a_choice_can_change_and_is_therefore_no_key(self) -> None:
        with pytest.raises(TypeError, match="unhashable"):
            hash(Value("x"))

    @pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda c: pickle.loads(pickle.dumps(c))])
    @pytest.mark.parametrize("value", ["x", ["x"], None])
    def test_copies(self, duplicate: Any, value: Any) -> None:
        twin = duplicate(Value(value))
        assert type(twin) is Value
        assert twin == value

    def test_a_deep_copy_shares_nothing(self) -> None:
        choice = Value(["x"])
        copy.deepcopy(choice).append("y")
        assert choice == ["x"]


class TestChoiceAsJson:
    """A choice is written and read as the value it holds."""

    @pytest.mark.parametrize(
        ("choice", "value", "text"),
        [
            (Value("x"), "x", '"x"'),
            (Value(["x", 1]), ["x", 1], '["x", 1]'),
            (ExpiresAt(NOON), NOON, '"2024-05-01T12:00:00Z"'),
            (ExpiresAt("default"), "default", '"default"'),
            (Value(None), None, "null"),
        ],
    )
    def test_of_scalars(self, choice: Choice[Any], value: Any, text: str) -> None:
        assert choice.to_dict() == value
        assert choice.to_json() == text
        assert type(choice).from_json(text) == value
        assert type(choice).from_dict(value) == value

    def test_of_models(self) -> None:
        value = {"action": "update", "entities": [{"name": "small", "slots": 1, "description": None}]}
        choice = BulkBodyPoolBodyActionsInner.from_dict(value)
        assert type(choice.actual_instance) is BulkUpdateActionPoolBody
        assert choice.to_dict() == value
        assert json.loads(choice.to_json()) == value

    def test_for_reading(self) -> None:
        assert Value(["x"]).to_str() == "['x']"
        choice = BulkBodyPoolBodyActionsInner(BulkCreateActionPoolBody(entities=[pool_body()]))
        assert "'description': None" in choice.to_str()

    @pytest.mark.parametrize(
        ("action", "model"),
        [
            ("create", BulkCreateActionPoolBody),
            ("update", BulkUpdateActionPoolBody),
            ("delete", BulkDeleteActionPoolBody),
        ],
    )
    def test_the_action_decides(self, action: str, model: type) -> None:
        value = {"action": action, "entities": [{"name": "small", "slots": 1}]}
        for choice in (
            BulkBodyPoolBodyActionsInner(value),
            BulkBodyPoolBodyActionsInner.from_dict(value),
            BulkBodyPoolBodyActionsInner.from_json(json.dumps(value)),
            BulkBodyPoolBody(actions=[value]).actions[0],  # type: ignore[list-item]
            BulkBodyPoolBody(actions=[BulkBodyPoolBodyActionsInner(value)]).actions[0],
            BulkBodyPoolBody(actions=[model(**value)]).actions[0],
        ):
            assert type(choice) is BulkBodyPoolBodyActionsInner
            assert type(choice.actual_instance) is model

    def test_an_unknown_action_names_the_known_ones(self) -> None:
        with pytest.raises(ValidationError, match="'create', 'update', 'delete'"):
            BulkBodyPoolBodyActionsInner({"action": "crate", "entities": []})

    def test_decoding_makes_no_detour_through_the_constructor(self, monkeypatch: pytest.MonkeyPatch) -> None:
        Detail.from_dict("built")

        def refuse(self: Any, *args: Any, **kwargs: Any) -> None:
            raise AssertionError("the constructor was called")

        monkeypatch.setattr(Detail, "__init__", refuse)
        assert Detail.from_json('"gone"') == "gone"
        assert Detail.from_dict({"a": 1}) == {"a": 1}


class TestWhatReleasedProgramsRelyOn:
    """Public programs break otherwise."""

    def test_the_messages_of_a_log_are_models_in_its_dict(self) -> None:
        log = TaskInstancesLogResponse.from_dict({"content": [{"event": "hi"}], "continuation_token": None})
        assert log is not None
        assert [message.event for message in log.to_dict()["content"]] == ["hi"]
        assert json.loads(log.to_json()) == {"content": [{"event": "hi"}], "continuation_token": None}

    def test_members_are_pickled_as_what_they_are(self) -> None:
        assert b"tolerant" not in pickle.dumps(DagRunState.SUCCESS)
        assert pickle.loads(pickle.dumps(DagRunState.SUCCESS)) is DagRunState.SUCCESS


class TestFirstUse:
    """A model is compiled when it is first used."""

    def test_by_one_thread(self) -> None:
        together = threading.Barrier(2)
        met: list[bool] = []

        class Slow(Model):
            name: str

            @classmethod
            def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
                try:
                    together.wait(0.3)
                    met.append(True)
                except threading.BrokenBarrierError:
                    met.append(False)
                return handler(source)

        threads = [threading.Thread(target=Slow, kwargs={"name": "first"}) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert met == [False]


def test_help_shows_the_fields_of_a_model_before_its_first_use() -> None:
    class Reading(Model):
        value: int
        unit: str = "m"

    assert "Reading(*, value: int, unit: str = 'm'" in pydoc.render_doc(Reading, renderer=pydoc.plaintext)
    assert not hasattr(Reading(value=1), "__signature__")
    assert ":param note: note to put on the DAG run" in pydoc.render_doc(
        TriggerDAGRunPostBody, renderer=pydoc.plaintext
    )


class Upload(RequestModel):
    files: List[FormFile]


class TestFilesOfForms:
    def test_a_file_is_bytes_a_named_one_or_one_to_read(self, tmp_path: Path) -> None:
        path = tmp_path / "kite.txt"
        path.write_bytes(b"3")
        with path.open("rb") as opened:
            upload = Upload(files=[b"1", ("two.txt", b"2"), opened, io.BytesIO(b"4")])
        assert upload.to_dict() == {"files": [b"1", ("two.txt", b"2"), ("kite.txt", b"3"), b"4"]}

    @pytest.mark.parametrize("file", ["text", ("name.txt", "text"), (b"name.txt", b"x"), 1, io.StringIO("text")])
    def test_a_text_is_no_file(self, file: Any) -> None:
        with pytest.raises(ValidationError):
            Upload(files=[file])


class Dot(RequestModel):
    x: int


class Line(RequestModel):
    start: Dot
    end: Dot


class Marked(RequestModel):
    _always_sent = ("mark", "note")

    mark: Literal["m"] = Field(default="m", alias="the-mark")
    note: Optional[str] = None
    part: Optional[Marked] = None


class Drawing(RequestModel):
    shapes: List[Annotated[Union[Line, Dot, List[Annotated[Union[Dot, Line], alternatives]]], alternatives]]


class Bag(RequestModel):
    content: Annotated[Union[Marked, Dict[str, Any]], alternatives]


class TestAlternatives:
    @pytest.mark.parametrize("shape", [{"x": 1}, {"start": {"x": 1}, "end": {"x": 2}}, [{"x": 1}], Dot(x=1)])
    def test_one_that_was_only_tried_says_nothing(self, shape: Any) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            Drawing(shapes=[shape])

    @pytest.mark.parametrize(
        ("shape", "expected"),
        [
            ({"x": 1, "y": 2}, ["Dot has no field 'y'"]),
            ({"start": {"x": 1, "z": 2}, "end": {"x": 2}, "w": 1}, ["Line has no field 'w'", "Dot has no field 'z'"]),
            ([{"x": 1, "y": 2}], ["Dot has no field 'y'"]),
        ],
    )
    def test_what_the_chosen_one_does_not_know_is_told(self, shape: Any, expected: List[str]) -> None:
        with pytest.warns(UserWarning, match="has no field") as caught:
            Drawing(shapes=[shape])
        assert [str(one.message).partition(",")[0] for one in caught] == expected
        assert {one.filename for one in caught} == {__file__}

    @pytest.mark.parametrize("content", [{}, {"k": "v"}, {"note": "n"}])
    def test_a_map_does_not_become_a_model_whose_constant_it_lacks(self, content: Any) -> None:
        assert Bag(content=content).content == content

    @pytest.mark.parametrize("name", ["mark", "the-mark"])
    def test_a_constant_is_asked_for_in_the_alternative_alone(self, name: str) -> None:
        expected = {"the-mark": "m", "note": None, "part": {"the-mark": "m", "note": None}}
        assert Bag(content={name: "m", "part": {}}).to_dict() == {"content": expected}
        assert Marked(part=Marked()).to_dict() == expected

    def test_what_a_server_sent_is_not_told(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert decode_json(b'{"name": "p", "slots": 1, "color": "red"}', "PoolBody").name == "p"
