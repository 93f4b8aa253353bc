"""DAGApi: the operations tagged "DAG"."""

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
    from airflow_client.client.models.dag_collection_response import DAGCollectionResponse
    from airflow_client.client.models.dag_details_response import DAGDetailsResponse
    from airflow_client.client.models.dag_patch_body import DAGPatchBody
    from airflow_client.client.models.dag_response import DAGResponse
    from airflow_client.client.models.dag_run_state import DagRunState
    from airflow_client.client.models.dag_tag_collection_response import DAGTagCollectionResponse


class DAGApi(BaseApi):
    """The operations tagged "DAG"."""

    @operation
    def delete_dag(
        self,
        dag_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[object]:
        """Delete Dag.

        ``DELETE /api/v2/dags/{dag_id}``
        """
        return self._request(
            "DELETE",
            "/api/v2/dags/{dag_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            returns={"200": "object", "4XX": "HTTPExceptionResponse"},
        )

    delete_dag_with_http_info = with_http_info(delete_dag)
    delete_dag_without_preload_content = without_preload_content(delete_dag)

    @operation
    def favorite_dag(
        self,
        dag_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[None]:
        """Favorite Dag.

        ``POST /api/v2/dags/{dag_id}/favorite``

        Airflow 3.1 and later.
        """
        return self._request(
            "POST",
            "/api/v2/dags/{dag_id}/favorite",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            lifetime=("3.1.0", None),
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    favorite_dag_with_http_info = with_http_info(favorite_dag)
    favorite_dag_without_preload_content = without_preload_content(favorite_dag)

    @operation
    def get_dag(
        self,
        dag_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGResponse]:
        """Get Dag.

        ``GET /api/v2/dags/{dag_id}``
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            returns={"200": "DAGResponse", "4XX": "HTTPExceptionResponse"},
        )

    get_dag_with_http_info = with_http_info(get_dag)
    get_dag_without_preload_content = without_preload_content(get_dag)

    @operation
    def get_dag_details(
        self,
        dag_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGDetailsResponse]:
        """Get Dag Details.

        ``GET /api/v2/dags/{dag_id}/details``
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/details",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            returns={"200": "DAGDetailsResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_dag_details_with_http_info = with_http_info(get_dag_details)
    get_dag_details_without_preload_content = without_preload_content(get_dag_details)

    @operation
    def get_dag_tags(
        self,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        tag_name_pattern: Optional[StrictStr] = None,
        tag_name_prefix_pattern: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGTagCollectionResponse]:
        """Get Dag Tags.

        ``GET /api/v2/dagTags``

        :param tag_name_prefix_pattern: Airflow 3.2.2 and later
        """
        return self._request(
            "GET",
            "/api/v2/dagTags",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "tag_name_pattern": tag_name_pattern,
                "tag_name_prefix_pattern": tag_name_prefix_pattern,
            },
            lifetimes={"tag_name_prefix_pattern": ("3.2.2", None), "order_by[]": ("3.1.0", None)},
            returns={"200": "DAGTagCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_dag_tags_with_http_info = with_http_info(get_dag_tags)
    get_dag_tags_without_preload_content = without_preload_content(get_dag_tags)

    @operation
    def get_dags(
        self,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        tags: Optional[List[StrictStr]] = None,
        tags_match_mode: Optional[Annotated[StrictStr, Field(pattern="^(any|all)$")]] = None,
        owners: Optional[List[StrictStr]] = None,
        dag_id_pattern: Optional[StrictStr] = None,
        dag_id_prefix_pattern: Optional[StrictStr] = None,
        dag_display_name_pattern: Optional[StrictStr] = None,
        dag_display_name_prefix_pattern: Optional[StrictStr] = None,
        exclude_stale: Optional[StrictBool] = None,
        paused: Optional[StrictBool] = None,
        has_import_errors: Optional[StrictBool] = None,
        last_dag_run_state: Optional[DagRunState] = None,
        bundle_name: Optional[StrictStr] = None,
        bundle_version: Optional[StrictStr] = None,
        has_asset_schedule: Optional[StrictBool] = None,
        asset_dependency: Optional[StrictStr] = None,
        dag_run_start_date_gte: Optional[datetime] = None,
        dag_run_start_date_gt: Optional[datetime] = None,
        dag_run_start_date_lte: Optional[datetime] = None,
        dag_run_start_date_lt: Optional[datetime] = None,
        dag_run_end_date_gte: Optional[datetime] = None,
        dag_run_end_date_gt: Optional[datetime] = None,
        dag_run_end_date_lte: Optional[datetime] = None,
        dag_run_end_date_lt: Optional[datetime] = None,
        dag_run_state: Optional[List[StrictStr]] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        is_favorite: Optional[StrictBool] = None,
        timetable_type: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGCollectionResponse]:
        """Get Dags.

        ``GET /api/v2/dags``

        :param dag_id_prefix_pattern: Airflow 3.2.2 and later
        :param dag_display_name_prefix_pattern: Airflow 3.2.2 and later
        :param has_import_errors: Airflow 3.1 and later
        :param bundle_name: Airflow 3.1 and later
        :param bundle_version: Airflow 3.1 and later
        :param has_asset_schedule: Airflow 3.1 and later
        :param asset_dependency: Airflow 3.1 and later
        :param dag_run_start_date_gt: Airflow 3.1 and later
        :param dag_run_start_date_lt: Airflow 3.1 and later
        :param dag_run_end_date_gt: Airflow 3.1 and later
        :param dag_run_end_date_lt: Airflow 3.1 and later
        :param is_favorite: Airflow 3.1 and later
        :param timetable_type: Airflow 3.2 and later
        """
        return self._request(
            "GET",
            "/api/v2/dags",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={
                "limit": limit,
                "offset": offset,
                "tags": tags,
                "tags_match_mode": tags_match_mode,
                "owners": owners,
                "dag_id_pattern": dag_id_pattern,
                "dag_id_prefix_pattern": dag_id_prefix_pattern,
                "dag_display_name_pattern": dag_display_name_pattern,
                "dag_display_name_prefix_pattern": dag_display_name_prefix_pattern,
                "exclude_stale": exclude_stale,
                "paused": paused,
                "has_import_errors": has_import_errors,
                "last_dag_run_state": last_dag_run_state,
                "bundle_name": bundle_name,
                "bundle_version": bundle_version,
                "has_asset_schedule": has_asset_schedule,
                "asset_dependency": asset_dependency,
                "dag_run_start_date_gte": dag_run_start_date_gte,
                "dag_run_start_date_gt": dag_run_start_date_gt,
                "dag_run_start_date_lte": dag_run_start_date_lte,
                "dag_run_start_date_lt": dag_run_start_date_lt,
                "dag_run_end_date_gte": dag_run_end_date_gte,
                "dag_run_end_date_gt": dag_run_end_date_gt,
                "dag_run_end_date_lte": dag_run_end_date_lte,
                "dag_run_end_date_lt": dag_run_end_date_lt,
                "dag_run_state": dag_run_state,
                "order_by": order_by,
                "is_favorite": is_favorite,
                "timetable_type": timetable_type,
            },
            lifetimes={
                "dag_id_prefix_pattern": ("3.2.2", None),
                "dag_display_name_prefix_pattern": ("3.2.2", None),
                "has_import_errors": ("3.1.0", None),
                "bundle_name": ("3.1.0", None),
                "bundle_version": ("3.1.0", None),
                "has_asset_schedule": ("3.1.0", None),
                "asset_dependency": ("3.1.0", None),
                "dag_run_start_date_gt": ("3.1.0", None),
                "dag_run_start_date_lt": ("3.1.0", None),
                "dag_run_end_date_gt": ("3.1.0", None),
                "dag_run_end_date_lt": ("3.1.0", None),
                "is_favorite": ("3.1.0", None),
                "timetable_type": ("3.2.0", None),
                "order_by[]": ("3.1.0", None),
            },
            returns={"200": "DAGCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_dags_with_http_info = with_http_info(get_dags)
    get_dags_without_preload_content = without_preload_content(get_dags)

    @operation
    def patch_dag(
        self,
        dag_id: StrictStr,
        dag_patch_body: DAGPatchBody,
        update_mask: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGResponse]:
        """Patch Dag.

        ``PATCH /api/v2/dags/{dag_id}``
        """
        return self._request(
            "PATCH",
            "/api/v2/dags/{dag_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            query={"update_mask": update_mask},
            body=dag_patch_body,
            returns={"200": "DAGResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    patch_dag_with_http_info = with_http_info(patch_dag)
    patch_dag_without_preload_content = without_preload_content(patch_dag)

    @operation
    def patch_dags(
        self,
        dag_patch_body: DAGPatchBody,
        update_mask: Optional[List[StrictStr]] = None,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        tags: Optional[List[StrictStr]] = None,
        tags_match_mode: Optional[Annotated[StrictStr, Field(pattern="^(any|all)$")]] = None,
        owners: Optional[List[StrictStr]] = None,
        dag_id_pattern: Optional[StrictStr] = None,
        dag_id_prefix_pattern: Optional[StrictStr] = None,
        exclude_stale: Optional[StrictBool] = None,
        paused: Optional[StrictBool] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
        last_dag_run_state: Optional[DagRunState] = None,
    ) -> Request[DAGCollectionResponse]:
        """Patch Dags.

        ``PATCH /api/v2/dags``

        :param dag_id_prefix_pattern: Airflow 3.2.2 and later
        :param last_dag_run_state: Airflow 3.0.0 to 3.0.1
        """
        return self._request(
            "PATCH",
            "/api/v2/dags",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={
                "update_mask": update_mask,
                "limit": limit,
                "offset": offset,
                "tags": tags,
                "tags_match_mode": tags_match_mode,
                "owners": owners,
                "dag_id_pattern": dag_id_pattern,
                "dag_id_prefix_pattern": dag_id_prefix_pattern,
                "exclude_stale": exclude_stale,
                "paused": paused,
                "last_dag_run_state": last_dag_run_state,
            },
            body=dag_patch_body,
            lifetimes={"dag_id_prefix_pattern": ("3.2.2", None), "last_dag_run_state": (None, "3.0.1")},
            returns={"200": "DAGCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    patch_dags_with_http_info = with_http_info(patch_dags)
    patch_dags_without_preload_content = without_preload_content(patch_dags)

    @operation
    def unfavorite_dag(
        self,
        dag_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[None]:
        """Unfavorite Dag.

        ``POST /api/v2/dags/{dag_id}/unfavorite``

        Airflow 3.1 and later.
        """
        return self._request(
            "POST",
            "/api/v2/dags/{dag_id}/unfavorite",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            lifetime=("3.1.0", None),
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    unfavorite_dag_with_http_info = with_http_info(unfavorite_dag)
    unfavorite_dag_without_preload_content = without_preload_content(unfavorite_dag)
