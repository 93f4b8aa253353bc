"""Choices between schemas: `actual_instance`, and what the wrapper does."""

from __future__ import annotations

import copy
import json
import pickle

from airflow_client.client import (
    BulkBodyPoolBody,
    BulkCreateActionPoolBody,
    Content,
    Detail,
    ExpiresAt,
    HTTPExceptionResponse,
    LocationInner,
    PoolBody,
    TaskInstancesLogResponse,
)

from ..program import attempt, differs


def made_from_values() -> None:
    for value in ("text", {"a": [1, None]}):
        for choice in (
            Detail(value),
            Detail(actual_instance=value),
            Detail.from_dict(value),
            Detail.from_json(json.dumps(value)),
        ):
            print(choice.actual_instance, choice.to_dict(), choice.to_json())


def values_that_are_refused() -> None:
    detail = Detail("text")
    for call in (
        lambda: Detail(1),
        lambda: Detail.from_dict(1),
        lambda: Detail.from_json("1"),
        lambda: LocationInner(1.5),
        lambda: setattr(detail, "actual_instance", 1),
    ):
        try:
            call()
        except ValueError:
            print("ValueError", detail.actual_instance)


def arguments_that_are_refused() -> None:
    attempt("two", Detail, "a", "b")
    attempt("by another name", lambda: Detail(other="a").actual_instance)


def empty() -> None:
    print(Detail().actual_instance, Detail().to_dict(), Detail().to_json(), Detail(None).actual_instance)


def numbers_and_texts() -> None:
    for value in ("a", 1):
        choice = LocationInner(value)
        print(repr(choice.actual_instance), repr(choice.to_dict()), choice.to_json())


def assignment() -> None:
    detail = Detail("text")
    detail.actual_instance = {"a": 1}
    print(detail.actual_instance, detail.to_json())


def any_of_schemas() -> None:
    print(sorted(Detail("a").any_of_schemas), sorted(LocationInner(1).any_of_schemas))


def inside_models() -> None:
    error = HTTPExceptionResponse.from_dict({"detail": "text"})
    print(type(error.detail).__name__, error.detail.actual_instance, error.to_dict(), error.to_json())
    error = HTTPExceptionResponse.from_dict({"detail": {"a": None}})
    print(error.detail.actual_instance, error.to_dict())
    print(HTTPExceptionResponse(detail=Detail("text")).detail.actual_instance)


def inside_logs() -> None:
    log = TaskInstancesLogResponse.from_dict({"content": [{"event": "text"}], "continuation_token": None})
    print(type(log.content).__name__, [line.event for line in log.content.actual_instance])
    log = TaskInstancesLogResponse.from_dict({"content": ["one", "two"], "continuation_token": None})
    print(log.content.actual_instance, Content(["one"]).actual_instance)


def moments() -> None:
    print(ExpiresAt.from_json('"2026-01-02T03:04:05Z"').actual_instance.isoformat())


def equality() -> None:
    print(Detail("text") == Detail("text"), Detail("text") == Detail("other"), Detail("text") != Detail("text"))


@differs("Choices such as", ours="True 4 ext True")
def in_place_of_their_values() -> None:
    detail = Detail("text")
    try:
        print(detail == "text", len(detail), detail[1:], "ex" in detail)
    except TypeError:
        print("TypeError")


def copies() -> None:
    detail = Detail({"a": [1]})
    for other in (copy.copy(detail), copy.deepcopy(detail), pickle.loads(pickle.dumps(detail)), detail.model_copy()):
        print(type(other).__name__, other.actual_instance, other == detail)


def laid_out_texts() -> None:
    print("text" in Detail("text").to_str(), "text" in repr(Detail("text")), "Detail" in repr(Detail("text")))


def text() -> None:
    print(str(Detail("text")))


def dumps() -> None:
    print(Detail("text").model_dump(), Detail("text").model_dump_json())


def hashes() -> None:
    attempt("hash", lambda: hash(Detail("text")))


def truth() -> None:
    print(bool(Detail()), bool(Detail("")), bool(Detail({})))


def bulk_actions() -> None:
    action = {"action": "create", "entities": [{"name": "name", "slots": 1}]}
    body = BulkBodyPoolBody.from_dict({"actions": [action]})
    sent = json.loads(body.to_json())["actions"][0]
    print(type(body.actions[0].actual_instance).__name__, sent["action"], sent["entities"][0]["name"])


@differs(
    "numbered-choices",
    ours="name create ActionsInner3\n"
    "DeprecationWarning: ActionsInner3 is called BulkBodyPoolBodyActionsInner in every release: use that name",
)
def bulk_actions_with_their_wrappers() -> None:
    from airflow_client.client import ActionsInner3

    action = BulkCreateActionPoolBody(action="create", entities=[PoolBody(name="name", slots=1)])
    body = BulkBodyPoolBody(actions=[ActionsInner3(action)])
    sent = json.loads(body.to_json())["actions"][0]
    print(body.actions[0].actual_instance.entities[0].name, sent["action"], type(body.actions[0]).__name__)
