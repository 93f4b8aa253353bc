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
    """Warnings about DAGs.

    Each method also takes the request options, and comes in three variants: see the README.
    """

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

        Lists warnings about DAGs. A warning tells of something doubtful that was noticed when the DAG was parsed, and
        goes once it no longer applies. Only those of DAGs the user may read are listed.

        ``GET /api/v2/dagWarnings``; needs the permission to read warnings about DAGs.

        :param dag_id: ID of the DAG whose warnings to list, compared exactly; those of all DAGs if null
        :param warning_type: kind of warning to list; all kinds if null
        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :param order_by: fields to sort by, in order of precedence, `-` before one for descending; allowed are `dag_id`
            (the default), `warning_type`, `message` and `timestamp`
        :return: the warnings of one page, and how many match
        :raises BadRequestException: `order_by` has a name that is not allowed, or more than 10 names
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument
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
