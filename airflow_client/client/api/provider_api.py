"""ProviderApi: the operations tagged "Provider"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing import Optional

    from pydantic import Field, StrictInt
    from typing_extensions import Annotated

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.provider_collection_response import ProviderCollectionResponse


class ProviderApi(BaseApi):
    """The installed provider packages.

    Each method also takes the request options, and comes in three variants: see the README.
    """

    @operation
    def get_providers(
        self,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[ProviderCollectionResponse]:
        """Get Providers.

        Lists the provider packages that are installed where the API server runs, sorted by package name.

        ``GET /api/v2/providers``; needs the permission to view providers.

        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :return: the providers of one page, and how many there are
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> ProviderApi(api_client).get_providers()
        """
        return self._request(
            "GET",
            "/api/v2/providers",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={"limit": limit, "offset": offset},
            returns={"200": "ProviderCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_providers_with_http_info = with_http_info(get_providers)
    get_providers_without_preload_content = without_preload_content(get_providers)
