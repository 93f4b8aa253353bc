"""The log of a task, line by line: `iter_log`."""

from typing import Callable

import airflow_client.client


def prepare(address: str) -> Callable[[], object]:
    """Return the call to measure."""
    configuration = airflow_client.client.Configuration(host=address, access_token="token")
    api_client = airflow_client.client.ApiClient(configuration)

    def call() -> object:
        lines = airflow_client.client.iter_log(api_client, "example_dag", "example_run", "transform_0")
        count = sum(1 for line in lines if line.event)
        assert count == 50_000
        return count

    return call
