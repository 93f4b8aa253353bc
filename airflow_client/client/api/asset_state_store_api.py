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
    """The operations tagged "Asset_State_Store"."""

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

        ``DELETE /api/v2/assets/{asset_id}/state-store``

        Airflow 3.3 and later.
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

        ``DELETE /api/v2/assets/{asset_id}/state-store/{key}``

        Airflow 3.3 and later.
        """
        return self._request(
            "DELETE",
            "/api/v2/assets/{asset_id}/state-store/{key}",
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

        ``GET /api/v2/assets/{asset_id}/state-store/{key}``

        Airflow 3.3 and later.
        """
        return self._request(
            "GET",
            "/api/v2/assets/{asset_id}/state-store/{key}",
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

        ``GET /api/v2/assets/{asset_id}/state-store``

        Airflow 3.3 and later.
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

        ``PUT /api/v2/assets/{asset_id}/state-store/{key}``

        Airflow 3.3 and later.
        """
        return self._request(
            "PUT",
            "/api/v2/assets/{asset_id}/state-store/{key}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"key": key, "asset_id": asset_id},
            body=asset_state_store_body,
            lifetime=("3.3.0", None),
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    set_asset_state_store_with_http_info = with_http_info(set_asset_state_store)
    set_asset_state_store_without_preload_content = without_preload_content(set_asset_state_store)
