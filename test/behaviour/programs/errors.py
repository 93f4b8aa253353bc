"""Exceptions: their classes by status, attributes, text, and what catches them."""

from __future__ import annotations

import copy
import pickle

from airflow_client.client import (
    ApiAttributeError,
    ApiException,
    ApiKeyError,
    ApiTypeError,
    ApiValueError,
    OpenApiException,
    PoolApi,
    exceptions,
)

from ..program import POOL, attempt, connected, differs
from ..server import Answer, Server

STATUSES = (300, 304, 400, 401, 402, 403, 404, 405, 409, 410, 418, 422, 429, 500, 501, 502, 503, 504, 599)


def _error(server: Server, *answers: Answer) -> ApiException:
    server.answer(*answers)
    try:
        PoolApi(connected(server)).get_pool("name")
    except ApiException as error:
        return error
    raise AssertionError("nothing was raised")


def classes_by_status(server: Server) -> None:
    for status in STATUSES:
        error = _error(server, Answer(status, {"detail": "because"}))
        print(status, type(error).__name__, [base.__name__ for base in type(error).__mro__[1:]])


def attributes(server: Server) -> None:
    error = _error(server, Answer(404, {"detail": "none"}, {"X-Name": "value"}))
    print(error.status, error.reason, error.body, type(error.data).__name__, error.data.detail.actual_instance)
    print(error.headers["X-Name"], error.headers["x-name"], error.headers.get("X-Other"))


def data_by_status(server: Server) -> None:
    for status in (401, 403, 404, 422):
        invalid = [{"loc": ["query", "limit", 0], "msg": "text", "type": "kind"}]
        error = _error(server, Answer(status, {"detail": invalid if status == 422 else "text"}))
        print(status, type(error.data).__name__, error.body)
        if status == 422:
            print(error.data.detail[0].msg, error.data.detail[0].type)
            print([step.actual_instance for step in error.data.detail[0].loc])


def data_where_none_is_described(server: Server) -> None:
    for status in (400, 418, 500, 503):
        error = _error(server, Answer(status, {"detail": "text"}))
        print(status, error.data, error.body)


def details_as_objects(server: Server) -> None:
    error = _error(server, Answer(409, {"detail": {"reason": "exists", "statement": "insert"}}))
    print(error.status, error.body)
    error = _error(server, Answer(404, {"detail": {"reason": "exists"}}))
    print(error.data.detail.actual_instance, error.data.to_dict())


def bodies_that_are_not_described(server: Server) -> None:
    for kind in ("text/html", "text/plain", "application/octet-stream"):
        error = _error(server, Answer(502, b"<html>Bad Gateway</html>", {"Content-Type": kind}))
        print(kind, type(error).__name__, error.status, error.body)


def pages_where_an_error_is_described(server: Server) -> None:
    for status in (401, 403, 404):
        server.answer(Answer(status, b"<html>text</html>", {"Content-Type": "text/html"}))
        attempt(str(status), PoolApi(connected(server)).get_pool, "name")


def bodies_that_are_no_json(server: Server) -> None:
    for status in (404, 500):
        server.answer(Answer(status, b"{", {"Content-Type": "application/json"}))
        attempt(str(status), PoolApi(connected(server)).get_pool, "name")


def errors_without_body(server: Server) -> None:
    for status in (304, 401, 404, 500):
        server.answer(Answer(status, b""))
        try:
            PoolApi(connected(server)).get_pool("name")
        except ApiException as error:
            print(status, type(error).__name__, repr(error.body), error.data)


def bodies_that_are_no_text(server: Server) -> None:
    error = _error(server, Answer(500, b"\xff\xfe"))
    print(error.status, error.data)


def text_of_an_error(server: Server) -> None:
    text = str(_error(server, Answer(404, {"detail": "none"})))
    print([line for line in text.splitlines() if line.startswith(("(", "Reason", "HTTP response body"))])
    print(str(ApiException(status=1, reason="because")).strip(), "|", str(ApiException()).strip())


@differs("`str()` of an `ApiException`", ours="False False")
def secrets_in_the_text_of_an_error(server: Server) -> None:
    text = str(_error(server, Answer(404, {"detail": "none"}, {"Set-Cookie": "secret"})))
    print("secret" in text, "HTTP response headers" in text)


def data_in_the_text_of_an_error(server: Server) -> None:
    text = str(_error(server, Answer(404, {"detail": "none"})))
    print([line.partition(":")[0] for line in text.splitlines() if "headers" not in line])


def arguments_of_an_error(server: Server) -> None:
    print(_error(server, Answer(404, {"detail": "none"})).args, ApiException(404, "reason").args)


def errors_of_ones_own() -> None:
    error = ApiException(status=404, reason="because", body="text", data={"a": 1})
    print(error.status, error.reason, error.body, error.data, error.headers)
    print(ApiException(404, "because").reason, ApiException(http_resp=None).status)
    attempt("too many", ApiException, 404, "because", None, "body")
    print(isinstance(exceptions.NotFoundException(status=404), ApiException))


def errors_from_responses() -> None:
    class Response:
        reason, data, headers = "because", b"text", {"X-Name": "value"}

        def __init__(self, status):
            self.status = status

    for status in STATUSES:
        try:
            ApiException.from_response(http_resp=Response(status), body=None, data=None)
        except ApiException as error:
            print(status, type(error).__name__, error.reason, error.body, error.headers)
    error = ApiException(http_resp=Response(404), status=1, body="own")
    print(error.status, error.reason, error.body)


def errors_of_values() -> None:
    for kind, builtin in (
        (ApiTypeError, TypeError),
        (ApiValueError, ValueError),
        (ApiAttributeError, AttributeError),
        (ApiKeyError, KeyError),
    ):
        error = kind("wrong", ["dags", 0, "name"])
        print(error, error.path_to_item, isinstance(error, builtin), isinstance(error, OpenApiException), error.args)
        print(kind("wrong"), kind("wrong").path_to_item, kind(msg="wrong", path_to_item=None).args)
    error = ApiTypeError("wrong", valid_classes=(int,), key_type=True)
    print(error.valid_classes, error.key_type, exceptions.render_path(["a", 0, 1, "b"]))


def errors_can_be_copied(server: Server) -> None:
    error = _error(server, Answer(404, {"detail": "none"}))
    for other in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        print(type(other).__name__, other.status, other.reason, other.body, other.data.detail.actual_instance)


def errors_of_changes(server: Server) -> None:
    pools = PoolApi(connected(server))
    for status in (400, 403, 404, 409, 422, 500):
        server.answer(Answer(status, {"detail": [] if status == 422 else "text"}))
        for call in (lambda: pools.post_pool({"name": "name", "slots": 1}), lambda: pools.delete_pool("name")):
            attempt(str(status), call)


def caught_by_the_names_of_other_modules(server: Server) -> None:
    from airflow_client.client import rest
    from airflow_client.client.api_client import ApiException as of_the_client

    print(rest.ApiException is ApiException is of_the_client is exceptions.ApiException)


def success_that_is_no_json(server: Server) -> None:
    server.answer(Answer(200, b"text", {"Content-Type": "application/json"}))
    try:
        print(PoolApi(connected(server)).get_pool("name"))
    except Exception as error:
        print(isinstance(error, ValueError))


@differs(
    "A page in HTML",
    ours="application/octet-stream raises OpenApiException ApiException ValueError\n"
    "text/plain raises OpenApiException ApiException ValueError",
)
def success_of_another_media_type(server: Server) -> None:
    for media_type in ("application/octet-stream", "text/plain"):
        server.answer(Answer(200, b"{}", {"Content-Type": media_type}))
        attempt(media_type, PoolApi(connected(server)).get_pool, "name")


@differs("A page in HTML", ours="page raises OpenApiException ApiException ValueError")
def success_that_is_a_page(server: Server) -> None:
    server.answer(Answer(200, b"<html>Sign in</html>", {"Content-Type": "text/html"}))
    attempt("page", PoolApi(connected(server)).get_pool, "name")


@differs(
    "An answer that is not as specified",
    ours="PoolResponse None name\n"
    "UnexpectedAnswerWarning: PoolResponse.slots: the server sent NoneType (int_type) where "
    "this client expects something else; it is kept. Configuration(strict_responses=True) raises instead.",
)
def success_that_is_not_as_specified(server: Server) -> None:
    server.answer(Answer(200, {**POOL, "slots": None, "name": "name"}))
    try:
        pool = PoolApi(connected(server)).get_pool("name")
        print(type(pool).__name__, pool.slots, pool.name)
    except ValueError:
        print("ValueError")
