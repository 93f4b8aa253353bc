"""Subclasses of `ApiClient`, and methods that are replaced, as people do to add credentials and tracing."""

from __future__ import annotations

import datetime
import decimal
import json
import uuid
from types import SimpleNamespace
from unittest import mock

from pydantic import SecretStr

from airflow_client.client import (
    ApiClient,
    Configuration,
    DagRunApi,
    DagRunState,
    Detail,
    PoolApi,
    PoolBody,
    PoolPatchBody,
    rest,
)

from ..program import POOL, RUN, attempt, connected, differs
from ..server import Answer, Server


def call_api_adds_credentials(server: Server) -> None:
    class Signing(ApiClient):
        def call_api(self, method, url, header_params=None, body=None, post_params=None, _request_timeout=None):
            header_params["Authorization"] = f"Signature {method} {len(url) > 0} {json.dumps(body)}"
            return super().call_api(method, url, header_params, body, post_params, _request_timeout)

    server.answer(Answer(200, POOL))
    pools = PoolApi(Signing(Configuration(host=server.url)))
    pools.get_pool("name")
    pools.get_pool_with_http_info("name", _request_timeout=5)
    pools.get_pool_without_preload_content("name")
    pools.patch_pool("name", {"slots": 3})
    print([request.headers["Authorization"].split(" {")[0] for request in server.requests])


def call_api_with_any_arguments(server: Server) -> None:
    seen = []

    class Tracing(ApiClient):
        def call_api(self, *args, **kwargs):
            seen.append((len(args), sorted(kwargs), args[0], args[1], type(args[2]).__name__, args[3], args[4]))
            response = super().call_api(*args, **kwargs)
            seen.append((type(response).__name__, response.status, response.data))
            return response

    server.answer(Answer(200, POOL))
    pools = PoolApi(Tracing(Configuration(host=server.url)))
    pools.get_pool("name", _request_timeout=5)
    pools.delete_pool_without_preload_content("name")
    print(*seen, sep="\n")


def call_api_repeats_a_call(server: Server) -> None:
    class Refreshing(ApiClient):
        def call_api(self, method, url, header_params=None, *args, **kwargs):
            response = super().call_api(method, url, header_params, *args, **kwargs)
            if response.status == 401:
                header_params["Authorization"] = "Bearer refreshed"
                response = super().call_api(method, url, header_params, *args, **kwargs)
            return response

    server.answer(Answer(401, {"detail": "expired"}), Answer(200, POOL))
    pools = PoolApi(Refreshing(Configuration(host=server.url, access_token="old")))
    print(pools.get_pool("name").name, [request.headers["Authorization"] for request in server.requests])


@differs("version-is-asked-for", ours="/api/v2/version\n/api/v2/dags/name/dagRuns/run/wait?interval=1")
def call_api_sees_every_request(server: Server) -> None:
    class Tracing(ApiClient):
        def call_api(self, method, url, *args, **kwargs):
            print(url.replace(server.url, ""))
            return super().call_api(method, url, *args, **kwargs)

    runs = DagRunApi(Tracing(Configuration(host=server.url)))
    server.answer(Answer(200, {"version": "3.3.2"}))
    runs.wait_dag_run_until_finished_without_preload_content("name", "run", 1)


def clients_that_are_made_in_their_own_way(server: Server) -> None:
    class Made(ApiClient):
        def __init__(self, configuration):
            self.configuration = configuration
            self.rest_client = rest.RESTClientObject(configuration)
            self.default_headers, self.cookie = {}, None

    server.answer(Answer(200, POOL))
    pools = PoolApi(Made(Configuration(host=server.url)))
    print(pools.get_pool("name").name, pools.post_pool_without_preload_content({"name": "a", "slots": 1}).status)


def configurations_that_are_made_in_their_own_way(server: Server) -> None:
    """Some take another object with the attributes that the released client reads."""
    settings = {name: value for name, value in vars(Configuration(host=server.url)).items() if not name.startswith("_")}
    names = ("strict_responses", "server_version", "check_server_version")
    own = SimpleNamespace(**{name: value for name, value in settings.items() if name not in names})
    own.host, own.proxy, own.auth_settings = server.url, None, dict
    server.answer(Answer(200, POOL))
    pools = PoolApi(ApiClient(own))
    print(pools.get_pool("name").name, pools.post_pool_without_preload_content({"name": "a", "slots": 1}).status)


def apis_on_a_client_of_ones_own(server: Server) -> None:
    """API classes take whatever has the methods that they call."""

    seen = set()

    class Own:
        def __init__(self, client):
            self.client = client

        def __getattr__(self, name):
            if name.startswith("_"):
                raise AttributeError(name)
            seen.add(name)
            return getattr(self.client, name)

    server.answer(Answer(200, POOL))
    print(PoolApi(Own(connected(server))).get_pool("name").name)
    print({"param_serialize", "call_api", "response_deserialize"} <= seen)


def clients_that_are_stand_ins() -> None:
    """Programs are tested with stand-ins that let anything be done with them."""
    client = mock.MagicMock()
    client.param_serialize.return_value = ("GET", "http://name", {}, None, [])
    client.response_deserialize.return_value.data = "data"
    runs = DagRunApi(client)
    print(runs.get_dag_run("name", "run"), runs.get_dag_runs("~", limit=1))
    print(client.param_serialize.call_args.kwargs["method"], client.call_api.call_args.args[:2])


def clients_that_are_stand_ins_where_a_release_matters() -> None:
    client = mock.MagicMock()
    client.param_serialize.return_value = ("GET", "http://name", {}, None, [])
    client.response_deserialize.return_value.data = "data"
    print(DagRunApi(client).wait_dag_run_until_finished("name", "run", 1))


def clients_that_are_stand_ins_by_specification() -> None:
    client = mock.create_autospec(ApiClient, instance=True)
    client.param_serialize.return_value = ("GET", "http://name", {}, None, [])
    client.response_deserialize.return_value.data = "data"
    print(DagRunApi(client).get_dag_run("name", "run"))


def call_api_raises(server: Server) -> None:
    class Refusing(ApiClient):
        def call_api(self, *args, **kwargs):
            raise PermissionError("not here")

    pools = PoolApi(Refusing(Configuration(host=server.url)))
    attempt("refused", pools.get_pool, "name")
    print(len(server.requests))


def param_serialize_adds_headers(server: Server) -> None:
    seen = []

    class Tracing(ApiClient):
        def param_serialize(self, *args, **kwargs):
            seen.append((len(args), sorted(kwargs), kwargs["method"], kwargs["resource_path"]))
            seen.append((kwargs["path_params"], kwargs["query_params"], kwargs["files"], kwargs["post_params"]))
            seen.append((kwargs["body"], kwargs["_host"], kwargs["_request_auth"]))
            seen.append((sorted(kwargs["header_params"].items()), "HTTPBearer" in kwargs["auth_settings"]))
            kwargs["header_params"]["Trace"] = "1"
            kwargs["query_params"].append(("trace", "1"))
            serialized = super().param_serialize(*args, **kwargs)
            seen.append((type(serialized).__name__, len(serialized), serialized[0], serialized[1]))
            return serialized

    server.answer(Answer(200, POOL))
    pools = PoolApi(Tracing(Configuration(host=server.url)))
    pools.get_pool("name", _headers={"X-Name": "value"})
    print(*seen, server.requests[-1].target, server.requests[-1].headers["Trace"], sep="\n")
    seen.clear()
    server.answer(Answer(200, {"dag_runs": [], "total_entries": 0}))
    DagRunApi(Tracing(Configuration(host=server.url))).get_dag_runs("~", limit=5, order_by=["a"])
    print(*seen, server.requests[-1].target, sep="\n")


def param_serialize_changes_the_result(server: Server) -> None:
    class Prefixing(ApiClient):
        def param_serialize(self, *args, **kwargs):
            method, url, headers, body, post_params = super().param_serialize(*args, **kwargs)
            headers["X-Name"] = "value"
            return method, url.replace("/api/", "/prefix/api/"), headers, body, post_params

    server.answer(Answer(201, POOL))
    PoolApi(Prefixing(Configuration(host=server.url))).post_pool({"name": "name", "slots": 1})
    request = server.requests[-1]
    print(request.target, request.headers["X-Name"], b'"name": "name"' in request.body)


def param_serialize_sees_the_model(server: Server) -> None:
    seen = []

    class Tracing(ApiClient):
        def param_serialize(self, *args, **kwargs):
            seen.append(type(kwargs["body"]).__name__)
            return super().param_serialize(*args, **kwargs)

    server.answer(Answer(200, POOL))
    pools = PoolApi(Tracing(Configuration(host=server.url)))
    pools.post_pool(PoolBody(name="name", slots=1))
    pools.patch_pool("name", {"slots": 1})
    print(seen)


def response_deserialize_sees_every_answer(server: Server) -> None:
    seen = []

    class Tracing(ApiClient):
        def response_deserialize(self, response_data, response_types_map=None):
            seen.append((response_data.status, response_types_map["200"], type(response_data.data).__name__))
            answer = super().response_deserialize(response_data, response_types_map)
            seen.append((type(answer).__name__, answer.status_code, type(answer.data).__name__))
            return answer

    pools = PoolApi(Tracing(Configuration(host=server.url)))
    server.answer(Answer(200, POOL))
    pools.get_pool("name")
    pools.get_pool_with_http_info("name")
    pools.get_pool_without_preload_content("name")
    server.answer(Answer(404, {"detail": "none"}))
    attempt("none", pools.get_pool, "name")
    print(*seen, sep="\n")


def response_deserialize_by_keywords(server: Server) -> None:
    class Tracing(ApiClient):
        def response_deserialize(self, **kwargs):
            print(sorted(kwargs))
            return super().response_deserialize(**kwargs)

    server.answer(Answer(200, POOL))
    PoolApi(Tracing(Configuration(host=server.url))).get_pool("name")


def response_deserialize_changes_the_answer(server: Server) -> None:
    class Unwrapping(ApiClient):
        def response_deserialize(self, response_data, response_types_map=None):
            response_data.data = json.dumps(json.loads(response_data.data)["wrapped"]).encode()
            answer = super().response_deserialize(response_data, response_types_map)
            answer.data.slots += 1
            return answer

    server.answer(Answer(200, {"wrapped": POOL}))
    pools = PoolApi(Unwrapping(Configuration(host=server.url)))
    answer = pools.get_pool_with_http_info("name")
    print(pools.get_pool("name").slots, answer.data.slots, json.loads(answer.raw_data) == POOL)


def response_deserialize_alone(server: Server) -> None:
    """Programs decode answers that they fetched otherwise."""
    server.answer(Answer(200, POOL))
    client = connected(server)
    response = client.call_api("GET", f"{server.url}/any")
    response.read()
    for types in (
        {"200": "PoolResponse"},
        {"2XX": "PoolResponse"},
        {"default": "object"},
        {"200": "Dict[str, object]"},
    ):
        print(type(client.response_deserialize(response, types).data).__name__)
    print(client.response_deserialize(response, {"200": "bytearray"}).data == response.data)
    print(client.response_deserialize(response, {"200": None}).data, client.response_deserialize(response, {}).data)


def files_of_answers(server: Server) -> None:
    server.answer(Answer(200, b"content", {"Content-Disposition": 'attachment; filename="../name.txt"'}))
    client = connected(server)
    response = client.call_api("GET", f"{server.url}/any")
    response.read()
    path = client.response_deserialize(response, {"200": "file"}).data
    with open(path, "rb") as file:
        print(path.rpartition("/")[2], file.read())


def sanitize_for_serialization_adds_types(server: Server) -> None:
    class Money:
        def __str__(self):
            return "1 EUR"

    class Extended(ApiClient):
        def sanitize_for_serialization(self, obj):
            return str(obj) if isinstance(obj, Money) else super().sanitize_for_serialization(obj)

    server.answer(Answer(200, RUN))
    runs = DagRunApi(Extended(Configuration(host=server.url)))
    runs.trigger_dag_run_without_preload_content("name", {"logical_date": None, "conf": {"price": [Money()]}})
    print(json.loads(server.requests[-1].body)["conf"])


def sanitize_for_serialization_is_called(server: Server) -> None:
    seen = []

    class Tracing(ApiClient):
        def sanitize_for_serialization(self, obj):
            seen.append(type(obj).__name__)
            return super().sanitize_for_serialization(obj)

    server.answer(Answer(201, POOL))
    PoolApi(Tracing(Configuration(host=server.url))).post_pool(PoolBody(name="name", slots=1))
    print("PoolBody" in seen, "dict" in seen, "str" in seen)


def values_that_are_sanitized(server: Server) -> None:
    client = connected(server)
    moment = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)

    class Plain:
        def __init__(self):
            self.name, self.when = "name", moment

    class WithDict:
        def to_dict(self):
            return {"when": moment}

    for value in (
        None,
        1,
        1.5,
        True,
        "text",
        b"bytes",
        DagRunState.FAILED,
        moment,
        moment.date(),
        decimal.Decimal("1.50"),
        uuid.UUID(int=1),
        [moment, None],
        (moment, 1),
        {"a": [moment], 1: None},
        SecretStr("secret"),
        Plain(),
        WithDict(),
        Detail("text"),
        Detail({"a": 1}),
        float("inf"),
        [[{"a": (DagRunState.FAILED,)}]],
    ):
        attempt(type(value).__name__, client.sanitize_for_serialization, value)


def models_that_are_sanitized(server: Server) -> None:
    body = PoolPatchBody(slots=3, description="text", include_deferred=True)
    sanitized = connected(server).sanitize_for_serialization({"body": [body]})
    print([sanitized["body"][0][name] for name in ("slots", "description", "include_deferred")])


def update_params_for_auth_adds_credentials(server: Server) -> None:
    class Signing(ApiClient):
        def update_params_for_auth(
            self, headers, queries, auth_settings, resource_path, method, body, request_auth=None
        ):
            super().update_params_for_auth(
                headers, queries, auth_settings, resource_path, method, body, request_auth=request_auth
            )
            headers["X-Signature"] = f"{method} {resource_path}"
            queries.append(("signed", "yes"))

    server.answer(Answer(200, POOL))
    PoolApi(Signing(Configuration(host=server.url, access_token="token"))).get_pool("a b")
    request = server.requests[-1]
    print(request.target, request.headers["X-Signature"], request.headers["Authorization"])


def collection_formats_are_given(server: Server) -> None:
    class Tracing(ApiClient):
        def param_serialize(self, *args, **kwargs):
            print(kwargs["collection_formats"]["order_by"])
            return super().param_serialize(*args, **kwargs)

    server.answer(Answer(200, {"dag_runs": [], "total_entries": 0}))
    DagRunApi(Tracing(Configuration(host=server.url))).get_dag_runs("~", order_by=["a"])


def unread_answers_are_refused(server: Server) -> None:
    server.answer(Answer(200, POOL))
    client = connected(server)
    response = client.call_api("GET", f"{server.url}/any")
    attempt("unread", client.response_deserialize, response, {"200": "PoolResponse"})


def select_header_accept_is_replaced(server: Server) -> None:
    class Asking(ApiClient):
        def select_header_accept(self, accepts):
            return "application/problem+json"

        def select_header_content_type(self, content_types):
            return "application/vnd.own+json"

    server.answer(Answer(201, POOL))
    PoolApi(Asking(Configuration(host=server.url))).post_pool({"name": "name", "slots": 1})
    print(server.requests[-1].headers["Accept"], server.requests[-1].headers["Content-Type"])


def parameters_to_url_query_is_replaced(server: Server) -> None:
    class Appending(ApiClient):
        def parameters_to_url_query(self, params, collection_formats):
            return super().parameters_to_url_query(params, collection_formats) + "&own=1"

    server.answer(Answer(200, {"pools": [], "total_entries": 0}))
    PoolApi(Appending(Configuration(host=server.url))).get_pools(limit=5)
    print(server.requests[-1].target)


def deserialize_is_replaced(server: Server) -> None:
    class Decoding(ApiClient):
        def deserialize(self, response_text, response_type, content_type):
            print(response_type, content_type)
            result = super().deserialize(response_text, response_type, content_type)
            result.slots = 7
            return result

    server.answer(Answer(200, POOL))
    print(PoolApi(Decoding(Configuration(host=server.url))).get_pool("name").slots)


def call_api_is_replaced_on_an_instance(server: Server) -> None:
    server.answer(Answer(200, POOL))
    client = connected(server)
    send = client.call_api

    def traced(*args, **kwargs):
        print("before", args[0])
        return send(*args, **kwargs)

    client.call_api = traced
    print(PoolApi(client).get_pool("name").name)


def rest_client_is_replaced_with_a_stand_in(server: Server) -> None:
    class Response:
        status, reason, headers = 200, "OK", {"content-type": "application/json"}
        data = json.dumps(POOL).encode()

        def read(self):
            return self.data

    class StandIn:
        def request(self, *args, **kwargs):
            print(args, sorted(kwargs))
            return Response()

    client = connected(server)
    client.rest_client = StandIn()
    print(PoolApi(client).get_pool("name").name, PoolApi(client).get_pool_with_http_info("name").status_code)


def call_api_gives_a_stand_in(server: Server) -> None:
    class Response:
        status, reason, headers = 404, "Not Found", {"content-type": "application/json"}
        data = b'{"detail": "none"}'

        def read(self):
            return self.data

    client = connected(server)
    client.call_api = lambda *args, **kwargs: Response()
    attempt("stand-in", PoolApi(client).get_pool, "name")


def param_serialize_alone(server: Server) -> None:
    """Programs call what the API does not describe with the client's address and credentials."""
    server.answer(Answer(200, POOL))
    client = connected(server, access_token="token")
    request = client.param_serialize(
        "GET",
        "/any/{name}",
        path_params={"name": "a b"},
        query_params=[("a", 1), ("b", [1, 2]), ("c", True)],
        header_params={"X-Name": "value"},
        auth_settings=["HTTPBearer"],
        collection_formats={"b": "multi"},
    )
    print(request[0], request[1].replace(server.url, ""), request[2]["X-Name"], request[2]["Authorization"])
    print(client.call_api(*request).status)
    request = client.param_serialize("GET", "/any", query_params=[("b", [1, 2])], collection_formats={"b": "csv"})
    print(request[1].replace(server.url, ""), request[2].keys() - {"User-Agent"}, request[3])
    request = client.param_serialize("POST", "/any", body={"when": datetime.date(2026, 1, 2)}, _host="http://other")
    print(request[1], request[3], request[4] or None)


def small_steps(server: Server) -> None:
    client = connected(server)
    for params in ({"a": 1, "b": True}, [("a", "x y"), ("b", [1, 2])], [("b", [True, False])]):
        for kind in ("multi", "csv", "ssv", "tsv", "pipes"):
            print(kind, client.parameters_to_tuples(params, {"b": kind}) if isinstance(params, list) else "")
            if isinstance(params, list):
                print(client.parameters_to_url_query(params, {"b": kind}))
    print(client.parameters_to_tuples({"a": 1, "b": True}, None), client.parameters_to_url_query({"a": {"b": 1}}, None))
    for accepts in ([], ["text/plain"], ["text/plain", "application/json"], ["application/problem+JSON", "text/plain"]):
        print(client.select_header_accept(accepts), client.select_header_content_type(accepts))
    print(client.files_parameters({"one": b"content", "two": ("name.json", b"{}"), "three": [b"a", b"b"]}))
    attempt("file", client.files_parameters, {"one": 1})


@differs("none-in-a-list", ours="[('a', 1)] a=1")
def nothing_in_a_list(server: Server) -> None:
    client = connected(server)
    params = [("a", [1, None])]
    print(client.parameters_to_tuples(params, {}), client.parameters_to_url_query(params, {}))


def texts_that_are_decoded(server: Server) -> None:
    client = connected(server)
    for text, kind, media in (
        ('{"a": 1}', "object", "application/json"),
        ('{"a": 1}', "Dict[str, int]", "application/json; charset=utf-8"),
        ("[1, 2]", "List[int]", "application/json"),
        ('["failed"]', "List[DagRunState]", "application/json"),
        ('"2026-01-02"', "date", "application/json"),
        ("text", "str", "text/plain"),
        ("text", "str", None),
        ('{"a": 1}', "object", None),
        ("null", "object", "application/json"),
        ("", "object", "application/json"),
        ("1.5", "float", "application/json"),
        ("{}", "object", "application/octet-stream"),
    ):
        attempt(f"{text} {kind} {media}", client.deserialize, text, kind, media)
    print(client.deserialize('"2026-01-02T03:04:05+02:00"', "datetime", "application/json").isoformat())
