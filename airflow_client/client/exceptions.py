"""What can go wrong when the API is called.

.. code-block:: text

    OpenApiException
    ├── ApiTypeError, ApiValueError, ApiAttributeError, ApiKeyError     also the built-in exceptions of those names
    └── ApiException                                                    the server answered with an error, or not at all
        ├── BadRequestException              400
        ├── UnauthorizedException            401
        ├── ForbiddenException               403
        ├── NotFoundException                404
        ├── MethodNotAllowedException        405
        ├── NotAcceptableException           406
        ├── ConflictException                409
        ├── UnprocessableEntityException     422
        ├── TooManyRequestsException         429
        ├── ServiceException                 500 to 599
        ├── UnreadableAnswerException        a success that is no JSON
        ├── CredentialsError                 no credentials could be had
        └── ApiConnectionError               no answer at all (this and the next are from `airflow_client.client.rest`)
            ├── ApiTimeoutError              not in time
            ├── ApiTLSError                  the certificate or the handshake was refused
            └── ApiProxyError                the proxy could not be reached, or refused

    and, raised by what waits, follows a log or changes in bulk:

    OpenApiException
    ├── WaitTimeoutError                     what was waited for did not come in time; also a `TimeoutError`
    ├── DagRunFailedError                    the DAG run that was waited for failed
    ├── DagImportError                       the file of the DAG that was waited for cannot be imported
    └── BulkInterruptedError                 a bulk change broke off (in `airflow_client.client.bulk`)
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Self

    from airflow_client.client._problem import Problem
    from airflow_client.client.models.dag_run_response import DAGRunResponse
    from airflow_client.client.models.import_error_response import ImportErrorResponse
    from airflow_client.client.models.task_instance_response import TaskInstanceResponse
    from airflow_client.client.rest import ApiConnectionError as ApiConnectionError
    from airflow_client.client.rest import ApiProxyError as ApiProxyError
    from airflow_client.client.rest import ApiTimeoutError as ApiTimeoutError
    from airflow_client.client.rest import ApiTLSError as ApiTLSError


class OpenApiException(Exception):
    """The base of every exception that the client raises on its own account."""


class _LocatedError(OpenApiException):
    """An error in a value, and where in the value it is."""

    def __init__(self, msg: str, path_to_item: Sequence[str | int] | None = None) -> None:
        """Describe the error.

        :param msg: what is wrong
        :param path_to_item: the keys and indices that lead to the wrong item, if it is inside another
        """
        self.path_to_item = path_to_item
        super().__init__(f"{msg} at {render_path(path_to_item)}" if path_to_item else msg)


class ApiTypeError(_LocatedError, TypeError):
    """A value has the wrong type."""

    def __init__(
        self,
        msg: str,
        path_to_item: Sequence[str | int] | None = None,
        valid_classes: tuple[type, ...] | None = None,
        key_type: bool | None = None,
    ) -> None:
        """Describe the error.

        :param msg: what is wrong
        :param path_to_item: the keys and indices that lead to the wrong item, if it is inside another
        :param valid_classes: the classes that would have been right
        :param key_type: whether the item is a key of a mapping (`True`), a value in one (`False`), or neither (`None`)
        """
        super().__init__(msg, path_to_item)
        self.valid_classes = valid_classes
        self.key_type = key_type


class ApiValueError(_LocatedError, ValueError):
    """A value has the right type but cannot be used."""


class ApiAttributeError(_LocatedError, AttributeError):
    """An attribute cannot be read or set."""


class UnsupportedByServerError(ApiValueError):
    """A call that changes something uses what the server's release does not know; it was not sent."""


class UnsupportedByServerWarning(UserWarning):
    """A call that reads uses what the server's release does not know, and ignores or refuses."""


class UnexpectedAnswerWarning(UserWarning):
    """A server sent something else than it promises; the answer was kept as far as possible."""


class ApiKeyError(_LocatedError, KeyError):
    """A key is not there."""


class ApiException(OpenApiException):
    """The server answered with an error, or could not be reached.

    :ivar status: the HTTP status code, or 0 where the server gave no answer
    :ivar reason: the reason phrase that came with the status
    :ivar body: the body of the answer as text
    :ivar data: the body as the model that the specification promises for the status, or as plain JSON
    :ivar headers: the headers of the answer
    :ivar method: the HTTP method of the request, where it is known
    :ivar path: the path of the request, without query, where it is known
    :ivar hint: what may help, where the client knows something
    :ivar may_pass: whether such an error may pass by itself, as when the server restarts or is overloaded
    :ivar position: how far a list was read when this came up, as the `position` of a pager
    """

    hint: str | None = None
    position: str | None = None
    may_pass: bool = False

    def __init__(
        self,
        status: int | None = None,
        reason: Any = None,
        http_resp: Any = None,
        *,
        body: str | None = None,
        data: Any = None,
    ) -> None:
        """Take what `http_resp` says where nothing else is given.

        :param status: the HTTP status code
        :param reason: the reason phrase
        :param http_resp: the answer, a `RESTResponse` that has been read
        :param body: the body as text
        :param data: the decoded body
        """
        if http_resp is not None:
            status = http_resp.status if status is None else status
            reason = http_resp.reason if reason is None else reason
        super().__init__(status, reason)
        self.status = status
        self.reason = reason
        self.body = body
        self.data = data
        self.headers: Mapping[str, str] | None = None
        self.method: str | None = getattr(http_resp, "method", None)
        self.path: str | None = getattr(http_resp, "path", None)
        if http_resp is not None:
            self.headers = http_resp.headers
            if body is None and http_resp.data is not None:
                self.body = http_resp.data.decode("utf-8", "replace")

    @classmethod
    def from_response(cls, *, http_resp: Any, body: str | None, data: Any) -> Self:
        """Raise the exception for the status of `http_resp`.

        :param http_resp: the answer, a `RESTResponse` that has been read
        :param body: the body as text
        :param data: the decoded body
        :raises ApiException: always; the subclass for the status
        """
        status = http_resp.status
        exception = _EXCEPTIONS.get(status, ServiceException if 500 <= status <= 599 else ApiException)
        raise exception(http_resp=http_resp, body=body, data=data)

    @property
    def problem(self) -> Problem:
        """What the body says, whatever its form, as problem details (RFC 9457, which follows RFC 7807)."""
        from airflow_client.client._problem import parse_problem

        return parse_problem(self.status, self.reason, self.body)

    def __str__(self) -> str:
        """Say in one line what was called and what came of it, then what helps; headers may carry secrets."""
        problem = self.problem
        call = " ".join(filter(None, (self.method, self.path)))
        outcome = " ".join(str(part) for part in (self.status, self.reason) if part not in (None, ""))
        lines = [": ".join(filter(None, (call, outcome, problem.detail)))]
        lines += [f"  {'.'.join(map(str, error.location))}: {error.message}" for error in problem.errors]
        if self.hint:
            lines.append(self.hint)
        return "\n".join(lines)

    def __reduce__(self) -> Any:
        """Pickle without what may be a secret: cookies, answers to SPNEGO, and what a 422 repeats of the request."""
        from airflow_client.client._problem import without_the_request

        state = dict(vars(self))
        for name in ("body", "data"):
            state[name] = without_the_request(state.get(name))
        headers: Any = state.get("headers")
        if headers:
            state["headers"] = type(headers)([
                item for item in headers.items() if item[0].lower() not in _SECRET_HEADERS
            ])
        return (*super().__reduce__()[:2], state)


_SECRET_HEADERS = ("set-cookie", "www-authenticate")


class BadRequestException(ApiException):
    """400: the server cannot make sense of the request."""


class UnauthorizedException(ApiException):
    """401: the credentials are missing, wrong or expired."""


class ForbiddenException(ApiException):
    """403: the credentials are good, but do not allow this."""


class NotFoundException(ApiException):
    """404: there is no such thing, or (also where `status` is 422) the server's release lacks the endpoint."""


class MethodNotAllowedException(ApiException):
    """405: the endpoint does not take this method."""


class NotAcceptableException(ApiException):
    """406: the endpoint cannot answer in the media type that was asked for."""


class ConflictException(ApiException):
    """409: the thing is in a state that does not allow this, for example because it exists already."""


class UnprocessableEntityException(ApiException):
    """422: a parameter or a field of the body is not what the server takes."""


class TooManyRequestsException(ApiException):
    """429: the server, or a gateway before it, asks for fewer requests."""

    may_pass = True

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait before the next request, if the server says so (RFC 9110, section 10.2.3)."""
        value = (self.headers or {}).get("Retry-After", "")
        try:
            return max(0.0, float(value))
        except ValueError:
            pass
        from email.utils import parsedate_to_datetime

        try:
            return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
        except (TypeError, ValueError):
            return None


class ServiceException(ApiException):
    """500 to 599: the server failed, or what stands before it did."""

    may_pass = True


class CredentialsError(ApiException):
    """No credentials could be had, from Google or Kerberos, or the server did not prove who it is; `status` is 0."""

    def __init__(self, reason: str, *, may_pass: bool = False) -> None:
        """Say why, and whether that may pass by itself."""
        super().__init__(0, reason)
        self.may_pass = may_pass

    def __str__(self) -> str:
        """Say why."""
        return str(self.reason)

    def __reduce__(self) -> Any:
        """Pickle by the reason."""
        return type(self), (self.reason,), vars(self)


class UnreadableAnswerException(ApiException, ValueError):
    """The server's success cannot be read: it is no JSON, but for example the HTML page of a proxy or a login form."""

    may_pass = True


class WaitTimeoutError(OpenApiException, TimeoutError):
    """What was waited for did not come in time.

    :ivar latest: what was waited for, as it was seen last: a `DAGRunResponse`, a `BackfillResponse`, a `DAGResponse`
        or, where a log is followed, a `TaskInstanceResponse`; `None` if it was not seen, or the server did not answer
        at last
    """

    def __init__(self, message: str, latest: Any = None) -> None:
        """Say what was waited for and how long."""
        super().__init__(message, latest)
        self.latest = latest

    def __str__(self) -> str:
        """Say what was waited for and how long."""
        reason = f"; the server does not answer: {self.__cause__}" if self.__cause__ else ""
        return f"{self.args[0]}{reason}"

    def __reduce__(self) -> Any:
        """Pickle what is said, as the cause stays behind."""
        return type(self), (str(self), self.latest), vars(self)


class TaskFailure(NamedTuple):
    """A task instance that failed."""

    task_instance: TaskInstanceResponse
    """The task instance, as it was at its end."""
    log: list[str]
    """The last lines of the log of its last try, the text of each; or why there are none."""


class DagRunFailedError(OpenApiException):
    """A DAG run that was waited for failed.

    :ivar dag_run: the DAG run
    :ivar failures: its failed task instances with the ends of their logs, ten of them at most
    :ivar failed: how many task instances failed
    """

    def __init__(self, dag_run: DAGRunResponse, failures: Sequence[TaskFailure] = (), failed: int = 0) -> None:
        """Take what is known of the failure."""
        super().__init__(dag_run, failures, failed)
        self.dag_run = dag_run
        self.failures = list(failures)
        self.failed = failed

    def __str__(self) -> str:
        """Say which DAG run failed, and below it each task instance with its tries and the end of its log."""
        lines = [f"DAG run {self.dag_run.dag_run_id} of {self.dag_run.dag_id} failed"]
        if not self.failures:
            lines[0] += ", but none of its task instances did: it took too long, or was set to this state"
        for instance, log in self.failures:
            mapped = f"[{instance.map_index}]" if instance.map_index >= 0 else ""
            lines.append(f"  {instance.task_id}{mapped}, try {instance.try_number} of {instance.max_tries + 1}:")
            lines += [f"    {line if len(line) <= 200 else line[:199] + '…'}" for line in log]
        if self.failed > len(self.failures):
            lines.append(f"  and {self.failed - len(self.failures)} more")
        return "\n".join(lines)


class DagImportError(OpenApiException):
    """The file of a DAG that was waited for cannot be imported.

    :ivar dag_id: ID of the DAG
    :ivar import_errors: the import errors of its file
    """

    def __init__(self, dag_id: str, import_errors: Sequence[ImportErrorResponse]) -> None:
        """Take what the server said."""
        super().__init__(dag_id, import_errors)
        self.dag_id = dag_id
        self.import_errors = list(import_errors)

    def __str__(self) -> str:
        """Name the DAG, and show the tracebacks."""
        told = [f"{error.filename}:\n{error.stack_trace.strip()}" for error in self.import_errors]
        return "\n".join([f"the file of the DAG {self.dag_id} cannot be imported", *told])


# The names by which Airflow's documentation calls its errors.
Unauthenticated = UnauthorizedException
PermissionDenied = ForbiddenException
BadRequest = BadRequestException
NotFound = NotFoundException
MethodNotAllowed = MethodNotAllowedException
NotAcceptable = NotAcceptableException
AlreadyExists = ConflictException
Unknown = ServiceException

_EXCEPTIONS: dict[int, type[ApiException]] = {
    400: BadRequestException,
    401: UnauthorizedException,
    403: ForbiddenException,
    404: NotFoundException,
    405: MethodNotAllowedException,
    406: NotAcceptableException,
    409: ConflictException,
    422: UnprocessableEntityException,
    429: TooManyRequestsException,
}


def render_path(path_to_item: Sequence[str | int]) -> str:
    """Return keys and indices as Python would subscript them: `['dags'][0]`."""
    return "".join(f"[{step!r}]" for step in path_to_item)


_OF_THE_TRANSPORT = ("ApiConnectionError", "ApiTimeoutError", "ApiTLSError", "ApiProxyError")
"""What is urllib3's too, and loads it."""


def __getattr__(name: str) -> Any:
    if name not in _OF_THE_TRANSPORT:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from airflow_client.client import rest

    return getattr(rest, name)
