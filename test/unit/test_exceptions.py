"""Exceptions: how they are made, what they say, what they keep to themselves."""

from __future__ import annotations

import copy
import json
import pickle
import re
from typing import Any, ClassVar
from unittest.mock import Mock

import pytest
import urllib3

from airflow_client.client import (
    ApiAttributeError,
    ApiClient,
    ApiException,
    ApiKeyError,
    ApiTypeError,
    ApiValueError,
    Configuration,
    HTTPExceptionResponse,
    HTTPValidationError,
    OpenApiException,
    VersionApi,
    exceptions,
)
from airflow_client.client.exceptions import render_path
from airflow_client.client.rest import ApiConnectionError, RESTResponse

from .fakes import FakePoolManager, read_answer, response, run

BY_STATUS = {
    400: exceptions.BadRequestException,
    401: exceptions.UnauthorizedException,
    403: exceptions.ForbiddenException,
    404: exceptions.NotFoundException,
    405: exceptions.MethodNotAllowedException,
    406: exceptions.NotAcceptableException,
    409: exceptions.ConflictException,
    422: exceptions.UnprocessableEntityException,
    429: exceptions.TooManyRequestsException,
    500: exceptions.ServiceException,
    503: exceptions.ServiceException,
    599: exceptions.ServiceException,
    402: ApiException,
    418: ApiException,
    301: ApiException,
    600: ApiException,
}
LOCATED = {
    ApiTypeError: TypeError,
    ApiValueError: ValueError,
    ApiAttributeError: AttributeError,
    ApiKeyError: KeyError,
}


class OfAProgram(ApiException):
    """It does not call the constructor of its base."""

    def __init__(self) -> None:
        pass


def raised_for(status: int, body: bytes = b'{"detail": "no"}', data: Any = None) -> ApiException:
    """Return the exception for an answer whose headers hold a secret."""
    answer = read_answer(body, status=status, headers={"Set-Cookie": "session=s3cret"}, reason="Because")
    with pytest.raises(ApiException) as raised:
        ApiException.from_response(http_resp=answer, body=body.decode(), data=data)
    return raised.value


class TestLocatedErrors:
    """Errors in a value: also the built-in exceptions of those names."""

    @pytest.mark.parametrize(("error", "builtin"), LOCATED.items())
    def test_they_are_the_built_in_ones_too(self, error: type[Exception], builtin: type[Exception]) -> None:
        for caught in (builtin, OpenApiException):
            with pytest.raises(caught, match="wrong"):
                raise error("wrong")

    @pytest.mark.parametrize("error", LOCATED)
    def test_the_place_is_named_if_there_is_one(self, error: Any) -> None:
        assert error("wrong").args == ("wrong",)
        assert error("wrong").path_to_item is None
        assert error("wrong", []).args == ("wrong",)
        located = error("wrong", path_to_item=["dags", 0])
        assert located.path_to_item == ["dags", 0]
        assert located.args == ("wrong at ['dags'][0]",)

    def test_a_type_error_knows_the_right_types(self) -> None:
        error = ApiTypeError("wrong", path_to_item=("a",), valid_classes=(int, str), key_type=False)
        assert (error.valid_classes, error.key_type) == ((int, str), False)
        assert str(error) == "wrong at ['a']"
        assert (ApiTypeError("wrong").valid_classes, ApiTypeError("wrong").key_type) == (None, None)

    @pytest.mark.parametrize("error", LOCATED)
    def test_pickling(self, error: Any) -> None:
        located = error("wrong", path_to_item=["dags", 0])
        twin = pickle.loads(pickle.dumps(located))
        assert type(twin) is error
        assert (str(twin), twin.path_to_item) == (str(located), ["dags", 0])

    @pytest.mark.parametrize(("path", "text"), [([], ""), (["a"], "['a']"), (("a", 0, "b"), "['a'][0]['b']")])
    def test_a_path_is_written_as_python_subscripts(self, path: Any, text: str) -> None:
        assert render_path(path) == text


class TestApiException:
    """The server answered with an error."""

    @pytest.mark.parametrize(
        ("args", "kwargs"),
        [
            ((404, "Not Found"), {"body": "text", "data": {"a": 1}}),
            ((), {"status": 404, "reason": "Not Found", "body": "text", "data": {"a": 1}}),
            ((404,), {"reason": "Not Found", "http_resp": None, "body": "text", "data": {"a": 1}}),
        ],
    )
    def test_made_by_hand(self, args: Any, kwargs: Any) -> None:
        error = ApiException(*args, **kwargs)
        assert (error.status, error.reason, error.body, error.data) == (404, "Not Found", "text", {"a": 1})
        assert error.headers is None

    def test_made_of_nothing(self) -> None:
        error = ApiException()
        assert (error.status, error.reason, error.body, error.data, error.headers) == (None,) * 5

    def test_made_of_an_answer(self) -> None:
        error = ApiException(http_resp=read_answer("Zoë".encode(), status=404, reason="Gone", headers={"X-A": "b"}))
        assert (error.status, error.reason, error.body, error.data) == (404, "Gone", "Zoë", None)
        assert error.headers is not None
        assert error.headers["x-a"] == "b"

    def test_what_is_given_beats_the_answer(self) -> None:
        error = ApiException(
            status=0, reason="other", http_resp=read_answer(b"from the answer", status=404), body="given", data=1
        )
        assert (error.status, error.reason, error.body, error.data) == (0, "other", "given", 1)

    def test_bytes_that_are_no_text_are_no_reason_to_fail(self) -> None:
        assert ApiException(http_resp=read_answer(b"\xff!", status=500)).body == "\ufffd!"

    def test_an_answer_that_was_not_read_has_no_body(self) -> None:
        answer = read_answer(b"text", status=500)
        answer.data = None
        assert ApiException(http_resp=answer).body is None

    @pytest.mark.parametrize(("status", "expected"), BY_STATUS.items())
    def test_the_status_decides_the_class(self, status: int, expected: type[ApiException]) -> None:
        error = raised_for(status, data="decoded")
        assert type(error) is expected
        assert (error.status, error.reason, error.body) == (status, "Because", '{"detail": "no"}')
        assert error.data == "decoded"
        assert error.headers is not None
        assert error.headers["set-cookie"] == "session=s3cret"

    @pytest.mark.parametrize("expected", [*dict.fromkeys(BY_STATUS.values()), ApiConnectionError])
    def test_each_class_is_an_api_exception(self, expected: type[ApiException]) -> None:
        with pytest.raises(ApiException) as raised:
            raise expected(status=1, reason="r")
        assert isinstance(raised.value, OpenApiException)
        assert (raised.value.status, raised.value.reason) == (1, "r")

    @pytest.mark.parametrize("status", BY_STATUS)
    def test_it_says_status_reason_and_body_and_no_headers(self, status: int) -> None:
        shown = str(raised_for(status))
        assert shown == f"{status} Because: no"

    def test_without_a_body_it_says_status_and_reason(self) -> None:
        assert str(raised_for(404, body=b"")) == "404 Because"

    def test_it_says_what_was_called(self) -> None:
        answer = RESTResponse(
            response(b'{"detail": "no"}', status=404, reason="Gone"), "http://a.test/x/y?z=s3cret", "GET"
        )
        answer.read()
        assert str(ApiException(http_resp=answer)) == "GET /x/y: 404 Gone: no"

    def test_a_hint_is_said_at_the_end(self) -> None:
        error = raised_for(404)
        error.hint = "Do this."
        assert str(error) == "404 Because: no\nDo this."

    def test_it_can_be_printed_whatever_the_server_says(self) -> None:
        error = raised_for(404, rb'{"detail": [{"msg": "half \ud800", "loc": ["\ud800"]}, "\ud83d\ude00"]}')
        assert str(error).splitlines()[1:] == [r"  \ud800: half \ud800", "  : \U0001f600"]
        str(error).encode()

    def test_secrets_are_not_shown_by_any_representation(self) -> None:
        error = raised_for(401)
        for shown in (str(error), repr(error), f"{error}", f"{error!a}"):
            assert "s3cret" not in shown

    @pytest.mark.parametrize("status", BY_STATUS)
    def test_pickling(self, status: int) -> None:
        error = raised_for(status, data=HTTPExceptionResponse.from_dict({"detail": "no"}))
        twin = pickle.loads(pickle.dumps(error))
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert (twin.status, twin.reason, twin.body, twin.data) == (status, "Because", error.body, error.data)
        assert twin.headers == {"Content-Type": "application/json"}
        assert error.headers is not None
        assert error.headers["set-cookie"] == "session=s3cret"

    @pytest.mark.parametrize("copied", [lambda error: pickle.loads(pickle.dumps(error)), copy.copy, copy.deepcopy])
    def test_a_pickle_holds_no_secret_of_the_headers(self, copied: Any) -> None:
        headers = urllib3.HTTPHeaderDict({"SET-COOKIE": "a=s3cret", "WWW-Authenticate": "Negotiate s3cret", "X-A": "1"})
        headers.add("Set-Cookie", "b=s3cret")
        headers.add("X-A", "2")
        error = raised_for(404)
        error.headers = headers
        twin = copied(error)
        assert "s3cret" not in str(vars(twin))
        assert twin.headers.getlist("x-a") == ["1", "2"]
        assert headers.getlist("set-cookie") == ["a=s3cret", "b=s3cret"]

    @pytest.mark.parametrize("headers", [None, {}, {"X-A": "b"}, {"Set-Cookie": "s3cret", "X-A": "b"}])
    def test_headers_set_by_hand_are_pickled_too(self, headers: Any) -> None:
        error = ApiException(404)
        error.headers = headers
        assert pickle.loads(pickle.dumps(error)).headers == (headers and {"X-A": "b"})

    REFUSED: ClassVar = {"detail": [{"loc": ["body", "extra"], "msg": "bad", "type": "x", "input": "s3cret"}, "text"]}

    @pytest.mark.parametrize(
        "data",
        [
            {"detail": [{"msg": "bad", "ctx": {"error": "s3cret"}}]},
            HTTPValidationError.from_dict({
                "detail": [{"loc": ["body"], "msg": "bad", "type": "x", "input": "s3cret", "ctx": {"a": "s3cret"}}]
            }),
        ],
    )
    def test_a_pickle_holds_nothing_of_the_request(self, data: Any) -> None:
        body = json.dumps(self.REFUSED)
        error = raised_for(422, body.encode(), data)
        pickled = pickle.dumps(error)
        assert b"s3cret" not in pickled
        twin = pickle.loads(pickled)
        assert (type(twin.data), str(twin), twin.problem) == (type(data), str(error), error.problem)
        assert "bad" in str(twin.data)
        assert (error.body, error.data) == (body, data)
        assert "s3cret" in body

    @pytest.mark.parametrize(
        "body", ['{"detail": "no", "input": 1}', '{ "detail":[ ] }', "[1]", "text", "", None, '{"detail": ' * 50_000]
    )
    def test_any_other_body_is_pickled_as_it_came(self, body: Any) -> None:
        assert pickle.loads(pickle.dumps(ApiException(422, body=body))).body == body

    def test_a_class_of_a_program_s_own_can_be_pickled(self) -> None:
        assert type(pickle.loads(pickle.dumps(OfAProgram()))) is OfAProgram


def connection_errors() -> list[urllib3.exceptions.HTTPError]:
    pool = urllib3.HTTPConnectionPool("airflow.test", 8080)
    refused = urllib3.exceptions.NewConnectionError(urllib3.connection.HTTPConnection("airflow.test"), "refused")
    return [
        urllib3.exceptions.MaxRetryError(pool, "/api/v2/version", refused),
        refused,
        urllib3.exceptions.ReadTimeoutError(pool, "/api/v2/version", "timed out"),
        urllib3.exceptions.ConnectTimeoutError(None, "timed out"),
        urllib3.exceptions.ProtocolError("Connection broken", OSError("reset")),
        urllib3.exceptions.IncompleteRead(3, 4),
        urllib3.exceptions.SSLError("bad certificate"),
        urllib3.exceptions.ProxyError("no proxy", OSError("refused")),
        urllib3.exceptions.DecodeError("not gzip"),
        urllib3.exceptions.LocationParseError("http://airflow.test:99999"),
    ]


@pytest.mark.parametrize("cause", connection_errors(), ids=lambda cause: type(cause).__name__)
class TestConnectionErrors:
    """The server gave no answer."""

    def of(self, cause: urllib3.exceptions.HTTPError) -> ApiConnectionError:
        return ApiConnectionError.of(cause, "GET", "http://airflow.test:8080/api/v2/version?token=s3cret")

    def test_they_are_urllib3_s_exceptions_too(self, cause: urllib3.exceptions.HTTPError) -> None:
        for caught in (type(cause), urllib3.exceptions.HTTPError, ApiConnectionError, ApiException, OpenApiException):
            with pytest.raises(caught):
                raise self.of(cause)

    def test_they_have_the_attributes_of_both(self, cause: urllib3.exceptions.HTTPError) -> None:
        error = self.of(cause)
        assert error.status == 0
        assert error.reason
        assert (error.body, error.data, error.headers) == (None, None, None)
        assert error.args == cause.args
        for name, value in vars(cause).items():
            assert name.startswith("_") or getattr(error, name) is value

    def test_they_say_what_was_called_and_why_it_failed(self, cause: urllib3.exceptions.HTTPError) -> None:
        shown = str(self.of(cause))
        assert shown.startswith("GET http://airflow.test:8080/api/v2/version: ")
        assert re.search("Airflow API server|timeout|ssl_ca_cert|proxy", shown)
        assert "s3cret" not in shown
        assert str(getattr(cause, "reason", None) or cause).rstrip(".") in shown

    def test_pickling(self, cause: urllib3.exceptions.HTTPError) -> None:
        error = self.of(cause)
        twin = pickle.loads(pickle.dumps(error))
        assert type(twin) is type(error)
        assert isinstance(twin, type(cause))
        assert str(twin) == str(error)
        assert (twin.status, twin.reason) == (0, str(error.reason))


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("http://airflow.test/x", "airflow.test port 80"),
        ("https://airflow.test/x", "airflow.test port 443"),
        ("https://user:s3cret@airflow.test:8443/x", "airflow.test port 8443"),
        ("http://[::1]:8080/x", "::1 port 8080"),
    ],
)
def test_host_and_port_are_named(url: str, server: str) -> None:
    shown = str(ApiConnectionError.of(urllib3.exceptions.SSLError("bad"), "GET", url))
    assert f"no answer from {server}: SSLError: bad" in shown
    assert "s3cret" not in shown


@pytest.mark.parametrize(
    ("configuration", "is_said"), [(Configuration(), True), (Configuration("http://localhost"), False)]
)
def test_that_no_host_was_given_is_said(
    pool_manager: FakePoolManager, configuration: Configuration, is_said: bool
) -> None:
    pool_manager.fail(urllib3.exceptions.ProtocolError("refused"))
    client = ApiClient(configuration)
    client.rest_client.pool_manager = pool_manager  # type: ignore[assignment]
    with pytest.raises(ApiConnectionError, match="refused") as raised:
        VersionApi(client).get_version()
    assert ("No host was given: give Configuration(host=…)" in str(raised.value)) is is_said
    assert str(pickle.loads(pickle.dumps(raised.value))) == str(raised.value)


@pytest.mark.parametrize(("seconds", "shown"), [("0.9995006979997925", "1"), ("300.0", "300"), ("0.25", "0.25")])
def test_seconds_are_rounded(seconds: str, shown: str) -> None:
    error = urllib3.exceptions.ReadTimeoutError(Mock(), "/x", f"Read timed out. (read timeout={seconds})")
    assert f"(read timeout={shown})" in str(ApiConnectionError.of(error, "GET", "http://airflow.test/x"))


@pytest.mark.parametrize("url", ["http://airflow.test:99999/x", "airflow.test/x", "/x", "http://[::1/x", "ftp://a/x"])
def test_a_bad_host_is_mended_in_the_configuration(url: str) -> None:
    shown = str(ApiConnectionError.of(urllib3.exceptions.LocationParseError(url), "GET", url))
    assert shown.startswith(f"GET {url}: LocationParseError: ")
    assert "host of the configuration" in shown


def test_a_connection_error_made_by_hand_says_its_reason() -> None:
    error = ApiConnectionError(status=0, reason="unplugged")
    assert str(error) == "unplugged"
    twin = pickle.loads(pickle.dumps(error))
    assert isinstance(twin, ApiConnectionError)
    assert str(twin) == "unplugged"


def test_the_representation_says_what_came() -> None:
    error = ApiException(http_resp=read_answer(status=404, reason="Not Found"))
    assert repr(error) == "ApiException(404, 'Not Found')"


def test_the_module_has_every_class_of_its_tree_and_loads_urllib3_for_those_alone_that_are_its_own() -> None:
    program = """
        import sys
        import airflow_client.client.exceptions as exceptions
        print("urllib3" in sys.modules, hasattr(exceptions, "ApiNothing"), "urllib3" in sys.modules)
        from airflow_client.client.exceptions import ApiConnectionError, ApiProxyError, ApiTimeoutError, ApiTLSError
        from airflow_client.client import rest
        print(ApiConnectionError is rest.ApiConnectionError, ApiTLSError is rest.ApiTLSError)
        print(issubclass(ApiProxyError, ApiConnectionError), issubclass(ApiTimeoutError, ApiConnectionError))
    """
    assert run(program).split() == ["False"] * 3 + ["True"] * 4
