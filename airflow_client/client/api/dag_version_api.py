"""DagVersionApi: the operations tagged "DagVersion"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing import List, Optional, Union

    from pydantic import Field, StrictInt, StrictStr
    from typing_extensions import Annotated

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.dag_version_collection_response import DAGVersionCollectionResponse
    from airflow_client.client.models.dag_version_response import DagVersionResponse


class DagVersionApi(BaseApi):
    """The operations tagged "DagVersion"."""

    @operation
    def get_dag_version(
        self,
        dag_id: StrictStr,
        version_number: StrictInt,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DagVersionResponse]:
        """Get Dag Version.

        ``GET /api/v2/dags/{dag_id}/dagVersions/{version_number}``
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagVersions/{version_number}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "version_number": version_number},
            returns={"200": "DagVersionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_dag_version_with_http_info = with_http_info(get_dag_version)
    get_dag_version_without_preload_content = without_preload_content(get_dag_version)

    @operation
    def get_dag_versions(
        self,
        dag_id: StrictStr,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        version_number: Optional[StrictInt] = None,
        bundle_name: Optional[StrictStr] = None,
        bundle_version: Optional[StrictStr] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGVersionCollectionResponse]:
        """Get Dag Versions.

        ``GET /api/v2/dags/{dag_id}/dagVersions``
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagVersions",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            query={
                "limit": limit,
                "offset": offset,
                "version_number": version_number,
                "bundle_name": bundle_name,
                "bundle_version": bundle_version,
                "order_by": order_by,
            },
            lifetimes={"order_by[]": ("3.1.0", None)},
            returns={
                "200": "DAGVersionCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_dag_versions_with_http_info = with_http_info(get_dag_versions)
    get_dag_versions_without_preload_content = without_preload_content(get_dag_versions)
