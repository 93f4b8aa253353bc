"""What type checkers know of the client; checked by mypy and pyright, never run."""

from datetime import datetime
from typing import List, Optional

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
    DagRunApi,
    DagRunState,
    NotFoundException,
    Pager,
    PoolApi,
    PoolBody,
    PoolResponse,
    Progress,
    StructuredLogMessage,
    TaskInstanceApi,
    TaskInstanceResponse,
    TaskInstancesBatchBody,
    VariableBody,
    bulk_create,
    bulk_delete,
    bulk_update,
    export_variables,
    import_variables,
    iter_log,
    paginate,
    trigger_dag_run_and_wait,
    wait_for_dag,
    wait_for_dag_run,
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

    def on_progress(progress: Progress) -> None:
        assert_type(progress.total, Optional[int])

    failed = paginate(DagRunApi(client).get_dag_runs, "~", state=["failed"])
    assert_type(failed, Pager[DAGRunResponse])
    assert_type(failed.total, Optional[int])
    for run in failed.with_options(max_items=10, read_ahead=1, start=failed.position, on_progress=on_progress):
        assert_type(run, DAGRunResponse)
    for page in failed.pages():
        assert_type(page, List[DAGRunResponse])
    for tag in paginate(DAGApi(client).get_dag_tags):
        assert_type(tag, str)
    batch = TaskInstancesBatchBody(task_ids=["a"])
    for instance in paginate(TaskInstanceApi(client).get_task_instances_batch, "~", "~", batch):
        assert_type(instance, TaskInstanceResponse)
    paginate(pools.get_pool, "a")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    paginate(pools.get_pools, no_such=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    paginate(pools.get_pools, limit="1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    paginate(DagRunApi(client).get_dag_runs)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]

    def on_state(state: DagRunState) -> None: ...

    assert_type(wait_for_dag_run(client, "a", "b", timeout=1, on_state=on_state), DAGRunResponse)
    assert_type(trigger_dag_run_and_wait(client, "a", {"conf": {}}, on_progress=on_progress), DAGRunResponse)
    assert_type(wait_for_dag(client, "a"), DAGResponse)
    wait_for_dag_run(client, "a", "b", 1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
