"""DagRunApi: the operations tagged "DagRun"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Any, List, Optional, Union

    from pydantic import Field, StrictFloat, StrictInt, StrictStr
    from typing_extensions import Annotated, Literal

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.asset_event_collection_response import AssetEventCollectionResponse
    from airflow_client.client.models.bulk_body_bulk_dag_run_body import BulkBodyBulkDAGRunBody
    from airflow_client.client.models.bulk_dag_run_clear_body import BulkDAGRunClearBody
    from airflow_client.client.models.bulk_response import BulkResponse
    from airflow_client.client.models.clear_partitions_body import ClearPartitionsBody
    from airflow_client.client.models.clear_partitions_response import ClearPartitionsResponse
    from airflow_client.client.models.dag_run_clear_body import DAGRunClearBody
    from airflow_client.client.models.dag_run_collection_response import DAGRunCollectionResponse
    from airflow_client.client.models.dag_run_patch_body import DAGRunPatchBody
    from airflow_client.client.models.dag_run_response import DAGRunResponse
    from airflow_client.client.models.dag_runs_batch_body import DAGRunsBatchBody
    from airflow_client.client.models.response_clear_dag_run import ResponseClearDagRun
    from airflow_client.client.models.response_clear_dag_runs import ResponseClearDagRuns
    from airflow_client.client.models.trigger_dag_run_post_body import TriggerDAGRunPostBody


class DagRunApi(BaseApi):
    """The operations tagged "DagRun"."""

    @operation
    def bulk_dag_runs(
        self,
        dag_id: StrictStr,
        bulk_body_bulk_dag_run_body: BulkBodyBulkDAGRunBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[BulkResponse]:
        """Bulk Dag Runs.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns``

        Airflow 3.3 and later.
        """
        return self._request(
            "PATCH",
            "/api/v2/dags/{dag_id}/dagRuns",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            body=bulk_body_bulk_dag_run_body,
            lifetime=("3.3.0", None),
            returns={"200": "BulkResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    bulk_dag_runs_with_http_info = with_http_info(bulk_dag_runs)
    bulk_dag_runs_without_preload_content = without_preload_content(bulk_dag_runs)

    @operation
    def clear_dag_run(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        dag_run_clear_body: DAGRunClearBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[ResponseClearDagRun]:
        """Clear Dag Run.

        ``POST /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/clear``
        """
        return self._request(
            "POST",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/clear",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id},
            body=dag_run_clear_body,
            returns={"200": "ResponseClearDagRun", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    clear_dag_run_with_http_info = with_http_info(clear_dag_run)
    clear_dag_run_without_preload_content = without_preload_content(clear_dag_run)

    @operation
    def clear_dag_run_partitions(
        self,
        dag_id: StrictStr,
        clear_partitions_body: ClearPartitionsBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[ClearPartitionsResponse]:
        """Clear Dag Run Partitions.

        ``POST /api/v2/dags/{dag_id}/clearPartitions``

        Airflow 3.3 and later.
        """
        return self._request(
            "POST",
            "/api/v2/dags/{dag_id}/clearPartitions",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            body=clear_partitions_body,
            lifetime=("3.3.0", None),
            returns={"200": "ClearPartitionsResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    clear_dag_run_partitions_with_http_info = with_http_info(clear_dag_run_partitions)
    clear_dag_run_partitions_without_preload_content = without_preload_content(clear_dag_run_partitions)

    @operation
    def clear_dag_runs(
        self,
        dag_id: StrictStr,
        bulk_dag_run_clear_body: BulkDAGRunClearBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[ResponseClearDagRuns]:
        """Clear Dag Runs.

        ``POST /api/v2/dags/{dag_id}/clearDagRuns``

        Airflow 3.3 and later.
        """
        return self._request(
            "POST",
            "/api/v2/dags/{dag_id}/clearDagRuns",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            body=bulk_dag_run_clear_body,
            lifetime=("3.3.0", None),
            returns={"200": "ResponseClearDagRuns", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    clear_dag_runs_with_http_info = with_http_info(clear_dag_runs)
    clear_dag_runs_without_preload_content = without_preload_content(clear_dag_runs)

    @operation
    def delete_dag_run(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[None]:
        """Delete Dag Run.

        ``DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}``
        """
        return self._request(
            "DELETE",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id},
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    delete_dag_run_with_http_info = with_http_info(delete_dag_run)
    delete_dag_run_without_preload_content = without_preload_content(delete_dag_run)

    @operation
    def get_dag_run(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGRunResponse]:
        """Get Dag Run.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}``
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id},
            returns={"200": "DAGRunResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_dag_run_with_http_info = with_http_info(get_dag_run)
    get_dag_run_without_preload_content = without_preload_content(get_dag_run)

    @operation
    def get_dag_runs(
        self,
        dag_id: StrictStr,
        partition_date_gte: Optional[date] = None,
        partition_date_lte: Optional[date] = None,
        cursor: Optional[StrictStr] = None,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        run_after_gte: Optional[datetime] = None,
        run_after_gt: Optional[datetime] = None,
        run_after_lte: Optional[datetime] = None,
        run_after_lt: Optional[datetime] = None,
        logical_date_gte: Optional[datetime] = None,
        logical_date_gt: Optional[datetime] = None,
        logical_date_lte: Optional[datetime] = None,
        logical_date_lt: Optional[datetime] = None,
        start_date_gte: Optional[datetime] = None,
        start_date_gt: Optional[datetime] = None,
        start_date_lte: Optional[datetime] = None,
        start_date_lt: Optional[datetime] = None,
        end_date_gte: Optional[datetime] = None,
        end_date_gt: Optional[datetime] = None,
        end_date_lte: Optional[datetime] = None,
        end_date_lt: Optional[datetime] = None,
        duration_gte: Optional[Union[StrictFloat, StrictInt]] = None,
        duration_gt: Optional[Union[StrictFloat, StrictInt]] = None,
        duration_lte: Optional[Union[StrictFloat, StrictInt]] = None,
        duration_lt: Optional[Union[StrictFloat, StrictInt]] = None,
        updated_at_gte: Optional[datetime] = None,
        updated_at_gt: Optional[datetime] = None,
        updated_at_lte: Optional[datetime] = None,
        updated_at_lt: Optional[datetime] = None,
        conf_contains: Optional[StrictStr] = None,
        run_type: Optional[List[StrictStr]] = None,
        state: Optional[List[StrictStr]] = None,
        dag_version: Optional[List[StrictInt]] = None,
        bundle_version: Optional[StrictStr] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        run_id_pattern: Optional[StrictStr] = None,
        run_id_prefix_pattern: Optional[StrictStr] = None,
        triggering_user_name_pattern: Optional[StrictStr] = None,
        triggering_user_name_prefix_pattern: Optional[StrictStr] = None,
        dag_id_pattern: Optional[StrictStr] = None,
        dag_id_prefix_pattern: Optional[StrictStr] = None,
        partition_key_pattern: Optional[StrictStr] = None,
        partition_key_prefix_pattern: Optional[StrictStr] = None,
        consuming_asset_pattern: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGRunCollectionResponse]:
        """Get Dag Runs.

        ``GET /api/v2/dags/{dag_id}/dagRuns``

        :param partition_date_gte: Airflow 3.3.1 and later
        :param partition_date_lte: Airflow 3.3.1 and later
        :param cursor: Airflow 3.2.2 and later
        :param run_after_gt: Airflow 3.1 and later
        :param run_after_lt: Airflow 3.1 and later
        :param logical_date_gt: Airflow 3.1 and later
        :param logical_date_lt: Airflow 3.1 and later
        :param start_date_gt: Airflow 3.1 and later
        :param start_date_lt: Airflow 3.1 and later
        :param end_date_gt: Airflow 3.1 and later
        :param end_date_lt: Airflow 3.1 and later
        :param duration_gte: Airflow 3.2 and later
        :param duration_gt: Airflow 3.2 and later
        :param duration_lte: Airflow 3.2 and later
        :param duration_lt: Airflow 3.2 and later
        :param updated_at_gt: Airflow 3.1 and later
        :param updated_at_lt: Airflow 3.1 and later
        :param conf_contains: Airflow 3.2 and later
        :param dag_version: Airflow 3.1 and later
        :param bundle_version: Airflow 3.2 and later
        :param run_id_pattern: Airflow 3.1 and later
        :param run_id_prefix_pattern: Airflow 3.2.2 and later
        :param triggering_user_name_pattern: Airflow 3.1 and later
        :param triggering_user_name_prefix_pattern: Airflow 3.2.2 and later
        :param dag_id_pattern: Airflow 3.2 and later
        :param dag_id_prefix_pattern: Airflow 3.2.2 and later
        :param partition_key_pattern: Airflow 3.2 and later
        :param partition_key_prefix_pattern: Airflow 3.2.2 and later
        :param consuming_asset_pattern: Airflow 3.2.2 and later
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            query={
                "partition_date_gte": partition_date_gte,
                "partition_date_lte": partition_date_lte,
                "cursor": cursor,
                "limit": limit,
                "offset": offset,
                "run_after_gte": run_after_gte,
                "run_after_gt": run_after_gt,
                "run_after_lte": run_after_lte,
                "run_after_lt": run_after_lt,
                "logical_date_gte": logical_date_gte,
                "logical_date_gt": logical_date_gt,
                "logical_date_lte": logical_date_lte,
                "logical_date_lt": logical_date_lt,
                "start_date_gte": start_date_gte,
                "start_date_gt": start_date_gt,
                "start_date_lte": start_date_lte,
                "start_date_lt": start_date_lt,
                "end_date_gte": end_date_gte,
                "end_date_gt": end_date_gt,
                "end_date_lte": end_date_lte,
                "end_date_lt": end_date_lt,
                "duration_gte": duration_gte,
                "duration_gt": duration_gt,
                "duration_lte": duration_lte,
                "duration_lt": duration_lt,
                "updated_at_gte": updated_at_gte,
                "updated_at_gt": updated_at_gt,
                "updated_at_lte": updated_at_lte,
                "updated_at_lt": updated_at_lt,
                "conf_contains": conf_contains,
                "run_type": run_type,
                "state": state,
                "dag_version": dag_version,
                "bundle_version": bundle_version,
                "order_by": order_by,
                "run_id_pattern": run_id_pattern,
                "run_id_prefix_pattern": run_id_prefix_pattern,
                "triggering_user_name_pattern": triggering_user_name_pattern,
                "triggering_user_name_prefix_pattern": triggering_user_name_prefix_pattern,
                "dag_id_pattern": dag_id_pattern,
                "dag_id_prefix_pattern": dag_id_prefix_pattern,
                "partition_key_pattern": partition_key_pattern,
                "partition_key_prefix_pattern": partition_key_prefix_pattern,
                "consuming_asset_pattern": consuming_asset_pattern,
            },
            lifetimes={
                "partition_date_gte": ("3.3.1", None),
                "partition_date_lte": ("3.3.1", None),
                "cursor": ("3.2.2", None),
                "run_after_gt": ("3.1.0", None),
                "run_after_lt": ("3.1.0", None),
                "logical_date_gt": ("3.1.0", None),
                "logical_date_lt": ("3.1.0", None),
                "start_date_gt": ("3.1.0", None),
                "start_date_lt": ("3.1.0", None),
                "end_date_gt": ("3.1.0", None),
                "end_date_lt": ("3.1.0", None),
                "duration_gte": ("3.2.0", None),
                "duration_gt": ("3.2.0", None),
                "duration_lte": ("3.2.0", None),
                "duration_lt": ("3.2.0", None),
                "updated_at_gt": ("3.1.0", None),
                "updated_at_lt": ("3.1.0", None),
                "conf_contains": ("3.2.0", None),
                "dag_version": ("3.1.0", None),
                "bundle_version": ("3.2.0", None),
                "run_id_pattern": ("3.1.0", None),
                "run_id_prefix_pattern": ("3.2.2", None),
                "triggering_user_name_pattern": ("3.1.0", None),
                "triggering_user_name_prefix_pattern": ("3.2.2", None),
                "dag_id_pattern": ("3.2.0", None),
                "dag_id_prefix_pattern": ("3.2.2", None),
                "partition_key_pattern": ("3.2.0", None),
                "partition_key_prefix_pattern": ("3.2.2", None),
                "consuming_asset_pattern": ("3.2.2", None),
                "order_by[]": ("3.1.0", None),
            },
            returns={"200": "DAGRunCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_dag_runs_with_http_info = with_http_info(get_dag_runs)
    get_dag_runs_without_preload_content = without_preload_content(get_dag_runs)

    @operation
    def get_list_dag_runs_batch(
        self,
        dag_id: Literal["~"],
        dag_runs_batch_body: DAGRunsBatchBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGRunCollectionResponse]:
        """Get List Dag Runs Batch.

        ``POST /api/v2/dags/{dag_id}/dagRuns/list``
        """
        return self._request(
            "POST",
            "/api/v2/dags/{dag_id}/dagRuns/list",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            body=dag_runs_batch_body,
            returns={"200": "DAGRunCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_list_dag_runs_batch_with_http_info = with_http_info(get_list_dag_runs_batch)
    get_list_dag_runs_batch_without_preload_content = without_preload_content(get_list_dag_runs_batch)

    @operation
    def get_upstream_asset_events(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[AssetEventCollectionResponse]:
        """Get Upstream Asset Events.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/upstreamAssetEvents``
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/upstreamAssetEvents",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id},
            returns={
                "200": "AssetEventCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_upstream_asset_events_with_http_info = with_http_info(get_upstream_asset_events)
    get_upstream_asset_events_without_preload_content = without_preload_content(get_upstream_asset_events)

    @operation
    def patch_dag_run(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        dag_run_patch_body: DAGRunPatchBody,
        update_mask: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGRunResponse]:
        """Patch Dag Run.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}``
        """
        return self._request(
            "PATCH",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id},
            query={"update_mask": update_mask},
            body=dag_run_patch_body,
            returns={"200": "DAGRunResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    patch_dag_run_with_http_info = with_http_info(patch_dag_run)
    patch_dag_run_without_preload_content = without_preload_content(patch_dag_run)

    @operation
    def trigger_dag_run(
        self,
        dag_id: Any,
        trigger_dag_run_post_body: TriggerDAGRunPostBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGRunResponse]:
        """Trigger Dag Run.

        ``POST /api/v2/dags/{dag_id}/dagRuns``
        """
        return self._request(
            "POST",
            "/api/v2/dags/{dag_id}/dagRuns",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            body=trigger_dag_run_post_body,
            returns={"200": "DAGRunResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    trigger_dag_run_with_http_info = with_http_info(trigger_dag_run)
    trigger_dag_run_without_preload_content = without_preload_content(trigger_dag_run)

    @operation
    def wait_dag_run_until_finished(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        interval: Annotated[Union[StrictFloat, StrictInt], Field(gt=0)],
        result: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[List[object]]:
        """Experimental: Wait for a dag run to complete, and return task results if requested..

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait``

        Airflow 3.1 and later.
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id},
            query={"interval": interval, "result": result},
            lifetime=("3.1.0", None),
            returns={"application/x-ndjson": "object", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    wait_dag_run_until_finished_with_http_info = with_http_info(wait_dag_run_until_finished)
    wait_dag_run_until_finished_without_preload_content = without_preload_content(wait_dag_run_until_finished)
