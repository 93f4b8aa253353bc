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
    """Assets, their aliases and events, and the queued events that DAGs wait with.

    Each method also takes the request options, and comes in three variants: see the README.
    """

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

        Tells Airflow that an asset was updated, as if a task had produced it. DAGs that are scheduled on the asset and
        are not paused take note, and run once the condition of their schedule is met. An event with a partition key
        reaches only DAGs with a partitioned schedule, one without reaches only the others. The server adds
        `from_rest_api` with the value true to the event's `extra`.

        There is one more event, and DAGs may run because of it; an event cannot be removed through the API, and
        repeating the call records another one.

        ``POST /api/v2/assets/events``; needs the permission to create assets, which stands for their events too.

        :param create_asset_events_body: an asset event to record
        :return: the asset event
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such asset
        :raises UnprocessableEntityException: the server does not accept the body

        >>> AssetApi(api_client).create_asset_event(CreateAssetEventsBody(asset_id=1, extra={"rows": 1000}))
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

        Removes the queued events of the asset from all DAGs. The DAGs then wait for the asset's next update. Queued
        events of DAGs that the user may not read are kept, and the history of asset events is not changed.

        The queued events that match are gone, so that they no longer count towards a run of their DAGs; repeating the
        call is harmless, but fails with 404 as long as nothing is queued.

        ``DELETE /api/v2/assets/{asset_id}/queuedEvents``; needs the permission to delete assets and to edit DAGs.

        :param asset_id: number of the asset, as its field `id` has it
        :param before: RFC 3339 datetime with an offset; only what was recorded before it is meant, not what was
            recorded at that time
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: no event that matches is queued
        :raises UnprocessableEntityException: the server does not accept an argument
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

        Removes the event of one asset that is queued for one DAG. The DAG then waits for the asset's next update. The
        history of asset events is not changed.

        The queued event is gone, so that it no longer counts towards a run of the DAG; repeating the call is harmless,
        but fails with 404 as long as nothing is queued.

        ``DELETE /api/v2/dags/{dag_id}/assets/{asset_id}/queuedEvents``; needs the permission to delete assets and to
        edit this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param asset_id: number of the asset, as its field `id` has it
        :param before: RFC 3339 datetime with an offset; only what was recorded before it is meant, not what was
            recorded at that time
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: `before` is not a datetime
        :raises NotFoundException: no event of the asset is queued for the DAG, or none from before the given time
        :raises UnprocessableEntityException: the server does not accept an argument
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

        Removes the asset events that are queued for one DAG. The DAG then waits for these assets to be updated anew.
        The history of asset events is not changed.

        The queued events that match are gone, so that they no longer count towards a run of the DAG; repeating the call
        is harmless, but fails with 404 as long as nothing is queued.

        ``DELETE /api/v2/dags/{dag_id}/assets/queuedEvents``; needs the permission to delete assets and to edit this
        DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param before: RFC 3339 datetime with an offset; only what was recorded before it is meant, not what was
            recorded at that time
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: `before` is not a datetime
        :raises NotFoundException: no event that matches is queued for the DAG, or there is no such DAG
        :raises UnprocessableEntityException: the server does not accept an argument
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

        Gets one asset by its number. One that no DAG declares any more is found too, as long as Airflow remembers it.

        ``GET /api/v2/assets/{asset_id}``; needs the permission to read assets and asset aliases.

        :param asset_id: number of the asset, as its field `id` has it
        :return: the asset
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such asset
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> AssetApi(api_client).get_asset(1)
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

        Gets one asset alias, a name that stands for assets only known when a task runs.

        ``GET /api/v2/assets/aliases/{asset_alias_id}``; needs the permission to read asset aliases.

        :param asset_alias_id: number of the asset alias, which is its `id` in the list of asset aliases
        :return: the asset alias
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such asset alias
        :raises UnprocessableEntityException: the server does not accept an argument
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

        Lists asset aliases, which are names that stand for assets only known when a task runs.

        ``GET /api/v2/assets/aliases``; needs the permission to read asset aliases.

        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :param name_pattern: text that the name contains anywhere, regardless of case; `%` stands for any characters and
            `_` for any one character, `~` alone finds every name; from 3.2 on, `|` between texts finds what contains
            any of them; slower on large databases than the parameter that searches by prefix
        :param name_prefix_pattern: text that the name starts with, in its own case; `%` and `_` have no special
            meaning, and characters at the end of the text that are neither letters nor digits do not count, so that
            `daily_` also finds `dailyish`; `|` between texts finds what starts with any of them, `~` alone finds every
            name (Airflow 3.2.2 and later)
        :param order_by: field to order by, or a list of fields, with `-` before one to reverse its order; allowed are
            `id` (the default) and `name`; releases before 3.1 take only one
        :return: the asset aliases of one page, and how many match
        :raises BadRequestException: `order_by` has a name that is not allowed, or more than 10 names
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument
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

        Lists events, each of which says that an asset was updated. Filters are joined by "and". Events that a DAG's
        task made are left out unless the user may read that DAG; events made through the API or by a watcher have no
        DAG, and every user who may read assets sees them.

        ``GET /api/v2/assets/events``; needs the permission to read assets.

        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :param order_by: field to order by, or a list of fields, with `-` before one to reverse its order; allowed are
            `timestamp` (the default), `source_dag_id`, `source_task_id`, `source_run_id` and `source_map_index`;
            releases before 3.1 take only one
        :param asset_id: only events of the asset with this number; null for those of all assets
        :param source_dag_id: only events that this DAG made; the match is exact; null for all
        :param source_task_id: only events that the task with this ID made, in whichever DAG; the match is exact; null
            for all
        :param source_run_id: only events made in the DAG run with this ID; the match is exact; null for all
        :param source_map_index: only events that the task instance with this map index made; -1 for tasks that are not
            mapped and for events that no task made; null for all
        :param name_pattern: text that the name contains anywhere, regardless of case; `%` stands for any characters and
            `_` for any one character, `~` alone finds every name; from 3.2 on, `|` between texts finds what contains
            any of them; slower on large databases than the parameter that searches by prefix (Airflow 3.2 and later)
        :param name_prefix_pattern: text that the name starts with, in its own case; `%` and `_` have no special
            meaning, and characters at the end of the text that are neither letters nor digits do not count, so that
            `daily_` also finds `dailyish`; `|` between texts finds what starts with any of them, `~` alone finds every
            name (Airflow 3.2.2 and later)
        :param timestamp_gte: only events at or after this RFC 3339 datetime; null for no bound
        :param timestamp_gt: only events after this RFC 3339 datetime; null for no bound (Airflow 3.1 and later)
        :param timestamp_lte: only events at or before this RFC 3339 datetime; null for no bound
        :param timestamp_lt: only events before this RFC 3339 datetime; null for no bound (Airflow 3.1 and later)
        :return: the asset events of one page, and how many match
        :raises BadRequestException: `order_by` has a name that is not allowed, or more than 10 names
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> AssetApi(api_client).get_asset_events()
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

        Lists the DAGs for which an event of the asset is queued. A queued event says that an asset was updated and that
        a DAG which waits for it has not run yet, as it waits for other assets too; there is at most one for each DAG
        and asset. Only those of DAGs that the user may read are listed, all on one page. Where none is queued, or there
        is no such asset, the list is empty.

        ``GET /api/v2/assets/{asset_id}/queuedEvents``; needs the permission to read assets.

        :param asset_id: number of the asset, as its field `id` has it
        :param before: RFC 3339 datetime with an offset; only what was recorded before it is meant, not what was
            recorded at that time
        :return: the queued events
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument
        :raises NotFoundException: no event is queued (Airflow 3.0 only; later releases answer with an empty list)
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

        Lists assets, each with the DAGs that it schedules, the tasks that produce and consume it, its aliases and
        watchers, and its latest event.

        ``GET /api/v2/assets``; needs the permission to read assets and asset aliases.

        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :param name_pattern: text that the name contains anywhere, regardless of case; `%` stands for any characters and
            `_` for any one character, `~` alone finds every name; from 3.2 on, `|` between texts finds what contains
            any of them; slower on large databases than the parameter that searches by prefix
        :param name_prefix_pattern: text that the name starts with, in its own case; `%` and `_` have no special
            meaning, and characters at the end of the text that are neither letters nor digits do not count, so that
            `daily_` also finds `dailyish`; `|` between texts finds what starts with any of them, `~` alone finds every
            name (Airflow 3.2.2 and later)
        :param uri_pattern: only assets whose URI contains this text, in any case; `%` stands for any text and `_` for
            any one character, and `~` matches all; from Airflow 3.2 on `|` separates alternatives
        :param uri_prefix_pattern: only assets whose URI begins with this text, in the same case; `%` and `_` stand for
            themselves, `|` separates alternatives, and `~` matches all; characters at its end that are neither letters
            nor digits are ignored (Airflow 3.2.2 and later)
        :param dag_ids: only assets that schedule at least one of these DAGs, or that one of their tasks produces or
            consumes
        :param only_active: whether to leave out assets that no DAG declares any more (the default); false lists these
            too
        :param order_by: field to order by, or a list of fields, with `-` before one to reverse its order; allowed are
            `id` (the default), `name`, `uri`, `created_at` and `updated_at`; releases before 3.1 take only one
        :return: the assets of one page, and how many match
        :raises BadRequestException: `order_by` has a name that is not allowed, or more than 10 names
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> AssetApi(api_client).get_assets()
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

        Gets the event of one asset that is queued for one DAG. There is one if the asset was updated and the DAG, which
        waits for it, has not run since.

        ``GET /api/v2/dags/{dag_id}/assets/{asset_id}/queuedEvents``; needs the permission to read assets and this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param asset_id: number of the asset, as its field `id` has it
        :param before: RFC 3339 datetime with an offset; only what was recorded before it is meant, not what was
            recorded at that time
        :return: the queued event
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: no event of the asset is queued for the DAG, or none from before the given time
        :raises UnprocessableEntityException: the server does not accept an argument
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

        Lists the asset events that are queued for one DAG. A queued event says that an asset for which the DAG waits
        was updated, and that the DAG has not run yet, as it waits for other assets too. All are on one page. Where none
        is queued, or there is no such DAG, the list is empty.

        ``GET /api/v2/dags/{dag_id}/assets/queuedEvents``; needs the permission to read assets and this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param before: RFC 3339 datetime with an offset; only what was recorded before it is meant, not what was
            recorded at that time
        :return: the queued events
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument
        :raises NotFoundException: no event is queued (Airflow 3.0 only; later releases answer with an empty list)
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

        Starts a run of the one DAG that has a task which produces the asset. The run is of type `asset_materialization`
        from Airflow 3.2 on, and of type `manual` before. Without a body Airflow chooses the run's ID and gives it no
        logical date. The run waits for as long as its DAG is paused.

        There is one more DAG run; repeating the call makes another one, unless it gives the same `dag_run_id` or
        `logical_date` again, which is an error.

        ``POST /api/v2/assets/{asset_id}/materialize``; needs the permission to create assets, and to create runs of the
        DAG that produces this one.

        :param asset_id: number of the asset, as its field `id` has it
        :param materialize_asset_body: how to run the DAG that materializes an asset (Airflow 3.2.1 and later)
        :return: the DAG run, which is queued
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user may not create assets, or may not create runs of the DAG that produces this
            one
        :raises BadRequestException: the DAG does not allow asset materialization runs, or its schedule or parameters do
            not accept what the body says
        :raises NotFoundException: no DAG produces the asset, or there is no such asset
        :raises ConflictException: more than one DAG produces the asset, or the DAG has a run with this ID or logical
            date already
        :raises UnprocessableEntityException: the server does not accept an argument or the body
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
