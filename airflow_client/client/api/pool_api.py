"""PoolApi: the operations tagged "Pool"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing import List, Optional, Union

    from pydantic import Field, StrictInt, StrictStr
    from typing_extensions import Annotated

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.bulk_body_pool_body import BulkBodyPoolBody
    from airflow_client.client.models.bulk_response import BulkResponse
    from airflow_client.client.models.pool_body import PoolBody
    from airflow_client.client.models.pool_collection_response import PoolCollectionResponse
    from airflow_client.client.models.pool_patch_body import PoolPatchBody
    from airflow_client.client.models.pool_response import PoolResponse


class PoolApi(BaseApi):
    """The operations tagged "Pool"."""

    @operation
    def bulk_pools(
        self,
        bulk_body_pool_body: BulkBodyPoolBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[BulkResponse]:
        """Bulk Pools.

        ``PATCH /api/v2/pools``
        """
        return self._request(
            "PATCH",
            "/api/v2/pools",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            body=bulk_body_pool_body,
            returns={"200": "BulkResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    bulk_pools_with_http_info = with_http_info(bulk_pools)
    bulk_pools_without_preload_content = without_preload_content(bulk_pools)

    @operation
    def delete_pool(
        self,
        pool_name: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[None]:
        """Delete Pool.

        ``DELETE /api/v2/pools/{pool_name}``
        """
        return self._request(
            "DELETE",
            "/api/v2/pools/{pool_name}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"pool_name": pool_name},
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    delete_pool_with_http_info = with_http_info(delete_pool)
    delete_pool_without_preload_content = without_preload_content(delete_pool)

    @operation
    def get_pool(
        self,
        pool_name: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[PoolResponse]:
        """Get Pool.

        ``GET /api/v2/pools/{pool_name}``
        """
        return self._request(
            "GET",
            "/api/v2/pools/{pool_name}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"pool_name": pool_name},
            returns={"200": "PoolResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_pool_with_http_info = with_http_info(get_pool)
    get_pool_without_preload_content = without_preload_content(get_pool)

    @operation
    def get_pools(
        self,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        pool_name_pattern: Optional[StrictStr] = None,
        pool_name_prefix_pattern: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[PoolCollectionResponse]:
        """Get Pools.

        ``GET /api/v2/pools``

        :param pool_name_prefix_pattern: Airflow 3.2.2 and later
        """
        return self._request(
            "GET",
            "/api/v2/pools",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "pool_name_pattern": pool_name_pattern,
                "pool_name_prefix_pattern": pool_name_prefix_pattern,
            },
            lifetimes={"pool_name_prefix_pattern": ("3.2.2", None), "order_by[]": ("3.1.0", None)},
            returns={"200": "PoolCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_pools_with_http_info = with_http_info(get_pools)
    get_pools_without_preload_content = without_preload_content(get_pools)

    @operation
    def patch_pool(
        self,
        pool_name: StrictStr,
        pool_patch_body: PoolPatchBody,
        update_mask: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[PoolResponse]:
        """Patch Pool.

        ``PATCH /api/v2/pools/{pool_name}``
        """
        return self._request(
            "PATCH",
            "/api/v2/pools/{pool_name}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"pool_name": pool_name},
            query={"update_mask": update_mask},
            body=pool_patch_body,
            returns={"200": "PoolResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    patch_pool_with_http_info = with_http_info(patch_pool)
    patch_pool_without_preload_content = without_preload_content(patch_pool)

    @operation
    def post_pool(
        self,
        pool_body: PoolBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[PoolResponse]:
        """Post Pool.

        ``POST /api/v2/pools``
        """
        return self._request(
            "POST",
            "/api/v2/pools",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            body=pool_body,
            returns={"201": "PoolResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    post_pool_with_http_info = with_http_info(post_pool)
    post_pool_without_preload_content = without_preload_content(post_pool)
