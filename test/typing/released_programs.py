"""Programs as people write them for the released client; type checkers find no error in them under either client."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import airflow_client.client
from airflow_client.client import Configuration
from airflow_client.client.api.dag_run_api import DagRunApi
from airflow_client.client.api_client import ApiClient
from airflow_client.client.api_response import ApiResponse
from airflow_client.client.exceptions import ApiException, NotFoundException
from airflow_client.client.models.dag_run_patch_body import DAGRunPatchBody
from airflow_client.client.models.dag_run_response import DAGRunResponse
from airflow_client.client.models.trigger_dag_run_post_body import TriggerDAGRunPostBody


class Traced(ApiClient):
    """A client that notes what it calls."""

    def call_api(self, method: str, url: str, *args: Any, **kwargs: Any) -> Any:
        print(method, url)
        return super().call_api(method, url, *args, **kwargs)


def trigger(host: str, token: str, dag_id: str) -> str:
    configuration = Configuration(host=host)
    configuration.access_token = token
    configuration.verify_ssl = False
    configuration.retries = 3
    with Traced(configuration) as api_client:
        runs = DagRunApi(api_client)
        body = TriggerDAGRunPostBody(logical_date=datetime.now(timezone.utc), conf={"a": 1}, note="a note")
        try:
            run: DAGRunResponse = runs.trigger_dag_run(dag_id, body)
        except ApiException as error:
            print(f"Exception when calling DagRunApi->trigger_dag_run: {error}\n", error.status, error.reason)
            raise
        answer: ApiResponse[DAGRunResponse] = runs.get_dag_run_with_http_info(dag_id, run.dag_run_id)
        print(answer.status_code, answer.data.state.value, answer.raw_data)
        runs.patch_dag_run(dag_id, run.dag_run_id, DAGRunPatchBody(note="done"), _request_timeout=10.0)
        for each in runs.get_dag_runs(dag_id, limit=10, state=["failed"]).dag_runs:
            print(each.to_dict(), each.to_json(), each.to_str())
        return run.dag_run_id


def read(api_client: airflow_client.client.ApiClient) -> None:
    try:
        task = airflow_client.client.TaskInstanceApi(api_client).get_task_instance("a", "b", "c")
        print(task.state.value if task.state else "none", task.start_date)
        pools = airflow_client.client.PoolApi(api_client)
        pools.post_pool(airflow_client.client.PoolBody(name="a", slots=1))
        raw = pools.get_pools_without_preload_content(limit=1)
        print(raw.status, raw.data)
    except NotFoundException as error:
        print(error.body, error.headers)
    except ApiException as error:
        print(error.data)
