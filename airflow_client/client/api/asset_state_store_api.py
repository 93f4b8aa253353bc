"""AssetStateStoreApi: the operations tagged "Asset_State_Store"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing import Optional

    from pydantic import Field, StrictInt, StrictStr
    from typing_extensions import Annotated

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.asset_state_store_body import AssetStateStoreBody
    from airflow_client.client.models.asset_state_store_collection_response import AssetStateStoreCollectionResponse
    from airflow_client.client.models.asset_state_store_response import AssetStateStoreResponse


class AssetStateStoreApi(BaseApi):
    """Small JSON values that are kept with an asset.

    Each method also takes the request options, and comes in three variants: see the README.
    """

    @operation
    def clear_asset_state_store(
        self,
        asset_id: StrictInt,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[None]:
        """Clear Asset State Store.

        Deletes all entries of an asset's state store, while `delete_asset_state_store` deletes one.

        The asset has no entries in its state store; repeating the call is harmless.

        ``DELETE /api/v2/assets/{asset_id}/state-store``; needs the permission to delete this asset; Airflow 3.3 and
        later.

        :param asset_id: number of the asset, as its field `id` has it
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such asset
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "DELETE",
            "/api/v2/assets/{asset_id}/state-store",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"asset_id": asset_id},
            lifetime=("3.3.0", None),
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    clear_asset_state_store_with_http_info = with_http_info(clear_asset_state_store)
    clear_asset_state_store_without_preload_content = without_preload_content(clear_asset_state_store)

    @operation
    def delete_asset_state_store(
        self,
        key: StrictStr,
        asset_id: StrictInt,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[None]:
        """Delete Asset State Store.

        Deletes one entry of an asset's state store; one that does not exist is not an error.

        The asset has no entry with this key; repeating the call is harmless.

        ``DELETE /api/v2/assets/{asset_id}/state-store/{key}``; needs the permission to delete this asset; Airflow 3.3
        and later.

        :param key: key of the entry in the state store, in full and in its own case
        :param asset_id: number of the asset, as its field `id` has it
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such asset
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "DELETE",
            "/api/v2/assets/{asset_id}/state-store/{key:path}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"key": key, "asset_id": asset_id},
            lifetime=("3.3.0", None),
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    delete_asset_state_store_with_http_info = with_http_info(delete_asset_state_store)
    delete_asset_state_store_without_preload_content = without_preload_content(delete_asset_state_store)

    @operation
    def get_asset_state_store(
        self,
        key: StrictStr,
        asset_id: StrictInt,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[AssetStateStoreResponse]:
        """Get Asset State Store.

        Gets one entry of an asset's state store.

        ``GET /api/v2/assets/{asset_id}/state-store/{key}``; needs the permission to read this asset; Airflow 3.3 and
        later.

        :param key: key of the entry in the state store, in full and in its own case
        :param asset_id: number of the asset, as its field `id` has it
        :return: the entry
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such asset, or it has no entry with this key
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "GET",
            "/api/v2/assets/{asset_id}/state-store/{key:path}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"key": key, "asset_id": asset_id},
            lifetime=("3.3.0", None),
            returns={"200": "AssetStateStoreResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_asset_state_store_with_http_info = with_http_info(get_asset_state_store)
    get_asset_state_store_without_preload_content = without_preload_content(get_asset_state_store)

    @operation
    def list_asset_state_store(
        self,
        asset_id: StrictInt,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[AssetStateStoreCollectionResponse]:
        """List Asset State Store.

        Lists the entries of an asset's state store, which keeps small JSON values with the asset, from one DAG run to
        the next. Entries are sorted by key, and do not expire.

        ``GET /api/v2/assets/{asset_id}/state-store``; needs the permission to read this asset; Airflow 3.3 and later.

        :param asset_id: number of the asset, as its field `id` has it
        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :return: the entries of one page, and how many there are
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such asset
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "GET",
            "/api/v2/assets/{asset_id}/state-store",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"asset_id": asset_id},
            query={"limit": limit, "offset": offset},
            lifetime=("3.3.0", None),
            returns={
                "200": "AssetStateStoreCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    list_asset_state_store_with_http_info = with_http_info(list_asset_state_store)
    list_asset_state_store_without_preload_content = without_preload_content(list_asset_state_store)

    @operation
    def set_asset_state_store(
        self,
        key: StrictStr,
        asset_id: StrictInt,
        asset_state_store_body: AssetStateStoreBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[None]:
        """Set Asset State Store.

        Makes one entry of an asset's state store, or overwrites it. The entry then says that it was last written
        through the API. The value may be any JSON but null and numbers that are not finite, and has at most as many
        bytes of JSON as the server's option `[state_store] max_value_storage_bytes` says (65535 by default, no limit if
        0).

        The entry has this value, whatever it had before; repeating the call is harmless.

        ``PUT /api/v2/assets/{asset_id}/state-store/{key}``; needs the permission to edit this asset; Airflow 3.3 and
        later.

        :param key: key of the entry in the state store, in full and in its own case
        :param asset_id: number of the asset, as its field `id` has it
        :param asset_state_store_body: what to store under a key of an asset's state store
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such asset
        :raises UnprocessableEntityException: the value is null, is not finite or is too large
        """
        return self._request(
            "PUT",
            "/api/v2/assets/{asset_id}/state-store/{key:path}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"key": key, "asset_id": asset_id},
            body=asset_state_store_body,
            lifetime=("3.3.0", None),
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    set_asset_state_store_with_http_info = with_http_info(set_asset_state_store)
    set_asset_state_store_without_preload_content = without_preload_content(set_asset_state_store)
