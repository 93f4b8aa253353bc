"""DagWarningApi: the operations tagged "DagWarning"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing import List, Optional, Union

    from pydantic import Field, StrictInt, StrictStr
    from typing_extensions import Annotated

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.dag_warning_collection_response import DAGWarningCollectionResponse
    from airflow_client.client.models.dag_warning_type import DagWarningType


class DagWarningApi(BaseApi):
    """The operations tagged "DagWarning"."""

    @operation
    def list_dag_warnings(
        self,
        dag_id: Optional[StrictStr] = None,
        warning_type: Optional[DagWarningType] = None,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGWarningCollectionResponse]:
        """List Dag Warnings.

        ``GET /api/v2/dagWarnings``
        """
        return self._request(
            "GET",
            "/api/v2/dagWarnings",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={
                "dag_id": dag_id,
                "warning_type": warning_type,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            },
            lifetimes={"order_by[]": ("3.1.0", None)},
            returns={
                "200": "DAGWarningCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    list_dag_warnings_with_http_info = with_http_info(list_dag_warnings)
    list_dag_warnings_without_preload_content = without_preload_content(list_dag_warnings)
