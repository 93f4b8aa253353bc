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
    """The operations tagged "experimental"."""

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
        """Experimental: Wait for a dag run to complete, and return task results if requested..

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait``

        Airflow 3.1 and later.
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
