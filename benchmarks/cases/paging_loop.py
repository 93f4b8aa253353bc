"""A list read to its end by hand. As a program it reads 100,000 items."""

import sys
from typing import Callable, Iterator

import airflow_client.client


def runs(address: str, number: int) -> Iterator[object]:
    """Read a list of DAG runs up to a number of them."""
    configuration = airflow_client.client.Configuration(host=address + "/list", access_token="token")
    api = airflow_client.client.DagRunApi(airflow_client.client.ApiClient(configuration))
    offset = 0
    while offset < number:
        page = api.get_dag_runs("example_dag", limit=100, offset=offset)
        yield from page.dag_runs
        offset += len(page.dag_runs)


def prepare(address: str, number: int = 2_000) -> Callable[[], object]:
    """Return the call to measure."""

    def call() -> object:
        count = 0
        for _ in runs(address, number):
            count += 1
        assert count == number
        return count

    return call


if __name__ == "__main__":
    prepare(sys.argv[1], 100_000)()
