"""Models: from and to dicts and JSON, validation, what pydantic gives them, copies, equality, text."""

from __future__ import annotations

import copy
import json
import pickle
import warnings
from datetime import datetime, timezone
from uuid import UUID

from pydantic import BaseModel, TypeAdapter, ValidationError

from airflow_client.client import (
    BackfillPostBody,
    ConnectionBody,
    DAGResponse,
    DAGRunPatchBody,
    DAGRunResponse,
    DagRunState,
    PoolBody,
    PoolCollectionResponse,
    PoolPatchBody,
    PoolResponse,
    TriggerDAGRunPostBody,
    VariableBody,
)

from ..program import POOL, RUN, attempt, differs

WHOLE_RUN = {name: value for name, value in RUN.items() if value is not None}
MOMENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)


def from_dicts() -> None:
    pool = PoolResponse.from_dict(POOL)
    print(type(pool).__name__, isinstance(pool, BaseModel), pool.name, pool.slots, pool.include_deferred)
    print(PoolResponse.from_dict(None))
    run = DAGRunResponse.from_dict(RUN)
    print(run.state, run.run_type, run.logical_date.isoformat(), run.note, run.conf, run.dag_versions)
    print(PoolResponse.from_dict(pool) == pool, PoolResponse.from_dict({**POOL}) == pool)


def from_dicts_that_do_not_fit() -> None:
    for change in ({"slots": "5"}, {"slots": 1.5}, {"slots": None}, {"name": 1}, {"include_deferred": "yes"}):
        attempt(str(change), PoolResponse.from_dict, {**POOL, **change})
    try:
        PoolResponse.from_dict({})
    except ValidationError as error:
        print(sorted(line["loc"] for line in error.errors()))
    for other in ("text", 1, [], [POOL]):
        attempt(str(other), PoolResponse.from_dict, other)
    for change in (
        {"state": "unknown"},
        {"run_after": "yesterday"},
        {"run_after": None},
        {"conf": []},
        {"duration": "1"},
    ):
        attempt(str(change), DAGRunResponse.from_dict, {**RUN, **change})


def from_texts() -> None:
    print(PoolResponse.from_json(json.dumps(POOL)) == PoolResponse.from_dict(POOL), PoolResponse.from_json("null"))
    for text in ("[]", "1", '"text"'):
        attempt(text, lambda given: bool(PoolResponse.from_json(given)), text)


def from_texts_that_are_no_json() -> None:
    for text in ("", "{", "text"):
        try:
            PoolResponse.from_json(text)
        except ValueError as error:
            print(isinstance(error, json.JSONDecodeError))


def to_dicts() -> None:
    print(PoolResponse.from_dict(POOL).to_dict() == POOL)
    print(type(DAGRunResponse.from_dict(WHOLE_RUN).to_dict()["run_after"]).__name__)
    print(DAGRunResponse.from_dict(WHOLE_RUN).to_dict()["state"], sorted(DAGRunResponse.from_dict(WHOLE_RUN).to_dict()))
    print(PoolCollectionResponse.from_dict({"pools": [POOL], "total_entries": 1}).to_dict()["pools"] == [POOL])


@differs("`to_dict()` and `to_json()` hold all", ours="[] True")
def to_dicts_of_what_is_null() -> None:
    """A server sends null for most fields."""
    run = DAGRunResponse.from_dict(RUN)
    print(sorted(RUN.keys() - run.to_dict().keys()), "note" in json.loads(run.to_json()))


@differs("`to_dict()` and `to_json()` hold all", ours="True True")
def to_dicts_of_parts_that_are_null() -> None:
    answer = PoolCollectionResponse.from_dict({"pools": [{**POOL, "description": None}], "total_entries": 1})
    print("description" in answer.to_dict()["pools"][0], "description" in json.loads(answer.to_json())["pools"][0])


@differs("`to_dict()` and `to_json()` hold all", ours="True True")
def to_dicts_of_what_is_unknown() -> None:
    pool = PoolResponse.from_dict({**POOL, "newer": 1})
    print("newer" in pool.to_dict(), "newer" in json.loads(pool.to_json()))


@differs("null-is-sent", ours="{'note': None}")
def to_dicts_of_changes() -> None:
    print(DAGRunPatchBody(note=None).to_dict())


@differs("default-is-not-sent", ours="['name', 'slots']")
def to_dicts_of_what_was_not_set() -> None:
    print(sorted(PoolBody(name="name", slots=1).to_dict()))


def to_texts() -> None:
    print(json.loads(PoolResponse.from_dict(POOL).to_json()) == POOL)
    sent = json.loads(DAGRunResponse.from_dict(WHOLE_RUN).to_json())
    print(sent["run_after"], sent["logical_date"], sent["state"], sent["conf"])
    print(sorted(json.loads(TriggerDAGRunPostBody(logical_date=MOMENT, conf={"when": MOMENT}).to_json()).items()))


def there_and_back() -> None:
    for model, data in ((PoolResponse, POOL), (DAGRunResponse, RUN)):
        first = model.from_dict(data)
        print(model.from_dict(first.to_dict()) == first, model.from_json(first.to_json()) == first)
        print(model.model_validate(first.model_dump()) == first, model(**first.model_dump()) == first)
        print(model.model_validate_json(first.model_dump_json()) == first)


def laid_out_texts() -> None:
    text = PoolResponse.from_dict(POOL).to_str()
    print(eval(text) == POOL, len(text.splitlines()))
    print("'note': None" in DAGRunResponse.from_dict(RUN).to_str())


def text_and_repr() -> None:
    run = DAGRunResponse.from_dict(RUN)
    print(repr(run).startswith("DAGRunResponse("), "note=None" in repr(run), repr(run.state) in repr(run))
    pool = PoolResponse.from_dict(POOL)
    print(sorted(str(pool).split()), repr(pool)[:13], sorted(repr(pool)[13:-1].split(", ")))


def order_of_fields() -> None:
    """Tables, files with commas and texts show fields in this order."""
    pool = PoolResponse.from_dict(POOL)
    print(list(PoolResponse.model_fields))
    print(list(pool.to_dict()), list(json.loads(pool.to_json())), pool, sep="\n")


def made_by_name() -> None:
    body = PoolBody(name="name", slots=1)
    print(body.name, body.slots, body.description, body.include_deferred, body.team_name)
    attempt("without what is required", lambda: PoolBody(name="name"))
    attempt("by position", lambda: PoolBody("name", 1))
    attempt("too long", lambda: PoolBody(name="a" * 257, slots=1))
    attempt("below", lambda: PoolBody(name="name", slots=-2))
    attempt("text", lambda: PoolBody(name="name", slots="1"))
    attempt("truth", lambda: PoolBody(name="name", slots=True))
    body = TriggerDAGRunPostBody(logical_date="2026-01-02T03:04:05Z")
    print(body.logical_date.isoformat(), body.conf, TriggerDAGRunPostBody().logical_date)
    print(BackfillPostBody(dag_id="a", from_date=MOMENT, to_date="2026-01-02T03:04:05Z").from_date.isoformat())


def made_by_alias() -> None:
    """Some names in JSON are no Python names."""
    body = ConnectionBody(connection_id="name", conn_type="http", schema="schema")
    same = ConnectionBody(connection_id="name", conn_type="http", var_schema="schema")
    print(body.var_schema, same.var_schema, body == same, body.to_dict()["schema"], sorted(body.model_dump())[-1])
    print(ConnectionBody.from_dict({"connection_id": "name", "conn_type": "http", "schema": "a"}).var_schema)
    same.var_schema = "other"
    print(same.to_dict()["schema"], json.loads(same.to_json())["schema"], same.model_dump(by_alias=True)["schema"])


@differs(
    "unknown-field-is-not-sent",
    ours="False\n"
    "UserWarning: PoolBody has no field 'slot', so it is not sent; a field newer than this client goes into "
    "additional_properties; did you mean 'slots'?",
)
def made_with_what_is_unknown() -> None:
    body = PoolBody(name="name", slots=1, slot=2)
    print("slot" in body.to_dict())


def unknown_fields_of_answers() -> None:
    pool = PoolResponse.from_dict({**POOL, "newer": 1})
    attempt("attribute", lambda: pool.newer)
    print("newer" in pool.model_dump(), pool == PoolResponse.from_dict(POOL), sorted(pool.model_fields_set - {*POOL}))


def assignment() -> None:
    pool = PoolResponse.from_dict(POOL)
    pool.slots, pool.description = 5, None
    print(pool.slots, pool.description, pool.to_dict()["slots"])
    for name, value in (("slots", "5"), ("slots", None), ("name", 1), ("include_deferred", "yes"), ("description", 1)):
        attempt(f"{name} = {value!r}", setattr, pool, name, value)
        print(getattr(pool, name))
    body = PoolBody(name="name", slots=1)
    attempt("too long", setattr, body, "name", "a" * 257)
    run = DAGRunResponse.from_dict(RUN)
    run.state, run.run_after = "failed", "2026-01-03T00:00:00Z"
    print(run.state is DagRunState.FAILED, run.run_after.isoformat())
    attempt("state", setattr, run, "state", "unknown")


def assignment_of_unknown_fields() -> None:
    for model in (PoolResponse.from_dict(POOL), PoolBody(name="name", slots=1)):
        attempt("unknown", setattr, model, "unknown", 1)


def assignment_of_what_is_below_the_least() -> None:
    pool = PoolResponse.from_dict(POOL)
    attempt("slots", setattr, pool, "slots", -2)


def attributes() -> None:
    pool = PoolResponse.from_dict(POOL)
    attempt("unknown", lambda: pool.unknown)
    print(hasattr(pool, "unknown"), getattr(pool, "unknown", 1), hasattr(pool, "slots"))
    attempt("deleted", delattr, pool, "description")
    print(dict(pool) == POOL, vars(pool) == POOL)
    attempt("item", lambda: pool["name"])


def dumps() -> None:
    run = DAGRunResponse.from_dict(RUN)
    print(run.model_dump().keys() == DAGRunResponse.model_fields.keys(), run.model_dump(mode="json")["run_after"])
    for options in (
        {"exclude_none": True},
        {"exclude_defaults": True},
        {"include": {"state", "note"}},
        {"exclude": {"conf"}},
        {"by_alias": True},
    ):
        print(*options, sorted(run.model_dump(**options)), sorted(json.loads(run.model_dump_json(**options))))
    print(run.model_dump()["state"] is DagRunState.FAILED, type(run.model_dump()["state"]).__name__)
    answer = PoolCollectionResponse.from_dict({"pools": [POOL], "total_entries": 1})
    print(answer.model_dump()["pools"] == [POOL], run.model_dump_json(include={"state"}))


def dumps_of_bodies() -> None:
    body = PoolBody(name="name", slots=1)
    print(sorted(body.model_dump().items(), key=str), sorted(body.model_fields_set))
    print(sorted(body.model_dump(exclude_none=True)), sorted(body.model_dump(exclude_unset=True)))


def fields_that_were_set() -> None:
    print(
        sorted(PoolPatchBody(slots=1).model_fields_set),
        sorted(PoolPatchBody(slots=1, description=None).model_fields_set),
    )
    body = PoolPatchBody()
    body.slots = 3
    print(sorted(body.model_fields_set))


def fields_that_were_set_by_from_dict() -> None:
    """What programs leave out of a dump with `exclude_unset`."""
    print(sorted(PoolPatchBody.from_dict({"slots": 1}).model_fields_set))


def what_pydantic_gives() -> None:
    print(sorted(PoolBody.model_fields), PoolBody.model_fields["name"].is_required())
    schema = PoolBody.model_json_schema()
    print(sorted(schema["properties"]), sorted(schema["required"]), schema["title"], schema["type"])
    print(PoolBody.model_construct(name=1).name, PoolBody.model_validate({"name": "a", "slots": 1}).slots)
    pool = PoolResponse.from_dict(POOL)
    print(pool.model_copy(update={"slots": 3}).slots, pool.slots, PoolResponse.model_validate(pool) is pool)
    print(TypeAdapter(list[PoolResponse]).validate_python([POOL])[0] == pool)
    print(TypeAdapter(PoolResponse).dump_python(pool) == POOL)
    print(sorted(name for name in PoolResponse.model_config if name.startswith("validate")))


def what_older_pydantic_gave() -> None:
    pool = PoolResponse.from_dict(POOL)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        print(pool.dict() == POOL, json.loads(pool.json()) == POOL, PoolResponse.parse_obj(POOL) == pool)
        print(pool.copy(update={"slots": 1}).slots, PoolResponse.parse_raw(json.dumps(POOL)) == pool)
        print(sorted(PoolResponse.__fields__), sorted(PoolResponse.schema()["properties"]))
        print(PoolResponse.construct(name=1).name, sorted(pool.__fields_set__))


def schemas_of_answers() -> None:
    schema = PoolCollectionResponse.model_json_schema()
    print(sorted(schema["$defs"]), schema["properties"]["pools"]["items"], schema["properties"]["total_entries"])


def attributes_of_ones_own() -> None:
    pool = PoolResponse.from_dict(POOL)
    attempt("private", setattr, pool, "_own", 1)

    class Pool(PoolResponse):
        own: int = 1

    own = Pool.from_dict(POOL)
    own.own = 2
    print(own.own, own.model_dump()["own"])


def what_from_dict_is_given_stays() -> None:
    data = copy.deepcopy(RUN)
    run = DAGRunResponse.from_dict(data)
    run.conf["more"] = 1
    run.to_dict()["conf"]["other"] = 1
    print(sorted(data["conf"]), sorted(run.conf), sorted(data) == sorted(RUN))


def dumps_of_additional_properties() -> None:
    body = TriggerDAGRunPostBody(logical_date=None)
    print("additional_properties" in TriggerDAGRunPostBody.model_fields, "additional_properties" in body.model_dump())


def fields_of_ones_own_models() -> None:
    class Report(BaseModel):
        pool: PoolResponse
        runs: list[DAGRunResponse] = []

    report = Report(pool=POOL, runs=[RUN])
    print(report.pool.name, report.runs[0].state, Report.model_validate_json(report.model_dump_json()) == report)
    print(Report(pool=PoolResponse.from_dict(POOL)).pool.slots)


def subclasses() -> None:
    class Pool(PoolResponse):
        @property
        def free(self):
            return self.slots - self.occupied_slots

        def to_dict(self):
            return {**super().to_dict(), "free": self.free}

    pool = Pool.from_dict(POOL)
    print(type(pool).__name__, pool.free, pool.to_dict()["free"], isinstance(pool, PoolResponse))
    print(pool == PoolResponse.from_dict(POOL))


def copies() -> None:
    run = DAGRunResponse.from_dict(RUN)
    for other in (copy.copy(run), copy.deepcopy(run), run.model_copy(), run.model_copy(deep=True)):
        print(type(other).__name__, other == run, other is run, other.conf is run.conf, other.state is run.state)
        other.state = "failed"
        print(run.state, other.to_dict()["state"])
    body = PoolPatchBody(slots=1)
    print(copy.deepcopy(body).to_dict()["slots"], sorted(copy.copy(body).model_fields_set))


def pickles() -> None:
    for model, data in ((PoolResponse, POOL), (DAGRunResponse, RUN), (PoolPatchBody, {"slots": 1})):
        first = model.from_dict(data)
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
            other = pickle.loads(pickle.dumps(first, protocol))
            print(type(other).__name__, other == first, other.to_dict() == first.to_dict())


def equality() -> None:
    pool = PoolResponse.from_dict(POOL)
    print(pool == PoolResponse.from_dict(POOL), pool == PoolResponse.from_dict({**POOL, "slots": 1}), pool == POOL)
    print(pool != PoolResponse.from_dict(POOL), pool == None, pool in [PoolResponse.from_dict(POOL)])  # noqa: E711
    attempt("hash", lambda: hash(pool))
    print(PoolBody(name="a", slots=1) == PoolPatchBody(slots=1), PoolResponse.from_dict(POOL) == 1)
    run = DAGRunResponse.from_dict({**RUN, "run_after": "2026-01-02T05:04:05+02:00"})
    print(run == DAGRunResponse.from_dict(RUN))


def equality_of_what_was_set() -> None:
    print(PoolPatchBody(slots=1) == PoolPatchBody(slots=1, description=None))
    print(PoolPatchBody(slots=1) == PoolPatchBody.from_dict({"slots": 1}))


def truth_and_iteration() -> None:
    answer = PoolCollectionResponse.from_dict({"pools": [], "total_entries": 0})
    print(bool(answer), sorted(name for name, _ in answer), bool(PoolPatchBody()))
    attempt("length", lambda: len(answer))


def lists() -> None:
    answer = PoolCollectionResponse.from_dict({"pools": [POOL, {**POOL, "name": "second"}], "total_entries": 2})
    print([pool.name for pool in answer.pools], type(answer.pools).__name__, answer.pools[0].slots)
    answer.pools.append(answer.pools[0])
    print(len(answer.to_dict()["pools"]))
    attempt("no list", setattr, answer, "pools", "text")
    attempt("no pools", setattr, answer, "pools", [1])
    answer.pools = [POOL]
    print(type(answer.pools[0]).__name__)


def nested_models_are_changed() -> None:
    answer = PoolCollectionResponse.from_dict({"pools": [POOL], "total_entries": 1})
    answer.pools[0].slots = 1
    print(answer.to_dict()["pools"][0]["slots"], json.loads(answer.to_json())["pools"][0]["slots"])


def values_of_any_kind() -> None:
    for value in ("text", 1, 1.5, None, True, [1, {"a": None}], {"a": [None]}):
        body = VariableBody.from_dict({"key": "name", "value": value})
        print(body.value, json.loads(VariableBody(key="name", value=value or 0).to_json())["value"])


def additional_properties() -> None:
    body = TriggerDAGRunPostBody(logical_date=None, additional_properties={"newer": 1})
    print(body.additional_properties, body.to_dict()["newer"], json.loads(body.to_json())["newer"])
    body.additional_properties = {"other": 2}
    print(body.additional_properties, body.to_dict()["other"])
    body.additional_properties["third"] = 3
    print(sorted(body.additional_properties), body.to_dict()["third"], TriggerDAGRunPostBody().additional_properties)


def identifiers_and_dates() -> None:
    from airflow_client.client import TaskInstanceResponse

    data = {
        "id": "019b7d8e-5b5c-7d2a-8f4e-0123456789ab",
        "task_id": "task",
        "dag_id": "name",
        "dag_run_id": "run",
        "map_index": -1,
        "run_after": "2026-01-02T03:04:05Z",
        "try_number": 1,
        "max_tries": 0,
        "pool": "default_pool",
        "task_display_name": "task",
        "dag_display_name": "name",
        "pool_slots": 1,
        "executor_config": "{}",
        "duration": 2,
        "state": "up_for_retry",
        "rendered_fields": {},
    }
    task = TaskInstanceResponse.from_dict(data)
    print(type(task.id).__name__, task.id == UUID(data["id"]), task.run_after == MOMENT, task.run_after.utcoffset())
    print(task.state, task.duration, type(task.duration).__name__, task.end_date, json.loads(task.to_json())["id"])
    print(TaskInstanceResponse.from_dict({**data, "duration": 2.5}).duration)


def read_only_and_computed_fields() -> None:
    print({"file_token", "is_backfillable"} <= DAGResponse.model_fields.keys())


def documented_texts() -> None:
    print(bool(PoolResponse.__doc__), PoolResponse.__name__, PoolResponse.__qualname__)
