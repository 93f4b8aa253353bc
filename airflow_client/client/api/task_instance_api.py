"""TaskInstanceApi: the operations tagged "Task_Instance"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from datetime import datetime
    from typing import List, Optional, Union

    from pydantic import Field, StrictBool, StrictFloat, StrictInt, StrictStr
    from typing_extensions import Annotated, Literal

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.bulk_body_bulk_task_instance_body import BulkBodyBulkTaskInstanceBody
    from airflow_client.client.models.bulk_response import BulkResponse
    from airflow_client.client.models.clear_task_instances_body import ClearTaskInstancesBody
    from airflow_client.client.models.external_log_url_response import ExternalLogUrlResponse
    from airflow_client.client.models.extra_link_collection_response import ExtraLinkCollectionResponse
    from airflow_client.client.models.hitl_detail import HITLDetail
    from airflow_client.client.models.hitl_detail_collection import HITLDetailCollection
    from airflow_client.client.models.hitl_detail_history import HITLDetailHistory
    from airflow_client.client.models.hitl_detail_response import HITLDetailResponse
    from airflow_client.client.models.patch_task_instance_body import PatchTaskInstanceBody
    from airflow_client.client.models.task_dependency_collection_response import TaskDependencyCollectionResponse
    from airflow_client.client.models.task_instance_collection_response import TaskInstanceCollectionResponse
    from airflow_client.client.models.task_instance_history_collection_response import (
        TaskInstanceHistoryCollectionResponse,
    )
    from airflow_client.client.models.task_instance_history_response import TaskInstanceHistoryResponse
    from airflow_client.client.models.task_instance_response import TaskInstanceResponse
    from airflow_client.client.models.task_instances_batch_body import TaskInstancesBatchBody
    from airflow_client.client.models.task_instances_log_response import TaskInstancesLogResponse
    from airflow_client.client.models.update_hitl_detail_payload import UpdateHITLDetailPayload


class TaskInstanceApi(BaseApi):
    """The operations tagged "Task_Instance"."""

    @operation
    def bulk_task_instances(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        bulk_body_bulk_task_instance_body: BulkBodyBulkTaskInstanceBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[BulkResponse]:
        """Bulk Task Instances.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances``

        Airflow 3.1 and later.
        """
        return self._request(
            "PATCH",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id},
            body=bulk_body_bulk_task_instance_body,
            lifetime=("3.1.0", None),
            returns={"200": "BulkResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    bulk_task_instances_with_http_info = with_http_info(bulk_task_instances)
    bulk_task_instances_without_preload_content = without_preload_content(bulk_task_instances)

    @operation
    def delete_task_instance(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        map_index: Optional[StrictInt] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[object]:
        """Delete Task Instance.

        ``DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}``

        Airflow 3.1 and later.
        """
        return self._request(
            "DELETE",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id},
            query={"map_index": map_index},
            lifetime=("3.1.0", None),
            returns={"200": "object", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    delete_task_instance_with_http_info = with_http_info(delete_task_instance)
    delete_task_instance_without_preload_content = without_preload_content(delete_task_instance)

    @operation
    def get_external_log_url(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        try_number: Annotated[StrictInt, Field(gt=0)],
        map_index: Optional[StrictInt] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[ExternalLogUrlResponse]:
        """Get External Log Url.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/externalLogUrl/{try_number}``

        Airflow 3.1 and later.
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/externalLogUrl/{try_number}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id, "try_number": try_number},
            query={"map_index": map_index},
            lifetime=("3.1.0", None),
            returns={"200": "ExternalLogUrlResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_external_log_url_with_http_info = with_http_info(get_external_log_url)
    get_external_log_url_without_preload_content = without_preload_content(get_external_log_url)

    @operation
    def get_extra_links(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        map_index: Optional[StrictInt] = None,
        try_number: Optional[StrictInt] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[ExtraLinkCollectionResponse]:
        """Get Extra Links.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links``

        :param try_number: Airflow 3.2.2 and later
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id},
            query={"map_index": map_index, "try_number": try_number},
            lifetimes={"try_number": ("3.2.2", None)},
            returns={
                "200": "ExtraLinkCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_extra_links_with_http_info = with_http_info(get_extra_links)
    get_extra_links_without_preload_content = without_preload_content(get_extra_links)

    @operation
    def get_hitl_detail(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        map_index: StrictInt,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[HITLDetail]:
        """Get Hitl Detail.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails``

        Airflow 3.1 and later.
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id, "map_index": map_index},
            lifetime=("3.1.0", None),
            returns={"200": "HITLDetail", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_hitl_detail_with_http_info = with_http_info(get_hitl_detail)
    get_hitl_detail_without_preload_content = without_preload_content(get_hitl_detail)

    @operation
    def get_hitl_detail_try_detail(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        map_index: StrictInt,
        try_number: StrictInt,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[HITLDetailHistory]:
        """Get Hitl Detail Try Detail.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails/tries/{try_number}``

        Airflow 3.2 and later.
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails/tries/{try_number}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={
                "dag_id": dag_id,
                "dag_run_id": dag_run_id,
                "task_id": task_id,
                "map_index": map_index,
                "try_number": try_number,
            },
            lifetime=("3.2.0", None),
            returns={"200": "HITLDetailHistory", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_hitl_detail_try_detail_with_http_info = with_http_info(get_hitl_detail_try_detail)
    get_hitl_detail_try_detail_without_preload_content = without_preload_content(get_hitl_detail_try_detail)

    @operation
    def get_hitl_details(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        order_by: Optional[List[StrictStr]] = None,
        dag_id_pattern: Optional[StrictStr] = None,
        dag_id_prefix_pattern: Optional[StrictStr] = None,
        task_id: Optional[StrictStr] = None,
        task_id_pattern: Optional[StrictStr] = None,
        task_id_prefix_pattern: Optional[StrictStr] = None,
        map_index: Optional[StrictInt] = None,
        state: Optional[List[StrictStr]] = None,
        response_received: Optional[StrictBool] = None,
        responded_by_user_id: Optional[List[StrictStr]] = None,
        responded_by_user_name: Optional[List[StrictStr]] = None,
        subject_search: Optional[StrictStr] = None,
        body_search: Optional[StrictStr] = None,
        created_at_gte: Optional[datetime] = None,
        created_at_gt: Optional[datetime] = None,
        created_at_lte: Optional[datetime] = None,
        created_at_lt: Optional[datetime] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[HITLDetailCollection]:
        """Get Hitl Details.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/hitlDetails``

        Airflow 3.1 and later.

        :param dag_id_prefix_pattern: Airflow 3.2.2 and later
        :param task_id_prefix_pattern: Airflow 3.2.2 and later
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/hitlDetails",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id},
            query={
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "dag_id_pattern": dag_id_pattern,
                "dag_id_prefix_pattern": dag_id_prefix_pattern,
                "task_id": task_id,
                "task_id_pattern": task_id_pattern,
                "task_id_prefix_pattern": task_id_prefix_pattern,
                "map_index": map_index,
                "state": state,
                "response_received": response_received,
                "responded_by_user_id": responded_by_user_id,
                "responded_by_user_name": responded_by_user_name,
                "subject_search": subject_search,
                "body_search": body_search,
                "created_at_gte": created_at_gte,
                "created_at_gt": created_at_gt,
                "created_at_lte": created_at_lte,
                "created_at_lt": created_at_lt,
            },
            lifetime=("3.1.0", None),
            lifetimes={"dag_id_prefix_pattern": ("3.2.2", None), "task_id_prefix_pattern": ("3.2.2", None)},
            returns={"200": "HITLDetailCollection", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_hitl_details_with_http_info = with_http_info(get_hitl_details)
    get_hitl_details_without_preload_content = without_preload_content(get_hitl_details)

    @operation
    def get_log(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        try_number: Annotated[StrictInt, Field(ge=0)],
        full_content: Optional[StrictBool] = None,
        map_index: Optional[StrictInt] = None,
        token: Optional[StrictStr] = None,
        accept: Optional[
            Annotated[StrictStr, Field(pattern=r"^(application/json|application/x\-ndjson|\*/\*|text/plain)$")]
        ] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskInstancesLogResponse]:
        """Get Log.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{try_number}``
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{try_number}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id, "try_number": try_number},
            query={"full_content": full_content, "map_index": map_index, "token": token},
            headers={"accept": accept},
            returns={
                "application/x-ndjson": "StructuredLogMessage",
                "200": "TaskInstancesLogResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_log_with_http_info = with_http_info(get_log)
    get_log_without_preload_content = without_preload_content(get_log)

    @operation
    def get_mapped_task_instance(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        map_index: StrictInt,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskInstanceResponse]:
        """Get Mapped Task Instance.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}``
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id, "map_index": map_index},
            returns={"200": "TaskInstanceResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_mapped_task_instance_with_http_info = with_http_info(get_mapped_task_instance)
    get_mapped_task_instance_without_preload_content = without_preload_content(get_mapped_task_instance)

    @operation
    def get_mapped_task_instance_tries(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        map_index: StrictInt,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskInstanceHistoryCollectionResponse]:
        """Get Mapped Task Instance Tries.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries``
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id, "map_index": map_index},
            returns={
                "200": "TaskInstanceHistoryCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_mapped_task_instance_tries_with_http_info = with_http_info(get_mapped_task_instance_tries)
    get_mapped_task_instance_tries_without_preload_content = without_preload_content(get_mapped_task_instance_tries)

    @operation
    def get_mapped_task_instance_try_details(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        task_try_number: StrictInt,
        map_index: StrictInt,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskInstanceHistoryResponse]:
        """Get Mapped Task Instance Try Details.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries/{task_try_number}``
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries/{task_try_number}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={
                "dag_id": dag_id,
                "dag_run_id": dag_run_id,
                "task_id": task_id,
                "task_try_number": task_try_number,
                "map_index": map_index,
            },
            returns={
                "200": "TaskInstanceHistoryResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_mapped_task_instance_try_details_with_http_info = with_http_info(get_mapped_task_instance_try_details)
    get_mapped_task_instance_try_details_without_preload_content = without_preload_content(
        get_mapped_task_instance_try_details
    )

    @operation
    def get_mapped_task_instances(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
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
        updated_at_gte: Optional[datetime] = None,
        updated_at_gt: Optional[datetime] = None,
        updated_at_lte: Optional[datetime] = None,
        updated_at_lt: Optional[datetime] = None,
        duration_gte: Optional[Union[StrictFloat, StrictInt]] = None,
        duration_gt: Optional[Union[StrictFloat, StrictInt]] = None,
        duration_lte: Optional[Union[StrictFloat, StrictInt]] = None,
        duration_lt: Optional[Union[StrictFloat, StrictInt]] = None,
        state: Optional[List[StrictStr]] = None,
        pool: Optional[List[StrictStr]] = None,
        pool_name_pattern: Optional[StrictStr] = None,
        pool_name_prefix_pattern: Optional[StrictStr] = None,
        queue: Optional[List[StrictStr]] = None,
        queue_name_pattern: Optional[StrictStr] = None,
        queue_name_prefix_pattern: Optional[StrictStr] = None,
        executor: Optional[List[StrictStr]] = None,
        version_number: Optional[List[StrictInt]] = None,
        try_number: Optional[List[StrictInt]] = None,
        operator: Optional[List[StrictStr]] = None,
        operator_name_pattern: Optional[StrictStr] = None,
        operator_name_prefix_pattern: Optional[StrictStr] = None,
        map_index: Optional[List[StrictInt]] = None,
        rendered_map_index_pattern: Optional[StrictStr] = None,
        rendered_map_index_prefix_pattern: Optional[StrictStr] = None,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskInstanceCollectionResponse]:
        """Get Mapped Task Instances.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/listMapped``

        :param run_after_gt: Airflow 3.1 and later
        :param run_after_lt: Airflow 3.1 and later
        :param logical_date_gt: Airflow 3.1 and later
        :param logical_date_lt: Airflow 3.1 and later
        :param start_date_gt: Airflow 3.1 and later
        :param start_date_lt: Airflow 3.1 and later
        :param end_date_gt: Airflow 3.1 and later
        :param end_date_lt: Airflow 3.1 and later
        :param updated_at_gt: Airflow 3.1 and later
        :param updated_at_lt: Airflow 3.1 and later
        :param duration_gt: Airflow 3.1 and later
        :param duration_lt: Airflow 3.1 and later
        :param pool_name_pattern: Airflow 3.2 and later
        :param pool_name_prefix_pattern: Airflow 3.2.2 and later
        :param queue_name_pattern: Airflow 3.2 and later
        :param queue_name_prefix_pattern: Airflow 3.2.2 and later
        :param try_number: Airflow 3.1 and later
        :param operator: Airflow 3.1 and later
        :param operator_name_pattern: Airflow 3.2 and later
        :param operator_name_prefix_pattern: Airflow 3.2.2 and later
        :param map_index: Airflow 3.1 and later
        :param rendered_map_index_pattern: Airflow 3.2.2 and later
        :param rendered_map_index_prefix_pattern: Airflow 3.2.2 and later
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/listMapped",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id},
            query={
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
                "updated_at_gte": updated_at_gte,
                "updated_at_gt": updated_at_gt,
                "updated_at_lte": updated_at_lte,
                "updated_at_lt": updated_at_lt,
                "duration_gte": duration_gte,
                "duration_gt": duration_gt,
                "duration_lte": duration_lte,
                "duration_lt": duration_lt,
                "state": state,
                "pool": pool,
                "pool_name_pattern": pool_name_pattern,
                "pool_name_prefix_pattern": pool_name_prefix_pattern,
                "queue": queue,
                "queue_name_pattern": queue_name_pattern,
                "queue_name_prefix_pattern": queue_name_prefix_pattern,
                "executor": executor,
                "version_number": version_number,
                "try_number": try_number,
                "operator": operator,
                "operator_name_pattern": operator_name_pattern,
                "operator_name_prefix_pattern": operator_name_prefix_pattern,
                "map_index": map_index,
                "rendered_map_index_pattern": rendered_map_index_pattern,
                "rendered_map_index_prefix_pattern": rendered_map_index_prefix_pattern,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            },
            lifetimes={
                "run_after_gt": ("3.1.0", None),
                "run_after_lt": ("3.1.0", None),
                "logical_date_gt": ("3.1.0", None),
                "logical_date_lt": ("3.1.0", None),
                "start_date_gt": ("3.1.0", None),
                "start_date_lt": ("3.1.0", None),
                "end_date_gt": ("3.1.0", None),
                "end_date_lt": ("3.1.0", None),
                "updated_at_gt": ("3.1.0", None),
                "updated_at_lt": ("3.1.0", None),
                "duration_gt": ("3.1.0", None),
                "duration_lt": ("3.1.0", None),
                "pool_name_pattern": ("3.2.0", None),
                "pool_name_prefix_pattern": ("3.2.2", None),
                "queue_name_pattern": ("3.2.0", None),
                "queue_name_prefix_pattern": ("3.2.2", None),
                "try_number": ("3.1.0", None),
                "operator": ("3.1.0", None),
                "operator_name_pattern": ("3.2.0", None),
                "operator_name_prefix_pattern": ("3.2.2", None),
                "map_index": ("3.1.0", None),
                "rendered_map_index_pattern": ("3.2.2", None),
                "rendered_map_index_prefix_pattern": ("3.2.2", None),
                "order_by[]": ("3.1.0", None),
            },
            returns={
                "200": "TaskInstanceCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_mapped_task_instances_with_http_info = with_http_info(get_mapped_task_instances)
    get_mapped_task_instances_without_preload_content = without_preload_content(get_mapped_task_instances)

    @operation
    def get_task_instance(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskInstanceResponse]:
        """Get Task Instance.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}``
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id},
            returns={"200": "TaskInstanceResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_task_instance_with_http_info = with_http_info(get_task_instance)
    get_task_instance_without_preload_content = without_preload_content(get_task_instance)

    @operation
    def get_task_instance_dependencies(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        map_index: Optional[StrictInt] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskDependencyCollectionResponse]:
        """Get Task Instance Dependencies.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dependencies``
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dependencies",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id},
            query={"map_index": map_index},
            returns={
                "200": "TaskDependencyCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_task_instance_dependencies_with_http_info = with_http_info(get_task_instance_dependencies)
    get_task_instance_dependencies_without_preload_content = without_preload_content(get_task_instance_dependencies)

    @operation
    def get_task_instance_dependencies_by_map_index(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        map_index: StrictInt,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskDependencyCollectionResponse]:
        """Get Task Instance Dependencies.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dependencies``
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dependencies",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id, "map_index": map_index},
            returns={
                "200": "TaskDependencyCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_task_instance_dependencies_by_map_index_with_http_info = with_http_info(
        get_task_instance_dependencies_by_map_index
    )
    get_task_instance_dependencies_by_map_index_without_preload_content = without_preload_content(
        get_task_instance_dependencies_by_map_index
    )

    @operation
    def get_task_instance_tries(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        map_index: Optional[StrictInt] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskInstanceHistoryCollectionResponse]:
        """Get Task Instance Tries.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries``
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id},
            query={"map_index": map_index},
            returns={
                "200": "TaskInstanceHistoryCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_task_instance_tries_with_http_info = with_http_info(get_task_instance_tries)
    get_task_instance_tries_without_preload_content = without_preload_content(get_task_instance_tries)

    @operation
    def get_task_instance_try_details(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        task_try_number: StrictInt,
        map_index: Optional[StrictInt] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskInstanceHistoryResponse]:
        """Get Task Instance Try Details.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries/{task_try_number}``
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries/{task_try_number}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id, "task_try_number": task_try_number},
            query={"map_index": map_index},
            returns={
                "200": "TaskInstanceHistoryResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_task_instance_try_details_with_http_info = with_http_info(get_task_instance_try_details)
    get_task_instance_try_details_without_preload_content = without_preload_content(get_task_instance_try_details)

    @operation
    def get_task_instances(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        cursor: Optional[StrictStr] = None,
        task_id: Optional[StrictStr] = None,
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
        updated_at_gte: Optional[datetime] = None,
        updated_at_gt: Optional[datetime] = None,
        updated_at_lte: Optional[datetime] = None,
        updated_at_lt: Optional[datetime] = None,
        duration_gte: Optional[Union[StrictFloat, StrictInt]] = None,
        duration_gt: Optional[Union[StrictFloat, StrictInt]] = None,
        duration_lte: Optional[Union[StrictFloat, StrictInt]] = None,
        duration_lt: Optional[Union[StrictFloat, StrictInt]] = None,
        task_display_name_pattern: Optional[StrictStr] = None,
        task_display_name_prefix_pattern: Optional[StrictStr] = None,
        task_group_id: Optional[StrictStr] = None,
        dag_id_pattern: Optional[StrictStr] = None,
        dag_id_prefix_pattern: Optional[StrictStr] = None,
        run_id_pattern: Optional[StrictStr] = None,
        run_id_prefix_pattern: Optional[StrictStr] = None,
        state: Optional[List[StrictStr]] = None,
        pool: Optional[List[StrictStr]] = None,
        pool_name_pattern: Optional[StrictStr] = None,
        pool_name_prefix_pattern: Optional[StrictStr] = None,
        queue: Optional[List[StrictStr]] = None,
        queue_name_pattern: Optional[StrictStr] = None,
        queue_name_prefix_pattern: Optional[StrictStr] = None,
        executor: Optional[List[StrictStr]] = None,
        version_number: Optional[List[StrictInt]] = None,
        try_number: Optional[List[StrictInt]] = None,
        operator: Optional[List[StrictStr]] = None,
        operator_name_pattern: Optional[StrictStr] = None,
        operator_name_prefix_pattern: Optional[StrictStr] = None,
        map_index: Optional[List[StrictInt]] = None,
        rendered_map_index_pattern: Optional[StrictStr] = None,
        rendered_map_index_prefix_pattern: Optional[StrictStr] = None,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskInstanceCollectionResponse]:
        """Get Task Instances.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances``

        :param cursor: Airflow 3.2.2 and later
        :param run_after_gt: Airflow 3.1 and later
        :param run_after_lt: Airflow 3.1 and later
        :param logical_date_gt: Airflow 3.1 and later
        :param logical_date_lt: Airflow 3.1 and later
        :param start_date_gt: Airflow 3.1 and later
        :param start_date_lt: Airflow 3.1 and later
        :param end_date_gt: Airflow 3.1 and later
        :param end_date_lt: Airflow 3.1 and later
        :param updated_at_gt: Airflow 3.1 and later
        :param updated_at_lt: Airflow 3.1 and later
        :param duration_gt: Airflow 3.1 and later
        :param duration_lt: Airflow 3.1 and later
        :param task_display_name_prefix_pattern: Airflow 3.2.2 and later
        :param task_group_id: Airflow 3.1.6 and later
        :param dag_id_pattern: Airflow 3.2 and later
        :param dag_id_prefix_pattern: Airflow 3.2.2 and later
        :param run_id_pattern: Airflow 3.2 and later
        :param run_id_prefix_pattern: Airflow 3.2.2 and later
        :param pool_name_pattern: Airflow 3.2 and later
        :param pool_name_prefix_pattern: Airflow 3.2.2 and later
        :param queue_name_pattern: Airflow 3.2 and later
        :param queue_name_prefix_pattern: Airflow 3.2.2 and later
        :param try_number: Airflow 3.1 and later
        :param operator: Airflow 3.1 and later
        :param operator_name_pattern: Airflow 3.2 and later
        :param operator_name_prefix_pattern: Airflow 3.2.2 and later
        :param map_index: Airflow 3.1 and later
        :param rendered_map_index_pattern: Airflow 3.2.2 and later
        :param rendered_map_index_prefix_pattern: Airflow 3.2.2 and later
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id},
            query={
                "cursor": cursor,
                "task_id": task_id,
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
                "updated_at_gte": updated_at_gte,
                "updated_at_gt": updated_at_gt,
                "updated_at_lte": updated_at_lte,
                "updated_at_lt": updated_at_lt,
                "duration_gte": duration_gte,
                "duration_gt": duration_gt,
                "duration_lte": duration_lte,
                "duration_lt": duration_lt,
                "task_display_name_pattern": task_display_name_pattern,
                "task_display_name_prefix_pattern": task_display_name_prefix_pattern,
                "task_group_id": task_group_id,
                "dag_id_pattern": dag_id_pattern,
                "dag_id_prefix_pattern": dag_id_prefix_pattern,
                "run_id_pattern": run_id_pattern,
                "run_id_prefix_pattern": run_id_prefix_pattern,
                "state": state,
                "pool": pool,
                "pool_name_pattern": pool_name_pattern,
                "pool_name_prefix_pattern": pool_name_prefix_pattern,
                "queue": queue,
                "queue_name_pattern": queue_name_pattern,
                "queue_name_prefix_pattern": queue_name_prefix_pattern,
                "executor": executor,
                "version_number": version_number,
                "try_number": try_number,
                "operator": operator,
                "operator_name_pattern": operator_name_pattern,
                "operator_name_prefix_pattern": operator_name_prefix_pattern,
                "map_index": map_index,
                "rendered_map_index_pattern": rendered_map_index_pattern,
                "rendered_map_index_prefix_pattern": rendered_map_index_prefix_pattern,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            },
            lifetimes={
                "cursor": ("3.2.2", None),
                "run_after_gt": ("3.1.0", None),
                "run_after_lt": ("3.1.0", None),
                "logical_date_gt": ("3.1.0", None),
                "logical_date_lt": ("3.1.0", None),
                "start_date_gt": ("3.1.0", None),
                "start_date_lt": ("3.1.0", None),
                "end_date_gt": ("3.1.0", None),
                "end_date_lt": ("3.1.0", None),
                "updated_at_gt": ("3.1.0", None),
                "updated_at_lt": ("3.1.0", None),
                "duration_gt": ("3.1.0", None),
                "duration_lt": ("3.1.0", None),
                "task_display_name_prefix_pattern": ("3.2.2", None),
                "task_group_id": ("3.1.6", None),
                "dag_id_pattern": ("3.2.0", None),
                "dag_id_prefix_pattern": ("3.2.2", None),
                "run_id_pattern": ("3.2.0", None),
                "run_id_prefix_pattern": ("3.2.2", None),
                "pool_name_pattern": ("3.2.0", None),
                "pool_name_prefix_pattern": ("3.2.2", None),
                "queue_name_pattern": ("3.2.0", None),
                "queue_name_prefix_pattern": ("3.2.2", None),
                "try_number": ("3.1.0", None),
                "operator": ("3.1.0", None),
                "operator_name_pattern": ("3.2.0", None),
                "operator_name_prefix_pattern": ("3.2.2", None),
                "map_index": ("3.1.0", None),
                "rendered_map_index_pattern": ("3.2.2", None),
                "rendered_map_index_prefix_pattern": ("3.2.2", None),
                "order_by[]": ("3.1.0", None),
            },
            returns={
                "200": "TaskInstanceCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_task_instances_with_http_info = with_http_info(get_task_instances)
    get_task_instances_without_preload_content = without_preload_content(get_task_instances)

    @operation
    def get_task_instances_batch(
        self,
        dag_id: Literal["~"],
        dag_run_id: Literal["~"],
        task_instances_batch_body: TaskInstancesBatchBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskInstanceCollectionResponse]:
        """Get Task Instances Batch.

        ``POST /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/list``
        """
        return self._request(
            "POST",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/list",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id},
            body=task_instances_batch_body,
            returns={
                "200": "TaskInstanceCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_task_instances_batch_with_http_info = with_http_info(get_task_instances_batch)
    get_task_instances_batch_without_preload_content = without_preload_content(get_task_instances_batch)

    @operation
    def patch_task_group_instances(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        group_id: StrictStr,
        patch_task_instance_body: PatchTaskInstanceBody,
        update_mask: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskInstanceCollectionResponse]:
        """Patch Task Group Instances.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}``

        Airflow 3.3 and later.
        """
        return self._request(
            "PATCH",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "group_id": group_id},
            query={"update_mask": update_mask},
            body=patch_task_instance_body,
            lifetime=("3.3.0", None),
            returns={
                "200": "TaskInstanceCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    patch_task_group_instances_with_http_info = with_http_info(patch_task_group_instances)
    patch_task_group_instances_without_preload_content = without_preload_content(patch_task_group_instances)

    @operation
    def patch_task_group_instances_dry_run(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        group_id: StrictStr,
        patch_task_instance_body: PatchTaskInstanceBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskInstanceCollectionResponse]:
        """Patch Task Group Instances Dry Run.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}/dry_run``

        Airflow 3.3 and later.
        """
        return self._request(
            "PATCH",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}/dry_run",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "group_id": group_id},
            body=patch_task_instance_body,
            lifetime=("3.3.0", None),
            returns={
                "200": "TaskInstanceCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    patch_task_group_instances_dry_run_with_http_info = with_http_info(patch_task_group_instances_dry_run)
    patch_task_group_instances_dry_run_without_preload_content = without_preload_content(
        patch_task_group_instances_dry_run
    )

    @operation
    def patch_task_instance(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        patch_task_instance_body: PatchTaskInstanceBody,
        map_index: Optional[StrictInt] = None,
        update_mask: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskInstanceCollectionResponse]:
        """Patch Task Instance.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}``
        """
        return self._request(
            "PATCH",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id},
            query={"map_index": map_index, "update_mask": update_mask},
            body=patch_task_instance_body,
            returns={
                "200": "Union[TaskInstanceCollectionResponse, TaskInstanceResponse]",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    patch_task_instance_with_http_info = with_http_info(patch_task_instance)
    patch_task_instance_without_preload_content = without_preload_content(patch_task_instance)

    @operation
    def patch_task_instance_by_map_index(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        map_index: StrictInt,
        patch_task_instance_body: PatchTaskInstanceBody,
        update_mask: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskInstanceCollectionResponse]:
        """Patch Task Instance.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}``
        """
        return self._request(
            "PATCH",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id, "map_index": map_index},
            query={"update_mask": update_mask},
            body=patch_task_instance_body,
            returns={
                "200": "Union[TaskInstanceCollectionResponse, TaskInstanceResponse]",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    patch_task_instance_by_map_index_with_http_info = with_http_info(patch_task_instance_by_map_index)
    patch_task_instance_by_map_index_without_preload_content = without_preload_content(patch_task_instance_by_map_index)

    @operation
    def patch_task_instance_dry_run(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        patch_task_instance_body: PatchTaskInstanceBody,
        map_index: Optional[StrictInt] = None,
        update_mask: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskInstanceCollectionResponse]:
        """Patch Task Instance Dry Run.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dry_run``
        """
        return self._request(
            "PATCH",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dry_run",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id},
            query={"map_index": map_index, "update_mask": update_mask},
            body=patch_task_instance_body,
            returns={
                "200": "TaskInstanceCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    patch_task_instance_dry_run_with_http_info = with_http_info(patch_task_instance_dry_run)
    patch_task_instance_dry_run_without_preload_content = without_preload_content(patch_task_instance_dry_run)

    @operation
    def patch_task_instance_dry_run_by_map_index(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        map_index: StrictInt,
        patch_task_instance_body: PatchTaskInstanceBody,
        update_mask: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskInstanceCollectionResponse]:
        """Patch Task Instance Dry Run.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dry_run``
        """
        return self._request(
            "PATCH",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dry_run",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id, "map_index": map_index},
            query={"update_mask": update_mask},
            body=patch_task_instance_body,
            returns={
                "200": "TaskInstanceCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    patch_task_instance_dry_run_by_map_index_with_http_info = with_http_info(patch_task_instance_dry_run_by_map_index)
    patch_task_instance_dry_run_by_map_index_without_preload_content = without_preload_content(
        patch_task_instance_dry_run_by_map_index
    )

    @operation
    def post_clear_task_instances(
        self,
        dag_id: StrictStr,
        clear_task_instances_body: ClearTaskInstancesBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskInstanceCollectionResponse]:
        """Post Clear Task Instances.

        ``POST /api/v2/dags/{dag_id}/clearTaskInstances``
        """
        return self._request(
            "POST",
            "/api/v2/dags/{dag_id}/clearTaskInstances",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            body=clear_task_instances_body,
            returns={
                "200": "TaskInstanceCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    post_clear_task_instances_with_http_info = with_http_info(post_clear_task_instances)
    post_clear_task_instances_without_preload_content = without_preload_content(post_clear_task_instances)

    @operation
    def update_hitl_detail(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        map_index: StrictInt,
        update_hitl_detail_payload: UpdateHITLDetailPayload,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[HITLDetailResponse]:
        """Update Hitl Detail.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails``

        Airflow 3.1 and later.
        """
        return self._request(
            "PATCH",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id, "map_index": map_index},
            body=update_hitl_detail_payload,
            lifetime=("3.1.0", None),
            returns={"200": "HITLDetailResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    update_hitl_detail_with_http_info = with_http_info(update_hitl_detail)
    update_hitl_detail_without_preload_content = without_preload_content(update_hitl_detail)
