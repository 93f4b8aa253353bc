"""What type checkers know of the client; checked by mypy and pyright, never run."""

from datetime import datetime
from typing import Optional

import urllib3
from typing_extensions import assert_type

import airflow_client.client
from airflow_client.client import (
    ApiClient,
    ApiResponse,
    BulkResult,
    BulkTaskInstanceBody,
    Configuration,
    DAGApi,
    DAGCollectionResponse,
    DAGResponse,
    DagRunState,
    NotFoundException,
    PoolApi,
    PoolBody,
    PoolResponse,
    StructuredLogMessage,
    VariableBody,
    bulk_create,
    bulk_delete,
    bulk_update,
    export_variables,
    import_variables,
    iter_log,
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

with ApiClient() as client:
    for line in iter_log(client, "a", "b", "c", try_number="all", follow=True, on_progress=print):
        assert_type(line, StructuredLogMessage)
        assert_type(line.event, str)
    iter_log(client, "a", "b", "c", 1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    iter_log(client, "a", "b", "c", try_number="last")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    created = bulk_create(client, [PoolBody(name="a", slots=1)], on_existence="skip")
    assert_type(created, list[BulkResult[PoolBody]])
    assert_type(created[0].entity.slots, int)
    assert_type(created[0].error, Optional[str])
    assert_type(
        bulk_update(client, (BulkTaskInstanceBody(task_id=name) for name in "ab")),
        list[BulkResult[BulkTaskInstanceBody]],
    )
    assert_type(bulk_delete(client, ["a"], kind="pools"), list[BulkResult[str]])
    assert_type(bulk_delete(client, PoolApi(client).get_pools().pools), list[BulkResult[PoolResponse]])
    assert_type(export_variables(client, "a.json"), list[str])
    assert_type(import_variables(client, "a.json"), list[BulkResult[VariableBody]])
    bulk_create(client, [1])  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]
