"""AssetApi: the operations tagged "Asset"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from datetime import datetime
    from typing import List, Optional, Union

    from pydantic import Field, StrictBool, StrictInt, StrictStr
    from typing_extensions import Annotated

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.asset_alias_collection_response import AssetAliasCollectionResponse
    from airflow_client.client.models.asset_collection_response import AssetCollectionResponse
    from airflow_client.client.models.asset_event_collection_response import AssetEventCollectionResponse
    from airflow_client.client.models.asset_event_response import AssetEventResponse
    from airflow_client.client.models.asset_response import AssetResponse
    from airflow_client.client.models.create_asset_events_body import CreateAssetEventsBody
    from airflow_client.client.models.dag_run_response import DAGRunResponse
    from airflow_client.client.models.materialize_asset_body import MaterializeAssetBody
    from airflow_client.client.models.queued_event_collection_response import QueuedEventCollectionResponse
    from airflow_client.client.models.queued_event_response import QueuedEventResponse


class AssetApi(BaseApi):
    """The operations tagged "Asset"."""

    @operation
    def create_asset_event(
        self,
        create_asset_events_body: CreateAssetEventsBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[AssetEventResponse]:
        """Create Asset Event.

        ``POST /api/v2/assets/events``
        """
        return self._request(
            "POST",
            "/api/v2/assets/events",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            body=create_asset_events_body,
            returns={"200": "AssetEventResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    create_asset_event_with_http_info = with_http_info(create_asset_event)
    create_asset_event_without_preload_content = without_preload_content(create_asset_event)

    @operation
    def delete_asset_queued_events(
        self,
        asset_id: StrictInt,
        before: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[None]:
        """Delete Asset Queued Events.

        ``DELETE /api/v2/assets/{asset_id}/queuedEvents``
        """
        return self._request(
            "DELETE",
            "/api/v2/assets/{asset_id}/queuedEvents",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"asset_id": asset_id},
            query={"before": before},
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    delete_asset_queued_events_with_http_info = with_http_info(delete_asset_queued_events)
    delete_asset_queued_events_without_preload_content = without_preload_content(delete_asset_queued_events)

    @operation
    def delete_dag_asset_queued_event(
        self,
        dag_id: StrictStr,
        asset_id: StrictInt,
        before: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[None]:
        """Delete Dag Asset Queued Event.

        ``DELETE /api/v2/dags/{dag_id}/assets/{asset_id}/queuedEvents``
        """
        return self._request(
            "DELETE",
            "/api/v2/dags/{dag_id}/assets/{asset_id}/queuedEvents",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "asset_id": asset_id},
            query={"before": before},
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    delete_dag_asset_queued_event_with_http_info = with_http_info(delete_dag_asset_queued_event)
    delete_dag_asset_queued_event_without_preload_content = without_preload_content(delete_dag_asset_queued_event)

    @operation
    def delete_dag_asset_queued_events(
        self,
        dag_id: StrictStr,
        before: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[None]:
        """Delete Dag Asset Queued Events.

        ``DELETE /api/v2/dags/{dag_id}/assets/queuedEvents``
        """
        return self._request(
            "DELETE",
            "/api/v2/dags/{dag_id}/assets/queuedEvents",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            query={"before": before},
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    delete_dag_asset_queued_events_with_http_info = with_http_info(delete_dag_asset_queued_events)
    delete_dag_asset_queued_events_without_preload_content = without_preload_content(delete_dag_asset_queued_events)

    @operation
    def get_asset(
        self,
        asset_id: StrictInt,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[AssetResponse]:
        """Get Asset.

        ``GET /api/v2/assets/{asset_id}``
        """
        return self._request(
            "GET",
            "/api/v2/assets/{asset_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"asset_id": asset_id},
            returns={"200": "AssetResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_asset_with_http_info = with_http_info(get_asset)
    get_asset_without_preload_content = without_preload_content(get_asset)

    @operation
    def get_asset_alias(
        self,
        asset_alias_id: StrictInt,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[object]:
        """Get Asset Alias.

        ``GET /api/v2/assets/aliases/{asset_alias_id}``
        """
        return self._request(
            "GET",
            "/api/v2/assets/aliases/{asset_alias_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"asset_alias_id": asset_alias_id},
            returns={"200": "object", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_asset_alias_with_http_info = with_http_info(get_asset_alias)
    get_asset_alias_without_preload_content = without_preload_content(get_asset_alias)

    @operation
    def get_asset_aliases(
        self,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        name_pattern: Optional[StrictStr] = None,
        name_prefix_pattern: Optional[StrictStr] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[AssetAliasCollectionResponse]:
        """Get Asset Aliases.

        ``GET /api/v2/assets/aliases``

        :param name_prefix_pattern: Airflow 3.2.2 and later
        """
        return self._request(
            "GET",
            "/api/v2/assets/aliases",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={
                "limit": limit,
                "offset": offset,
                "name_pattern": name_pattern,
                "name_prefix_pattern": name_prefix_pattern,
                "order_by": order_by,
            },
            lifetimes={"name_prefix_pattern": ("3.2.2", None), "order_by[]": ("3.1.0", None)},
            returns={
                "200": "AssetAliasCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_asset_aliases_with_http_info = with_http_info(get_asset_aliases)
    get_asset_aliases_without_preload_content = without_preload_content(get_asset_aliases)

    @operation
    def get_asset_events(
        self,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        asset_id: Optional[StrictInt] = None,
        source_dag_id: Optional[StrictStr] = None,
        source_task_id: Optional[StrictStr] = None,
        source_run_id: Optional[StrictStr] = None,
        source_map_index: Optional[StrictInt] = None,
        name_pattern: Optional[StrictStr] = None,
        name_prefix_pattern: Optional[StrictStr] = None,
        timestamp_gte: Optional[datetime] = None,
        timestamp_gt: Optional[datetime] = None,
        timestamp_lte: Optional[datetime] = None,
        timestamp_lt: Optional[datetime] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[AssetEventCollectionResponse]:
        """Get Asset Events.

        ``GET /api/v2/assets/events``

        :param name_pattern: Airflow 3.2 and later
        :param name_prefix_pattern: Airflow 3.2.2 and later
        :param timestamp_gt: Airflow 3.1 and later
        :param timestamp_lt: Airflow 3.1 and later
        """
        return self._request(
            "GET",
            "/api/v2/assets/events",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "asset_id": asset_id,
                "source_dag_id": source_dag_id,
                "source_task_id": source_task_id,
                "source_run_id": source_run_id,
                "source_map_index": source_map_index,
                "name_pattern": name_pattern,
                "name_prefix_pattern": name_prefix_pattern,
                "timestamp_gte": timestamp_gte,
                "timestamp_gt": timestamp_gt,
                "timestamp_lte": timestamp_lte,
                "timestamp_lt": timestamp_lt,
            },
            lifetimes={
                "name_pattern": ("3.2.0", None),
                "name_prefix_pattern": ("3.2.2", None),
                "timestamp_gt": ("3.1.0", None),
                "timestamp_lt": ("3.1.0", None),
                "order_by[]": ("3.1.0", None),
            },
            returns={
                "200": "AssetEventCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_asset_events_with_http_info = with_http_info(get_asset_events)
    get_asset_events_without_preload_content = without_preload_content(get_asset_events)

    @operation
    def get_asset_queued_events(
        self,
        asset_id: StrictInt,
        before: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[QueuedEventCollectionResponse]:
        """Get Asset Queued Events.

        ``GET /api/v2/assets/{asset_id}/queuedEvents``
        """
        return self._request(
            "GET",
            "/api/v2/assets/{asset_id}/queuedEvents",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"asset_id": asset_id},
            query={"before": before},
            returns={
                "200": "QueuedEventCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_asset_queued_events_with_http_info = with_http_info(get_asset_queued_events)
    get_asset_queued_events_without_preload_content = without_preload_content(get_asset_queued_events)

    @operation
    def get_assets(
        self,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        name_pattern: Optional[StrictStr] = None,
        name_prefix_pattern: Optional[StrictStr] = None,
        uri_pattern: Optional[StrictStr] = None,
        uri_prefix_pattern: Optional[StrictStr] = None,
        dag_ids: Optional[List[StrictStr]] = None,
        only_active: Optional[StrictBool] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[AssetCollectionResponse]:
        """Get Assets.

        ``GET /api/v2/assets``

        :param name_prefix_pattern: Airflow 3.2.2 and later
        :param uri_prefix_pattern: Airflow 3.2.2 and later
        """
        return self._request(
            "GET",
            "/api/v2/assets",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={
                "limit": limit,
                "offset": offset,
                "name_pattern": name_pattern,
                "name_prefix_pattern": name_prefix_pattern,
                "uri_pattern": uri_pattern,
                "uri_prefix_pattern": uri_prefix_pattern,
                "dag_ids": dag_ids,
                "only_active": only_active,
                "order_by": order_by,
            },
            lifetimes={
                "name_prefix_pattern": ("3.2.2", None),
                "uri_prefix_pattern": ("3.2.2", None),
                "order_by[]": ("3.1.0", None),
            },
            returns={"200": "AssetCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_assets_with_http_info = with_http_info(get_assets)
    get_assets_without_preload_content = without_preload_content(get_assets)

    @operation
    def get_dag_asset_queued_event(
        self,
        dag_id: StrictStr,
        asset_id: StrictInt,
        before: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[QueuedEventResponse]:
        """Get Dag Asset Queued Event.

        ``GET /api/v2/dags/{dag_id}/assets/{asset_id}/queuedEvents``
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/assets/{asset_id}/queuedEvents",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "asset_id": asset_id},
            query={"before": before},
            returns={"200": "QueuedEventResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_dag_asset_queued_event_with_http_info = with_http_info(get_dag_asset_queued_event)
    get_dag_asset_queued_event_without_preload_content = without_preload_content(get_dag_asset_queued_event)

    @operation
    def get_dag_asset_queued_events(
        self,
        dag_id: StrictStr,
        before: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[QueuedEventCollectionResponse]:
        """Get Dag Asset Queued Events.

        ``GET /api/v2/dags/{dag_id}/assets/queuedEvents``
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/assets/queuedEvents",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            query={"before": before},
            returns={
                "200": "QueuedEventCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_dag_asset_queued_events_with_http_info = with_http_info(get_dag_asset_queued_events)
    get_dag_asset_queued_events_without_preload_content = without_preload_content(get_dag_asset_queued_events)

    @operation
    def materialize_asset(
        self,
        asset_id: StrictInt,
        materialize_asset_body: Optional[MaterializeAssetBody] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGRunResponse]:
        """Materialize Asset.

        ``POST /api/v2/assets/{asset_id}/materialize``

        :param materialize_asset_body: Airflow 3.2.1 and later
        """
        return self._request(
            "POST",
            "/api/v2/assets/{asset_id}/materialize",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"asset_id": asset_id},
            body=materialize_asset_body,
            lifetimes={"body": ("3.2.1", None)},
            returns={"200": "DAGRunResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    materialize_asset_with_http_info = with_http_info(materialize_asset)
    materialize_asset_without_preload_content = without_preload_content(materialize_asset)
