"""PluginApi: the operations tagged "Plugin"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing import Optional

    from pydantic import Field, StrictInt
    from typing_extensions import Annotated

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.plugin_collection_response import PluginCollectionResponse
    from airflow_client.client.models.plugin_import_error_collection_response import PluginImportErrorCollectionResponse


class PluginApi(BaseApi):
    """The plugins that the server has loaded.

    Each method also takes the request options, and comes in three variants: see the README.
    """

    @operation
    def get_plugins(
        self,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[PluginCollectionResponse]:
        """Get Plugins.

        Lists the plugins that the API server has loaded, sorted by name. One that it cannot describe is left out, with
        a warning in the server's log.

        ``GET /api/v2/plugins``; needs the permission to view plugins.

        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :return: the plugins of one page, and how many there are
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> PluginApi(api_client).get_plugins()
        """
        return self._request(
            "GET",
            "/api/v2/plugins",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={"limit": limit, "offset": offset},
            returns={"200": "PluginCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_plugins_with_http_info = with_http_info(get_plugins)
    get_plugins_without_preload_content = without_preload_content(get_plugins)

    @operation
    def import_errors(
        self,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[PluginImportErrorCollectionResponse]:
        """Import Errors.

        Lists the plugins that the server could not load, all on one page.

        ``GET /api/v2/plugins/importErrors``; needs the permission to view plugins; Airflow 3.1 and later.

        :return: the errors with the files they come from, and how many there are
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        """
        return self._request(
            "GET",
            "/api/v2/plugins/importErrors",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            lifetime=("3.1.0", None),
            returns={"200": "PluginImportErrorCollectionResponse", "4XX": "HTTPExceptionResponse"},
        )

    import_errors_with_http_info = with_http_info(import_errors)
    import_errors_without_preload_content = without_preload_content(import_errors)
