"""ExperimentalApi: the operations tagged "experimental"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing import List, Optional, Union

    from pydantic import Field, StrictFloat, StrictInt, StrictStr
    from typing_extensions import Annotated

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout


class ExperimentalApi(BaseApi):
    """Operations that Airflow may change or remove.

    Each method also takes the request options, and comes in three variants: see the README.
    """

    @operation
    def wait_dag_run_until_finished(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        interval: Annotated[Union[StrictFloat, StrictInt], Field(gt=0)],
        result: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[List[object]]:
        """Experimental: Wait for a dag run to complete, and return task results if requested.

        Reports the state of a DAG run until it has ended. As it is experimental in Airflow, it may change or go. The
        server sends a line of JSON with the state at once and after every interval, and ends with the run, so the call
        takes as long as that. The last line has `results`, the return values by task ID, if there are any; a mapped
        task has a list of them.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait``; needs the permission to read the DAG's runs, and its
        XComs for `result`; from Airflow 3.3 results are left out for users without the latter if `result` is not given;
        Airflow 3.1 and later.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param interval: seconds between two looks at the state, more than 0
        :param result: IDs of tasks whose return values to get; null for the task that the DAG declares as its result,
            if any (from Airflow 3.3; for none before)
        :return: the objects sent, each with the `state` of the run at that time
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG run
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> DagRunApi(api_client).wait_dag_run_until_finished("example_simplest_dag",
        ...     "manual__2026-01-01T00:00:00+00:00", 2)
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id},
            query={"interval": interval, "result": result},
            lifetime=("3.1.0", None),
            returns={"application/x-ndjson": "object", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    wait_dag_run_until_finished_with_http_info = with_http_info(wait_dag_run_until_finished)
    wait_dag_run_until_finished_without_preload_content = without_preload_content(wait_dag_run_until_finished)
