"""Turns a call into a request, and an answer into models.

The steps are methods of :class:`ApiClient` that programs may override, as they do to add authentication or tracing:
`param_serialize` makes the request, `call_api` sends it, `response_deserialize` decodes the answer.
"""

from __future__ import annotations

import codecs
import datetime
import decimal
import json
import math
import os
import re
import threading
import time
import uuid
from contextlib import suppress
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, Dict, List, Optional, Tuple
from urllib.parse import quote, quote_plus, urlsplit

from airflow_client.client import rest
from airflow_client.client._caller import warn_caller
from airflow_client.client._decoding import NotJsonError, decode_json
from airflow_client.client._fork import renew_after_fork
from airflow_client.client._releases import parse_version
from airflow_client.client._serialization import (
    as_text,
    base_url,
    file_fields,
    fill_path,
    form_fields,
    format_dates,
    instant_as_text,
    query_string,
    spread,
)
from airflow_client.client.api import API_KEYS, SECURITY_SCHEMES
from airflow_client.client.api_response import ApiResponse, Headers
from airflow_client.client.api_response import T as ApiResponseT
from airflow_client.client.auth import Auth, AuthRequest, HTTPBearer, not_empty, timeout_of_the_call
from airflow_client.client.configuration import Configuration
from airflow_client.client.exceptions import (
    ApiException,
    ApiTypeError,
    ApiValueError,
    BadRequestException,
    ForbiddenException,
    NotFoundException,
    ServiceException,
    TooManyRequestsException,
    UnauthorizedException,
    UnreadableAnswerException,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from types import TracebackType

    from typing_extensions import Self

    from airflow_client.client._operation import RequestTimeout

__all__ = [
    "ApiClient",
    "ApiException",
    "ApiResponse",
    "ApiResponseT",
    "ApiValueError",
    "BadRequestException",
    "Configuration",
    "ForbiddenException",
    "NotFoundException",
    "RequestSerialized",
    "ServiceException",
    "UnauthorizedException",
    "rest",
]

RequestSerialized = Tuple[str, str, Dict[str, str], Optional[Any], List[Any]]

_JSON_LINES = "application/x-ndjson"
_TEXT = "text/plain"
_TEXT_TYPES = ("str", "StrictStr", "object")
_VERSION_TIMEOUT = 5.0
_VERSION_PAUSE = 60.0
_NO_TOKENS_HINT = (
    "The server gives no tokens here: sign in with Configuration(access_token=…) or Configuration(auth=…)."
)
_SIGN_IN_HINTS = {
    401: "The server does not know this user, or the password is wrong.",
    403: "The server refuses these credentials: the password, the secret or the assertion is wrong, or not allowed.",
    404: _NO_TOKENS_HINT,
    405: _NO_TOKENS_HINT,
    422: "The auth manager of the server wants other credentials: see airflow_client.client.auth.OAuth2PasswordBearer.",
}
_SIGN_IN_HINT = "Sign in with Configuration(username=…, password=…), or with access_token or auth."
_PATH_HINT = "The host should be the address of the server, without /api/v1 or the path of a page: is {host} right?"
_PAGE_HINT = "A page is no answer of Airflow: something before the server answers for it."
_BAD_TOKEN = re.compile("(invalid|expired).*token|token.*(invalid|expired)", re.IGNORECASE)
_BAD_TOKEN_HINT = "Get a new token, or give username and password, which renew themselves."
_BEARER_TWICE_HINT = "The token begins with 'Bearer ', which the client writes before it: give the token alone."
_NO_CREDENTIALS_HINT = "Give Configuration(username=…, password=…): not everyone is an administrator there."
_SHORTEST_PART = 4
_LONGEST_REFUSAL = 2**16
_COOKIE_SAFE = "!#$%&'()*+-./:<=>?@[]^_`{|}~"


class ApiClient:
    """Sends the requests of the API classes; one client serves any number of them.

    As a context manager it closes its connections at the end of the block.

    :ivar configuration: the settings
    :ivar default_headers: headers of every request; a header of a single call beats them
    :ivar cookie: the `Cookie` header of every request, or `None`
    :ivar rest_client: the transport
    """

    PRIMITIVE_TYPES = (float, bool, bytes, str, int)
    NATIVE_TYPES_MAPPING: ClassVar[Dict[str, type]] = {
        "int": int,
        "long": int,
        "float": float,
        "str": str,
        "bool": bool,
        "date": datetime.date,
        "datetime": datetime.datetime,
        "decimal": decimal.Decimal,
        "UUID": uuid.UUID,
        "object": object,
    }
    default_headers: Dict[str, Any] = {}  # noqa: RUF012 - every client has its own; for stand-ins made of the class
    _default: ClassVar[Optional[ApiClient]] = None

    def __init__(
        self,
        configuration: Configuration | None = None,
        header_name: str | None = None,
        header_value: str | None = None,
        cookie: str | None = None,
    ) -> None:
        """Make a client; no connection is opened yet.

        :param configuration: the settings, by default `Configuration.get_default()`
        :param header_name: a header to send with every request
        :param header_value: the value of that header
        :param cookie: the `Cookie` header of every request
        :raises ApiTypeError: there is no configuration, or one of its settings is something else than what it must be
        :raises ApiValueError: one of its settings cannot be used
        """
        self.configuration = Configuration.get_default() if configuration is None else configuration
        _check_settings(self.configuration)
        host = self.configuration.host
        if isinstance(host, str) and host and "://" not in host:
            shown = rest.without_password(f"//{host}").removeprefix("//")
            warn_caller(f"the host {shown} has no scheme, so it is called as http://{shown}: write http:// or https://")
        self.rest_client = rest.RESTClientObject(self.configuration)
        self.default_headers = {}
        if header_name is not None:
            self.default_headers[header_name] = header_value
        self.cookie = cookie
        self._after_fork()
        self.user_agent = f"apache-airflow-client/{_package_version()}"
        self.client_side_validation = self.configuration.client_side_validation

    def _after_fork(self) -> None:
        self._server_versions: dict[str, tuple[str | None, float]] = {}
        self._server_version_lock = threading.Lock()
        renew_after_fork(self)

    def __getstate__(self) -> dict[str, Any]:
        """Return the settings and headers: connections stay behind."""
        return {
            name: value
            for name, value in vars(self).items()
            if name not in ("rest_client", "_server_versions", "_server_version_lock")
        }

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Take the settings and headers, and make a transport."""
        vars(self).update(state)
        self.rest_client = rest.RESTClientObject(self.configuration)
        self._after_fork()

    def __enter__(self) -> Self:
        """Return the client."""
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the connections."""
        self.close()

    def close(self) -> None:
        """Close the connections; the client can still be used, and opens new ones then."""
        self.rest_client.close()

    @property
    def user_agent(self) -> str:
        """The `User-Agent` header."""
        return str(self.default_headers["User-Agent"])

    @user_agent.setter
    def user_agent(self, value: str) -> None:
        self.default_headers["User-Agent"] = value

    def set_default_header(self, header_name: str, header_value: str) -> None:
        """Send a header with every request from now on."""
        self.default_headers[header_name] = header_value

    @classmethod
    def get_default(cls) -> ApiClient:
        """Return the client that API classes use when they are made without one."""
        if cls._default is None:
            cls._default = ApiClient()
        return cls._default

    @classmethod
    def set_default(cls, default: ApiClient | None) -> None:
        """Let API classes that are made without a client use `default`; `None` forgets it."""
        cls._default = default

    def server_version(self, _request_timeout: RequestTimeout = None) -> str | None:
        """Return the release of the server, such as `3.2.1`; asked for once, if the configuration does not name it.

        `None` means that the server does not say it: then no call is checked against the releases. Where it could not
        be asked, it is asked again after a minute.

        :param _request_timeout: seconds to wait in each attempt, as every call takes them; default 5, and to sign in
            those of the configuration
        :raises ApiException: the server, or whoever else has to, gives no credentials
        """
        if self.configuration.server_version is not None:
            return self.configuration.server_version
        host = self.configuration.host
        with self._server_version_lock:
            version, ends = self._server_versions.get(host, (None, 0.0))
            if ends <= time.monotonic():
                # Airflow asks for no credentials here, but a proxy may. Where signing in fails, it does so once:
                # without credentials, the call that needs the version is lost, too.
                request = self._serialized_within(
                    _request_timeout, method="GET", resource_path="/api/v2/version", auth_settings=SECURITY_SCHEMES
                )
                try:
                    version = self._ask_server_version(request, _request_timeout or _VERSION_TIMEOUT)
                    ends = math.inf
                except Exception:  # whatever it is, the call that needs the version meets it too, or does not mind
                    version, ends = None, time.monotonic() + _VERSION_PAUSE
                self._server_versions[host] = version, ends
            return version

    def server_release(self, _request_timeout: RequestTimeout = None) -> tuple[int, ...]:
        """Return the release of the server as numbers, to be compared: `(3, 2, 1)`; `()` where it is not known.

        :param _request_timeout: as :meth:`server_version` takes it
        :raises ApiException: see there
        """
        version = self.server_version(_request_timeout)
        return () if version is None else parse_version(version)

    def _ask_server_version(self, request: RequestSerialized, timeout: RequestTimeout) -> str | None:
        """Return what the server says of its release, `None` if it says nothing that can be read.

        :raises ApiException: it gives no answer, or refuses
        """
        answer = self.call_api(*request, _request_timeout=timeout)
        body = answer.read()
        if answer.status not in (200, 404):
            raise ApiException(http_resp=answer)
        try:
            version = str(json.loads(body)["version"])
            parse_version(version)
        except (ValueError, LookupError, TypeError, RecursionError):
            return None
        return version

    def param_serialize(
        self,
        method: str,
        resource_path: str,
        path_params: Any = None,
        query_params: Any = None,
        header_params: dict[str, Any] | None = None,
        body: Any = None,
        post_params: Any = None,
        files: Mapping[str, Any] | None = None,
        auth_settings: list[str] | None = None,
        collection_formats: Mapping[str, str] | None = None,
        _host: str | None = None,
        _request_auth: Any = None,
    ) -> RequestSerialized:
        """Return the arguments of :meth:`call_api` for one request.

        :param method: the HTTP method
        :param resource_path: the path, with a `{name}` for each path parameter
        :param path_params: path parameters, as a mapping or as pairs
        :param query_params: query parameters, as a mapping or as pairs
        :param header_params: headers of this call
        :param body: the body: a model, or anything that JSON can say
        :param post_params: form fields
        :param files: files to upload, by the name of their form field
        :param auth_settings: the security schemes that may authenticate the request
        :param collection_formats: how lists are written, by parameter: `multi` (the default), `csv`, `ssv`, `pipes`
        :param _host: the server to call, instead of the configuration's
        :param _request_auth: an entry as `Configuration.auth_settings()` has them, used instead of those
        :return: method, URL, headers, body, form fields
        :raises ValueError: a path parameter is empty, `.` or `..`
        """
        formats = collection_formats or {}
        headers = self._headers(header_params or {}, formats)
        path = resource_path
        if path_params:
            try:
                pairs = self.parameters_to_tuples(self.sanitize_for_serialization(path_params), formats)
            except (TypeError, RecursionError) as error:
                names = ", ".join(name for name, _ in _pairs(path_params))
                raise ApiValueError(f"one of {names} cannot be written into a path: {error}") from None
            path = fill_path(path, pairs, safe=self.configuration.safe_chars_for_path_param)
        if body is not None and _is_form(headers):
            post_params, files, body = *form_fields(self._plain_body(body)), None
        if post_params or files:
            post_params = self.parameters_to_tuples(self.sanitize_for_serialization(post_params or []), formats)
            post_params.extend(self.files_parameters(files or {}))
        queries = list(_pairs(query_params or []))
        self.update_params_for_auth(headers, queries, auth_settings, path, method, body, request_auth=_request_auth)
        if body is not None:
            body = self._plain_body(body)
        host = self.configuration.host if _host is None or self.configuration.ignore_operation_servers else _host
        url = base_url(host) + path
        if queries:
            url += "?" + self.parameters_to_url_query(queries, formats)
        return method, url, headers, body, post_params or []

    def _plain_body(self, body: Any) -> Any:
        try:
            return self.sanitize_for_serialization(body)
        except (TypeError, RecursionError) as error:
            raise ApiValueError(f"the body cannot be written: {error}") from None

    def _serialized_within(self, timeout: RequestTimeout, **arguments: Any) -> RequestSerialized:
        """Return what :meth:`param_serialize` makes; if it has to sign in, within the timeout of the call."""
        token = timeout_of_the_call.set(timeout)
        try:
            return self.param_serialize(**arguments)
        finally:
            timeout_of_the_call.reset(token)

    def _headers(self, given: Mapping[str, Any], formats: Mapping[str, str]) -> dict[str, str]:
        """Return the headers of a call, and the default ones that it does not give itself."""
        names = {name.lower() for name in given}
        headers = {name: value for name, value in self.default_headers.items() if name.lower() not in names}
        headers.update(given)
        if self.cookie and "cookie" not in names:
            headers["Cookie"] = self.cookie
        return {
            name: value if isinstance(value, str) else self._header(name, value)
            for name, value in headers.items()
            if value is not None
        }

    def _cookie_header(self, cookies: Mapping[str, Any]) -> dict[str, str]:
        """Return the header that sends cookies besides the client's own, none if every one is `None`."""
        given = {name: self.sanitize_for_serialization(value) for name, value in cookies.items() if value is not None}
        pairs = spread(given.items(), dict.fromkeys(given, "csv"))
        written = [f"{name}={quote(as_text(value), safe=_COOKIE_SAFE)}" for name, value in pairs]
        return {"Cookie": "; ".join([*([self.cookie] if self.cookie else []), *written])} if written else {}

    def _header(self, name: str, value: Any) -> str:
        if isinstance(value, bytes):
            return value.decode("latin-1")
        try:
            items = self.sanitize_for_serialization(value if isinstance(value, (list, tuple, set)) else [value])
            return ",".join(map(as_text, items))
        except (ValueError, TypeError, RecursionError) as error:
            raise ApiValueError(f"the header {name!r} cannot be written: {error}") from None

    def call_api(
        self,
        method: str,
        url: str,
        header_params: dict[str, str] | None = None,
        body: Any = None,
        post_params: Any = None,
        _request_timeout: RequestTimeout = None,
    ) -> rest.RESTResponse:
        """Send a request and return the answer, unread.

        :param method: the HTTP method
        :param url: the URL with its query
        :param header_params: the headers
        :param body: the body, as JSON can say it
        :param post_params: form fields
        :param _request_timeout: seconds to wait in each attempt, or a pair: to connect, and for bytes of the answer
        :raises ApiConnectionError: the server gave no answer
        """
        return self.rest_client.request(
            method,
            url,
            headers=header_params,
            body=body,
            post_params=post_params,
            _request_timeout=_request_timeout,
        )

    def _again_if_refused(
        self,
        arguments: Mapping[str, Any],
        request: RequestSerialized,
        answer: rest.RESTResponse,
        _request_timeout: RequestTimeout,
    ) -> rest.RESTResponse:
        """Return an answer, or that to the same request with new credentials if the old ones were refused.

        Airflow answers 401 to a token that has expired, and 403 to one that is damaged, or was made with another key;
        the latter is found out where the answer was read.

        :param arguments: what :meth:`param_serialize` made the request of
        :param request: the request
        :param answer: its answer
        :param _request_timeout: as :meth:`call_api` takes it
        :raises ApiException: there are no credentials to be had; its class says why
        """
        auth = self._auth_of(arguments)
        if auth is None:
            return answer
        is_refused = answer.status == 401 or (answer.status == 403 and b"Invalid JWT token" in (answer.data or b""))
        method, url, headers = request[:3]
        if is_refused and auth.renew(AuthRequest(method, urlsplit(url).path, headers, [], self)):
            was_read = answer.data is not None
            answer.read()
            request = self._serialized_within(_request_timeout, **arguments)
            answer = self.call_api(*request, _request_timeout=_request_timeout)
            if was_read:
                answer.read()
        auth.verify(answer)
        return answer

    def _auth_of(self, arguments: Mapping[str, Any]) -> Auth | None:
        """Return what has signed a request in, if it can do more than put a header there."""
        if not arguments.get("auth_settings") or arguments.get("_request_auth"):
            return None
        if any(name.lower() == "authorization" for name in arguments.get("header_params") or ()):
            return None
        token = self.configuration.access_token
        if token is not None:
            return HTTPBearer(token) if callable(token) else None
        return getattr(self.configuration, "auth", None)

    def _fetch_token(self, path: str, credentials: Mapping[str, str] | None) -> str:
        """Return a token that the server gives for credentials, or for none where it makes everyone an administrator.

        :raises ApiException: it gives none; the subclass for the status, with a hint
        """
        method, headers = "GET", {"Accept": "application/json"}
        if credentials is not None:
            method, headers["Content-Type"] = "POST", "application/json"
        answer = self.call_api(
            method,
            base_url(self.configuration.host) + path,
            self._headers(headers, {}),
            credentials,
            _request_timeout=timeout_of_the_call.get(),
        )
        body = answer.read()
        with suppress(ValueError, LookupError, TypeError, RecursionError):
            token = json.loads(body)["access_token"]
            if answer.status < 300 and isinstance(token, str) and token.strip():
                return token
        try:
            self.response_deserialize(answer, {"4XX": "HTTPExceptionResponse"})
        except ApiException as error:
            _redact(error, credentials or {})
            if _is_page(answer.headers.get("content-type"), body):
                error.hint = _PAGE_HINT
            else:
                hint = _NO_CREDENTIALS_HINT if credentials is None else _SIGN_IN_HINTS.get(error.status or 0)
                error.hint = hint or error.hint
            host = base_url(self.configuration.host)
            target = getattr(answer, "_redirected_to", None)  # programs may override call_api
            if target is not None:
                error.hint = rest.redirect_hint(answer._url, target)
            elif error.status in (404, 405) and urlsplit(host).path:
                error.hint = _PATH_HINT.format(host=rest.without_password(host))
            raise
        # without the body: it may be a token in another form
        raise UnreadableAnswerException(http_resp=answer, body="", reason="the answer holds no access_token")

    def response_deserialize(
        self, response_data: rest.RESTResponse, response_types_map: Mapping[str, str | None] | None = None
    ) -> ApiResponse[Any]:
        """Return a decoded answer with its circumstances.

        :param response_data: the answer, read
        :param response_types_map: the type of the answer by status, by class of statuses (`4XX`), or `default`
        :raises ApiException: the status is not one of 200 to 299; the subclass for the status
        """
        data = self._decoded(response_data, response_types_map or {})
        return ApiResponse.model_construct(
            status_code=response_data.status,
            headers=Headers(response_data.headers),
            data=data,
            raw_data=response_data.data,
        )

    def _decoded_alone(self, response_data: rest.RESTResponse, response_types_map: Mapping[str, str | None]) -> Any:
        """Return the data of what :meth:`response_deserialize` returns; unless that is overridden, without the rest."""
        hook = self.response_deserialize
        if getattr(hook, "__func__", None) is ApiClient.response_deserialize:
            return self._decoded(response_data, response_types_map)
        return hook(response_data=response_data, response_types_map=response_types_map).data

    def _decoded(self, response: rest.RESTResponse, types: Mapping[str, str | None]) -> Any:
        """Return the data of an answer.

        :raises ApiException: the status is not one of 200 to 299; the subclass for the status
        """
        body, status = response.data, response.status
        if body is None:
            raise ApiValueError("read the answer with RESTResponse.read() before it is decoded")
        response_type = _type_for(status, types)
        if 200 <= status <= 299:
            return self._data(response, response_type, types)
        text = body.decode(_charset(response.headers.get("content-type")), "replace")
        try:
            raise ApiException.from_response(
                http_resp=response, body=text, data=self._error_data(response, response_type)
            )
        except ApiException as error:
            error.hint = self._hint(error, response)
            raise

    def _hint(self, error: ApiException, response: rest.RESTResponse) -> str | None:
        """Return what may help against an error, where something is known."""
        if isinstance(error, TooManyRequestsException) and error.retry_after:
            return f"The server asks to wait {error.retry_after:.0f} seconds before the next request."
        called, target = getattr(response, "_url", ""), getattr(response, "_redirected_to", None)
        if target is not None and (300 <= response.status <= 399 or rest.is_elsewhere(called, target)):
            return rest.redirect_hint(called, target)
        if error.status not in (401, 403):
            return None
        auth = getattr(self.configuration, "auth", None)
        token = self.configuration.access_token
        if token is None and isinstance(auth, HTTPBearer):
            token = auth._token
        if token is not None:
            if isinstance(token, str) and token.startswith("Bearer "):
                return _BEARER_TWICE_HINT
            return _BAD_TOKEN_HINT if _BAD_TOKEN.search(error.problem.detail or "") else None
        if auth is not None or error.status == 403:
            return None
        given = {name: getattr(self.configuration, name, None) for name in ("username", "password")}
        missing = [name for name, value in given.items() if value is None]
        return f"The configuration lacks the {missing[0]}: give both." if len(missing) == 1 else _SIGN_IN_HINT

    def _data(self, response: rest.RESTResponse, response_type: str | None, types: Mapping[str, str | None]) -> Any:
        """Return the body of a good answer as the type that it was promised to be.

        :raises ApiException: it is something else altogether: no JSON, a page of a proxy
        """
        body = response.data or b""
        content_type = response.headers.get("content-type")
        line_type = types.get(_JSON_LINES)
        try:
            if response_type != "StrictStr" and _is_page(content_type, body):
                raise NotJsonError("it is an HTML page, as a proxy or a login form sends it")
            if line_type is not None and (
                response_type is None or rest.contenttype_matches(content_type or "", *_JSON_LINES.split("/"))
            ):
                return self._decode_lines(body, line_type)
            if response_type is None:
                return None
            if response_type in ("bytearray", "bytes"):
                return body
            if response_type == "file":
                return self._save_file(response)
            is_own = type(self).deserialize is ApiClient.deserialize
            if content_type is not None and is_own:
                is_json, charset = _is_json(content_type), _charset(content_type)
                if is_json and body and charset == "utf-8":
                    return self._decode(body, response_type)
                if not (is_json or response_type in _TEXT_TYPES or (_is_text(content_type) and _TEXT in types)):
                    raise NotJsonError(f"it is of type {content_type!r}")
            return self.deserialize(body.decode(_charset(content_type)), response_type, content_type)
        except (NotJsonError, UnicodeError) as error:
            if line_type is not None:
                with suppress(NotJsonError):  # some servers call JSON lines JSON
                    return self._decode_lines(body, line_type)
            host = rest.without_password(self.configuration.host)
            reason = f"the answer is not what was promised: {error}. Is {host} an Airflow API server?"
            unreadable = UnreadableAnswerException(http_resp=response, reason=reason)
            unreadable.hint = self._hint(unreadable, response)
            raise unreadable from error

    def _decode_lines(self, body: bytes, line_type: str) -> list[Any]:
        lines = [line for line in body.splitlines() if line.strip()]
        try:
            decoded: list[Any] = self._decode(b"[" + b",".join(lines) + b"]", f"List[{line_type}]")
        except NotJsonError:  # to say which line it is
            return [self._decode(line, line_type) for line in lines]
        return decoded

    def _decode(self, text: bytes | str, response_type: str) -> Any:
        """Return JSON as its type, keeping what is good in an answer that is not as specified."""
        return decode_json(
            text,
            response_type,
            strict=getattr(self.configuration, "strict_responses", False),
            server=self._known_server_version(),
        )

    def _known_server_version(self) -> str | None:
        """Return the server's release if it is known by now."""
        version: str | None = getattr(self.configuration, "server_version", None)
        if version is None and self.__dict__.get("_server_versions"):
            version = self._server_versions.get(self.configuration.host, (None, 0.0))[0]
        return version

    def _error_data(self, response: rest.RESTResponse, response_type: str | None) -> Any:
        """Return what an error's body says: as its model or that of any error, else as JSON, else nothing."""
        for expression in filter(None, (response_type, "HTTPExceptionResponse", "object")):
            with suppress(ValueError, NameError):  # a client of another specification may lack the model
                return decode_json(response.data or b"", expression, strict=True)
        return None

    def sanitize_for_serialization(self, obj: Any) -> Any:
        """Return `obj` as JSON can say it.

        Models become what their `to_dict()` returns, enums their values, dates and datetimes ISO 8601 text.
        """
        if obj is None or (isinstance(obj, self.PRIMITIVE_TYPES) and not isinstance(obj, Enum)):
            return obj
        if isinstance(obj, Enum):
            return obj.value
        if isinstance(obj, (list, set)):
            return [self.sanitize_for_serialization(item) for item in obj]
        if isinstance(obj, tuple):
            return tuple(self.sanitize_for_serialization(item) for item in obj)
        if isinstance(obj, dict):
            return {key: self.sanitize_for_serialization(value) for key, value in obj.items()}
        if isinstance(obj, datetime.datetime):
            return instant_as_text(obj)
        if isinstance(obj, datetime.date):
            return obj.isoformat()
        if isinstance(obj, (uuid.UUID, decimal.Decimal)):
            return str(obj)
        if hasattr(obj, "get_secret_value"):
            return obj.get_secret_value()
        if hasattr(obj, "read") or not (hasattr(obj, "__dict__") or hasattr(obj, "to_dict")):
            raise TypeError(f"it holds a {type(obj).__name__}")
        return self.sanitize_for_serialization(obj.to_dict() if hasattr(obj, "to_dict") else vars(obj))

    def deserialize(self, response_text: str, response_type: str, content_type: str | None) -> Any:
        """Return the text of an answer as `response_type`.

        :param response_text: the body
        :param response_type: the name of a model, or a type such as `List[str]`
        :param content_type: the media type; without one, the text is JSON if it can be read so
        :raises ApiException: the media type is neither JSON nor text
        :raises pydantic.ValidationError: the body does not fit the type
        """
        if content_type is None:
            try:
                return self._decode(response_text, response_type)
            except NotJsonError:
                if response_type not in ("object", "str"):
                    raise
                return response_text
        if _is_json(content_type):
            return self._decode(response_text, response_type) if response_text or response_type != "object" else ""
        if _is_text(content_type):
            return response_text
        raise ApiException(status=0, reason=f"the answer is of type {content_type}, which this client cannot decode")

    def parameters_to_tuples(self, params: Any, collection_formats: Mapping[str, str] | None) -> list[tuple[str, Any]]:
        """Return parameters as pairs, each list written as its format says."""
        pairs = spread(_pairs(params), collection_formats or {})
        return [(name, as_text(value) if isinstance(value, bool) else value) for name, value in pairs]

    def parameters_to_url_query(self, params: Any, collection_formats: Mapping[str, str] | None) -> str:
        """Return parameters as a query string, percent-encoded: `limit=5&state=failed`."""
        configuration = self.configuration
        styles = collection_formats or {}
        formatted = (
            (
                name,
                format_dates(
                    self.sanitize_for_serialization(value)
                    if hasattr(value, "to_dict") or styles.get(name) == "json"
                    else value,
                    datetime_format=configuration.datetime_format,
                    date_format=configuration.date_format,
                ),
            )
            for name, value in _pairs(params)
        )
        return query_string(formatted, collection_formats or {})

    def files_parameters(self, files: Mapping[str, Any]) -> list[tuple[str, tuple[str, bytes, str]]]:
        """Return the form fields that upload `files`."""
        return file_fields(files)

    def select_header_accept(self, accepts: Sequence[str]) -> str | None:
        """Return the media type to ask for: the first JSON one, else the first."""
        return next((accept for accept in accepts if "json" in accept.lower()), accepts[0] if accepts else None)

    def select_header_content_type(self, content_types: Sequence[str]) -> str | None:
        """Return the media type to send: the first JSON one, else the first."""
        return self.select_header_accept(content_types)

    def update_params_for_auth(
        self,
        headers: dict[str, Any],
        queries: list[tuple[str, Any]],
        auth_settings: Sequence[str] | None,
        resource_path: str,
        method: str,
        body: Any,
        request_auth: Any = None,
    ) -> None:
        """Add credentials to a request's headers or query.

        :param headers: the headers, changed in place
        :param queries: the query parameters, changed in place
        :param auth_settings: the security schemes that may authenticate the request; without any, nothing is added
        :param resource_path: the path
        :param method: the HTTP method
        :param body: the body
        :param request_auth: an entry as `Configuration.auth_settings()` has them, used instead of those
        """
        if not auth_settings:
            return
        if request_auth:
            self._apply_auth_params(headers, queries, resource_path, method, body, request_auth)
            return
        settings: Mapping[str, Any] = self.configuration.auth_settings()
        for scheme in auth_settings:
            if scheme in settings:
                self._apply_auth_params(headers, queries, resource_path, method, body, settings[scheme])
        auth = None if settings.keys() - API_KEYS.keys() else getattr(self.configuration, "auth", None)
        if auth is not None and not any(name.lower() == "authorization" for name in headers):
            _check_auth(auth)
            auth.apply(AuthRequest(method, resource_path, headers, queries, self))

    def _apply_auth_params(
        self,
        headers: dict[str, Any],
        queries: list[tuple[str, Any]],
        resource_path: str,
        method: str,
        body: Any,
        auth_setting: Mapping[str, Any],
    ) -> None:
        """Add one credential where its `in` says: header, query or cookie."""
        if missing := {"in", "key", "value", "type"} - auth_setting.keys():
            raise ApiValueError(f"a credential needs in, key, value and type; {', '.join(sorted(missing))} is missing")
        key, value, place = auth_setting["key"], auth_setting["value"], auth_setting["in"]
        if not isinstance(key, str) or not (isinstance(value, str) or auth_setting["type"] == "http-signature"):
            kinds = f"{type(key).__name__} and {type(value).__name__}"
            raise ApiValueError(f"the key and the value of a credential are texts, not {kinds}")
        not_empty(str(value))
        if not str(value).isprintable():
            raise ApiValueError(f"the credential for {key} holds a line break or another control character: strip it")
        if place == "header":
            if auth_setting["type"] != "http-signature":
                for name in [name for name in headers if name.lower() == key.lower()]:
                    del headers[name]
                headers[key] = value
        elif place == "query":
            queries.append((key, value))
        elif place == "cookie":
            cookie = f"{key}={quote(str(value), safe=_COOKIE_SAFE)}"
            headers["Cookie"] = f"{headers['Cookie']}; {cookie}" if headers.get("Cookie") else cookie
        else:
            raise ApiValueError(f"a credential goes into the header, the query or a cookie, not into {place!r}")

    def _save_file(self, response: rest.RESTResponse) -> str:
        """Save an answer's body in the temporary folder, under the name that the server gave, and return the path."""
        import tempfile  # costs more to import than the rest of this module, and is hardly ever needed

        folder = tempfile.mkdtemp(dir=self.configuration.temp_folder_path)
        named = re.search(r"filename=['\"]?([^'\"\s]+)['\"]?", response.headers.get("Content-Disposition") or "")
        name = os.path.basename(named[1]) if named else ""
        path = os.path.join(folder, name if name not in ("", ".", "..") else "answer")
        with open(path, "wb") as file:
            file.write(response.data or b"")
        return path


def _redact(error: ApiException, credentials: Mapping[str, str]) -> None:
    """Take the secrets among credentials, and parts of them, out of what a server says to them.

    FastAPI repeats what it does not like as it is, pydantic in part, pages in other spellings.
    """
    from html import escape
    from itertools import groupby

    secrets = [value for name, value in credentials.items() if name in ("password", "client_secret", "assertion")]
    spell: list[Callable[[str], str]] = [str, quote, quote_plus, escape, lambda text: json.dumps(text)[1:-1]]
    parts = {
        text[start : start + _SHORTEST_PART]
        for text in (one(secret) for secret in secrets for one in spell)
        for start in range(len(text) - _SHORTEST_PART + 1)
    }

    def redacted(text: str) -> str:
        plain = text[:_LONGEST_REFUSAL]
        with suppress(ValueError, RecursionError):
            plain = json.dumps(json.loads(plain), ensure_ascii=False)
        hidden = bytearray(len(plain))
        for start in range(len(plain)):
            if plain[start : start + _SHORTEST_PART] in parts:
                hidden[start : start + _SHORTEST_PART] = b"\1" * _SHORTEST_PART
        if not any(hidden):
            return text[:_LONGEST_REFUSAL]
        runs = groupby(zip(plain, hidden), key=lambda pair: pair[1])
        return "".join("***" if is_hidden else "".join(letter for letter, _ in run) for is_hidden, run in runs)

    error.body = None if error.body is None else redacted(error.body)
    error.reason = error.reason and redacted(str(error.reason))
    error.args = (error.status, error.reason)
    error.data = None


def _check_settings(configuration: Any) -> None:
    """Refuse what would fail at the first call only, and be hard to understand there.

    :raises ApiTypeError: something has the wrong type
    :raises ApiValueError: no URL can begin with the host
    """
    if not hasattr(configuration, "host"):
        given = type(configuration).__name__
        raise ApiTypeError(f"a client is made of a Configuration, not of a {given}: ApiClient(Configuration(host=…))")
    host, auth = configuration.host, getattr(configuration, "auth", None)
    if not isinstance(host, str):
        raise ApiTypeError(f"the host must be a text such as http://localhost:8080, not of type {type(host).__name__}")
    base_url(host)
    if auth is not None:
        _check_auth(auth)


def _check_auth(auth: object) -> None:
    """Refuse what does not sign in.

    :raises ApiTypeError: it is no `Auth`
    """
    if not isinstance(auth, Auth):
        given = auth.__name__ if isinstance(auth, type) else type(auth).__name__
        raise ApiTypeError(
            f"auth must be an object of a class of airflow_client.client.auth, such as HTTPBearer(token), "
            f"or of one that is derived from its Auth, not {given}"
        )


def _package_version() -> str:
    from airflow_client.client import __version__

    return __version__


def _pairs(params: Any) -> Iterable[tuple[str, Any]]:
    pairs: Iterable[tuple[str, Any]] = params.items() if isinstance(params, dict) else params
    return pairs


def _type_for(status: int, types: Mapping[str, str | None]) -> str | None:
    for key in (str(status), f"{status // 100}XX", "default"):
        if key in types:
            return types[key]
    if 200 <= status <= 299 and status not in (204, 205):  # a release may call the same success by another number
        return next((types[key] for key in types if key.startswith("2")), None)
    return None


def _is_page(content_type: str | None, body: bytes) -> bool:
    if content_type is not None and rest.contenttype_matches(content_type, "text", "html"):
        return True
    return (
        body[:1] in (b"<", b"\n", b" ")
        and re.match(rb"\s*<(!doctype html|html)", body[:200], re.IGNORECASE) is not None
    )


def _is_form(headers: Mapping[str, str]) -> bool:
    content_type = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
    return content_type.lower().startswith(("multipart/form-data", "application/x-www-form-urlencoded"))


def _is_text(content_type: str) -> bool:
    return content_type.lower().startswith("text/")


def _is_json(content_type: str) -> bool:
    return rest.contenttype_matches(content_type, "application", "json")


_NO_CHARSETS = ("idna", "punycode", "unicode-escape", "raw-unicode-escape")
"""Codecs of Python that no answer is written in; the time that some need grows with the square of the text."""


@lru_cache(maxsize=64)
def _charset(content_type: str | None) -> str:
    match = re.search(r"charset=[\"']?([\w.:-]+)", content_type or "", re.IGNORECASE)
    try:
        name = codecs.lookup(match[1]).name if match else "utf-8"
        if name in _NO_CHARSETS:
            return "utf-8"
        b" ".decode(name, "replace")
    except (LookupError, UnicodeError):  # a server's own name for an encoding must not hide what it says
        return "utf-8"
    return name
