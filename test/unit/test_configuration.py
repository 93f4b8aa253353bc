"""`Configuration`: every setting, the defaults, the environment."""

from __future__ import annotations

import copy
import inspect
import logging
import platform
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import urllib3

from airflow_client.client import ApiValueError, Configuration, __version__
from airflow_client.client.auth import HTTPBearer
from airflow_client.client.configuration import HostSetting

HOST = "http://airflow.test"
SETTINGS: dict[str, tuple[Any, Any]] = {
    # a value for each parameter, and what its attribute is without it
    "host": ("http://airflow.test:8080", "http://localhost"),
    "api_key": ({"scheme": "key"}, {}),
    "api_key_prefix": ({"scheme": "Token"}, {}),
    "username": ("user", None),
    "password": ("password", None),
    "access_token": ("token", None),
    "server_index": (0, 0),
    "server_variables": ({"name": "value"}, {}),
    "server_operation_index": ({0: 1}, {}),
    "server_operation_variables": ({0: {"name": "value"}}, {}),
    "ignore_operation_servers": (True, False),
    "ssl_ca_cert": ("authorities.pem", None),
    "retries": (5, None),
    "ca_cert_data": ("-----BEGIN CERTIFICATE-----", None),
    "cert_file": ("client.pem", None),
    "key_file": ("client.key", None),
    "verify_ssl": (False, True),
    "assert_hostname": (False, None),
    "tls_server_name": ("airflow.internal", None),
    "connection_pool_maxsize": (3, 100),
    "proxy": ("http://proxy.test:3128", None),
    "no_proxy": ("localhost", None),
    "proxy_headers": ({"Proxy-Authorization": "Basic eA=="}, None),
    "proxy_ssl_context": (ssl.create_default_context(), None),
    "safe_chars_for_path_param": (":", ""),
    "client_side_validation": (False, True),
    "socket_options": ([(6, 1, 1)], None),
    "datetime_format": ("%Y", "%Y-%m-%dT%H:%M:%S.%f%z"),
    "date_format": ("%d.%m.%Y", "%Y-%m-%d"),
    "debug": (True, False),
    "strict_responses": (True, False),
    "server_version": ("3.2", None),
    "check_server_version": (False, True),
    "auth": (HTTPBearer("token"), None),
    "timeout": ((5, None), (10, 300)),
}


@pytest.fixture(autouse=True)
def _logging_stays_as_it_is(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give the loggers their levels and handlers back."""
    loggers = [logging.getLogger(name) for name in ("airflow_client.client", "urllib3")]
    before = [(logger.level, list(logger.handlers)) for logger in loggers]
    yield
    for logger, (level, handlers) in zip(loggers, before):
        logger.setLevel(level)
        for handler in [handler for handler in logger.handlers if handler not in handlers]:
            logger.removeHandler(handler)
            handler.close()


class TestSettings:
    """Every parameter is an attribute of the same name."""

    def test_all_of_them_are_tried_here(self) -> None:
        assert list(inspect.signature(Configuration).parameters) == list(SETTINGS)

    @pytest.mark.parametrize(("name", "value"), [(name, value) for name, (value, _) in SETTINGS.items()])
    def test_by_the_constructor(self, name: str, value: Any) -> None:
        assert getattr(Configuration(**{name: value}), name) == value

    @pytest.mark.parametrize("name", SETTINGS)
    def test_afterwards(self, name: str) -> None:
        configuration = Configuration()
        setattr(configuration, name, SETTINGS[name][0])
        assert getattr(configuration, name) == SETTINGS[name][0]

    @pytest.mark.parametrize(("name", "default"), [(name, default) for name, (_, default) in SETTINGS.items()])
    def test_by_default(self, name: str, default: Any) -> None:
        assert getattr(Configuration(), name) == default

    def test_by_position(self) -> None:
        configuration = Configuration(HOST, {"scheme": "key"}, {"scheme": "Token"}, "user", "password", "token")
        assert (configuration.host, configuration.username, configuration.access_token) == (HOST, "user", "token")
        with pytest.raises(TypeError, match="positional"):
            Configuration(*[None] * 30)  # type: ignore[arg-type]

    def test_mutable_defaults_are_not_shared(self) -> None:
        Configuration().api_key["scheme"] = "key"
        Configuration().server_variables["name"] = "value"
        assert (Configuration().api_key, Configuration().server_variables) == ({}, {})

    def test_an_unknown_setting_is_refused(self) -> None:
        with pytest.raises(TypeError, match="hots"):
            Configuration(hots=HOST)  # type: ignore[call-arg]


class TestDefault:
    """The configuration for clients that are made without one."""

    def test_it_is_made_when_it_is_first_asked_for(self) -> None:
        assert Configuration.get_default() is Configuration.get_default() is Configuration.get_default_copy()
        assert Configuration.get_default().access_token is None

    def test_it_can_be_set_and_forgotten(self) -> None:
        configuration = Configuration(host=HOST)
        Configuration.set_default(configuration)
        assert Configuration.get_default() is Configuration.get_default_copy() is configuration
        Configuration.set_default(None)
        assert Configuration.get_default() is not configuration

    def test_a_subclass_s_default_is_of_that_class(self) -> None:
        class OurConfiguration(Configuration):
            pass

        assert type(OurConfiguration.get_default()) is OurConfiguration


class TestServerVersion:
    """What the program knows of the server's release."""

    @pytest.mark.parametrize("value", [3.2, "", "v3.2", "latest"])
    def test_it_is_checked_at_once(self, value: Any) -> None:
        with pytest.raises(ValueError, match=r"is not a version of Airflow, such as '3\.2\.0'"):
            Configuration(server_version=value)


class TestHost:
    """Where the server is."""

    def test_setting_the_host_beats_the_server_index(self) -> None:
        configuration = Configuration()
        assert configuration.server_index == 0
        configuration.host = HOST
        assert (configuration.host, configuration.server_index) == (HOST, None)

    def test_without_one_it_is_this_machine(self) -> None:
        assert Configuration().host == "http://localhost"
        assert Configuration(host=HOST, server_index=0).host == HOST

    def test_what_is_no_url_is_refused(self) -> None:
        with pytest.raises(ApiValueError, match="the host is not a URL"):
            Configuration(host="http://[::1", proxy=None)

    def test_the_specification_has_one_server_at_the_root(self) -> None:
        assert [server["url"] for server in Configuration().get_host_settings()] == [""]

    SERVERS: tuple[HostSetting, ...] = (
        {"url": "http://one.test", "description": "no variables"},
        {
            "url": "{scheme}://{name}.test",
            "description": "two variables",
            "variables": {
                "scheme": {"description": "", "default_value": "https", "enum_values": ["http", "https"]},
                "name": {"description": "", "default_value": "two", "enum_values": []},
            },
        },
    )

    @pytest.mark.parametrize(
        ("index", "variables", "expected"),
        [
            (None, None, HOST),
            (0, None, "http://one.test"),
            (0, {"name": "unused"}, "http://one.test"),
            (1, None, "https://two.test"),
            (1, {"scheme": "http", "name": "three"}, "http://three.test"),
            (-1, {}, "https://two.test"),
        ],
    )
    def test_servers_and_their_variables(self, index: Any, variables: Any, expected: str) -> None:
        configuration = Configuration(host=HOST)
        assert configuration.get_host_from_settings(index, variables, list(self.SERVERS)) == expected

    @pytest.mark.parametrize("index", [2, -3])
    def test_there_is_no_other_server(self, index: int) -> None:
        with pytest.raises(ValueError, match=f"no server {index}: the index must be less than 2"):
            Configuration().get_host_from_settings(index, servers=list(self.SERVERS))
        with pytest.raises(ValueError, match="less than 1"):
            _ = Configuration(server_index=1).host

    def test_a_variable_may_have_allowed_values_only(self) -> None:
        with pytest.raises(ValueError, match=r"'scheme'.*'ftp'.*'http', 'https'"):
            Configuration().get_host_from_settings(1, {"scheme": "ftp"}, list(self.SERVERS))

    def test_variables_of_the_configuration_are_used(self) -> None:
        class Hosted(Configuration):
            def get_host_settings(self) -> list[HostSetting]:
                return list(TestHost.SERVERS)

        assert Hosted(server_index=1, server_variables={"name": "four"}).host == "https://four.test"


class TestProxy:
    """A proxy is given, or the environment names it."""

    @pytest.mark.parametrize("spell", [str.upper, str.lower])
    @pytest.mark.parametrize(
        ("host", "expected"),
        [
            ("http://airflow.test", "http://plain.test"),
            ("https://airflow.test", "http://secure.test"),
            ("ftp://airflow.test", "http://any.test"),
            ("airflow.test", "http://plain.test"),
            ("127.0.0.1:8080", "http://plain.test"),
            ("localhost:8080/deployment", "http://plain.test"),
            (None, "http://plain.test"),
        ],
    )
    def test_the_scheme_of_the_host_chooses(
        self, monkeypatch: pytest.MonkeyPatch, spell: Any, host: Any, expected: str
    ) -> None:
        monkeypatch.setenv(spell("http_proxy"), "http://plain.test")
        monkeypatch.setenv(spell("https_proxy"), "http://secure.test")
        monkeypatch.setenv(spell("all_proxy"), "http://any.test")
        assert Configuration(host=host).proxy == expected
        moved = Configuration(host="unknown://airflow.test")
        moved.host = host
        assert moved.proxy == expected

    def test_no_environment_no_proxy(self) -> None:
        assert (Configuration(host=HOST).proxy, Configuration(host=HOST).no_proxy) == (None, None)

    def test_what_is_given_beats_the_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("http_proxy", "http://environment.test")
        monkeypatch.setenv("no_proxy", "environment.test")
        configuration = Configuration(host=HOST, proxy="http://given.test", no_proxy="given.test")
        assert (configuration.proxy, configuration.no_proxy) == ("http://given.test", "given.test")
        configuration.host = "http://other.test"
        assert configuration.proxy == "http://given.test"

    @pytest.mark.parametrize("proxy", ["http://given.test", None])
    def test_a_proxy_set_later_stays(self, monkeypatch: pytest.MonkeyPatch, proxy: Any) -> None:
        monkeypatch.setenv("http_proxy", "http://environment.test")
        configuration = Configuration(host=HOST)
        configuration.proxy = proxy
        configuration.host = "http://other.test"
        assert configuration.proxy == proxy

    def test_exceptions_come_from_the_environment_too(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("no_proxy", "localhost,.internal")
        assert Configuration().no_proxy == "localhost,.internal"
        assert Configuration(no_proxy="").no_proxy == ""


class TestCredentials:
    """What authenticates a request."""

    def test_a_token_is_for_both_schemes(self) -> None:
        settings = Configuration(access_token="token").auth_settings()
        assert set(settings) == {"HTTPBearer", "OAuth2PasswordBearer"}
        for setting in settings.values():
            assert isinstance(setting, dict)
            assert (setting["in"], setting["key"], setting["value"]) == ("header", "Authorization", "Bearer token")

    def test_without_a_token_there_is_nothing(self) -> None:
        assert Configuration().auth_settings() == {}

    @pytest.mark.parametrize(
        ("credentials", "expected"),
        [
            ({"username": "user", "password": "pass:word"}, "Basic dXNlcjpwYXNzOndvcmQ="),
            ({"username": "user"}, "Basic dXNlcjo="),
            ({"password": "password"}, "Basic OnBhc3N3b3Jk"),
            ({"username": "Zoë", "password": "x"}, "Basic Wm/rOng="),
            ({}, "Basic Og=="),
        ],
    )
    def test_basic_authentication(self, credentials: dict[str, str], expected: str) -> None:
        assert Configuration(**credentials).get_basic_auth_token() == expected  # type: ignore[arg-type]

    @pytest.mark.parametrize(
        ("keys", "prefixes", "arguments", "expected"),
        [
            ({}, {}, ("scheme",), None),
            ({"scheme": "key"}, {}, ("scheme",), "key"),
            ({"scheme": "key"}, {"scheme": "Token"}, ("scheme",), "Token key"),
            ({"scheme": ""}, {"scheme": "Token"}, ("scheme",), None),
            ({"other": "key"}, {}, ("scheme",), None),
            ({"other": "key"}, {}, ("scheme", "other"), "key"),
            ({"other": "key"}, {"other": "Token"}, ("scheme", "other"), "Token key"),
            ({"scheme": "key", "other": "second"}, {"scheme": "Token"}, ("scheme", "other"), "Token key"),
        ],
    )
    def test_api_keys(self, keys: Any, prefixes: Any, arguments: Any, expected: Any) -> None:
        configuration = Configuration(api_key=keys, api_key_prefix=prefixes)
        assert configuration.get_api_key_with_prefix(*arguments) == expected

    def test_api_keys_can_be_refreshed(self) -> None:
        configuration = Configuration()
        configuration.refresh_api_key_hook = lambda given: given.api_key.update(scheme="fresh")
        assert configuration.get_api_key_with_prefix("scheme") == "fresh"


class TestEnvironment:
    """What `from_env` takes from the environment, and what it leaves there."""

    @pytest.fixture(autouse=True)
    def _credentials(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("HOST", "CA_CERT", "TIMEOUT"):
            monkeypatch.delenv(f"AIRFLOW_API_{name}", raising=False)
        for name, value in {"USERNAME": "ann", "PASSWORD": "pa", "TOKEN": "ta"}.items():
            monkeypatch.setenv(f"AIRFLOW_API_{name}", value)

    @pytest.mark.parametrize(
        ("settings", "expected"),
        [
            ({}, ("ann", "pa", "ta")),
            ({"timeout": 5}, ("ann", "pa", "ta")),
            ({"username": "bob", "password": "pb"}, ("bob", "pb", None)),
            ({"password": "new"}, ("ann", "new", None)),
            ({"username": "bob"}, ("bob", "pa", None)),
            ({"access_token": "tb"}, (None, None, "tb")),
            ({"auth": HTTPBearer("tb")}, (None, None, None)),
            ({"access_token": None}, ("ann", "pa", None)),
            ({"access_token": None, "auth": None}, ("ann", "pa", None)),
            ({"username": None, "password": None}, (None, None, "ta")),
        ],
    )
    def test_credentials_among_the_arguments_go_before_all_of_the_environment_s(
        self, settings: dict[str, Any], expected: tuple[Any, ...]
    ) -> None:
        found = Configuration.from_env(**settings)
        assert (found.username, found.password, found.access_token) == expected

    @pytest.mark.parametrize("settings", [{"access_token": "tb"}, {"auth": HTTPBearer("tb")}])
    @pytest.mark.parametrize("missing", ["USERNAME", "PASSWORD"])
    def test_half_a_pair_that_is_not_used_does_not_matter(
        self, settings: dict[str, Any], missing: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv(f"AIRFLOW_API_{missing}")
        assert Configuration.from_env(**settings).username is None

    @pytest.mark.parametrize("settings", [{"access_token": "tb"}, {"auth": HTTPBearer("tb")}])
    def test_nor_does_half_a_pair_among_the_arguments(self, settings: dict[str, Any]) -> None:
        found = Configuration.from_env(username="bob", **settings)
        assert (found.username, found.password) == ("bob", None)

    @pytest.mark.parametrize("missing", ["USERNAME", "PASSWORD"])
    def test_a_token_of_the_environment_needs_no_pair(self, missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv(f"AIRFLOW_API_{missing}")
        assert Configuration.from_env().access_token == "ta"
        monkeypatch.delenv("AIRFLOW_API_TOKEN")
        with pytest.raises(ApiValueError, match="belong together"):
            Configuration.from_env()

    def test_a_host_of_none_is_not_given(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert Configuration.from_env(host=None).host == "http://localhost"
        monkeypatch.setenv("AIRFLOW_API_HOST", "http://airflow.test")
        assert Configuration.from_env(host=None).host == "http://airflow.test"
        assert Configuration.from_env(host="http://other.test").host == "http://other.test"

    @pytest.mark.parametrize("settings", [{"username": "bob"}, {"username": "bob", "password": None}])
    def test_half_a_pair_that_is_used_is_refused(
        self, settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("AIRFLOW_API_PASSWORD")
        with pytest.raises(ApiValueError, match="AIRFLOW_API_USERNAME and AIRFLOW_API_PASSWORD belong together"):
            Configuration.from_env(**settings)

    def test_a_file_that_is_not_there_is_named_by_its_variable(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("AIRFLOW_API_CA_CERT", "nowhere.pem")
        with pytest.raises(ApiValueError, match=r"AIRFLOW_API_CA_CERT names 'nowhere\.pem', which is no file"):
            Configuration.from_env()
        assert Configuration.from_env(ssl_ca_cert=__file__).ssl_ca_cert == __file__

    def test_a_timeout_that_is_not_used_does_not_matter(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("AIRFLOW_API_TIMEOUT", "soon")
        assert Configuration.from_env(timeout=5).timeout == 5


class TestCopies:
    """A deep copy is independent, but for what cannot be copied."""

    def test_settings_are_copied(self) -> None:
        configuration = Configuration(host=HOST, api_key={"scheme": "key"}, retries=urllib3.Retry(2))
        twin = copy.deepcopy(configuration)
        assert type(twin) is Configuration
        twin.api_key["scheme"] = "other"
        twin.host = "http://other.test"
        twin.logger["ours"] = logging.getLogger("ours")
        assert (configuration.host, configuration.api_key) == (HOST, {"scheme": "key"})
        assert "ours" not in configuration.logger
        assert isinstance(twin.retries, urllib3.Retry)
        assert twin.retries.total == 2

    def test_loggers_handlers_and_tls_contexts_are_shared(self, tmp_path: Path) -> None:
        context = ssl.create_default_context()
        configuration = Configuration(proxy_ssl_context=context)
        configuration.logger_file = str(tmp_path / "client.log")
        twin = copy.deepcopy(configuration)
        assert twin.proxy_ssl_context is context
        assert twin.logger == configuration.logger
        assert twin.logger_file_handler is configuration.logger_file_handler

    def test_it_knows_itself(self) -> None:
        configuration = Configuration()
        first, second = copy.deepcopy([configuration, configuration])
        assert first is second is not configuration


class TestLogging:
    """`debug`, `logger_file`, `logger_format`."""

    NAMES = ("airflow_client.client", "urllib3")

    def levels(self) -> list[int]:
        return [logging.getLogger(name).level for name in self.NAMES]

    def test_debug_is_for_the_package_s_logger_alone(self) -> None:
        before = self.levels()[1]
        configuration = Configuration(debug=True)
        assert configuration.debug is True
        assert self.levels() == [logging.DEBUG, before]

    def test_another_configuration_does_not_end_it(self) -> None:
        Configuration(debug=True)
        assert Configuration(debug=False).debug is False
        assert self.levels()[0] == logging.DEBUG

    @pytest.mark.parametrize("debug", [None, False])
    def test_without_it_the_levels_are_the_program_s(self, debug: Any) -> None:
        for name in self.NAMES:
            logging.getLogger(name).setLevel(logging.ERROR)
        Configuration(debug=debug)
        assert self.levels() == [logging.ERROR] * 2

    def test_a_logger_of_one_s_own_takes_the_package_s_place(self) -> None:
        configuration = Configuration()
        configuration.logger = {"ours": logging.Logger("ours")}
        configuration.debug = True
        assert configuration.logger["ours"].level == logging.DEBUG

    def test_a_file_gets_what_is_logged_in_the_format(self, tmp_path: Path) -> None:
        path = tmp_path / "client.log"
        configuration = Configuration(debug=True)
        assert configuration.logger_file is None
        configuration.logger_format = "%(levelname)s: %(message)s"
        configuration.logger_file = str(path)
        for name in self.NAMES:
            logging.getLogger(name).error("from %s", name)
        assert configuration.logger_file == str(path)
        assert path.read_text() == "ERROR: from airflow_client.client\nERROR: from urllib3\n"

    def test_another_file_takes_its_place(self, tmp_path: Path) -> None:
        configuration = Configuration(debug=True)
        for name in ("first", "second", None):
            configuration.logger_file = name and str(tmp_path / name)
            logging.getLogger("urllib3").error("written to %s", name)
        texts = [(tmp_path / name).read_text() for name in ("first", "second")]
        assert [text.count("written") for text in texts] == [1, 1]
        assert configuration.logger_file_handler is None

    def test_no_file_is_no_handler(self) -> None:
        configuration = Configuration()
        configuration.logger_file = None
        assert configuration.logger_file_handler is None


def test_the_debug_report_says_what_a_bug_report_needs() -> None:
    report = Configuration(access_token="s3cret").to_debug_report()
    assert f"apache-airflow-client: {__version__}" in report
    assert platform.python_version() in report
    assert "s3cret" not in report
