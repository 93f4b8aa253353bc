"""ImportErrorApi: the operations tagged "Import_Error"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing import List, Optional, Union

    from pydantic import Field, StrictInt, StrictStr
    from typing_extensions import Annotated

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.import_error_collection_response import ImportErrorCollectionResponse
    from airflow_client.client.models.import_error_response import ImportErrorResponse


class ImportErrorApi(BaseApi):
    """Why DAG files could not be imported.

    Each method also takes the request options, and comes in three variants: see the README.
    """

    @operation
    def get_import_error(
        self,
        import_error_id: StrictInt,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[ImportErrorResponse]:
        """Get Import Error.

        Tells why a DAG file could not be imported. If the file has DAGs, the user must be allowed to read one of them,
        or 403 comes; unless all of them may be read, a notice takes the place of the stack trace.

        ``GET /api/v2/importErrors/{import_error_id}``; needs the permission to see import errors.

        :param import_error_id: ID of the import error
        :return: the import error
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such import error
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "GET",
            "/api/v2/importErrors/{import_error_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"import_error_id": import_error_id},
            returns={"200": "ImportErrorResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_import_error_with_http_info = with_http_info(get_import_error)
    get_import_error_without_preload_content = without_preload_content(get_import_error)

    @operation
    def get_import_errors(
        self,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        filename_pattern: Optional[StrictStr] = None,
        filename_prefix_pattern: Optional[StrictStr] = None,
        filename: Optional[StrictStr] = None,
        bundle_name: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[ImportErrorCollectionResponse]:
        """Get Import Errors.

        Lists the import errors of DAG files, one for each that cannot be imported now. Files none of whose DAGs the
        user may read are left out, and a notice takes the place of the stack trace unless all DAGs of the file may be
        read.

        ``GET /api/v2/importErrors``; needs the permission to see import errors.

        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :param order_by: fields to sort by, in order of precedence, `-` before one for descending; allowed are
            `import_error_id` or `id` (the default), `timestamp`, `filename`, `bundle_name` and `stacktrace`
        :param filename_pattern: part of the path of the file within its bundle, in any case; `%` stands for any
            characters and `_` for one, `|` separates alternatives (from Airflow 3.2), and `~` matches every file
            (Airflow 3.1 and later)
        :param filename_prefix_pattern: start of the path of the file within its bundle, in this case; there are no
            wildcards, `|` separates alternatives, `~` matches every file, and anything after the last letter or digit
            is ignored (Airflow 3.2.2 and later)
        :param filename: path of the file within its bundle, compared exactly; any if null (Airflow 3.3 and later)
        :param bundle_name: name of the DAG bundle that the file comes from, compared exactly; any if null (Airflow 3.3
            and later)
        :return: the import errors of one page, and how many match
        :raises BadRequestException: `order_by` has a name that is not allowed, or more than 10 names
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> ImportErrorApi(api_client).get_import_errors()
        """
        return self._request(
            "GET",
            "/api/v2/importErrors",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "filename_pattern": filename_pattern,
                "filename_prefix_pattern": filename_prefix_pattern,
                "filename": filename,
                "bundle_name": bundle_name,
            },
            lifetimes={
                "filename_pattern": ("3.1.0", None),
                "filename_prefix_pattern": ("3.2.2", None),
                "filename": ("3.3.0", None),
                "bundle_name": ("3.3.0", None),
                "order_by[]": ("3.1.0", None),
            },
            returns={
                "200": "ImportErrorCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_import_errors_with_http_info = with_http_info(get_import_errors)
    get_import_errors_without_preload_content = without_preload_content(get_import_errors)
