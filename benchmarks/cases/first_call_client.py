"""From a fresh interpreter to the first decoded answer: the client."""

import sys

import airflow_client.client

configuration = airflow_client.client.Configuration(host=sys.argv[1], access_token="token")
with airflow_client.client.ApiClient(configuration) as api_client:
    answer = airflow_client.client.DagRunApi(api_client).get_dag_runs("example_dag", limit=10)
assert len(answer.dag_runs) == 10
