"""TaskApi: the operations tagged "Task"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing import Any, Optional

    from pydantic import StrictStr

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.task_collection_response import TaskCollectionResponse
    from airflow_client.client.models.task_response import TaskResponse


class TaskApi(BaseApi):
    """The tasks of a DAG.

    Each method also takes the request options, and comes in three variants: see the README.
    """

    @operation
    def get_task(
        self,
        dag_id: StrictStr,
        task_id: Any,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskResponse]:
        """Get Task.

        Gets one task of a DAG, as its newest version has it.

        ``GET /api/v2/dags/{dag_id}/tasks/{task_id}``; needs the permission to read tasks of this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :return: the task
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG, or no such task in it
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> TaskApi(api_client).get_task("example_simplest_dag", "my_task")
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/tasks/{task_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "task_id": task_id},
            returns={"200": "TaskResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_task_with_http_info = with_http_info(get_task)
    get_task_without_preload_content = without_preload_content(get_task)

    @operation
    def get_tasks(
        self,
        dag_id: StrictStr,
        order_by: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[TaskCollectionResponse]:
        """Get Tasks.

        Lists all tasks of a DAG, as its newest version has them, on one page.

        ``GET /api/v2/dags/{dag_id}/tasks``; needs the permission to read tasks of this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param order_by: field to sort by, `-` before it for descending; one only, out of `task_id` (the default),
            `task_display_name`, `owner`, `start_date`, `end_date`, `trigger_rule`, `depends_on_past`,
            `wait_for_downstream`, `retries`, `queue`, `pool`, `pool_slots`, `execution_timeout`, `retry_delay`,
            `retry_exponential_backoff`, `priority_weight`, `weight_rule`, `ui_color`, `ui_fgcolor` and `operator_name`;
            what has no value comes last, or first if descending
        :return: the tasks, and how many there are
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: `order_by` is not one of the allowed fields
        :raises NotFoundException: there is no such DAG
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> TaskApi(api_client).get_tasks("example_simplest_dag")
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/tasks",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            query={"order_by": order_by},
            returns={"200": "TaskCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_tasks_with_http_info = with_http_info(get_tasks)
    get_tasks_without_preload_content = without_preload_content(get_tasks)
