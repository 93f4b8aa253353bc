"""The transport: requests go out and answers come in through a urllib3 connection pool."""

from __future__ import annotations

import io
import json
import logging
import math
import os
import re
import ssl
import threading
import time
from contextvars import ContextVar
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import unquote, urljoin, urlsplit

import urllib3
from urllib3.exceptions import (
    HeaderParsingError,
    HTTPError,
    InvalidHeader,
    LocationParseError,
    LocationValueError,
    MaxRetryError,
    NewConnectionError,
    ProtocolError,
    ProxyError,
    ResponseError,
    SSLError,
    TimeoutError,
)
from urllib3.util import Retry, parse_url

from airflow_client.client._fork import renew_after_fork
from airflow_client.client.exceptions import ApiException as ApiException  # programs import it from here
from airflow_client.client.exceptions import ApiTypeError, ApiValueError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from urllib.parse import SplitResult

    from airflow_client.client._operation import RequestTimeout
    from airflow_client.client.configuration import Configuration

SUPPORTED_SOCKS_PROXIES = {"socks5", "socks5h", "socks4", "socks4a"}
RESTResponseType = urllib3.HTTPResponse

_METHODS = frozenset({"GET", "HEAD", "DELETE", "POST", "PUT", "PATCH", "OPTIONS"})


class ApiConnectionError(ApiException, HTTPError):
    """The server gave no answer, or broke off in the middle of one.

    Every instance is also the urllib3 exception that lies behind it, such as `urllib3.exceptions.MaxRetryError`, so
    that `except` clauses for either catch it. `status` is 0.
    """

    may_pass = True

    @staticmethod
    def of(error: HTTPError, method: str | None, url: str, *, reading: bool = False) -> ApiConnectionError:
        """Return `error`, which came up while `url` was called, as an `ApiConnectionError` of its own class too.

        :param error: urllib3's exception; what may be a credential in the URL is taken out of it
        :param method: the HTTP method
        :param url: what was called
        :param reading: whether the answer had begun
        """
        _hide_credentials(error, url)
        answer: dict[str, Any] = {"status": 0, "reason": str(error), "body": None, "data": None, "headers": None}
        explanation = _explain(error, "reading" if reading else f"{method}", url)
        answer.update(method=method, path=_path(url), _explanation=explanation)
        result = _restore(_kind(_cause(error)), type(error), {**answer, **vars(error)})
        result.args = error.args
        return result

    def __str__(self) -> str:
        """Say which server could not be reached, and why, then what helps."""
        explanation = str(vars(self).get("_explanation", self.reason))
        return f"{explanation}\n{self.hint}" if self.hint else explanation

    def __reduce__(self) -> Any:
        """Pickle without the connection pool that urllib3's exceptions hold."""
        state = {name: value for name, value in vars(self).items() if name not in ("pool", "conn", "reason")}
        made_by_hand = type(self) not in _JOINED.values()
        kind, error_class = (type(self), HTTPError) if made_by_hand else type(self).__bases__
        return _restore, (kind, error_class, {**state, "reason": str(self.reason)})


class ApiTimeoutError(ApiConnectionError):
    """The server did not answer in time."""


class ApiTLSError(ApiConnectionError):
    """The server's certificate was refused, or there was no agreement on how to encrypt."""

    may_pass = False


class ApiProxyError(ApiConnectionError):
    """The proxy could not be reached, or refused."""


_KINDS: dict[type[ApiConnectionError], type[HTTPError]] = {
    ApiTimeoutError: TimeoutError,
    ApiTLSError: SSLError,
    ApiProxyError: ProxyError,
}
_JOINED: dict[tuple[type[ApiConnectionError], type[HTTPError]], type[ApiConnectionError]] = {}


_ADVICE: dict[type[ApiConnectionError], str] = {
    ApiConnectionError: "Is this the address of a running Airflow API server?",
    ApiTimeoutError: "More time is given with Configuration(timeout=…), or with _request_timeout for one call.",
    ApiTLSError: "Does the server speak https, and does ssl_ca_cert name the authority of its certificate?",
    ApiProxyError: "The proxy is set by Configuration(proxy=…) or the environment; no_proxy names what goes without.",
}


def _cause(error: HTTPError) -> Any:
    """Return what made urllib3 give up."""
    return getattr(error, "reason", None) or error


def _kind(cause: object) -> type[ApiConnectionError]:
    if isinstance(cause, NewConnectionError):  # urllib3 counts it among the timeouts, but nobody has waited
        return ApiConnectionError
    return next((kind for kind, causes in _KINDS.items() if isinstance(cause, causes)), ApiConnectionError)


def _restore(kind: type[ApiConnectionError], error_class: type[HTTPError], state: dict[str, Any]) -> ApiConnectionError:
    """Return an exception that is both of a `kind` and an `error_class`, with the given attributes."""
    joined = _JOINED.get((kind, error_class))
    if joined is None:
        members = {"__doc__": error_class.__doc__, "__module__": __name__}
        joined = _JOINED[kind, error_class] = type(f"Api{error_class.__name__}", (kind, error_class), members)
    result = joined.__new__(joined)
    vars(result).update(state)
    return result


def _explain(error: HTTPError, what: str, url: str) -> str:
    address = without_password(url.partition("?")[0])
    if isinstance(error, LocationValueError):
        return (
            f"{what} {address}: {type(error).__name__}: {str(error).rstrip('.')}. "
            "The host of the configuration must be the URL of an Airflow API server, such as http://localhost:8080"
        )
    cause = _cause(error)
    if isinstance(cause, ResponseError):
        return f"{what} {address}: the server answers, but {cause}"
    parts = urlsplit(url if "://" in url else f"http://{url}")
    port = parts.port or _DEFAULT_PORTS.get(parts.scheme)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    came = "broken answer" if what == "reading" else "no answer"
    attempts = vars(error).get("_attempts", 1)
    times = f" in {attempts} attempts" if attempts > 1 else ""
    reason = re.sub(r"(?<=timeout=)\d+\.\d+", lambda seconds: f"{round(float(seconds[0]), 3):g}", str(cause))
    return (
        f"{what} {parts.scheme}://{host}:{port}{parts.path}: {came} from {parts.hostname} "
        f"port {port}{times}: {type(cause).__name__}: {reason}. {_ADVICE[_kind(cause)]}"
    )


def _hide_credentials(error: HTTPError, url: str) -> None:
    """Take the query of a URL, and user name and password, out of what an exception says."""
    _, mark, query = url.partition("?")

    def hidden(value: Any) -> Any:
        if not isinstance(value, str):
            return value
        return without_password(value.replace(mark + query, "?…") if query else value)

    if isinstance(error, LocationValueError) and "@" in url:  # then it may quote half of a password
        error.args = ("the URL cannot be read; are user name and password in it percent-encoded?",)
        vars(error).clear()
    error.args = tuple(map(hidden, error.args))
    vars(error).update({name: hidden(value) for name, value in vars(error).items()})


def without_password(url: str) -> str:
    """Return a URL without the user name and password that it may hold."""
    return re.sub(r"(?<=//)\S*@", "", url)


def _shown(url: str) -> str:
    """Return a URL without what may be a credential: user name, password and query."""
    address, mark, _ = url.partition("?")
    return without_password(address) + (mark and "?…")


def _path(url: str) -> str | None:
    try:
        return urlsplit(url).path or None
    except ValueError:
        return None


def _proxy_credentials(proxy: str) -> dict[str, str] | None:
    """Return the header for user name and password in the URL of a proxy, which urllib3 leaves out."""
    user, at, _ = urlsplit(proxy).netloc.rpartition("@")
    return urllib3.make_headers(proxy_basic_auth=unquote(user)) if at else None


def is_socks_proxy_url(url: str | None) -> bool:
    """Return whether `url` is that of a SOCKS proxy."""
    return url is not None and "://" in url and urlsplit(url).scheme in SUPPORTED_SOCKS_PROXIES


@lru_cache(maxsize=64)
def contenttype_matches(contenttype: str, maintype: str, subtype: str) -> bool:
    """Return whether a media type is `maintype/subtype`, also with parameters or as `maintype/…+subtype`."""
    media_type = contenttype.partition(";")[0].strip().lower()
    main, _, sub = media_type.partition("/")
    return main == maintype.lower() and subtype.lower() in (sub, sub.rpartition("+")[2])


def should_bypass_proxies(url: str, no_proxy: str) -> bool:
    """Return whether a URL is reached without the proxy.

    :param url: the URL; one without a host is never proxied
    :param no_proxy: comma-separated host names, domains, addresses, networks, with or without port; `*` for all
    """
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    if not host:
        return True
    for entry in (entry.strip().lower() for entry in no_proxy.split(",")):
        if entry == "*" or (entry and (_is_in_network(host, entry) or _is_in_domain(host, parts, entry))):
            return True
    return False


_DEFAULT_PORTS = {"http": 80, "https": 443}


def _is_in_network(host: str, network: str) -> bool:
    from ipaddress import ip_address, ip_network

    try:
        return ip_address(host) in ip_network(network, strict=False)
    except ValueError:
        return False


def _is_in_domain(host: str, parts: SplitResult, domain: str) -> bool:
    domain = domain.lstrip(".")
    host = f"[{host}]" if ":" in host else host
    port = parts.port or _DEFAULT_PORTS.get(parts.scheme)
    return any(name == domain or name.endswith(f".{domain}") for name in (host, f"{host}:{port}"))


class RESTResponse(io.IOBase):
    """An answer; its body is read by :meth:`read`.

    :ivar response: urllib3's response
    :ivar status: the HTTP status code
    :ivar reason: the reason phrase
    :ivar data: the body, `None` until it is read
    """

    def __init__(self, resp: Any, url: str = "", method: str | None = None) -> None:
        """Wrap urllib3's response.

        :param resp: the response
        :param url: what was called
        :param method: the HTTP method
        """
        self._url = url
        self.method = method
        self.response = resp
        self.status = resp.status
        self.reason = resp.reason
        self.data: bytes | None = None

    @property
    def path(self) -> str | None:
        """The path that was called, without the query."""
        return _path(self._url)

    @property
    def _redirected_to(self) -> str | None:
        """The URL to which redirects led, or would lead if they were followed; `None` where there were none."""
        history = getattr(getattr(self.response, "retries", None), "history", ())
        locations = [entry.redirect_location for entry in history]
        if 300 <= self.status <= 399:
            locations.append(self.headers.get("Location"))
        url = self._url
        for location in filter(None, locations):
            try:
                url = _join(url, location)
            except LocationParseError:
                url = location
        return url if any(locations) else None

    def read(self) -> bytes:
        """Read the whole body, if it is not read yet, and return it; of an error, the first MiB.

        :raises ApiConnectionError: the connection broke before the body was complete, or it is longer than 1 GiB
        """
        if self.data is None:
            try:
                self.data = self._whole()
            except HTTPError as error:
                raise ApiConnectionError.of(error, self.method, self._url, reading=True) from error
            except (OverflowError, MemoryError) as error:
                too_long = ProtocolError(f"the answer is longer than fits into memory: {error}")
                raise ApiConnectionError.of(too_long, self.method, self._url, reading=True) from error
        return self.data

    def _whole(self) -> bytes:
        """Return the body; where nothing tells its length beforehand, it is read piece by piece.

        :raises ResponseError: it is too long to be held in memory
        """
        response = self.response
        length = getattr(response, "length_remaining", None)
        is_success = 200 <= self.status < 300
        longest = _LONGEST_BODY if is_success else _LONGEST_ERROR
        is_bounded = isinstance(length, int) and length <= longest and "Content-Encoding" not in response.headers
        if is_bounded or not isinstance(response, urllib3.HTTPResponse) or response.isclosed():
            return cast("bytes", response.data)
        pieces, size = [], 0
        for piece in response.stream(_PIECE):
            pieces.append(piece)
            size += len(piece)
            if size > longest:
                response.close()
                if is_success:
                    raise ResponseError("its answer is longer than 1 GiB: read it with _without_preload_content")
                break
        return b"".join(pieces)[:longest]

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers; their names are looked up without regard to case."""
        headers: Mapping[str, str] = self.response.headers
        return headers

    def getheaders(self) -> Mapping[str, str]:
        """Return `headers`."""
        return self.headers

    def getheader(self, name: str, default: str | None = None) -> str | None:
        """Return a header, or `default` where it is missing."""
        return self.headers.get(name, default)


_LONGEST_BODY = 2**30
_LONGEST_ERROR = 2**20
_PIECE = 2**16


class _PoolManager(urllib3.PoolManager):
    """A pool manager that goes straight to the connection pool of a server that it has called before.

    That saves a sixth of a small call: urllib3 parses each URL twice and looks the pool up by all of its settings.
    """

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._known_pools: dict[str, urllib3.HTTPConnectionPool] = {}

    def request(self, method: str, url: str, **arguments: Any) -> urllib3.BaseHTTPResponse:  # type: ignore[override]
        """Send a request, the short way unless there are form fields, or redirects are to be followed."""
        target = url.find("/", url.find("://") + 3)
        origin = url[:target]
        pool = self._known_pools.get(origin)
        is_plain = "fields" not in arguments and not arguments.get("redirect", True)
        if not is_plain or target < 0 or (pool is None and not _ORIGIN.fullmatch(origin)):
            return super().request(method, url, **arguments)
        if pool is None:
            pool = self._known_pools[origin] = self.connection_from_url(origin)
        return pool.urlopen(method, url[target:], assert_same_host=False, **arguments)

    def clear(self) -> None:
        """Forget all pools; the connections of a pool that nobody holds are closed."""
        self._known_pools.clear()
        super().clear()


_ORIGIN = re.compile(r"https?://[^/?#@\\]+", re.IGNORECASE)


class _QueriesHidden(logging.Filter, threading.local):
    """Takes the queries, where credentials may stand, out of what urllib3 logs in the block of a `with` statement.

    Other users of urllib3, also in other threads, are not concerned.
    """

    is_on = False

    def __enter__(self) -> None:
        self.is_on = True

    def __exit__(self, *exception: object) -> None:
        self.is_on = False

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the record, and let it through; lines of an answer's head that cannot be read may be cookies."""
        if self.is_on:
            if record.exc_info and isinstance(record.exc_info[1], HeaderParsingError):
                record.msg = "Failed to parse headers of %s"
                record.args, record.exc_info = cast("tuple[object, ...]", record.args)[:1], None
            record.msg, record.args = re.sub(r"\?[^\s'\"]+", "?…", record.getMessage()), ()
        return True


_queries_hidden = _QueriesHidden()
for _name in ("urllib3.connection", "urllib3.connectionpool", "urllib3.util.retry"):
    logging.getLogger(_name).addFilter(_queries_hidden)


last_pause_ends: ContextVar[float] = ContextVar("last_pause_ends", default=math.inf)
"""When a call is no longer tried again, on the monotonic clock: at the end of a wait that makes it."""


class _Retry(Retry):
    """When a request is sent again: only where the server surely has not worked on it, or may do so twice.

    Attempts that never reached the server count as such, and so does 429, which refuses before any work.
    """

    def is_retry(self, method: str, status_code: int, has_retry_after: bool = False) -> bool:
        """Return whether an answer is worth another attempt."""
        if status_code == 429:
            return bool(self.total)
        return super().is_retry(method, status_code, has_retry_after)

    def increment(self, *args: Any, **kwargs: Any) -> Retry:  # type: ignore[override]
        """Return what is left after one more attempt; what is raised where nothing is knows how many there were.

        Nothing is left where the server asks for too long a pause: the answer that says so counts.
        """
        response, pause = kwargs.get("response"), 0.0
        if response is not None and not response.get_redirect_location():
            pause = self.get_retry_after(response) or 0.0
        is_last = pause > _LONGEST_WAIT or time.monotonic() + pause > last_pause_ends.get()
        attempt = self.new(total=0) if is_last else self
        try:
            result = super(_Retry, attempt).increment(*args, **kwargs)
        except MaxRetryError as error:
            vars(error)["_attempts"] = 1 + sum(entry.redirect_location is None for entry in self.history)
            raise
        if response is not None:
            _drop(response)
        return result

    def get_backoff_time(self) -> float:
        """Return how many seconds to pause where the server does not say."""
        return max(0.0, min(super().get_backoff_time(), last_pause_ends.get() - time.monotonic()))

    def get_retry_after(self, response: urllib3.BaseHTTPResponse) -> float | None:
        """Return how many seconds the server asks to wait; `None` if it says nothing sensible."""
        try:
            return super().get_retry_after(response)
        except (InvalidHeader, ValueError, OverflowError):
            return None


def _drop(response: urllib3.BaseHTTPResponse) -> None:
    """Do away with an answer that nobody will read; its connection is used again only where the rest of it is short.

    urllib3 would read all of it, up to release 2.7 at once into memory.
    """
    length = getattr(response, "length_remaining", None)
    if length is None or length > _PIECE or "Content-Encoding" in response.headers:
        response.close()
        # so that nothing of it is missed: the error would keep itself, and with it the pool and its connections, alive
        response.length_remaining = 0
    response.drain_conn()


def _refuse_interim(response: urllib3.BaseHTTPResponse) -> None:
    """Close the connection where another answer follows, which the next request would get.

    :raises ProtocolError: it is interim, as 103 is; Python's `http.client` knows that of 100 only
    """
    if response.status < 200:
        response.close()
        raise ProtocolError(f"the answer is only an interim one, {response.status} {response.reason}")


_LONGEST_WAIT = 60.0
_WORTH_ANOTHER_ATTEMPT = (429, 502, 503, 504)


def _retries(configured: int | Retry | None) -> Retry:
    """Return the retries that a configuration describes: `urllib3.Retry` as it is, or how many.

    :raises ApiTypeError: it is neither
    """
    if isinstance(configured, Retry):
        return configured
    if configured is not None and not isinstance(configured, int):
        raise ApiTypeError(f"retries must be a whole number, False or a urllib3.Retry, not {configured!r}")
    return _Retry(
        total=3 if configured is None else configured,
        other=0,
        status_forcelist=_WORTH_ANOTHER_ATTEMPT,
        backoff_factor=0.25,
        backoff_jitter=0.25,
        raise_on_status=False,
    )


def _refuse_encrypted_key(configuration: Configuration) -> None:
    """Refuse a key for which OpenSSL would ask on the terminal, in the middle of a call.

    :raises ApiValueError: it is encrypted
    """
    name = "key_file" if configuration.key_file else "cert_file"
    path = getattr(configuration, name)
    if path and configuration.cert_file:
        with open(path, "rb") as file:
            pem = file.read()
        if b"BEGIN ENCRYPTED PRIVATE KEY" in pem or b"Proc-Type: 4,ENCRYPTED" in pem:
            raise ApiValueError(
                f"the key in {path!r}, which {name} names, is encrypted: decrypt it with "
                f"`openssl pkey -in {path} -out key.pem`, and give the result as key_file"
            )


def _pool_manager(configuration: Configuration, arguments: dict[str, Any]) -> urllib3.PoolManager:
    """Return a pool manager that goes the way that a configuration describes: straight, or through a proxy."""
    proxy = configuration.proxy
    if proxy and "://" not in proxy:
        proxy = f"http://{proxy}"
    host = configuration.host if "://" in configuration.host else f"http://{configuration.host}"
    if not proxy or should_bypass_proxies(host, configuration.no_proxy or ""):
        return _PoolManager(**arguments)
    if is_socks_proxy_url(proxy):
        try:
            from urllib3.contrib.socks import SOCKSProxyManager
        except ImportError:
            raise ModuleNotFoundError(
                "PySocks is missing, which a SOCKS proxy needs (that of Configuration(proxy=…) or the environment); "
                "install it with: pip install 'urllib3[socks]'",
                name="socks",
            ) from None
        return SOCKSProxyManager(proxy, headers=configuration.proxy_headers, **arguments)
    if configuration.proxy_ssl_context is not None:
        arguments["proxy_ssl_context"] = configuration.proxy_ssl_context
    headers = configuration.proxy_headers or _proxy_credentials(proxy)
    return urllib3.ProxyManager(proxy, proxy_headers=headers, **arguments)


class RESTClientObject:
    """Sends requests through the connection pool that a configuration describes.

    :ivar pool_manager: the urllib3 pool manager
    """

    def __init__(self, configuration: Configuration) -> None:
        """Make the pool; no connection is opened yet.

        :raises ApiTypeError: the retries are neither a number nor a `urllib3.Retry`
        :raises ApiValueError: a file that the configuration names is not there, the key is encrypted, the proxy is no
            URL, or the timeout is no number of seconds
        :raises ModuleNotFoundError: the proxy is one of SOCKS, and PySocks is not installed
        """
        for name in ("ssl_ca_cert", "cert_file", "key_file"):
            path = getattr(configuration, name)
            if path is not None and not os.path.isfile(path):
                raise ApiValueError(f"{name} names {path!r}, which is no file")
        _refuse_encrypted_key(configuration)
        self._configuration = configuration
        self._after_fork()

    def _after_fork(self) -> None:
        """Make the pool, anew in a child process: two processes cannot share a connection."""
        configuration = self._configuration
        renew_after_fork(self)
        arguments: dict[str, Any] = {
            "maxsize": configuration.connection_pool_maxsize,
            "retries": _retries(configuration.retries),
            "timeout": _timeout(configuration.timeout),
            "cert_reqs": ssl.CERT_REQUIRED if configuration.verify_ssl else ssl.CERT_NONE,
            "ca_certs": configuration.ssl_ca_cert,
            "cert_file": configuration.cert_file,
            "key_file": configuration.key_file,
            "ca_cert_data": configuration.ca_cert_data,
        }
        optional = {
            "assert_hostname": configuration.assert_hostname,
            "server_hostname": configuration.tls_server_name or None,
            "socket_options": configuration.socket_options,
        }
        arguments.update({name: value for name, value in optional.items() if value is not None})
        try:
            self.pool_manager = _pool_manager(configuration, arguments)
        except (HTTPError, ValueError):  # which quote the password
            raise ApiValueError("the proxy is not the URL of one, such as http://proxy.example.com:3128") from None

    def close(self) -> None:
        """Close the connections; the next request opens new ones."""
        self.pool_manager.clear()

    def request(
        self,
        method: str,
        url: str,
        headers: dict[str, str] | None = None,
        body: Any = None,
        post_params: Any = None,
        _request_timeout: RequestTimeout = None,
    ) -> RESTResponse:
        """Send a request and return the answer, unread.

        :param method: the HTTP method
        :param url: the URL with its query
        :param headers: the headers; `Content-Type` decides how the body is written, JSON by default
        :param body: the body: JSON data, or text or bytes for other media types
        :param post_params: form fields, instead of a body
        :param _request_timeout: seconds to wait in each attempt, or a pair: to connect, and for bytes of the answer
        :raises ApiConnectionError: the server gave no answer
        :raises ApiValueError: there are both a body and form fields, the method is unknown, or a header would be taken
            for more than one
        """
        method = method.upper()
        if method not in _METHODS:
            raise ApiValueError(f"{method} is not a method of the API: use one of {', '.join(sorted(_METHODS))}")
        if post_params and body:
            raise ApiValueError("a request has either a body or form fields (post_params), not both")
        headers = headers or {}
        _check_headers(headers)
        arguments: dict[str, Any] = {"headers": headers, "preload_content": False, "redirect": False}
        if _request_timeout:
            arguments["timeout"] = _timeout(_request_timeout)
        if method not in ("GET", "HEAD"):
            arguments.update(_payload(headers, body, post_params))
        began = time.monotonic()
        try:
            with _queries_hidden:
                response = self.pool_manager.request(method, url, **arguments)
                if not 200 <= response.status <= 300:
                    _refuse_interim(response)
                    response = self._follow(response, method, url, arguments, began)
        except ApiConnectionError:  # it says where a redirect led
            raise
        except HTTPError as error:
            raise self._failure(error, method, url, began) from error
        if getattr(self._configuration, "debug", False):
            self._log(began, "%s %s: %s %s", method, _shown(url), response.status, response.reason)
        return RESTResponse(response, url, method)

    def _failure(
        self, error: HTTPError, method: str, url: str, began: float, *, redirect: tuple[str, str] | None = None
    ) -> ApiConnectionError:
        """Return what to raise; if `request` had a name for it, they would keep each other, and the socket, alive.

        :param redirect: what was called, and where that led, if it was redirected
        """
        failure = ApiConnectionError.of(error, method, url)
        if redirect is not None:
            failure.path = _path(redirect[0])
            failure.hint = redirect_hint(*redirect)
            if isinstance(error, LocationValueError):
                no_url = ResponseError("it redirects to what is no URL of a server")
                vars(failure)["_explanation"] = _explain(no_url, method, redirect[0])
        elif url.startswith("http://localhost/") and getattr(self._configuration, "server_index", None) is not None:
            failure.hint = _NO_HOST_HINT
        if getattr(self._configuration, "debug", False):
            self._log(began, "%s", failure)
        return failure

    def _log(self, began: float, message: str, *arguments: Any) -> None:
        """Log what came of a request, and after how long."""
        for name, logger in self._configuration.logger.items():
            if name != "urllib3_logger":
                logger.debug(f"{message} (%.3f s)", *arguments, time.monotonic() - began)

    def _follow(
        self, response: urllib3.BaseHTTPResponse, method: str, url: str, arguments: dict[str, Any], began: float
    ) -> urllib3.BaseHTTPResponse:
        """Return the answer at the end of redirects; what goes to another origin changes nothing and says nothing.

        urllib3 would send bodies and API keys there, and behind a proxy it compares with the address of the proxy.
        """
        called, changes = url, method not in ("GET", "HEAD")
        while location := response.get_redirect_location():
            headers, retries = arguments["headers"], cast("Retry", response.retries)
            shown, pool = without_password(url), self.pool_manager.connection_from_url(url)
            try:
                location = _join(url, location)
                arguments["retries"] = retries.increment(method, shown, response=response, _pool=pool)
                if _origin(location) != _origin(url):
                    if changes:  # also where 303 has made a GET of it: the page of a login would look like a success
                        reason = ResponseError("it redirects a change to another server, where only GET and HEAD go")
                        raise MaxRetryError(pool, shown, reason)
                    harmless = _HARMLESS - retries.remove_headers_on_redirect
                    headers = {name: value for name, value in headers.items() if name.lower() in harmless}
            except HTTPError as error:
                if isinstance(error, MaxRetryError) and not retries.raise_on_redirect:
                    return response
                _drop(response)
                at = location if isinstance(error, LocationValueError) else url
                raise self._failure(error, method, at, began, redirect=(called, location)) from error
            _drop(response)
            if response.status == 303 and method != "HEAD":
                method = "GET"
                arguments = {
                    name: arguments[name] for name in arguments.keys() - {"body", "fields", "encode_multipart"}
                }
                headers = {name: value for name, value in headers.items() if not name.lower().startswith("content-")}
            arguments["headers"] = headers
            url = location
            try:
                response = self.pool_manager.request(method, url, **arguments)
                _refuse_interim(response)
            except HTTPError as error:
                raise self._failure(error, method, url, began, redirect=(called, url)) from error
        return response


_NO_HOST_HINT = "No host was given: give Configuration(host=…), or AIRFLOW_API_HOST and Configuration.from_env()."
_HARMLESS = frozenset({"accept", "accept-encoding", "accept-language", "user-agent"})
"""The headers that go to another origin; any other one may be a credential, whatever its name."""


def is_elsewhere(called: str, target: str) -> bool:
    """Return whether a URL is of another origin than the one that was called; one that cannot be read is."""
    try:
        return _origin(target) != _origin(called)
    except LocationParseError:
        return True


def redirect_hint(called: str, target: str) -> str:
    """Return what may help where a call was redirected, and what came of it is no good."""
    left_behind = ", where credentials do not go" if is_elsewhere(called, target) else ""
    return f"{_shown(called)} was redirected to {_shown(target)}{left_behind}; {_mend(called, target)}"


def _mend(called: str, target: str) -> str:
    """Return what to do about a redirect: a server that has moved, as to https, keeps its paths."""
    if is_elsewhere(called, target) and _path(target) == _path(called) is not None:
        return f"should the host of the configuration begin with {_origin(target)}?"
    return "is a login page in front of it?"


def _join(url: str, location: str) -> str:
    try:
        return urljoin(url, location)
    except ValueError:
        raise LocationParseError(location) from None


def _origin(url: str) -> str:
    parts = parse_url(url)
    return f"{parts.scheme}://{parts.host}:{parts.port or _DEFAULT_PORTS.get(parts.scheme or '')}"


def _check_headers(headers: Mapping[str, Any]) -> None:
    """Refuse what would end a header or begin another, without showing it: it may be a credential.

    :raises ApiTypeError: a header is neither text nor a whole number, or its name is no text
    :raises ApiValueError: a header is more than one line, or no Latin-1
    """
    for name, value in headers.items():
        if not isinstance(value, (str, bytes, int)):
            raise ApiTypeError(f"the header {name!r} must be a text, not of type {type(value).__name__}")
        text = value.decode("latin-1") if isinstance(value, bytes) else str(value)
        is_usual = text.isascii() and text.isprintable()
        if not _is_header_name(name) or not (is_usual or _HEADER_TEXT.fullmatch(text)):
            raise ApiValueError(f"the header {name!r} holds a control character, or one that is not in Latin-1")


@lru_cache(maxsize=64)
def _is_header_name(name: object) -> bool:
    if not isinstance(name, str):
        raise ApiTypeError(f"the name of a header must be a text, not {name!r}")
    return bool(_HEADER_NAME.fullmatch(name))


_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_TEXT = re.compile(r"[\t\x20-\x7e\x80-\xff]*")


def _timeout(seconds: float | tuple[float | None, float | None] | None) -> urllib3.Timeout:
    """Return urllib3's timeouts for seconds, or for those to connect and those to wait for bytes.

    :raises ApiValueError: it is something else
    """
    try:
        if seconds is None or (not isinstance(seconds, tuple) and seconds >= _FOR_EVER):
            seconds = (None, None)
        if isinstance(seconds, tuple):
            connect, read = (None if value is None or value >= _FOR_EVER else _number(value) for value in seconds)
            return urllib3.Timeout(connect=connect, read=read)
        return urllib3.Timeout(total=_number(seconds))
    except (TypeError, ValueError):
        raise ApiValueError(
            f"a timeout must be a number of seconds above 0, a pair (to connect, to read), or None, not {seconds!r}"
        ) from None


def _number(seconds: float) -> float:
    if math.isnan(seconds):
        raise ValueError
    return seconds


_FOR_EVER = 1e9  # longer ones no socket can count


def _json(body: Any) -> str:
    try:
        return json.dumps(body, allow_nan=False)
    except ValueError as error:
        raise ApiValueError(f"the body cannot be written as JSON, which has no NaN and no infinity: {error}") from None
    except (TypeError, RecursionError) as error:
        raise ApiTypeError(f"the body cannot be written as JSON: {error}") from None


def _payload(headers: dict[str, str], body: Any, post_params: Any) -> dict[str, Any]:
    """Return urllib3's arguments for a body of the media type that the headers name."""
    content_type = next((value for name, value in headers.items() if name.lower() == "content-type"), None)

    def is_a(*media_types: str) -> bool:
        return content_type is not None and any(
            contenttype_matches(content_type, *media_type.split("/")) for media_type in media_types
        )

    if content_type is None or is_a("application/json"):
        return {"body": None if body is None else _json(body)}
    if body is not None and is_a("application/x-www-form-urlencoded", "multipart/form-data"):
        raise ApiValueError(f"a body cannot be written as {content_type}: Airflow takes application/json")
    if is_a("application/x-www-form-urlencoded"):
        return {"fields": post_params, "encode_multipart": False}
    if is_a("multipart/form-data"):
        # urllib3 writes this header itself, with the boundary that it chooses
        for name in [name for name in headers if name.lower() == "content-type"]:
            del headers[name]
        fields = [(name, json.dumps(value) if isinstance(value, dict) else value) for name, value in post_params or []]
        return {"fields": fields, "encode_multipart": True}
    if body is None or isinstance(body, (str, bytes)):
        return {"body": body}
    if is_a("application/yaml", "text/yaml", "text/x-yaml"):
        return {"body": _json(body)}  # JSON is YAML: https://yaml.org/spec/1.2.2/#13-relation-to-json
    if content_type.startswith("text/") and isinstance(body, bool):
        return {"body": json.dumps(body)}
    raise ApiException(
        status=0,
        reason=f"a body of type {type(body).__name__} cannot be written as {content_type}: pass text or bytes",
    )
