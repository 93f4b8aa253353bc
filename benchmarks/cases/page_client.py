"""A page of 1,000 task instances: the client."""

from typing import Callable

import airflow_client.client


def prepare(address: str) -> Callable[[], object]:
    """Return the call to measure."""
    configuration = airflow_client.client.Configuration(host=address, access_token="token")
    api = airflow_client.client.TaskInstanceApi(airflow_client.client.ApiClient(configuration))

    def call() -> object:
        answer = api.get_task_instances("example_dag", "example_run", limit=1000)
        assert len(answer.task_instances) == 1000
        return answer

    return call
