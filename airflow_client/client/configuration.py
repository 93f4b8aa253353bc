"""How the client reaches a server: address, credentials, TLS, proxy, retries, formats, logging."""

from __future__ import annotations

import copy
import logging
import os
import sys
from base64 import b64encode
from typing import TYPE_CHECKING, Any, ClassVar, Dict, List, Literal, Optional, TypedDict, cast
from urllib.parse import urlsplit

from airflow_client.client._releases import parse_version
from airflow_client.client._serialization import DATE_FORMAT, DATETIME_FORMAT
from airflow_client.client.exceptions import ApiTypeError, ApiValueError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from typing_extensions import Self
    from urllib3.util import Retry

    from airflow_client.client.auth import Auth, Token

JSON_SCHEMA_VALIDATION_KEYWORDS = {
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maximum",
    "maxItems",
    "maxLength",
    "minimum",
    "minItems",
    "minLength",
    "multipleOf",
    "pattern",
}

ServerVariablesT = Dict[str, str]

# An entry of `auth_settings()`: where a credential goes (`in`), under which name (`key`), and the credential.
GenericAuthSetting = TypedDict("GenericAuthSetting", {"type": str, "in": str, "key": str, "value": str})
OAuth2AuthSetting = TypedDict(
    "OAuth2AuthSetting",
    {"type": Literal["oauth2"], "in": Literal["header"], "key": Literal["Authorization"], "value": str},
)
APIKeyAuthSetting = TypedDict(
    "APIKeyAuthSetting", {"type": Literal["api_key"], "in": str, "key": str, "value": Optional[str]}
)
BasicAuthSetting = TypedDict(
    "BasicAuthSetting",
    {
        "type": Literal["basic"],
        "in": Literal["header"],
        "key": Literal["Authorization"],
        "value": Optional[str],
    },
)
BearerAuthSetting = TypedDict(
    "BearerAuthSetting",
    {"type": Literal["bearer"], "in": Literal["header"], "key": Literal["Authorization"], "value": str},
)
BearerFormatAuthSetting = TypedDict(
    "BearerFormatAuthSetting",
    {
        "type": Literal["bearer"],
        "in": Literal["header"],
        "format": Literal["JWT"],
        "key": Literal["Authorization"],
        "value": str,
    },
)
HTTPSignatureAuthSetting = TypedDict(
    "HTTPSignatureAuthSetting",
    {
        "type": Literal["http-signature"],
        "in": Literal["header"],
        "key": Literal["Authorization"],
        "value": None,
    },
)


class AuthSettings(TypedDict, total=False):
    """The credentials of a request, by the security scheme that each is for."""

    HTTPBearer: BearerAuthSetting
    OAuth2PasswordBearer: OAuth2AuthSetting


class HostSettingVariable(TypedDict):
    """A variable in the URL of a server."""

    description: str
    default_value: str
    enum_values: List[str]


class _HostSetting(TypedDict):
    url: str
    description: str


class HostSetting(_HostSetting, total=False):
    """A server: its URL, and the variables in it."""

    variables: Dict[str, HostSettingVariable]


_LOGGER_NAMES = {"package_logger": "airflow_client.client", "urllib3_logger": "urllib3"}


class Configuration:
    """The settings of a client.

    Every parameter is also an attribute of the same name, and may be set after construction, before the client is
    made. :meth:`set_default` keeps a configuration for clients that are made without one.
    """

    _default: ClassVar[Optional[Configuration]] = None

    def __init__(
        self,
        host: str | None = None,
        api_key: dict[str, str] | None = None,
        api_key_prefix: dict[str, str] | None = None,
        username: str | None = None,
        password: str | None = None,
        access_token: Token | None = None,
        server_index: int | None = None,
        server_variables: ServerVariablesT | None = None,
        server_operation_index: dict[int, int] | None = None,
        server_operation_variables: dict[int, ServerVariablesT] | None = None,
        ignore_operation_servers: bool = False,
        ssl_ca_cert: str | None = None,
        retries: int | Retry | None = None,
        ca_cert_data: str | bytes | None = None,
        cert_file: str | None = None,
        key_file: str | None = None,
        verify_ssl: bool = True,
        assert_hostname: bool | None = None,
        tls_server_name: str | None = None,
        connection_pool_maxsize: int | None = None,
        proxy: str | None = None,
        no_proxy: str | None = None,
        proxy_headers: Any = None,
        proxy_ssl_context: ssl.SSLContext | None = None,
        safe_chars_for_path_param: str = "",
        client_side_validation: bool = True,
        socket_options: Any = None,
        datetime_format: str = DATETIME_FORMAT,
        date_format: str = DATE_FORMAT,
        *,
        debug: bool | None = None,
        strict_responses: bool = False,
        server_version: str | None = None,
        check_server_version: bool = True,
        auth: Auth | None = None,
        timeout: float | tuple[float | None, float | None] | None = (10, 300),
    ) -> None:
        """Set what is given; the rest has defaults.

        :param host: URL of the server without `/api/v2`, default `http://localhost`
        :param api_key: API keys by security scheme, for clients that are generated with such schemes; Airflow has none
        :param api_key_prefix: what stands before an API key, by security scheme
        :param username: user name: with it and the password the client gets itself a token at `/auth/token`
        :param password: the user's password
        :param access_token: JWT that is sent as `Authorization: Bearer …`, or a callable that returns one; it goes
            before user name and password
        :param server_index: which of the specification's servers to call, if no host is given; there is one, 0
        :param server_variables: values for the variables in the server's URL
        :param server_operation_index: server index by operation; Airflow's operations have no servers of their own
        :param server_operation_variables: server variables by operation
        :param ignore_operation_servers: call `host` whatever servers an operation names
        :param ssl_ca_cert: path of a PEM file with the certificates of the authorities to trust
        :param retries: how often to try again, default 3, with growing pauses: after failed connections; for methods
            that may be repeated (all but POST and PATCH) also after those that broke before the answer began, and the
            statuses 502, 503, 504; for all after 429. `urllib3.Retry` sets all of this otherwise
        :param ca_cert_data: certificates of the authorities to trust, as PEM text or DER bytes
        :param cert_file: path of the client's certificate, PEM
        :param key_file: path of the key of the client's certificate, PEM, not encrypted; without it, the key is in
            `cert_file`
        :param verify_ssl: whether the server's certificate is checked
        :param assert_hostname: `False` accepts a certificate for another host
        :param tls_server_name: host name for TLS (SNI), if it is not the host's
        :param connection_pool_maxsize: connections kept open for a host, default 100
        :param proxy: URL of a proxy; without it, the environment's `HTTP_PROXY`, `HTTPS_PROXY` or `ALL_PROXY`
        :param no_proxy: comma-separated hosts to reach without the proxy; without it, the environment's `NO_PROXY`
        :param proxy_headers: headers for the proxy, such as `urllib3.make_headers(proxy_basic_auth=…)`
        :param proxy_ssl_context: TLS settings for the connection to the proxy itself
        :param safe_chars_for_path_param: characters of path parameters that are not percent-encoded
        :param client_side_validation: kept for programs that set it; arguments are always validated
        :param socket_options: options for the sockets, as urllib3 takes them
        :param datetime_format: `strftime` format of datetimes in queries
        :param date_format: `strftime` format of dates in queries
        :param debug: log each request of this client, redacted, at level DEBUG of the logger `airflow_client.client`
        :param strict_responses: raise pydantic's `ValidationError` on an answer that is not as specified, instead of
            keeping all that is good in it
        :param server_version: the release of the server, such as `3.2`; without it, the client asks the server, once,
            when a call uses something that not every release knows
        :param check_server_version: `False` sends such calls unchecked
        :param auth: another way to sign in, of `airflow_client.client.auth`; an access token goes before it
        :param timeout: seconds to wait in each attempt, or a pair: to connect (default 10), and between two bytes of
            the answer (default 300); `None` waits for ever
        """
        self._base_path = "http://localhost" if host is None else host
        self.server_index = 0 if server_index is None and host is None else server_index
        self.server_operation_index = server_operation_index or {}
        self.server_variables = server_variables or {}
        self.server_operation_variables = server_operation_variables or {}
        self.ignore_operation_servers = ignore_operation_servers
        self.temp_folder_path: str | None = None
        self.api_key = api_key or {}
        self.api_key_prefix = api_key_prefix or {}
        self.refresh_api_key_hook: Callable[[Configuration], None] | None = None
        self.username = username
        self.password = password
        self.access_token = access_token
        self.logger = {name: logging.getLogger(logger) for name, logger in _LOGGER_NAMES.items()}
        self.logger_format = "%(asctime)s %(levelname)s %(message)s"
        self.logger_stream_handler: logging.StreamHandler[Any] | None = None
        self.logger_file_handler: logging.FileHandler | None = None
        self.logger_file = None
        self._debug = False
        if debug is not None:
            self.debug = debug
        self.verify_ssl = verify_ssl
        self.ssl_ca_cert = ssl_ca_cert
        self.ca_cert_data = ca_cert_data
        self.cert_file = cert_file
        self.key_file = key_file
        self.assert_hostname = assert_hostname
        self.tls_server_name = tls_server_name
        self.connection_pool_maxsize = connection_pool_maxsize or 100
        self._proxy = proxy
        self._proxy_from_environment = proxy is None
        if proxy is None:
            self._proxy = _environment_proxy(self.host)
        self.no_proxy = _environment_proxies().get("no") if no_proxy is None else no_proxy
        self.proxy_headers = proxy_headers
        self.proxy_ssl_context = proxy_ssl_context
        self.safe_chars_for_path_param = safe_chars_for_path_param
        self.retries = retries
        self.client_side_validation = client_side_validation
        self.socket_options = socket_options
        self.datetime_format = datetime_format
        self.date_format = date_format
        self.strict_responses = strict_responses
        self.server_version = server_version
        self.check_server_version = check_server_version
        self.auth = auth
        self.timeout = timeout

    def __getstate__(self) -> dict[str, Any]:
        """Return the settings, without the files that are open."""
        return {**vars(self), "logger_file_handler": None, "logger_stream_handler": None}

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """Copy the settings; loggers, handlers and TLS contexts are shared with the copy."""
        result = type(self).__new__(type(self))
        memo[id(self)] = result
        shared = ("logger", "logger_file_handler", "logger_stream_handler", "proxy_ssl_context", "_auth")
        for name, value in vars(self).items():
            vars(result)[name] = value if name in shared else copy.deepcopy(value, memo)
        result.logger = dict(self.logger)
        return result

    @classmethod
    def set_default(cls, default: Configuration | None) -> None:
        """Keep `default` for clients that are made without a configuration; `None` forgets it."""
        cls._default = default

    @classmethod
    def get_default_copy(cls) -> Configuration:
        """Return what `get_default` returns; the name is kept for programs that use it."""
        return cls.get_default()

    @classmethod
    def get_default(cls) -> Configuration:
        """Return the default configuration; where none was set, one with default settings, from then on the default."""
        if cls._default is None:
            cls._default = cls()
        return cls._default

    @property
    def logger_file(self) -> str | None:
        """Path of a file that the client's loggers write to as well, or `None`."""
        return self._logger_file

    @logger_file.setter
    def logger_file(self, value: str | None) -> None:
        self._logger_file = value
        if self.logger_file_handler is not None:
            for logger in self.logger.values():
                logger.removeHandler(self.logger_file_handler)
            self.logger_file_handler.close()
            self.logger_file_handler = None
        if value:
            self.logger_file_handler = logging.FileHandler(value)
            self.logger_file_handler.setFormatter(self.logger_formatter)
            for logger in self.logger.values():
                logger.addHandler(self.logger_file_handler)

    @property
    def debug(self) -> bool:
        """Whether clients with these settings log each request, at level DEBUG of the logger `airflow_client.client`.

        A line says method, URL, status and time. Queries, headers and bodies, where secrets may stand, are left out.
        """
        return self._debug

    @debug.setter
    def debug(self, value: bool) -> None:
        self._debug = value
        if value:
            for name, logger in self.logger.items():
                if name != "urllib3_logger":  # others log to it, too
                    logger.setLevel(logging.DEBUG)

    @property
    def logger_format(self) -> str:
        """The `logging` format of the file that `logger_file` names."""
        return self._logger_format

    @logger_format.setter
    def logger_format(self, value: str) -> None:
        self._logger_format = value
        self.logger_formatter = logging.Formatter(value)

    def get_api_key_with_prefix(self, identifier: str, alias: str | None = None) -> str | None:
        """Return the API key of a security scheme, behind its prefix if it has one.

        :param identifier: the security scheme
        :param alias: a second scheme to look under
        """
        if self.refresh_api_key_hook is not None:
            self.refresh_api_key_hook(self)
        name = identifier if identifier in self.api_key else alias
        key = self.api_key.get(name) if name is not None else None
        prefix = self.api_key_prefix.get(identifier, self.api_key_prefix.get(alias or ""))
        return f"{prefix} {key}" if key and prefix else key or None

    def get_basic_auth_token(self) -> str | None:
        """Return the `Authorization` header of HTTP basic authentication for user name and password."""
        credentials = f"{self.username or ''}:{self.password or ''}"
        return f"Basic {b64encode(credentials.encode('latin-1')).decode()}"

    def auth_settings(self) -> AuthSettings:
        """Return the credentials to send, by the security scheme that each is for.

        :raises ApiTypeError: the access token is no text
        """
        from airflow_client.client.api import API_KEYS

        settings: AuthSettings = {}
        if self.access_token is not None:
            from airflow_client.client.auth import current

            value = f"Bearer {current(self.access_token)}"
            settings["HTTPBearer"] = {
                "type": "bearer",
                "in": "header",
                "key": "Authorization",
                "value": value,
            }
            settings["OAuth2PasswordBearer"] = {
                "type": "oauth2",
                "in": "header",
                "key": "Authorization",
                "value": value,
            }
        for scheme, place in API_KEYS.items():
            key = self.get_api_key_with_prefix(scheme)
            if key is not None:
                cast("Dict[str, Any]", settings)[scheme] = {"type": "api_key", **place, "value": key}
        return settings

    @classmethod
    def from_env(cls, **settings: Any) -> Self:
        """Return a configuration from the environment.

        `AIRFLOW_API_HOST`, `AIRFLOW_API_USERNAME`, `AIRFLOW_API_PASSWORD`, `AIRFLOW_API_TOKEN`, `AIRFLOW_API_CA_CERT`
        (path of a PEM file) and `AIRFLOW_API_TIMEOUT` (seconds); what is unset or empty has its default.

        :param settings: parameters of the constructor, which go before the environment: with credentials among them,
            the environment's are left alone, but for the other half of name and password
        :raises ApiValueError: the timeout is no number above 0, the PEM file is not there, or one of name and password
            is missing, and there are no other credentials
        """
        if settings.get("host", "") is None:  # as `argparse` has it where an option is not given
            del settings["host"]
        names = {"host": "HOST", "username": "USERNAME", "password": "PASSWORD", "access_token": "TOKEN"}
        names.update(ssl_ca_cert="CA_CERT", timeout="TIMEOUT")
        unwanted = set(settings)
        if any(settings.get(name) is not None for name in ("auth", "access_token")):
            unwanted |= {"access_token", "username", "password"}
        elif any(settings.get(name) is not None for name in ("username", "password")):
            unwanted.add("access_token")
        variables = {parameter: f"AIRFLOW_API_{name}" for parameter, name in names.items() if parameter not in unwanted}
        found: dict[str, Any] = {
            parameter: os.environ[variable] for parameter, variable in variables.items() if os.environ.get(variable)
        }
        if "ssl_ca_cert" in found and not os.path.isfile(found["ssl_ca_cert"]):
            raise ApiValueError(f"AIRFLOW_API_CA_CERT names {found['ssl_ca_cert']!r}, which is no file")
        if "timeout" in found:
            given = found["timeout"]
            try:
                found["timeout"] = float(given)
            except ValueError:
                raise ApiValueError(f"AIRFLOW_API_TIMEOUT must be a number of seconds: {given!r}") from None
            if not found["timeout"] > 0:
                raise ApiValueError(f"AIRFLOW_API_TIMEOUT must be a number of seconds above 0: {given!r}")
        found.update(settings)
        needs_both = all(found.get(name) is None for name in ("access_token", "auth"))
        if needs_both and (found.get("username") is None) != (found.get("password") is None):
            raise ApiValueError("AIRFLOW_API_USERNAME and AIRFLOW_API_PASSWORD belong together: set both")
        return cls(**found)

    def to_debug_report(self) -> str:
        """Return what a bug report should say about the client and its surroundings."""
        from airflow_client.client import __version__

        return (
            f"Operating system: {sys.platform}\nPython: {sys.version}\n"
            f"API version: 2\napache-airflow-client: {__version__}"
        )

    def get_host_settings(self) -> list[HostSetting]:
        """Return the servers of the specification: one, at the root of the host."""
        return [{"url": "", "description": "The server that the specification came from"}]

    def get_host_from_settings(
        self,
        index: int | None,
        variables: ServerVariablesT | None = None,
        servers: list[HostSetting] | None = None,
    ) -> str:
        """Return the URL of a server.

        :param index: which of the servers; `None` for the host
        :param variables: values for the variables in the server's URL
        :param servers: the servers, by default those of the specification
        :raises ValueError: there is no such server, or a variable has a value that is not allowed
        """
        if index is None:
            return self._base_path
        servers = self.get_host_settings() if servers is None else servers
        if not -len(servers) <= index < len(servers):
            raise ValueError(f"there is no server {index}: the index must be less than {len(servers)}")
        server = servers[index]
        url = server["url"]
        for name, variable in server.get("variables", {}).items():
            value = (variables or {}).get(name, variable["default_value"])
            allowed = variable.get("enum_values")
            if allowed and value not in allowed:
                raise ValueError(
                    f"the variable {name!r} in the server's URL is {value!r}, but must be one of {allowed}"
                )
            url = url.replace(f"{{{name}}}", value)
        return url

    @property
    def host(self) -> str:
        """URL of the server without `/api/v2`."""
        return self.get_host_from_settings(self.server_index, variables=self.server_variables) or self._base_path

    @host.setter
    def host(self, value: str) -> None:
        self._base_path = value
        self.server_index = None
        if self._proxy_from_environment:
            self._proxy = _environment_proxy(value)

    @property
    def auth(self) -> Auth | None:
        """What signs in where there is no access token: what was set, or else user name and password, if they are."""
        if self._auth is not None or self.username is None or self.password is None:
            return self._auth
        user = (self.username, self.password)
        if user not in self._logins:
            from airflow_client.client.api import SECURITY_SCHEMES
            from airflow_client.client.auth import Basic, OAuth2PasswordBearer

            way = OAuth2PasswordBearer if "OAuth2PasswordBearer" in SECURITY_SCHEMES else Basic
            self._logins.setdefault(user, way(*user))  # one for all threads
        return self._logins[user]

    @auth.setter
    def auth(self, value: Auth | None) -> None:
        self._auth = value
        self._logins: dict[tuple[str, str], Auth] = {}

    @property
    def server_version(self) -> str | None:
        """The release of the server, such as `3.2`, or `None`: the client asks the server."""
        return self._server_version

    @server_version.setter
    def server_version(self, value: str | None) -> None:
        if value is not None:
            parse_version(value)
        self._server_version = value

    @property
    def proxy(self) -> str | None:
        """URL of the proxy, or `None`; one from the environment follows the scheme of the host."""
        return self._proxy

    @proxy.setter
    def proxy(self, value: str | None) -> None:
        self._proxy = value
        self._proxy_from_environment = False


def _environment_proxies() -> dict[str, str]:
    """Return the proxies that the environment or the system names, by scheme."""
    if sys.platform not in ("darwin", "win32") and not any(name.lower().endswith("_proxy") for name in os.environ):
        return {}  # without urllib.request, which takes a while to import
    from urllib.request import getproxies

    return getproxies()


def _environment_proxy(host: object) -> str | None:
    """Return the proxy that the environment names for the scheme of `host`.

    :raises ApiTypeError: the host is no text
    :raises ApiValueError: the host is no URL
    """
    if host is not None and not isinstance(host, str):
        raise ApiTypeError(f"the host must be a text such as http://localhost:8080, not of type {type(host).__name__}")
    proxies = _environment_proxies()
    try:
        scheme = urlsplit(host).scheme if host and "://" in host else "http"  # as it is called without one
    except ValueError as error:
        raise ApiValueError(f"the host is not a URL such as http://localhost:8080: {error}") from None
    return proxies.get(scheme) or proxies.get("all")
