"""DagSourceApi: the operations tagged "DagSource"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing import Optional

    from pydantic import Field, StrictInt, StrictStr
    from typing_extensions import Annotated

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.dag_source_response import DAGSourceResponse


class DagSourceApi(BaseApi):
    """The operations tagged "DagSource"."""

    @operation
    def get_dag_source(
        self,
        dag_id: StrictStr,
        version_number: Optional[StrictInt] = None,
        accept: Optional[Annotated[StrictStr, Field(pattern=r"^(application/json|text/plain|\*/\*)$")]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGSourceResponse]:
        """Get Dag Source.

        ``GET /api/v2/dagSources/{dag_id}``
        """
        return self._request(
            "GET",
            "/api/v2/dagSources/{dag_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            query={"version_number": version_number},
            headers={"accept": accept},
            returns={"200": "DAGSourceResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_dag_source_with_http_info = with_http_info(get_dag_source)
    get_dag_source_without_preload_content = without_preload_content(get_dag_source)
