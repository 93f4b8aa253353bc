"""What the generated API classes are made of.

An operation is written once, as a method that returns a `Request`: a signature, a docstring and one call. Three
callables come of it: the plain one returns the decoded answer, `…_with_http_info` an `ApiResponse` with status and
headers, `…_without_preload_content` the answer unread. Arguments are validated by pydantic; the validator is
compiled when the operation is first called.
"""

from __future__ import annotations

from functools import partial, wraps
from types import FunctionType
from typing import TYPE_CHECKING, Any, Dict, Generic, TypeVar

from airflow_client.client._sending import check_before_sending, explain_absence
from airflow_client.client.api import SECURITY_SCHEMES
from airflow_client.client.exceptions import ApiException, ApiTypeError, ApiValueError, NotFoundException

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Optional, Tuple, Union

    import urllib3
    from typing_extensions import Concatenate, ParamSpec, TypeAlias

    from airflow_client.client._releases import Releases
    from airflow_client.client.api_client import ApiClient, RequestSerialized
    from airflow_client.client.api_response import ApiResponse
    from airflow_client.client.rest import RESTResponse

    Parameters = ParamSpec("Parameters")

    RequestTimeout: TypeAlias = Union[float, Tuple[Optional[float], Optional[float]], None]
    """Seconds to wait in each attempt, or a pair: seconds to connect, seconds to wait for bytes of the answer."""
    RequestAuth: TypeAlias = Optional[Dict[str, Any]]
    """An entry as `Configuration.auth_settings()` has them, used instead of those for this call."""
    ContentType: TypeAlias = Optional[str]
    """The media type of the body, instead of `application/json`."""
    Headers: TypeAlias = Optional[Dict[str, Any]]
    """Headers for this call; they beat the client's default headers."""
    HostIndex: TypeAlias = int
    """Which of the specification's servers to call: there is one, 0."""
    Options: TypeAlias = Tuple[RequestTimeout, RequestAuth, ContentType, Headers, HostIndex]

Answer = TypeVar("Answer")
Owner = TypeVar("Owner")


class BaseApi:
    """The base of the API classes: holds the client that sends their requests."""

    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Take the client to call.

        :param api_client: the client; without one, the process's default client is used
        :raises ApiTypeError: it is a configuration or a text
        """
        from airflow_client.client.configuration import Configuration

        if api_client is None:
            from airflow_client.client.api_client import ApiClient

            api_client = ApiClient.get_default()
        elif isinstance(api_client, (str, Configuration)):
            own, given = type(self).__name__, type(api_client).__name__
            raise ApiTypeError(f"{own} takes a client, not a {given}: {own}(ApiClient(Configuration(host=…)))")
        self.api_client = api_client

    def _request(
        self,
        method: str,
        resource_path: str,
        *,
        options: Options,
        returns: Mapping[str, str | None],
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        cookies: Mapping[str, Any] | None = None,
        body: Any = None,
        accept: str = "application/json",
        content_type: str = "application/json",
        collection_formats: Mapping[str, str] | None = None,
        open_to_all: bool = False,
        lifetime: Releases | None = None,
        lifetimes: Mapping[str, Releases] | None = None,
    ) -> Request[Any]:
        """Return the request that one call of an operation makes.

        :param method: the HTTP method
        :param resource_path: the path, with a `{name}` for each path parameter, or `{name:path}` where its value may
            hold slashes
        :param options: the five request options, as every operation takes them
        :param returns: the type of the answer by status, `4XX` for all others from 400 to 499; by
            `application/x-ndjson` the type of a line, where the answer may come as JSON lines
        :param path: path parameters
        :param query: query parameters; those that are `None` are not sent
        :param headers: header parameters; those that are `None` are not sent
        :param cookies: cookies; those that are `None` are not sent
        :param body: what to send as the body, or `None`
        :param accept: the media type to ask for, unless a header says otherwise
        :param content_type: the media type of the body, unless a header says otherwise
        :param collection_formats: how lists are written, for parameters that do not repeat the name for each item
        :param open_to_all: whether the operation needs no authentication
        :param lifetime: the first and the last release that has the operation, unless every one has it
        :param lifetimes: the same for those of its query parameters that not every release knows
        :raises ApiValueError: a slash in a path parameter would lead to another endpoint, a datetime has no offset, or
            the call changes something and uses what the server does not know
        """
        for name, value in path.items() if path else ():
            # Servers take %2F for a slash when they look for the endpoint.
            if isinstance(value, str) and "/" in value and f"{{{name}:path}}" not in resource_path:
                raise ApiValueError(f"{name} must not be {value!r}: with a slash, it would lead to another endpoint")
        resource_path = resource_path.replace(":path}", "}")
        queries = [item for item in query.items() if item[1] is not None] if query else []
        timeout, request_auth, forced_content_type, call_headers, _ = options
        client = self.api_client
        given = {name: value for name, value in headers.items() if value is not None} if headers else {}
        if cookies:
            given.update(client._cookie_header(cookies))
        if call_headers:
            given.update(call_headers)
        if forced_content_type and body is not None:
            given["Content-Type"] = forced_content_type
        named = {name.lower() for name in (*given, *client.default_headers)}
        if queries or lifetime or body is not None:
            check_before_sending(
                client,
                method,
                resource_path,
                lifetime,
                lifetimes or {},
                query=queries,
                body=body,
                timeout=timeout,
                signs_in=not (request_auth or open_to_all or "authorization" in named),
            )
        if "accept" not in named:
            given["Accept"] = accept
        if body is not None and "content-type" not in named:
            given["Content-Type"] = content_type
        arguments = {
            "method": method,
            "resource_path": resource_path,
            "path_params": dict(path) if path else {},
            "query_params": queries,
            "header_params": given,
            "body": body,
            "post_params": [],
            "files": {},
            "auth_settings": [] if open_to_all else SECURITY_SCHEMES,
            "collection_formats": collection_formats or {},
            "_host": None,
            "_request_auth": request_auth,
        }
        return Request(client, arguments, returns, timeout, lifetime)


class Request(Generic[Answer]):
    """One call of an operation, ready to be sent; `Answer` is what comes back."""

    __slots__ = ("_arguments", "_client", "_lifetime", "_returns", "_timeout")

    def __init__(
        self,
        client: ApiClient,
        arguments: dict[str, Any],
        returns: Mapping[str, str | None],
        timeout: RequestTimeout,
        lifetime: Releases | None,
    ) -> None:
        """Keep what `ApiClient.param_serialize` will be given, and how to read the answer."""
        self._lifetime = lifetime
        self._client = client
        self._arguments = arguments
        self._returns = returns
        self._timeout = timeout

    def send(self, *, read: bool = False) -> RESTResponse:
        """Send the request and return the answer.

        :param read: whether to read it
        """
        client = self._client
        within = None if self._timeout is None else self._own_method("_serialized_within")
        serialize = client.param_serialize if within is None else partial(within, self._timeout)
        request: RequestSerialized = serialize(**self._arguments)
        answer = client.call_api(*request, _request_timeout=self._timeout)
        if read:
            answer.read()
        again = self._own_method("_again_if_refused")
        return answer if again is None else again(self._arguments, request, answer, self._timeout)

    def respond(self) -> ApiResponse[Answer]:
        """Send the request and return the decoded answer with its circumstances."""
        answer: ApiResponse[Answer] = self._decoded(self._client.response_deserialize)
        return answer

    def data(self) -> Answer:
        """Send the request and return the decoded answer; its circumstances are not gathered."""
        alone = self._own_method("_decoded_alone")
        return self.respond().data if alone is None else self._decoded(alone)

    def _own_method(self, name: str) -> Callable[..., Any] | None:
        """Return a method that a stand-in of a test, or a client of another making, does not have."""
        client = self._client
        return getattr(client, name) if hasattr(type(client), name) else None

    def _decoded(self, decode: Callable[..., Any]) -> Any:
        answer = self.send(read=True)
        try:
            return decode(response_data=answer, response_types_map=self._returns)
        except ApiException as error:
            if self._lifetime is None or error.status not in (404, 422):
                raise
            hint = explain_absence(self._client, self._lifetime, error.status, timeout=self._timeout)
            if hint is None or isinstance(error, NotFoundException):
                error.hint = hint
                raise
            absent = NotFoundException(http_resp=answer, body=error.body, data=error.data)
            absent.hint = hint
            raise absent from error


def operation(
    function: Callable[Concatenate[Owner, Parameters], Request[Answer]],
) -> Callable[Concatenate[Owner, Parameters], Answer]:
    """Make an operation of a method that returns its request: calling it returns the decoded answer."""
    return _variant(function, lambda request: request.data(), str)  # type: ignore[no-any-return]


def with_http_info(
    method: Callable[Concatenate[Owner, Parameters], Answer],
) -> Callable[Concatenate[Owner, Parameters], ApiResponse[Answer]]:
    """Return the variant of an operation that returns status and headers with the decoded answer."""
    return _variant(  # type: ignore[no-any-return]
        method, lambda request: request.respond(), "ApiResponse[{}]".format, "_with_http_info"
    )


def without_preload_content(
    method: Callable[Concatenate[Owner, Parameters], Any],
) -> Callable[Concatenate[Owner, Parameters], urllib3.BaseHTTPResponse]:
    """Return the variant of an operation that returns urllib3's response, unread, and raises on no status."""
    return _variant(  # type: ignore[no-any-return]
        method,
        lambda request: request.send().response,
        lambda answer: "BaseHTTPResponse",
        "_without_preload_content",
    )


class _Names(Dict[str, Any]):
    """The names of a module of operations, for `typing.get_type_hints`: those of its annotations are not imported."""

    def __missing__(self, name: str) -> Any:
        from airflow_client.client._annotations import resolve

        try:
            return resolve(name)
        except NameError:
            raise KeyError(name) from None


def _variant(origin: Any, send: Callable[[Request[Any]], Any], returns: Callable[[str], str], suffix: str = "") -> Any:
    """Return a method that validates its arguments, builds the request with `origin`'s function, and sends it."""
    function = getattr(origin, "__wrapped__", origin)
    answer = getattr(origin, "__annotations__", function.__annotations__)["return"]
    validated: list[Callable[..., Request[Any]]] = []

    @wraps(function)
    def method(*args: Any, **kwargs: Any) -> Any:
        if not validated:
            from airflow_client.client._arguments import validated_function

            validated.append(validated_function(function, method.__qualname__))
        return send(validated[0](*args, **kwargs))

    method.__name__ += suffix
    method.__qualname__ += suffix
    if answer.startswith("Request["):
        answer = answer[len("Request[") : -1]
    method.__annotations__ = {**function.__annotations__, "return": returns(answer)}
    names = _Names(function.__globals__)
    shown = FunctionType(function.__code__, names, method.__name__, function.__defaults__)
    shown.__annotations__ = method.__annotations__
    shown.__qualname__ = method.__qualname__  # before Python 3.11, a function's code does not know it
    method.__wrapped__ = shown
    # As pydantic's own wrapper has it: the call without validation.
    method.raw_function = lambda *args, **kwargs: send(function(*args, **kwargs))  # type: ignore[attr-defined]
    return method
