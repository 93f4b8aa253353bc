"""One small call: the client."""

from typing import Callable

import airflow_client.client


def prepare(address: str) -> Callable[[], object]:
    """Return the call to measure."""
    configuration = airflow_client.client.Configuration(host=address, access_token="token")
    api = airflow_client.client.VersionApi(airflow_client.client.ApiClient(configuration))
    return api.get_version
