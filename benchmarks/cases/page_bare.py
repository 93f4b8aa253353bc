"""A page of 1,000 task instances: the same model, validated from the bytes of a bare request."""

from typing import Callable

import urllib3

import airflow_client.client


def prepare(address: str) -> Callable[[], object]:
    """Return the call to measure."""
    pool_manager = urllib3.PoolManager()
    url = f"{address}/api/v2/dags/example_dag/dagRuns/example_run/taskInstances?limit=1000"
    model = airflow_client.client.TaskInstanceCollectionResponse

    def call() -> object:
        answer = model.model_validate_json(pool_manager.request("GET", url).data)
        assert len(answer.task_instances) == 1000
        return answer

    return call
