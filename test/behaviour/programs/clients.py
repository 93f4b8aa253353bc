"""`ApiClient`: with and without `with`, shared, by default, and API classes that are built without one."""

from __future__ import annotations

import copy

from airflow_client.client import ApiClient, Configuration, DagRunApi, MonitorApi, PoolApi, VersionApi

from ..program import POOL, RUN, attempt, connected, differs
from ..server import Answer, Server

HEALTH = {name: {"status": "healthy"} for name in ("metadatabase", "scheduler", "triggerer", "dag_processor")}


def with_block(server: Server) -> None:
    server.answer(Answer(200, POOL))
    with connected(server) as client:
        print(type(client).__name__, PoolApi(client).get_pool("name").name)


def without_with_block(server: Server) -> None:
    server.answer(Answer(200, POOL))
    print(PoolApi(connected(server)).get_pool("name").name)


def after_its_with_block(server: Server) -> None:
    server.answer(Answer(200, POOL))
    with connected(server) as client:
        pools = PoolApi(client)
        pools.get_pool("name")
    print(pools.get_pool("name").name)
    with client:
        print(PoolApi(client).get_pool("name").name)


@differs("Leaving the `with` block", ours="2")
def connections_after_a_with_block(server: Server) -> None:
    server.answer(Answer(200, POOL))
    with connected(server) as client:
        PoolApi(client).get_pool("name")
    PoolApi(client).get_pool("name")
    print(len(server.connections))


def errors_in_a_with_block(server: Server) -> None:
    attempt("error", lambda: _fail(connected(server)))


def _fail(client: ApiClient) -> None:
    with client:
        raise KeyError("name")


def response_that_outlives_a_with_block(server: Server) -> None:
    server.answer(Answer(200, POOL))
    with connected(server) as client:
        response = PoolApi(client).get_pool_without_preload_content("name")
    print(response.json() == POOL)


def shared_between_classes(server: Server) -> None:
    client = connected(server, access_token="token")
    pools, runs, monitor = PoolApi(client), DagRunApi(client), MonitorApi(client)
    print(pools.api_client is runs.api_client is client)
    server.answer(Answer(200, POOL))
    pools.get_pool("name")
    server.answer(Answer(200, RUN))
    runs.get_dag_run("name", "run")
    server.answer(Answer(200, HEALTH))
    monitor.get_health()
    print([(request.target, request.headers["Authorization"]) for request in server.requests], len(server.connections))


def client_of_an_api_can_be_changed(server: Server) -> None:
    server.answer(Answer(200, POOL))
    pools = PoolApi(ApiClient(Configuration(host="http://127.0.0.1:1")))
    pools.api_client = connected(server)
    print(pools.get_pool("name").name)


def classes_without_a_client(server: Server) -> None:
    server.answer(Answer(200, POOL))
    Configuration.set_default(Configuration(host=server.url, access_token="token"))
    pools = PoolApi()
    print(pools.get_pool("name").name, server.requests[-1].headers["Authorization"])
    print(pools.api_client is DagRunApi().api_client, pools.api_client is ApiClient.get_default())
    print(PoolApi(None).api_client is pools.api_client, PoolApi(api_client=None).api_client is pools.api_client)


def default_client(server: Server) -> None:
    server.answer(Answer(200, POOL))
    first = connected(server)
    ApiClient.set_default(first)
    print(ApiClient.get_default() is first, PoolApi().api_client is first, PoolApi().get_pool("name").name)
    ApiClient.set_default(None)
    print(ApiClient.get_default() is first)


def default_configuration_set_late(server: Server) -> None:
    """The default client keeps the configuration that it was made with."""
    PoolApi()
    Configuration.set_default(Configuration(host=server.url))
    print(PoolApi().api_client.configuration is Configuration.get_default())


def default_client_of_a_subclass() -> None:
    class Tracing(ApiClient):
        pass

    print(type(Tracing.get_default()).__name__, ApiClient.get_default() is Tracing.get_default())


def parts_of_a_client() -> None:
    configuration = Configuration(host="http://name", client_side_validation=False)
    client = ApiClient(configuration, header_name="X-Name", header_value="value", cookie="a=b")
    print(client.configuration is configuration, client.cookie, client.client_side_validation)
    print(client.default_headers["X-Name"], type(client.rest_client).__name__)
    print(ApiClient.PRIMITIVE_TYPES, sorted(ApiClient.NATIVE_TYPES_MAPPING))
    print(ApiClient(configuration).default_headers.keys() - {"User-Agent"})


def clients_do_not_share_headers(server: Server) -> None:
    configuration = Configuration(host=server.url)
    one, two = ApiClient(configuration), ApiClient(configuration)
    one.set_default_header("X-Name", "value")
    print("X-Name" in two.default_headers, one.rest_client is two.rest_client)


def shallow_copies_of_a_client(server: Server) -> None:
    server.answer(Answer(200, POOL))
    client = copy.copy(connected(server))
    print(PoolApi(client).get_pool("name").name)


def deep_copies_of_an_api(server: Server) -> None:
    attempt("copy", lambda: type(copy.deepcopy(connected(server))).__name__)


def apis_of_ones_own(server: Server) -> None:
    class Pools(PoolApi):
        def get_pool(self, pool_name, **options):
            return super().get_pool(f"team-{pool_name}", **options)

        def slots(self, pool_name):
            return self.get_pool(pool_name).slots

    server.answer(Answer(200, POOL))
    print(Pools(connected(server)).slots("name"), server.requests[-1].target)


def apis_by_their_modules() -> None:
    import airflow_client.client
    import airflow_client.client.api.pool_api
    import airflow_client.client.models.pool_response
    from airflow_client.client.api import PoolApi as by_package
    from airflow_client.client.api.pool_api import PoolApi as by_module
    from airflow_client.client.api_client import ApiClient as client_by_module
    from airflow_client.client.configuration import Configuration as configuration_by_module
    from airflow_client.client.models import PoolResponse
    from airflow_client.client.rest import ApiException

    print(by_package is by_module is PoolApi, client_by_module is ApiClient, configuration_by_module is Configuration)
    print(airflow_client.client.PoolResponse is PoolResponse, airflow_client.client.ApiException is ApiException)
    print(airflow_client.client.__version__, PoolApi.__module__, PoolResponse.__module__)


def call_where_nothing_is_needed(server: Server) -> None:
    server.answer(Answer(200, {"version": "3.3.2", "git_version": None}))
    version = VersionApi(connected(server)).get_version()
    print(version.version, version.git_version)
