"""Each operation reads the answers of a server newer than the specification: nothing breaks, nothing is lost."""

from __future__ import annotations

import dataclasses
import json
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, note
from hypothesis import strategies as st
from pydantic import ValidationError

from airflow_client.client import ApiClient, Configuration, _tolerance
from airflow_client.client._tolerance import UnexpectedAnswerWarning

from .answers import any_json, as_json, values
from .arguments import arguments, call
from .changes import KINDS, breaches, changed, changes, losses, places
from .reading import canonical, plain
from .recording_server import RecordingServer
from .specification import JSON, JSON_LINES, DocumentedAnswer, Operation, operations
from .test_operations import method_of, tried_with


def has_models(answer: DocumentedAnswer) -> bool:
    """Tell whether an answer is read as models, not as plain JSON or text."""
    return answer.content_type in (JSON, JSON_LINES) and "$ref" in json.dumps(answer.schema)


every_operation_with_models = pytest.mark.parametrize(
    "operation", [operation for operation in operations() if any(map(has_models, operation.good_answers))], ids=str
)


@pytest.fixture(scope="module")
def strict_client(server: RecordingServer) -> Iterator[ApiClient]:
    """Give a client that takes nothing but what was promised."""
    configuration = Configuration(host=server.url, access_token="token-of-the-run", strict_responses=True)
    with ApiClient(configuration) as connected:
        yield connected


@every_operation_with_models
@tried_with(3)
@given(data=st.data())
def test_nothing_breaks_and_nothing_is_lost(
    server: RecordingServer, client: ApiClient, strict_client: ApiClient, operation: Operation, data: st.DataObject
) -> None:
    """An answer of a newer server is read whole: what is as promised in it as ever, and the rest as it was sent."""
    required = tuple(parameter for parameter in operation.parameters if parameter.required)
    passed = data.draw(arguments(dataclasses.replace(operation, parameters=required)))

    def read(reader: ApiClient, value: Any) -> tuple[Any, list[str]]:
        """Return what a client makes of an answer, and the places that it warns of."""
        server.answer(answer.status, body_of(answer, value), answer.content_type)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            result = call(method_of(reader, operation, ""), passed)
        assert {warning.category for warning in caught} <= {UnexpectedAnswerWarning}
        named = [str(warning.message).partition(": ")[0] for warning in caught]
        return result, sorted(place if "." in place else "the answer" for place in named)

    for answer in filter(has_models, operation.good_answers):
        promised = data.draw(values(answer.schema))
        whole, warned = read(strict_client, promised)
        assert not warned
        found = [place for place in places(promised, answer.schema) if place.path or answer.content_type == JSON]
        leaves_a_choice = any(place.leaves_a_choice for place in found)
        for kinds in (*((kind,) for kind in KINDS), KINDS):
            made = data.draw(changes(found, kinds))
            note(f"the changes: {made}")
            sent = changed(promised, made)
            _tolerance._reported.clear()

            result, warned = read(client, sent)

            assert canonical(plain(result)) == canonical(sent)
            if hasattr(result, "to_json"):
                assert canonical(json.loads(result.to_json())) == canonical(sent)
            assert losses(result, whole, made) == []
            assert len(warned) == len(set(warned))
            broken = breaches(whole, made, promised, answer.schema)
            if leaves_a_choice:  # a choice that a field tells apart complains where another alternative would do
                assert warned or not broken
            else:
                assert set(warned) == broken
            assert read(client, sent) == (result, [])
            if warned:
                with pytest.raises(ValidationError):
                    read(strict_client, sent)
            else:
                assert read(strict_client, sent) == (result, [])


@pytest.mark.parametrize(
    ("operation", "answer"),
    [
        pytest.param(operation, answer, id=str(operation))
        for operation in operations()
        for answer in operation.good_answers
        if answer.content_type == JSON_LINES and not has_models(answer)
    ],
)
@tried_with(3)
@given(data=st.data())
def test_lines_of_which_nothing_is_known_are_plain_json(
    server: RecordingServer,
    strict_client: ApiClient,
    operation: Operation,
    answer: DocumentedAnswer,
    data: st.DataObject,
) -> None:
    """Lines whose content is not promised hold whatever a newer server says in them."""
    lines = data.draw(st.lists(any_json, min_size=1))
    server.answer(answer.status, body_of(answer, lines), answer.content_type)
    assert canonical(call(method_of(strict_client, operation, ""), data.draw(arguments(operation)))) == canonical(lines)


def body_of(answer: DocumentedAnswer, value: Any) -> bytes:
    """Write a value as the body of an answer."""
    return b"\n".join(map(as_json, value)) if answer.content_type == JSON_LINES else as_json(value)
