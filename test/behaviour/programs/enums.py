"""Enumerations."""

from __future__ import annotations

import copy
import json
import pickle
from enum import Enum

from airflow_client.client import DagRunState, DagRunType, TaskInstanceState

from ..program import attempt


def members() -> None:
    print([member.name for member in DagRunState], [member.value for member in DagRunState], len(DagRunState))
    print(DagRunState.FAILED, repr(DagRunState.FAILED), DagRunState("failed") is DagRunState.FAILED)
    print(DagRunState["FAILED"], "failed" in [*DagRunState], list(DagRunState.__members__))
    attempt("value", DagRunState, "unknown")
    attempt("name", lambda: DagRunState["failed"])
    attempt("attribute", lambda: DagRunState.UNKNOWN)


def as_text() -> None:
    state = DagRunState.FAILED
    print(state == "failed", [state] == ["failed"], state != "success", isinstance(state, str), isinstance(state, Enum))
    print(str(state), f"{state}", f"{state:>10}", "-".join([state]), state.upper(), state + "!", len(state))
    print(json.dumps({"state": state}), json.dumps({state: 1}), {"failed": 1}[state], sorted(DagRunState))
    print(hash(state) == hash("failed"), state in {"failed"}, state in ("failed", "success"), state < "success")


def from_texts() -> None:
    print(DagRunState.from_json('"failed"') is DagRunState.FAILED)
    for text in ('"unknown"', "1", "null", "failed", ""):
        attempt(text, DagRunState.from_json, text)


def identity() -> None:
    state = TaskInstanceState("up_for_retry")
    print(state is TaskInstanceState.UP_FOR_RETRY, copy.copy(state) is state, copy.deepcopy(state) is state)
    print(all(pickle.loads(pickle.dumps(state, protocol)) is state for protocol in range(2, 6)))
    print(DagRunState.FAILED == TaskInstanceState.FAILED, DagRunState.FAILED is TaskInstanceState.FAILED)
    print({TaskInstanceState.FAILED: 1}.get(DagRunState.FAILED))


def they_cannot_be_changed() -> None:
    attempt("member", setattr, DagRunState, "FAILED", "other")
    attempt("subclass", lambda: type("More", (DagRunState,), {}))


def they_can_be_matched() -> None:
    for value in (*DagRunType, "manual"):
        name = {"manual": "by hand", DagRunType.SCHEDULED: "by plan"}.get(value)
        print(value, name)
    print(DagRunType.__doc__ is not None, DagRunType.__module__, DagRunType.__qualname__)
