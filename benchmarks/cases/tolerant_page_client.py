"""A page of 1,000 task instances in a state that is newer than the client: the client."""

import warnings
from typing import Callable

import airflow_client.client


def prepare(address: str) -> Callable[[], object]:
    """Return the call to measure."""
    configuration = airflow_client.client.Configuration(host=f"{address}/newer", access_token="token")
    api = airflow_client.client.TaskInstanceApi(airflow_client.client.ApiClient(configuration))
    warnings.simplefilter("ignore")

    def call() -> object:
        answer = api.get_task_instances("example_dag", "example_run", limit=1000)
        assert [instance.state for instance in answer.task_instances] == ["invented"] * 1000
        return answer

    return call
