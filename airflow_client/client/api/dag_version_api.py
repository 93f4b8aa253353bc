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
    """The versions of DAGs.

    Each method also takes the request options, and comes in three variants: see the README.
    """

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

        Gets one version of a DAG by its number.

        ``GET /api/v2/dags/{dag_id}/dagVersions/{version_number}``; needs the permission to read versions of the DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param version_number: number of the version, counted from 1
        :return: the version
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG or version
        :raises UnprocessableEntityException: the server does not accept an argument
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

        Lists the versions of a DAG, or of all DAGs. A version is added when a DAG that is parsed differs from the
        latest one and that one has task instances; otherwise the latest is changed. Only those of DAGs the user may
        read are listed.

        ``GET /api/v2/dags/{dag_id}/dagVersions``; needs the permission to read versions of the DAG.

        :param dag_id: ID of the DAG; `~` for all DAGs
        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :param version_number: number of the version to list; all if null
        :param bundle_name: name of the DAG bundle that the version comes from, compared exactly; any if null
        :param bundle_version: version of the bundle that the version comes from, compared exactly; any if null
        :param order_by: fields to sort by, in order of precedence, `-` before one for descending; allowed are `id` (the
            default, which is the order of creation), `version_number`, `bundle_name` and `bundle_version`
        :return: the versions of one page, and how many match
        :raises BadRequestException: `order_by` has a name that is not allowed, or more than 10 names
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> DagVersionApi(api_client).get_dag_versions("example_simplest_dag")
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
