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
    """Small JSON values that are kept with a task instance.

    Each method also takes the request options, and comes in three variants: see the README.
    """

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

        Deletes all entries of a task instance's state store, while `delete_task_state_store` deletes one.

        The task instance has no entries in its state store; repeating the call is harmless.

        ``DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store``; needs the permission
        to delete the DAG's task instances; Airflow 3.3 and later.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param all_map_indices: whether to clear the state store of all mapped instances of the task, in which case
            `map_index` is ignored; false by default
        :param map_index: index of the mapped task instance, from 0; -1, which is also meant where it can be and is left
            out, stands for a task that is not mapped or not expanded yet
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such task instance
        :raises UnprocessableEntityException: the server does not accept an argument
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

        Deletes one entry of a task instance's state store; one that does not exist is not an error.

        The task instance has no entry with this key; repeating the call is harmless.

        ``DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}``; needs the
        permission to delete the DAG's task instances; Airflow 3.3 and later.

        :param key: key of the entry in the state store, in full and in its own case
        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param map_index: index of the mapped task instance, from 0; -1, which is also meant where it can be and is left
            out, stands for a task that is not mapped or not expanded yet
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such task instance
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "DELETE",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key:path}",
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

        Gets one entry of a task instance's state store. One that has expired is found until Airflow's administrator
        cleans up.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}``; needs the
        permission to read the DAG's task instances; Airflow 3.3 and later.

        :param key: key of the entry in the state store, in full and in its own case
        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param map_index: index of the mapped task instance, from 0; -1, which is also meant where it can be and is left
            out, stands for a task that is not mapped or not expanded yet
        :return: the entry
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such task instance, or it has no entry with this key
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key:path}",
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

        Lists the entries of a task instance's state store, which keeps small JSON values with the task instance, from
        one try to the next. Entries are sorted by key; one that has expired is listed until Airflow's administrator
        cleans up. Where there is no such task instance the list is empty; `~` does not stand for all DAGs, DAG runs or
        tasks here.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store``; needs the permission to
        read the DAG's task instances; Airflow 3.3 and later.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param map_index: index of the mapped task instance, from 0; -1, which is also meant where it can be and is left
            out, stands for a task that is not mapped or not expanded yet
        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :return: the entries of one page, and how many there are
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument
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

        Changes the value of one entry of a task instance's state store. Unlike `set_task_state_store`, this needs an
        entry that exists, and keeps the time at which it expires. The same values are allowed.

        The entry has this value, and expires when it did before; repeating the call is harmless.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}``; needs the
        permission to edit the DAG's task instances; Airflow 3.3 and later.

        :param key: key of the entry in the state store, in full and in its own case
        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param task_state_store_patch_body: a new value for a key that a task instance has already
        :param map_index: index of the mapped task instance, from 0; -1, which is also meant where it can be and is left
            out, stands for a task that is not mapped or not expanded yet
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such task instance, or it has no entry with this key
        :raises UnprocessableEntityException: the value is null, is not finite or is too large
        """
        return self._request(
            "PATCH",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key:path}",
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

        Makes one entry of a task instance's state store, or overwrites it together with the time at which it expires.
        The value may be any JSON but null and numbers that are not finite, and has at most as many bytes of JSON as the
        server's option `[state_store] max_value_storage_bytes` says (65535 by default, no limit if 0).

        The entry has this value and this time of expiry, whatever it had before; repeating the call is harmless, and
        moves a default time of expiry on.

        ``PUT /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}``; needs the
        permission to edit the DAG's task instances; Airflow 3.3 and later.

        :param key: key of the entry in the state store, in full and in its own case
        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param task_state_store_body: a value to store for a task instance under a key, and until when
        :param map_index: index of the mapped task instance, from 0; -1, which is also meant where it can be and is left
            out, stands for a task that is not mapped or not expanded yet
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such task instance
        :raises UnprocessableEntityException: the value is null, is not finite or is too large
        """
        return self._request(
            "PUT",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key:path}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"key": key, "dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id},
            query={"map_index": map_index},
            body=task_state_store_body,
            lifetime=("3.3.0", None),
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    set_task_state_store_with_http_info = with_http_info(set_task_state_store)
    set_task_state_store_without_preload_content = without_preload_content(set_task_state_store)
