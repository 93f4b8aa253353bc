"""The log of a task, line by line: a loop over the whole answer."""

from typing import Callable

import airflow_client.client


def prepare(address: str) -> Callable[[], object]:
    """Return the call to measure."""
    configuration = airflow_client.client.Configuration(host=address, access_token="token")
    api = airflow_client.client.TaskInstanceApi(airflow_client.client.ApiClient(configuration))

    def call() -> object:
        log = api.get_log("example_dag", "example_run", "transform_0", 1, accept="application/x-ndjson")
        count = sum(1 for line in log if line.event)
        assert count == 50_000
        return count

    return call
