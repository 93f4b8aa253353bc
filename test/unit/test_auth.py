"""Signing in: which header is sent, when a token is fetched, and when it is renewed."""

from __future__ import annotations

import copy
import json
import os
import pickle
import signal
import sys
import threading
import time
from base64 import urlsafe_b64encode
from types import SimpleNamespace
from typing import Any

import pytest
import urllib3

from airflow_client.client import (
    ApiClient,
    ApiException,
    ApiTypeError,
    ApiValueError,
    Configuration,
    ForbiddenException,
    NotFoundException,
    PoolApi,
    TaskInstanceApi,
    UnauthorizedException,
    UnreadableAnswerException,
    VersionApi,
)
from airflow_client.client.auth import (
    Auth,
    AuthRequest,
    Basic,
    GoogleOpenID,
    HTTPBearer,
    Kerberos,
    OAuth2PasswordBearer,
)
from airflow_client.client.exceptions import CredentialsError

from .fakes import POOL, FakePoolManager, response

HOST = "http://airflow.test"


def jwt(number: int, lifetime: float | None = 3600, *, skew: float = 0, held: str | None = None) -> str:
    """Return a token of a server whose clock is `skew` seconds ahead, and that holds another one, as Keycloak's do."""
    claims: dict[str, Any] = {"sub": str(number), **({"access_token": held} if held else {})}
    if lifetime is not None:
        claims.update(iat=int(time.time() + skew), exp=int(time.time() + skew + lifetime))
    return f"h.{urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip('=')}.s"


class Door:
    """A lock that says when so many threads have come to it."""

    def __init__(self, threads: int) -> None:
        self.all_came = threading.Event()
        self._left = list(range(threads))
        self._lock = threading.RLock()

    def acquire(self, timeout: float) -> bool:
        self._left.pop()
        if not self._left:
            self.all_came.set()
        return self._lock.acquire(timeout=timeout)

    def release(self) -> None:
        self._lock.release()


class Server:
    """Stands in for urllib3's pool manager: gives tokens, and takes the newest."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, str, str | None, Any]] = []
        self.headers: list[dict[str, Any]] = []
        self.timeouts: list[urllib3.Timeout | None] = []
        self.fetched = 0
        self.lifetime: float | None = 3600
        self.skew = 0.0
        self.held: str | None = None
        self.refusal: tuple[int, bytes] = (401, b'{"detail": "Not authenticated"}')
        self.login: tuple[int, bytes] | None = None
        self.good: str | None = None
        self.lock = threading.Lock()
        self.door: Door | None = None

    def request(self, method: str, url: str, **arguments: Any) -> urllib3.HTTPResponse:
        path = url.removeprefix(HOST)
        given = {name.lower(): value for name, value in arguments["headers"].items()}.get("authorization")
        self.requests.append((method, path, given, arguments.get("body")))
        self.headers.append(arguments["headers"])
        self.timeouts.append(arguments.get("timeout"))
        if path == "/auth/token":
            assert self.door is None or self.door.all_came.wait(30)
            if self.login:
                return response(self.login[1], status=self.login[0])
            with self.lock:
                self.fetched += 1
                token = jwt(self.fetched, self.lifetime, skew=self.skew, held=self.held)
                self.good = f"Bearer {token}"
            return response(json.dumps({"access_token": token}).encode(), status=201)
        if given is None or given != self.good:
            return response(self.refusal[1], status=self.refusal[0])
        return response(json.dumps(POOL).encode())

    def clear(self) -> None: ...


@pytest.fixture
def server() -> Server:
    """Give the server."""
    return Server()


def client_of(server: Server, **settings: Any) -> ApiClient:
    """Return a client of the server."""
    client = ApiClient(Configuration(host=HOST, **settings))
    client.rest_client.pool_manager = server  # type: ignore[assignment]
    return client


def paths(server: Server) -> list[str]:
    """Return method and path of each request."""
    return [f"{method} {path}" for method, path, _, _ in server.requests]


def errors_of_threads(server: Server, client: ApiClient) -> list[Exception]:
    """Return what a call raises in each of 16 threads, all of which find no token before one asks for it."""
    failed: list[Exception] = []
    server.door = client.configuration.auth._lock = Door(16)  # type: ignore[union-attr]

    def work() -> None:
        try:
            PoolApi(client).get_pool("p")
        except Exception as error:
            failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return failed


LOGIN, POOL_CALL = "POST /auth/token", "GET /api/v2/pools/p"


class TestUserNameAndPassword:
    """They are all that a user needs."""

    def test_the_token_is_fetched_once_when_it_is_needed(self, server: Server) -> None:
        client = client_of(server, username="u", password="p")
        VersionApi(client).get_version_without_preload_content()
        assert paths(server) == ["GET /api/v2/version"]
        for _ in range(2):
            assert PoolApi(client).get_pool("p").slots == 128
        assert paths(server)[1:] == [LOGIN, POOL_CALL, POOL_CALL]
        assert json.loads(server.requests[1][3]) == {"username": "u", "password": "p"}

    def test_threads_share_it(self, server: Server) -> None:
        """All of them find that there is no token, before one fetches it."""
        assert errors_of_threads(server, client_of(server, username="u", password="p")) == []
        assert server.fetched == 1

    def test_threads_share_that_there_is_none(self, server: Server) -> None:
        """A wrong password is sent once, which may lock an account otherwise; a later call tries again."""
        server.login = 401, b'{"detail": "Invalid credentials"}'
        client = client_of(server, username="u", password="p-is-wrong")
        failed = errors_of_threads(server, client)
        assert [type(error) for error in failed] == [UnauthorizedException] * 16
        assert len({str(error) for error in failed}) == 1
        assert paths(server) == [LOGIN]
        server.login = None
        client.configuration.auth._lock = threading.RLock()  # type: ignore[union-attr]
        assert PoolApi(client).get_pool("p").name == "default_pool"

    def test_a_call_waits_for_another_thread_no_longer_than_it_may(self, server: Server) -> None:
        client = client_of(server, username="u", password="p")
        lock = client.configuration.auth._lock  # type: ignore[union-attr]
        held, done = threading.Event(), threading.Event()

        def hold() -> None:
            with lock:
                held.set()
                done.wait(30)

        thread = threading.Thread(target=hold)
        thread.start()
        held.wait()
        with pytest.raises(CredentialsError, match="another thread is signing in"):
            PoolApi(client).get_pool("p", _request_timeout=(0.01, 0.01))
        done.set()
        thread.join()
        assert server.requests == []

    @pytest.mark.parametrize("skew", [-86400, 0, 86400])
    def test_it_is_renewed_before_it_expires(
        self, server: Server, monkeypatch: pytest.MonkeyPatch, skew: float
    ) -> None:
        server.skew = skew
        pools = PoolApi(client_of(server, username="u", password="p"))
        pools.get_pool("p")
        start = time.monotonic()
        monkeypatch.setattr(time, "monotonic", lambda: start + 3500)
        pools.get_pool("p")
        assert server.fetched == 1
        monkeypatch.setattr(time, "monotonic", lambda: start + 3580)
        pools.get_pool("p")
        assert server.fetched == 2

    def test_one_that_holds_a_token_of_keycloak_is_renewed_before_that_one_ends(
        self, server: Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        server.held = jwt(0, 300)
        pools = PoolApi(client_of(server, username="u", password="p"))
        pools.get_pool("p")
        start = time.monotonic()
        for seconds, fetched in ((200, 1), (290, 2)):
            monkeypatch.setattr(time, "monotonic", lambda seconds=seconds: start + seconds)
            pools.get_pool("p")
            assert server.fetched == fetched

    @pytest.mark.parametrize("content", [{"exp": 10**400}, {"exp": "soon"}, {"exp": None}, [1], "[" * 100_000])
    def test_one_that_says_something_odd_is_used(self, server: Server, content: Any) -> None:
        text = content if isinstance(content, str) else json.dumps(content)
        token = f"h.{urlsafe_b64encode(text.encode()).decode().rstrip('=')}.s"
        server.login, server.good = (201, json.dumps({"access_token": token}).encode()), f"Bearer {token}"
        pools = PoolApi(client_of(server, username="u", password="p"))
        for _ in range(2):
            pools.get_pool("p")
        assert paths(server) == [LOGIN, POOL_CALL, POOL_CALL]

    @pytest.mark.parametrize("lifetime", [1, 5, None])
    def test_a_token_that_lives_short_or_says_nothing_is_used(self, server: Server, lifetime: float | None) -> None:
        server.lifetime = lifetime
        pools = PoolApi(client_of(server, username="u", password="p"))
        for _ in range(3):
            pools.get_pool("p")
        assert server.fetched == 1

    @pytest.mark.parametrize("refusal", [(401, b"{}"), (403, b'{"detail": "Invalid JWT token"}')])
    def test_it_is_renewed_after_the_server_refused_it(self, server: Server, refusal: tuple[int, bytes]) -> None:
        server.refusal = refusal
        pools = PoolApi(client_of(server, username="u", password="p"))
        pools.get_pool("p")
        server.good = "forgotten"
        assert pools.get_pool("p").slots == 128
        assert paths(server)[2:] == [POOL_CALL, LOGIN, POOL_CALL]

    def test_a_second_refusal_is_the_caller_s(self, server: Server) -> None:
        pools = PoolApi(client_of(server, username="u", password="p"))
        pools.get_pool("p")
        server.login = (201, json.dumps({"access_token": "still wrong"}).encode())
        server.good = "something else"
        with pytest.raises(UnauthorizedException):
            pools.get_pool("p")
        assert paths(server)[2:] == [POOL_CALL, LOGIN, POOL_CALL]

    def test_what_is_forbidden_is_not_tried_again(self, server: Server) -> None:
        pools = PoolApi(client_of(server, username="u", password="p"))
        pools.get_pool("p")
        server.good, server.refusal = "nobody", (403, b'{"detail": "Forbidden"}')
        with pytest.raises(ForbiddenException):
            pools.get_pool("p")
        assert paths(server)[2:] == [POOL_CALL]

    def test_a_change_is_sent_again_with_its_body(self, server: Server) -> None:
        pools = PoolApi(client_of(server, username="u", password="p"))
        pools.get_pool("p")
        server.good = "forgotten"
        pools.post_pool({"name": "a", "slots": 1})
        assert [body for method, path, _, body in server.requests if path == "/api/v2/pools"] == [
            '{"name": "a", "slots": 1}'
        ] * 2

    @pytest.mark.parametrize(
        ("login", "kind", "hint"),
        [
            ((401, b'{"detail": "Invalid credentials"}'), UnauthorizedException, "the password is wrong"),
            ((403, b'{"detail": "Invalid credentials"}'), ForbiddenException, "refuses these credentials"),
            ((404, b"{}"), NotFoundException, "gives no tokens here"),
            ((422, b'{"detail": []}'), ApiException, "wants other credentials"),
            ((200, b"<html>"), UnreadableAnswerException, "HTML page"),
            ((201, b'{"token": "t"}'), UnreadableAnswerException, "no access_token"),
            ((201, b'{"access_token": " "}'), UnreadableAnswerException, "no access_token"),
        ],
    )
    def test_why_there_is_no_token_is_said(
        self, server: Server, login: tuple[int, bytes], kind: type[ApiException], hint: str
    ) -> None:
        server.login = login
        with pytest.raises(kind, match=hint) as raised:
            PoolApi(client_of(server, username="u", password="s3cret")).get_pool("p")
        assert str(raised.value).startswith(f"POST /auth/token: {login[0]}")
        assert "s3cret" not in str(raised.value) + repr(raised.value)

    @pytest.mark.parametrize(
        ("status", "body"),
        [
            (422, {"detail": [{"loc": ["body"], "msg": "no", "input": {"password": "s3cret-of-ann"}}]}),
            (422, {"detail": [{"password": "s3cret-of-ann"}]}),
            (422, {"detail": "1 validation error [input_value={'grant_type': 'p...d': 's3cret-of-ann'}]"}),
            (401, {"detail": "wrong: s3cr...of-ann"}),
            (401, "s3cret-of-ann is wrong"),
            (201, {"token": "s3cret-of-ann"}),
            (200, "s3cret-of-ann"),
        ],
    )
    def test_nothing_is_kept_of_an_answer_that_quotes_the_secret(self, server: Server, status: int, body: Any) -> None:
        server.login = status, json.dumps(body).encode()
        with pytest.raises(ApiException, match=f"POST /auth/token: {status}") as raised:
            PoolApi(client_of(server, username="u", password="s3cret-of-ann")).get_pool("p")
        kept = [str(raised.value), repr(raised.value), str(raised.value.body), str(pickle.dumps(raised.value))]
        assert not [text for text in kept if "s3cr" in text or "of-ann" in text]

    @pytest.mark.parametrize(
        ("password", "body", "shown"),
        [
            ("пароль", {"detail": "пароль is wrong"}, "*** is wrong"),
            ('a&"b"<c>', "<html><title>a&amp;&quot;b&quot;&lt;c&gt; is wrong</title>", "'*** is wrong'"),
            ("a&b c/d", "a%26b+c%2Fd and a%26b%20c/d", "*** and ***"),
            ("admin", {"detail": "the user admin is locked until noon"}, "the user *** is locked until noon"),
            ("a", {"detail": "a server of LDAP is not there"}, "a server of LDAP is not there"),
        ],
    )
    def test_only_the_secret_is_taken_out(self, server: Server, password: str, body: Any, shown: str) -> None:
        text = body if isinstance(body, str) else json.dumps(body)
        server.login = 401, text.encode()
        with pytest.raises(UnauthorizedException) as raised:
            PoolApi(client_of(server, username="u", password=password)).get_pool("p")
        assert str(raised.value).splitlines()[0].endswith(shown)
        assert len(password) < 4 or password not in str(raised.value.body)

    def test_a_long_answer_is_cut_off(self, server: Server) -> None:
        server.login = 500, b"x" * 10**7
        with pytest.raises(ApiException) as raised:
            PoolApi(client_of(server, username="u", password="s3cret-of-ann" * 200)).get_pool("p")
        assert len(raised.value.body or "") == 2**16

    @pytest.mark.parametrize("status", [401, 403])
    def test_a_page_is_not_taken_for_the_word_of_airflow(self, server: Server, status: int) -> None:
        server.login = status, b"<html><title>Proxy</title>"
        with pytest.raises(ApiException, match="something before the server answers for it"):
            PoolApi(client_of(server, username="u", password="p")).get_pool("p")

    @pytest.mark.parametrize("empty", [{"username": ""}, {"password": ""}])
    def test_an_empty_one_is_refused(self, empty: dict[str, str]) -> None:
        with pytest.raises(ApiValueError, match="is empty: is its variable set"):
            ApiClient(Configuration(host=HOST, **{"username": "u", "password": "p", **empty}))

    def test_what_the_server_says_otherwise_is_kept(self, server: Server) -> None:
        server.login = 401, b'{"detail": "the account is locked"}'
        with pytest.raises(UnauthorizedException, match="the account is locked") as raised:
            PoolApi(client_of(server, username="u", password="s3cret-of-ann")).get_pool("p")
        assert raised.value.body == '{"detail": "the account is locked"}'

    def test_the_client_s_headers_and_cookie_go_along(self, server: Server) -> None:
        client = client_of(server, username="u", password="p")
        client.cookie = "proxy=1"
        client.default_headers.update({"X-Number": 1.5, "X-Nothing": None, "accept": "text/plain"})
        PoolApi(client).get_pool("p")
        given = server.headers[0]
        assert (given["Cookie"], given["X-Number"]) == ("proxy=1", "1.5")
        assert [given[name] for name in given if name.lower() == "accept"] == ["application/json"]
        assert "X-Nothing" not in given

    def test_it_takes_no_longer_than_the_call_may(self, server: Server) -> None:
        client = client_of(server, username="u", password="p")
        PoolApi(client).get_pool("p", _request_timeout=3)
        server.good = "forgotten"
        PoolApi(client).get_pool("p", _request_timeout=(1, 2))
        PoolApi(client).get_pool("p")
        timeouts = [wait and (wait.total or (wait.connect_timeout, wait.read_timeout)) for wait in server.timeouts]
        assert timeouts == [*[3] * 2, *[(1, 2)] * 3, None]

    def test_it_may_take_longer_than_the_question_for_the_version(self, server: Server) -> None:
        client_of(server, username="u", password="p").server_version()
        assert paths(server) == [LOGIN, "GET /api/v2/version"]
        assert [wait and wait.total for wait in server.timeouts] == [None, 5]

    def test_a_wrong_password_is_sent_once_where_the_version_is_asked_for_too(self, server: Server) -> None:
        server.login = 401, b'{"detail": "Invalid credentials"}'
        with pytest.raises(UnauthorizedException, match="the password is wrong"):
            TaskInstanceApi(client_of(server, username="u", password="p")).get_hitl_details("d", "r")
        assert paths(server) == [LOGIN]

    def test_it_does_not_matter_to_a_call_with_a_header_of_its_own(self, server: Server) -> None:
        server.login, server.good = (401, b"{}"), "mine"
        client = client_of(server, username="u", password="p")
        call = PoolApi(client).get_pools_without_preload_content
        assert call(pool_name_prefix_pattern="t", _headers={"Authorization": "mine"}).status == 200
        with pytest.raises(UnauthorizedException, match="POST /auth/token"):
            call(pool_name_prefix_pattern="t")

    def test_a_token_that_is_over_when_it_comes_is_used_all_the_same(self, server: Server) -> None:
        """Then a clock is wrong, or there is no time of issue to measure from."""
        server.lifetime = -60
        pools = PoolApi(client_of(server, username="u", password="p"))
        pools.get_pool("p")
        pools.get_pool("p")
        assert paths(server) == [LOGIN, POOL_CALL, POOL_CALL]

    def test_a_token_that_another_thread_has_renewed_is_kept(self, server: Server) -> None:
        client = client_of(server, username="u", password="p")
        auth: Any = client.configuration.auth
        refused = AuthRequest("GET", "/", {"Authorization": "Bearer old"}, [], client)
        PoolApi(client).get_pool("p")
        assert auth.renew(refused)
        PoolApi(client).get_pool("p")
        assert server.fetched == 1

    def test_a_pickle_holds_no_token(self, server: Server) -> None:
        client = client_of(server, username="u", password="p")
        PoolApi(client).get_pool("p")
        assert server.good is not None
        assert server.good.removeprefix("Bearer ").encode() not in pickle.dumps(client.configuration.auth)

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
    def test_a_child_process_does_not_wait_for_a_thread_of_its_parent(self) -> None:
        auth: Any = OAuth2PasswordBearer("u", "p")
        client: Any = SimpleNamespace(
            configuration=Configuration(host=HOST), _fetch_token=lambda path, credentials: "t"
        )
        request = AuthRequest("GET", "/", {}, [], client)
        held, done = threading.Event(), threading.Event()

        def hold() -> None:
            with auth._lock:
                held.set()
                done.wait()

        thread = threading.Thread(target=hold)
        thread.start()
        held.wait()
        child = os.fork()
        if not child:
            signal.alarm(30)
            auth.apply(request)
            os._exit(0 if request.headers == {"Authorization": "Bearer t"} else 1)
        done.set()
        thread.join()
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0

    @pytest.mark.parametrize("status", [404, 405])
    @pytest.mark.parametrize("page", ["/api/v1", "/home"])
    def test_the_path_of_a_page_in_the_host_is_said(
        self, pool_manager: FakePoolManager, page: str, status: int
    ) -> None:
        pool_manager.answer(b"{}", status=status, reason="no")
        client = ApiClient(Configuration(host=f"http://me:s3cret@airflow.test{page}", username="u", password="p"))
        client.rest_client.pool_manager = pool_manager  # type: ignore[assignment]
        with pytest.raises(ApiException, match=f"without /api/v1.*is http://airflow.test{page} right") as raised:
            PoolApi(client).get_pool("p")
        assert "s3cret" not in str(raised.value)

    def test_a_token_goes_before_them(self, server: Server) -> None:
        server.good = "Bearer mine"
        PoolApi(client_of(server, username="u", password="p", access_token="mine")).get_pool("p")
        assert paths(server) == [POOL_CALL]

    def test_a_header_of_the_call_goes_before_them(self, server: Server) -> None:
        server.good = "Bearer mine"
        PoolApi(client_of(server, username="u", password="p")).get_pool("p", _headers={"authorization": "Bearer mine"})
        assert paths(server) == [POOL_CALL]

    def test_another_user_gets_another_token(self, server: Server) -> None:
        client = client_of(server, username="u", password="p")
        PoolApi(client).get_pool("p")
        client.configuration.username = "v"
        PoolApi(client).get_pool("p")
        assert [json.loads(body)["username"] for _, path, _, body in server.requests if path == "/auth/token"] == [
            "u",
            "v",
        ]

    def test_without_any_the_error_says_how(self, server: Server) -> None:
        with pytest.raises(UnauthorizedException, match=r"Sign in with Configuration\(username"):
            PoolApi(client_of(server)).get_pool("p")


class TestOtherCredentials:
    """What else `/auth/token` takes."""

    @pytest.mark.parametrize(
        ("settings", "expected"),
        [
            ({}, None),
            (
                {"client_id": "c", "client_secret": "s"},
                {"grant_type": "client_credentials", "client_id": "c", "client_secret": "s"},
            ),
            (
                {"assertion": "a"},
                {"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": "a"},
            ),
            (
                {"assertion": lambda: "b"},
                {"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": "b"},
            ),
        ],
    )
    def test_what_is_asked_for(self, server: Server, settings: Any, expected: Any) -> None:
        PoolApi(client_of(server, auth=OAuth2PasswordBearer(**settings))).get_pool("p")
        method, path, _, body = server.requests[0]
        assert (method, path) == ("GET" if expected is None else "POST", "/auth/token")
        assert (None if body is None else json.loads(body)) == expected

    @pytest.mark.parametrize(
        "settings",
        [
            {"username": "u"},
            {"password": "p"},
            {"client_id": "c"},
            {"client_secret": "s"},
            {"username": "u", "password": "p", "client_id": "c", "client_secret": "s"},
            {"username": "u", "password": "p", "assertion": "a"},
        ],
    )
    def test_half_of_them_or_too_many_are_refused(self, settings: dict[str, str]) -> None:
        with pytest.raises(ApiValueError):
            OAuth2PasswordBearer(**settings)  # type: ignore[arg-type]

    def test_not_everyone_is_an_administrator(self, server: Server) -> None:
        server.login = (403, b'{"detail": "only if all are admins"}')
        with pytest.raises(ForbiddenException, match=r"Give Configuration\(username"):
            PoolApi(client_of(server, auth=OAuth2PasswordBearer())).get_pool("p")


class TestBearer:
    """A token from elsewhere."""

    @pytest.mark.parametrize("how", ["access_token", "auth"])
    def test_a_callable_is_asked_for_each_request_and_after_a_refusal(self, server: Server, how: str) -> None:
        tokens = iter(["old", "new", "new"])
        server.good = "Bearer new"

        def token() -> str:
            return next(tokens)

        settings = {"access_token": token} if how == "access_token" else {"auth": HTTPBearer(token)}
        PoolApi(client_of(server, **settings)).get_pool("p")
        assert [given for _, _, given, _ in server.requests] == ["Bearer old", "Bearer new"]

    def test_the_same_token_again_is_not_tried_again(self, server: Server) -> None:
        with pytest.raises(UnauthorizedException):
            PoolApi(client_of(server, access_token=lambda: "old")).get_pool("p")
        assert paths(server) == [POOL_CALL]

    def test_basic(self, server: Server) -> None:
        server.good = "Basic w7w6cMOkc3M="
        PoolApi(client_of(server, auth=Basic("ü", "päss"))).get_pool("p")
        with pytest.raises(ApiValueError, match="cannot hold a colon"):
            Basic("a:b", "c")
        with pytest.raises(ApiTypeError, match="are texts"):
            Basic("a", None)  # type: ignore[arg-type]


class TestOfOnesOwn:
    """Whatever else there is."""

    def test_it_may_use_headers_and_query_and_is_asked_once_more(self, server: Server) -> None:
        class Signed(Auth):
            def __init__(self) -> None:
                self.number = 0
                self.verified: list[int] = []

            def apply(self, request: AuthRequest) -> None:
                request.headers["Authorization"] = f"Signed {request.method} {request.path} {self.number}"
                request.query.append(("key", "k"))

            def renew(self, request: AuthRequest) -> bool:
                assert request.headers["Authorization"].endswith("0")
                self.number += 1
                return True

            def verify(self, response: Any) -> None:
                self.verified.append(response.status)

        server.good = "Signed GET /api/v2/pools/p 1"
        auth = Signed()
        PoolApi(client_of(server, auth=auth)).get_pool("p")
        assert paths(server) == [f"{POOL_CALL}?key=k"] * 2
        assert auth.verified == [200]

    @pytest.mark.parametrize("module", ["google.auth", "spnego"])
    def test_what_is_missing_says_how_to_get_it(self, monkeypatch: pytest.MonkeyPatch, module: str) -> None:
        monkeypatch.setitem(sys.modules, module, None)
        monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
        kind: Any = GoogleOpenID if module == "google.auth" else Kerberos
        extra = "google" if module == "google.auth" else "kerberos"
        with pytest.raises(ModuleNotFoundError, match=rf"pip install 'apache-airflow-client\[{extra}\]'"):
            kind()


class TestCopies:
    """Credentials go with a copy, tokens and connections do not."""

    @pytest.mark.parametrize("made", [lambda it: pickle.loads(pickle.dumps(it)), copy.deepcopy])
    def test_of_a_client(self, server: Server, made: Any) -> None:
        client = client_of(server, username="u", password="p")
        client.set_default_header("X-Team", "data")
        PoolApi(client).get_pool("p")
        del client.rest_client
        twin = made(client)
        twin.rest_client.pool_manager = server
        assert PoolApi(twin).get_pool("p").slots == 128
        assert twin.default_headers["X-Team"] == "data"

    @pytest.mark.parametrize("auth", [OAuth2PasswordBearer("u", "s3cret"), Basic("u", "s3cret"), HTTPBearer("s3cret")])
    def test_of_a_way_to_sign_in(self, auth: Auth) -> None:
        assert type(pickle.loads(pickle.dumps(auth))) is type(auth)
        assert "s3cret" not in repr(auth) + str(auth)


class TestEnvironment:
    """`Configuration.from_env()`."""

    @pytest.fixture(autouse=True)
    def _nothing_is_set(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("HOST", "USERNAME", "PASSWORD", "TOKEN", "CA_CERT", "TIMEOUT"):
            monkeypatch.delenv(f"AIRFLOW_API_{name}", raising=False)

    def test_nothing(self) -> None:
        assert vars(Configuration.from_env()).keys() == vars(Configuration()).keys()
        assert Configuration.from_env().host == "http://localhost"

    def test_all(self, monkeypatch: pytest.MonkeyPatch) -> None:
        values = {"HOST": HOST, "USERNAME": "u", "PASSWORD": "p", "TOKEN": "t", "CA_CERT": __file__, "TIMEOUT": "2.5"}
        for name, value in values.items():
            monkeypatch.setenv(f"AIRFLOW_API_{name}", value)
        found = Configuration.from_env()
        assert (found.host, found.username, found.password) == (HOST, "u", "p")
        assert (found.access_token, found.ssl_ca_cert, found.timeout) == ("t", __file__, 2.5)

    @pytest.mark.parametrize(
        ("name", "value"),
        [("TIMEOUT", "soon"), ("TIMEOUT", "-1"), ("TIMEOUT", "nan"), ("USERNAME", "u"), ("PASSWORD", "p")],
    )
    def test_what_is_wrong_is_named(self, monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
        monkeypatch.setenv(f"AIRFLOW_API_{name}", value)
        with pytest.raises(ApiValueError, match=f"AIRFLOW_API_{name}"):
            Configuration.from_env()
