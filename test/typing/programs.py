"""What type checkers know of the client; checked by mypy and pyright, never run."""

from datetime import datetime
from typing import Optional

import urllib3
from typing_extensions import assert_type

import airflow_client.client
from airflow_client.client import (
    ApiClient,
    ApiResponse,
    Configuration,
    DAGApi,
    DAGCollectionResponse,
    DAGResponse,
    DagRunState,
    NotFoundException,
    PoolApi,
    PoolBody,
    PoolResponse,
)
from airflow_client.client.models.dag_run_response import DAGRunResponse

with ApiClient(Configuration(host="http://localhost:8080", access_token="a")) as client:
    pools = PoolApi(client)
    assert_type(pools.get_pool("a"), PoolResponse)
    assert_type(pools.get_pool_with_http_info(pool_name="a"), ApiResponse[PoolResponse])
    assert_type(pools.get_pool_with_http_info("a").data, PoolResponse)
    assert_type(pools.get_pool_without_preload_content("a"), urllib3.BaseHTTPResponse)
    assert_type(pools.get_pool("a").slots, int)
    assert_type(pools.get_pool("a").description, Optional[str])
    assert_type(pools.delete_pool("a"), None)
    assert_type(pools.post_pool(PoolBody(name="a", slots=1)), PoolResponse)
    dags = DAGApi(client).get_dags(limit=5, order_by="dag_id")
    assert_type(dags, DAGCollectionResponse)
    assert_type(dags.dags[0], DAGResponse)
    assert_type(DAGApi(client).get_dags(order_by=["dag_id"], _request_timeout=(1.0, 2.0)), DAGCollectionResponse)
    run = airflow_client.client.DagRunApi(client).get_dag_run("a", "b")
    assert_type(run, DAGRunResponse)
    assert_type(run.state, DagRunState)
    assert_type(run.start_date, Optional[datetime])
    try:
        pools.get_pool("b")
    except NotFoundException as error:
        print(error.status)

    pools.get_pool(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    pools.get_pool("a", no_such=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    pools.get_pool()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    pools.get_pool("a").no_such  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]  # noqa: B018
    pools.no_such("a")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
