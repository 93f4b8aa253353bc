"""Ways to sign in.

`Configuration(username=…, password=…)` signs in with :class:`OAuth2PasswordBearer`, and `Configuration(auth=…)` in any
other way: one of the classes here, which are named as the security schemes of the specification, or an :class:`Auth` of
one's own.
"""

from __future__ import annotations

import json
import logging
import sys
import threading
import time
from base64 import b64decode, b64encode, urlsafe_b64decode
from collections.abc import Callable, Sequence
from contextvars import ContextVar
from copy import copy
from functools import partial
from typing import TYPE_CHECKING, Any, Dict, List, NamedTuple, Tuple, Union
from urllib.parse import urlsplit

from airflow_client.client._fork import renew_after_fork
from airflow_client.client.exceptions import ApiException, ApiTypeError, ApiValueError, CredentialsError

if TYPE_CHECKING:
    from airflow_client.client._operation import RequestTimeout
    from airflow_client.client.api_client import ApiClient
    from airflow_client.client.rest import RESTResponse

__all__ = ["Auth", "AuthRequest", "Basic", "GoogleOpenID", "HTTPBearer", "Kerberos", "OAuth2PasswordBearer"]

Token = Union[str, Callable[[], str]]
"""A token, or what returns one."""

timeout_of_the_call: ContextVar[RequestTimeout] = ContextVar("timeout_of_the_call", default=None)
"""The timeout of the call that is being signed in, which hooks that programs override do not hand on."""

_JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"
_LONGEST_LEEWAY = 30.0


class AuthRequest(NamedTuple):
    """A request that is about to be sent; credentials are put into it in place."""

    method: str
    """The HTTP method."""
    path: str
    """The path, without the host and the query."""
    headers: Dict[str, Any]
    """The headers."""
    query: List[Tuple[str, Any]]
    """The query parameters, as pairs."""
    client: ApiClient
    """The client that sends it."""

    def __repr__(self) -> str:
        """Leave headers and query out: they hold credentials."""
        return f"AuthRequest({self.method!r}, {self.path!r})"


class Auth:
    """The base of all ways to sign in; only :meth:`apply` has to be written.

    One instance may serve any number of clients and threads.
    """

    def apply(self, request: AuthRequest) -> None:
        """Put credentials into a request.

        :param request: the request, whose `headers` and `query` are changed in place
        """
        raise NotImplementedError

    def renew(self, request: AuthRequest) -> bool:
        """Get other credentials after the server answered 401, and say whether there are any.

        :param request: the request that was refused
        :return: whether the request should be sent again, with new credentials; it is, once
        """
        return False

    def verify(self, response: RESTResponse) -> None:
        """Check an answer, where the server has to prove who it is.

        :param response: the answer, unread
        :raises ApiException: it did not
        """


class HTTPBearer(Auth):
    """A token that something else provides, as `Authorization: Bearer …`."""

    def __init__(self, token: Token) -> None:
        """Take the token.

        :param token: the token, or a callable that returns one; it is called for each request, so it should keep what
            it got, and once more after the server answered 401
        """
        self._token = token

    def apply(self, request: AuthRequest) -> None:
        """Add the header.

        :raises ApiValueError: the token is empty
        """
        request.headers["Authorization"] = not_empty(f"Bearer {current(self._token)}")

    def renew(self, request: AuthRequest) -> bool:
        """Say whether the callable returns another token than the one that was refused."""
        return callable(self._token) and request.headers.get("Authorization") != f"Bearer {current(self._token)}"


class Basic(Auth):
    """User name and password with each request (RFC 7617), for deployments and proxies that want it so."""

    def __init__(self, username: str, password: str) -> None:
        """Take the credentials.

        :raises ApiTypeError: one of them is no text
        :raises ApiValueError: the name holds a colon, which is where a server takes it to end
        """
        if not (isinstance(username, str) and isinstance(password, str)):
            raise ApiTypeError("user name and password of basic authentication are texts: one of them is not")
        if ":" in username:
            raise ApiValueError("a user name for basic authentication cannot hold a colon")
        self._value = f"Basic {b64encode(f'{username}:{password}'.encode()).decode()}"

    def apply(self, request: AuthRequest) -> None:
        """Add the header."""
        request.headers["Authorization"] = self._value


class _Shared(Auth):
    """The base of those that threads share: with a lock, which does not go with a copy, nor into a child process."""

    def _after_fork(self) -> None:
        self._lock = threading.RLock()
        renew_after_fork(self)

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in vars(self).items() if name != "_lock"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self._after_fork()


class OAuth2PasswordBearer(_Shared):
    """A token from the server's own `/auth/token`, as all of Airflow's auth managers have it.

    It is fetched when a call first needs it, shared by all threads, and renewed before it expires, and after the server
    refused it.
    """

    def __init__(
        self,
        username: str | None = None,
        password: str | None = None,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        assertion: Token | None = None,
        token_path: str = "/auth/token",
    ) -> None:
        """Take one kind of credentials, or none where the server makes everyone an administrator.

        :param username: the user, for every auth manager
        :param password: the user's password
        :param client_id: the client of Keycloak's auth manager that signs in as itself (client credentials)
        :param client_secret: that client's secret
        :param assertion: an access token of Keycloak that its auth manager takes for one of Airflow (JWT bearer), or a
            callable that returns one
        :param token_path: where the server gives tokens; Airflow's auth managers have `/auth/token`
        :raises ApiValueError: half of a pair is missing, one is empty, or there is more than one kind
        """
        kinds = {
            "username and password": (username, password),
            "client_id and client_secret": (client_id, client_secret),
        }
        for names, pair in kinds.items():
            if (pair[0] is None) != (pair[1] is None):
                raise ApiValueError(f"{names} belong together: give both")
        if "" in (username, password, client_id, client_secret, assertion):
            raise ApiValueError("a name, a password, a secret or an assertion is empty: is its variable set?")
        if sum(value is not None for value in (username, client_id, assertion)) > 1:
            raise ApiValueError("give either username and password, or client_id and client_secret, or an assertion")
        self._credentials: dict[str, str] | None = None
        if username is not None and password is not None:
            self._credentials = {"username": username, "password": password}
        elif client_id is not None and client_secret is not None:
            self._credentials = {
                "grant_type": "client_credentials",
                "client_id": client_id,
                "client_secret": client_secret,
            }
        self._assertion = assertion
        self._token_path = token_path
        self._tokens: dict[str, tuple[str, float | None]] = {}
        self._after_fork()

    def _after_fork(self) -> None:
        self._fetches: dict[str, tuple[int, ApiException | None]] = {}
        super()._after_fork()

    def __getstate__(self) -> dict[str, Any]:
        state = super().__getstate__()
        del state["_fetches"]
        return {**state, "_tokens": {}}

    def apply(self, request: AuthRequest) -> None:
        """Add the header, with a token that is still good; one thread fetches it, the others wait for it.

        :raises ApiException: the server gives no token; its class says why
        """
        host = request.client.configuration.host
        token, ends = self._tokens.get(host, ("", 0.0))
        if ends is not None and ends <= time.monotonic():
            token = self._token_for(request, host)
        request.headers["Authorization"] = f"Bearer {token}"

    def _token_for(self, request: AuthRequest, host: str) -> str:
        """Return a token, a new one unless another thread has fetched it meanwhile; if it could not, neither can this.

        So a wrong password is sent once, and a silent server waited for once.
        """
        before, _ = self._fetches.get(host, (0, None))
        if not self._lock.acquire(timeout=_seconds(timeout_of_the_call.get())):
            reason = "another thread is signing in, and takes longer than this call may"
            raise CredentialsError(reason, may_pass=True)
        try:
            token, ends = self._tokens.get(host, ("", 0.0))
            if ends is None or ends > time.monotonic():
                return token
            fetches, failure = self._fetches.get(host, (0, None))
            if failure is not None and fetches > before:
                raise copy(failure)
            failure = None
            try:
                token = self._fetch(request)
            except ApiException as error:
                failure = copy(error)  # which holds no connection
                raise
            finally:
                self._fetches[host] = (fetches + 1, failure)
            self._tokens[host] = (token, end_of(token))
            return token
        finally:
            self._lock.release()

    def renew(self, request: AuthRequest) -> bool:
        """Forget the token, unless another thread has replaced the one that was refused."""
        host = request.client.configuration.host
        with self._lock:
            if request.headers.get("Authorization") == f"Bearer {self._tokens.get(host, ('', 0.0))[0]}":
                self._tokens.pop(host, None)
        return True

    def _fetch(self, request: AuthRequest) -> str:
        """Ask the server for a token.

        :raises ApiException: it gives none; its class and hint say why
        """
        body = self._credentials
        if self._assertion is not None:
            body = {"grant_type": _JWT_BEARER, "assertion": current(self._assertion)}
        return request.client._fetch_token(self._token_path, body)


class GoogleOpenID(_Shared):
    """A token from Google, for Cloud Composer, servers behind Identity-Aware Proxy, and the Google auth backend.

    Needs `pip install 'apache-airflow-client[google]'`. The token is renewed when it expires.
    """

    def __init__(
        self,
        audience: str | None = None,
        *,
        service_account_file: str | None = None,
        credentials: Any = None,
        scopes: Sequence[str] = ("https://www.googleapis.com/auth/cloud-platform",),
    ) -> None:
        """Take what Google is to be asked for; nothing is sent yet.

        :param audience: for an ID token: the OAuth client id of the proxy, or the URL of the service; without it, an
            access token is used, as Cloud Composer takes it
        :param service_account_file: the key of a service account, JSON; without it, the application default credentials
        :param credentials: credentials of `google-auth` instead of those
        :param scopes: what an access token is for
        :raises ModuleNotFoundError: `google-auth`, or `requests`, which it needs, is not installed
        :raises ApiValueError: there are `credentials` and something else: they say themselves what they are for
        """
        _require("google.auth", "google")
        _require("requests", "google")
        if credentials is not None and (audience is not None or service_account_file is not None):
            raise ApiValueError("give either credentials, or audience and service_account_file")
        self._audience = audience
        self._service_account_file = service_account_file
        self._credentials: Any = credentials
        self._refused: str | None = None
        self._scopes = scopes
        self._after_fork()

    def apply(self, request: AuthRequest) -> None:
        """Add the header, with a token that is still good.

        :raises CredentialsError: Google gives no token
        """
        with self._lock:
            if self._credentials is None:
                self._credentials = self._asking_google(self._find_credentials, request)
            if not self._credentials.valid or self._credentials.token == self._refused:
                self._asking_google(self._refresh, request)
                self._refused = None
            request.headers["Authorization"] = f"Bearer {self._credentials.token}"

    def renew(self, request: AuthRequest) -> bool:
        """Let the next call get a new token, unless another thread has got one since."""
        with self._lock:
            if self._credentials is None:  # the call brought a header of its own
                return False
            if request.headers.get("Authorization") == f"Bearer {self._credentials.token}":
                self._refused = self._credentials.token
        return True

    def _refresh(self, transport: Any) -> None:
        from google.auth.exceptions import MalformedError, RefreshError

        try:
            self._credentials.refresh(transport)
        except MalformedError:  # its text is the token
            raise RefreshError("what it gave is no JWT") from None

    def _find_credentials(self, transport: Any) -> Any:
        import google.auth
        from google.oauth2 import id_token, service_account

        if self._service_account_file is not None and self._audience is not None:
            return service_account.IDTokenCredentials.from_service_account_file(
                self._service_account_file, target_audience=self._audience
            )
        if self._service_account_file is not None:
            return service_account.Credentials.from_service_account_file(
                self._service_account_file, scopes=list(self._scopes)
            )
        if self._audience is not None:
            return id_token.fetch_id_token_credentials(self._audience, transport)
        return google.auth.default(scopes=list(self._scopes), request=transport)[0]

    def _asking_google(self, ask: Callable[[Any], Any], request: AuthRequest) -> Any:
        """Return what `ask` returns, which is given a transport that waits as long as the call that needs the token.

        :raises CredentialsError: Google gives no token
        """
        from google.auth.exceptions import GoogleAuthError
        from google.auth.transport import requests

        from airflow_client.client.rest import _timeout

        logging.getLogger(requests.__name__).addFilter(_without_content)
        timeout: Any = _timeout(timeout_of_the_call.get() or request.client.configuration.timeout)
        transport = requests.Request()
        try:
            with transport.session:
                return ask(partial(transport, timeout=timeout))
        except GoogleAuthError as error:  # what follows its text is Google's answer, which may hold a token
            reason = (error.args or [type(error).__name__])[0]
            raise CredentialsError(f"Google gives no token: {reason}", may_pass=_may_pass(error)) from None
        except Exception as error:  # neither files nor answers are checked to the end
            raise CredentialsError(f"Google gives no token: {type(error).__name__}: {error}") from error


def _may_pass(error: Any) -> bool:
    """Return whether an error of `google-auth` may pass by itself.

    The metadata server's come as the cause of others; one with more than its text is that server's refusal.
    """
    from google.auth.exceptions import TransportError

    found = error.__cause__ if isinstance(error.__cause__, TransportError) else error
    return error.retryable or (isinstance(found, TransportError) and len(found.args) == 1)


def _without_content(record: logging.LogRecord) -> bool:
    """Take what may be credentials out of what `google-auth` logs beside its text, and let the record through."""
    asked, answered = (vars(record).get(name) for name in ("httpRequest", "httpResponse"))
    if isinstance(asked, dict):
        vars(record)["httpRequest"] = {name: asked[name] for name in asked.keys() & {"method", "url"}}
    if answered is not None:
        vars(record)["httpResponse"] = "…"
    return True


class Kerberos(Auth):
    """A ticket of Kerberos with each request (SPNEGO, RFC 4559).

    Needs `pip install 'apache-airflow-client[kerberos]'`, and a ticket, as `kinit` gets it, or a password.
    """

    def __init__(
        self,
        principal: str | None = None,
        password: str | None = None,
        *,
        service: str = "HTTP",
        hostname: str | None = None,
        mutual_authentication: bool = False,
    ) -> None:
        """Take what is not the default.

        :param principal: who signs in; by default whoever the ticket cache says
        :param password: the principal's password, where there is no ticket; each request gets one with it
        :param service: the service's part of the server's principal
        :param hostname: the host's part of the server's principal; by default the host of the URL
        :param mutual_authentication: whether the server has to prove who it is, too
        :raises ModuleNotFoundError: `pyspnego` is not installed
        """
        _require("spnego", "kerberos")
        if sys.platform != "win32":  # which has its own
            _require("gssapi", "kerberos")
        self._principal, self._password = principal, password
        self._service, self._hostname = service, hostname
        self._mutual_authentication = mutual_authentication
        self._contexts = threading.local()

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in vars(self).items() if name != "_contexts"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self._contexts = threading.local()

    def apply(self, request: AuthRequest) -> None:
        """Add the header, with a new token: each can be used once.

        :raises CredentialsError: there is no ticket for the server
        """
        import spnego  # pyright: ignore[reportMissingImports]

        for name in ("spnego._gss", "spnego._sspi"):
            logging.getLogger(name).addFilter(_without_token)
        hostname = self._hostname or urlsplit(request.client.configuration.host).hostname or ""
        try:
            context = spnego.client(
                self._principal,
                self._password,
                hostname=hostname,
                service=self._service,
                protocol="kerberos",
                context_req=spnego.ContextReq.mutual_auth if self._mutual_authentication else spnego.ContextReq.none,
            )
            token = context.step()
        except Exception as error:  # those of spnego, krb5 and gssapi have no base in common
            hint = "is there one in the cache (klist)" if self._password is None else "is the password right"
            raise CredentialsError(
                f"Kerberos gives no ticket for {self._service}@{hostname}: {error}; {hint}?"
            ) from error
        self._contexts.current = context
        request.headers["Authorization"] = f"Negotiate {b64encode(token or b'').decode()}"

    def renew(self, request: AuthRequest) -> bool:
        """Try a new token: if the request was repeated on its way, the server has seen the old one before."""
        return True

    def verify(self, response: RESTResponse) -> None:
        """Check the server's own token, if it has to have one.

        :raises CredentialsError: it has none, or a wrong one
        """
        context = vars(self._contexts).pop("current", None)
        if context is None or not self._mutual_authentication or response.status == 401:
            return
        scheme, _, token = (response.getheader("WWW-Authenticate") or "").partition(" ")
        try:
            if scheme.lower() == "negotiate" and token:
                context.step(b64decode(token))
            proven = context.complete and bool(token)
        except Exception as error:
            raise CredentialsError(f"the server did not prove who it is: {error}") from error
        if not proven:
            raise CredentialsError("the server did not prove who it is: it sent no token of its own")


def _without_token(record: logging.LogRecord) -> bool:
    """Take the tokens out of what `pyspnego` logs, and let the record through."""
    if record.args and " step " in str(record.msg):
        record.args = ("…",)
    return True


def _seconds(timeout: RequestTimeout) -> float:
    """Return how long a call may wait for another thread, -1 for as long as that takes."""
    parts = timeout if isinstance(timeout, tuple) else (timeout,)
    return -1 if None in parts else min(sum(parts), threading.TIMEOUT_MAX)  # type: ignore[arg-type]


def _require(module: str, extra: str) -> None:
    from importlib.util import find_spec

    try:
        found = find_spec(module)
    except ModuleNotFoundError:
        found = None
    if found is None:
        raise ModuleNotFoundError(
            f"{module} is missing; install it with: pip install 'apache-airflow-client[{extra}]'", name=module
        )


def current(token: Token) -> str:
    """Return a token, from its callable if it is one.

    :raises ApiTypeError: it is no text
    """
    value: object = token() if callable(token) else token
    if not isinstance(value, str):
        raise ApiTypeError(
            f"a token must be a text, or a callable that returns one, not of type {type(value).__name__}"
        )
    return value


def not_empty(credential: str) -> str:
    """Return a credential that has a token.

    :raises ApiValueError: it has none
    """
    if credential.strip() == "Bearer":
        raise ApiValueError("the token is empty: give a token, or username and password instead")
    return credential


def end_of(token: str) -> float | None:
    """Return until when a JWT can be used, on the monotonic clock, or `None` if it does not say.

    What counts is how long it is good for, since the clocks of client and server may differ; a moment is left for the
    way to the server. One of Keycloak's auth manager holds the token of Keycloak that it stands for, and is good for
    nothing after that one's end.
    """
    claims = _claims(token)
    try:
        ends = [float(part["exp"]) for part in (claims, _claims(claims.get("access_token"))) if "exp" in part]
        lifetime = min(ends) - float(claims.get("iat") or time.time())
    except (OverflowError, TypeError, ValueError):
        return None
    if not lifetime > 0:  # it was good for the server that has just given it, so a clock is wrong
        return None
    return time.monotonic() + lifetime - min(_LONGEST_LEEWAY, lifetime / 4)


def _claims(token: object) -> dict[str, Any]:
    """Return what a JWT says, nothing if it is none."""
    try:
        payload = str(token).split(".")[1]
        claims = json.loads(urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    except (IndexError, RecursionError, ValueError):
        return {}
    return claims if isinstance(claims, dict) else {}
