"""`Configuration`: its defaults, the default configuration, hosts and their variables, credentials, copies."""

from __future__ import annotations

import copy
import os
import pickle
import ssl

import urllib3

from airflow_client.client import ApiClient, Configuration, PoolApi
from airflow_client.client.configuration import JSON_SCHEMA_VALIDATION_KEYWORDS

from ..program import POOL, attempt, connected, differs
from ..server import Answer, Server

SERVERS = [
    {
        "url": "https://{name}.example",
        "description": "",
        "variables": {"name": {"description": "", "default_value": "main", "enum_values": ["main", "other"]}},
    },
    {
        "url": "https://example/{path}",
        "description": "",
        "variables": {"path": {"description": "", "default_value": "root"}},
    },
    {"url": "https://fixed", "description": ""},
]
ATTRIBUTES = [
    "server_index",
    "server_operation_index",
    "server_variables",
    "server_operation_variables",
    "ignore_operation_servers",
    "temp_folder_path",
    "api_key",
    "api_key_prefix",
    "refresh_api_key_hook",
    "username",
    "password",
    "access_token",
    "logger_format",
    "logger_stream_handler",
    "logger_file_handler",
    "logger_file",
    "debug",
    "verify_ssl",
    "ssl_ca_cert",
    "ca_cert_data",
    "cert_file",
    "key_file",
    "assert_hostname",
    "tls_server_name",
    "connection_pool_maxsize",
    "proxy",
    "no_proxy",
    "proxy_headers",
    "proxy_ssl_context",
    "safe_chars_for_path_param",
    "retries",
    "client_side_validation",
    "socket_options",
    "datetime_format",
    "date_format",
]


def defaults() -> None:
    for configuration in (Configuration(), Configuration("http://name")):
        for name in ATTRIBUTES:
            print(name, getattr(configuration, name))
        print({key: logger.name for key, logger in configuration.logger.items()})


def settings_by_position() -> None:
    configuration = Configuration("http://name", {"a": "b"}, {"c": "d"}, "user", "word", "token", None)
    for name in ("host", "api_key", "api_key_prefix", "username", "password", "access_token", "server_index"):
        print(getattr(configuration, name))
    attempt("debug by position", lambda: Configuration(*[None] * 30))
    attempt("unknown", lambda: Configuration(unknown=1))


def every_setting_can_be_set() -> None:
    configuration = Configuration()
    for name in ATTRIBUTES:
        if name not in ("logger_file", "debug", "logger_format"):
            setattr(configuration, name, "value")
            print(name, getattr(configuration, name))
    configuration.anything = 1
    print(configuration.anything)


@differs("Without a host", ours="http://localhost")
def host_by_default() -> None:
    print(Configuration().host)


def host_of_the_default_server() -> None:
    configuration = Configuration()
    print(configuration.get_host_from_settings(None), repr(configuration.get_host_from_settings(0)))
    print([setting["url"] for setting in configuration.get_host_settings()])


def host_can_be_set() -> None:
    for configuration in (Configuration(), Configuration("http://first"), Configuration(server_index=0)):
        configuration.host = "http://second/prefix"
        print(configuration.host, configuration.server_index)


def host_variables() -> None:
    settings = Configuration("http://host")
    for index in (None, 0, 1, 2, -1, 3, 99):
        for variables in (None, {}, {"name": "other", "path": "some/where"}, {"name": "unknown"}):
            attempt(f"{index} {variables}", settings.get_host_from_settings, index, variables, SERVERS)
    attempt("of no servers", settings.get_host_from_settings, 0, {}, [])
    attempt("of the specification", settings.get_host_from_settings, 1)


def servers_of_a_subclass(server: Server) -> None:
    class Installation(Configuration):
        def get_host_settings(self):
            return [
                {
                    "url": server.url + "/{name}",
                    "description": "",
                    "variables": {"name": {"description": "", "default_value": "main"}},
                }
            ]

    server.answer(Answer(200, POOL))
    for settings in ({}, {"server_variables": {"name": "other"}}, {"server_index": 0}, {"host": server.url}):
        configuration = Installation(**settings)
        print(configuration.host)
        PoolApi(ApiClient(configuration)).get_pool("name")
        print(server.requests[-1].target)
    attempt("an index too far", lambda: Installation(server_index=1).host)


def host_changes_of_a_client_in_use(server: Server) -> None:
    server.answer(Answer(200, POOL))
    client = connected(server)
    PoolApi(client).get_pool("name")
    client.configuration.host = server.url + "/prefix"
    PoolApi(client).get_pool("name")
    print([request.target for request in server.requests])


@differs(
    "A host may lack",
    ours="/api/v2/pools/name /prefix/api/v2/pools/name /api/v2/pools/name\n"
    "UserWarning: the host 127.0.0.1:PORT has no scheme, so it is called as http://127.0.0.1:PORT: "
    "write http:// or https://",
)
def host_with_and_without_slash(server: Server) -> None:
    server.answer(Answer(200, POOL))
    for host in (server.url + "/", server.url + "/prefix/", server.url.partition("//")[2]):
        try:
            PoolApi(ApiClient(Configuration(host=host))).get_pool("name")
        except Exception as error:
            print(type(error).__name__)
    print(*[request.target for request in server.requests])


def default_configuration() -> None:
    first = Configuration.get_default()
    print(first is Configuration.get_default(), first is Configuration.get_default_copy(), type(first).__name__)
    second = Configuration(host="http://second")
    Configuration.set_default(second)
    print(Configuration.get_default() is second, Configuration.get_default_copy() is second)
    print(ApiClient().configuration is second)
    second.access_token = "token"
    print(Configuration.get_default().access_token)
    Configuration.set_default(None)
    print(Configuration.get_default() is second, Configuration.get_default() is first)


def default_configuration_of_a_subclass() -> None:
    class Settings(Configuration):
        pass

    Settings.set_default(Settings(host="http://subclass"))
    print(Settings.get_default().host, type(Settings.get_default()).__name__)
    print(Configuration.get_default() is Settings.get_default(), type(ApiClient().configuration).__name__)


def default_configuration_is_inherited() -> None:
    class Settings(Configuration):
        pass

    Configuration.set_default(Configuration(host="http://base"))
    print(Settings.get_default().host, type(Settings.get_default()).__name__)


def clients_share_what_was_given(server: Server) -> None:
    configuration = Configuration(host=server.url)
    print(ApiClient(configuration).configuration is configuration)
    settings = {"key": "value"}
    print(Configuration(api_key=settings).api_key is settings)


def credentials() -> None:
    print(Configuration().auth_settings(), Configuration(username="user", password="word").auth_settings())
    for scheme, setting in Configuration(access_token="token").auth_settings().items():
        print(scheme, setting)
    print(Configuration(access_token="").auth_settings())


def basic_authentication() -> None:
    for username, password in (("user", "word"), (None, None), ("user", None), (None, "word"), ("é", "a:b")):
        attempt("token", Configuration(username=username, password=password).get_basic_auth_token)
    attempt("beyond Latin-1", Configuration(username="☃", password="word").get_basic_auth_token)


def api_keys() -> None:
    configuration = Configuration(api_key={"one": "1", "two": "2"}, api_key_prefix={"one": "Token", "alias": "Other"})
    for arguments in (
        ("one",),
        ("two",),
        ("three",),
        ("three", "one"),
        ("three", "two"),
        ("two", "one"),
        ("two", "alias"),
        ("three", "alias"),
        ("three", None),
    ):
        print(arguments, configuration.get_api_key_with_prefix(*arguments))
    configuration.refresh_api_key_hook = lambda settings: settings.api_key.update(one="refreshed")
    print(configuration.get_api_key_with_prefix("one"))


def credentials_of_a_subclass(server: Server) -> None:
    """People fetch a token here, or another one when the first is too old."""

    class Refreshing(Configuration):
        def auth_settings(self):
            if self.access_token is None:
                self.access_token = "fetched"
            return super().auth_settings()

    server.answer(Answer(200, POOL))
    client = ApiClient(Refreshing(host=server.url))
    PoolApi(client).get_pool("name")
    print(server.requests[-1].headers["Authorization"])


def basic_authentication_of_a_subclass(server: Server) -> None:
    class Basic(Configuration):
        def auth_settings(self):
            basic = {"type": "basic", "in": "header", "key": "Authorization", "value": self.get_basic_auth_token()}
            return {"HTTPBearer": basic}

    server.answer(Answer(200, POOL))
    PoolApi(ApiClient(Basic(host=server.url, username="user", password="word"))).get_pool("name")
    print(server.requests[-1].headers["Authorization"])


def schemes_of_a_subclass_that_no_operation_names(server: Server) -> None:
    class Keys(Configuration):
        def auth_settings(self):
            return {"Key": {"type": "api_key", "in": "header", "key": "X-Key", "value": "key"}}

    server.answer(Answer(200, POOL))
    PoolApi(ApiClient(Keys(host=server.url))).get_pool("name")
    print(server.requests[-1].headers["X-Key"])


def token_as_property_of_a_subclass(server: Server) -> None:
    """People fetch the token anew whenever it is read."""

    class Fetching(Configuration):
        number = 0

        @property
        def access_token(self):
            self.number += 1
            return "token"

        @access_token.setter
        def access_token(self, value):
            self.given = value

    server.answer(Answer(200, POOL))
    configuration = Fetching(host=server.url)
    PoolApi(ApiClient(configuration)).get_pool("name")
    print(server.requests[-1].headers["Authorization"], configuration.given, configuration.number > 0)


def token_is_read_for_each_call(server: Server) -> None:
    server.answer(Answer(200, POOL))
    client = connected(server, access_token="first")
    for token in ("first", "second", None):
        client.configuration.access_token = token
        PoolApi(client).get_pool("name")
    print([request.headers["Authorization"] for request in server.requests])


def copies() -> None:
    configuration = Configuration("http://name", api_key={"a": "b"}, retries=urllib3.Retry(2), access_token="token")
    configuration.proxy_ssl_context = ssl.create_default_context()
    for other in (copy.copy(configuration), copy.deepcopy(configuration)):
        print(type(other).__name__, other.host, other.access_token, other.api_key, other.retries.total)
        print(other.api_key is configuration.api_key, other.retries is configuration.retries)
        print(other.proxy_ssl_context is configuration.proxy_ssl_context, other.logger == configuration.logger)
        other.host = "http://other"
        print(configuration.host)


def copies_of_subclasses() -> None:
    class Settings(Configuration):
        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            self.own = ["own"]

    configuration = Settings("http://name")
    other = copy.deepcopy(configuration)
    print(type(other).__name__, other.own, other.own is configuration.own)


def pickles() -> None:
    configuration = Configuration("http://name", access_token="token", retries=urllib3.Retry(2))
    other = pickle.loads(pickle.dumps(configuration))
    print(other.host, other.access_token, other.retries.total, other.auth_settings()["HTTPBearer"]["value"])


def configurations_are_equal_to_themselves_only() -> None:
    configuration = Configuration("http://name")
    print(configuration == Configuration("http://name"), configuration == configuration, len({configuration}))


def keywords_of_schemas() -> None:
    print(sorted(JSON_SCHEMA_VALIDATION_KEYWORDS))


def environment_is_read_for_proxies_only() -> None:
    os.environ.update(HTTP_PROXY="http://proxy", NO_PROXY="one,two", AIRFLOW_HOST="http://elsewhere")
    configuration = Configuration("http://name")
    print(configuration.host, configuration.proxy, configuration.no_proxy)


def proxies_of_the_environment() -> None:
    os.environ.update(http_proxy="http://plain", https_proxy="http://secure", all_proxy="http://all", no_proxy="some")
    for host in ("http://name", "https://name", "ftp://name", "name"):
        print(host, Configuration(host).proxy)
    configuration = Configuration("http://name")
    configuration.host = "https://name"
    print(configuration.proxy)
    configuration.proxy = "http://own"
    configuration.host = "http://name"
    print(configuration.proxy, configuration.no_proxy)
    configuration = Configuration("http://name", proxy="http://own", no_proxy="")
    configuration.host = "https://name"
    print(configuration.proxy, repr(configuration.no_proxy))


def report_for_debugging() -> None:
    report = Configuration().to_debug_report()
    print(type(report).__name__, all(word in report for word in ("Python", "API", "3.3.2", "linux")))


def report_for_debugging_in_lines() -> None:
    print([line.partition(":")[0] for line in Configuration().to_debug_report().splitlines() if ":" in line])
