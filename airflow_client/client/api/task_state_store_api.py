"""TaskStateStoreApi: the operations tagged "Task_State_Store"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing import Optional

    from pydantic import Field, StrictBool, StrictInt, StrictStr
    from typing_extensions import Annotated

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.task_state_store_body import TaskStateStoreBody
    from airflow_client.client.models.task_state_store_collection_response import TaskStateStoreCollectionResponse
    from airflow_client.client.models.task_state_store_patch_body import TaskStateStorePatchBody
    from airflow_client.client.models.task_state_store_response import TaskStateStoreResponse


class TaskStateStoreApi(BaseApi):
    """The operations tagged "Task_State_Store"."""

    @operation
    def clear_task_state_store(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        all_map_indices: Optional[StrictBool] = None,
        map_index: Optional[Annotated[StrictInt, Field(ge=-1)]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[None]:
        """Clear Task State Store.

        ``DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store``

        Airflow 3.3 and later.
        """
        return self._request(
            "DELETE",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id},
            query={"all_map_indices": all_map_indices, "map_index": map_index},
            lifetime=("3.3.0", None),
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    clear_task_state_store_with_http_info = with_http_info(clear_task_state_store)
    clear_task_state_store_without_preload_content = without_preload_content(clear_task_state_store)

    @operation
    def delete_task_state_store(
        self,
        key: StrictStr,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        map_index: Optional[Annotated[StrictInt, Field(ge=-1)]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[None]:
        """Delete Task State Store.

        ``DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}``

        Airflow 3.3 and later.
        """
        return self._request(
            "DELETE",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"key": key, "dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id},
            query={"map_index": map_index},
            lifetime=("3.3.0", None),
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    delete_task_state_store_with_http_info = with_http_info(delete_task_state_store)
    delete_task_state_store_without_preload_content = without_preload_content(delete_task_state_store)

    @operation
    def get_task_state_store(
        self,
        key: StrictStr,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        map_index: Optional[Annotated[StrictInt, Field(ge=-1)]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskStateStoreResponse]:
        """Get Task State Store.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}``

        Airflow 3.3 and later.
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"key": key, "dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id},
            query={"map_index": map_index},
            lifetime=("3.3.0", None),
            returns={"200": "TaskStateStoreResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_task_state_store_with_http_info = with_http_info(get_task_state_store)
    get_task_state_store_without_preload_content = without_preload_content(get_task_state_store)

    @operation
    def list_task_state_store(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        map_index: Optional[Annotated[StrictInt, Field(ge=-1)]] = None,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskStateStoreCollectionResponse]:
        """List Task State Store.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store``

        Airflow 3.3 and later.
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id},
            query={"map_index": map_index, "limit": limit, "offset": offset},
            lifetime=("3.3.0", None),
            returns={
                "200": "TaskStateStoreCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    list_task_state_store_with_http_info = with_http_info(list_task_state_store)
    list_task_state_store_without_preload_content = without_preload_content(list_task_state_store)

    @operation
    def patch_task_state_store(
        self,
        key: StrictStr,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        task_state_store_patch_body: TaskStateStorePatchBody,
        map_index: Optional[Annotated[StrictInt, Field(ge=-1)]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[object]:
        """Patch Task State Store.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}``

        Airflow 3.3 and later.
        """
        return self._request(
            "PATCH",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"key": key, "dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id},
            query={"map_index": map_index},
            body=task_state_store_patch_body,
            lifetime=("3.3.0", None),
            returns={"200": "object", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    patch_task_state_store_with_http_info = with_http_info(patch_task_state_store)
    patch_task_state_store_without_preload_content = without_preload_content(patch_task_state_store)

    @operation
    def set_task_state_store(
        self,
        key: StrictStr,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        task_state_store_body: TaskStateStoreBody,
        map_index: Optional[Annotated[StrictInt, Field(ge=-1)]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[None]:
        """Set Task State Store.

        ``PUT /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}``

        Airflow 3.3 and later.
        """
        return self._request(
            "PUT",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"key": key, "dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id},
            query={"map_index": map_index},
            body=task_state_store_body,
            lifetime=("3.3.0", None),
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    set_task_state_store_with_http_info = with_http_info(set_task_state_store)
    set_task_state_store_without_preload_content = without_preload_content(set_task_state_store)
