"""ExtraLinksApi: the operations tagged "Extra_Links"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing import Optional

    from pydantic import StrictInt, StrictStr

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.extra_link_collection_response import ExtraLinkCollectionResponse


class ExtraLinksApi(BaseApi):
    """Links from task instances to other systems.

    Each method also takes the request options, and comes in three variants: see the README.
    """

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

        Lists the links that lead from a task instance to other systems; they come from its operator or from plugins. A
        link that cannot be made, say as the task has not run yet, is null.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links``; needs the permission to read
        task instances of the DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param map_index: map index of the task instance; -1, the default, if the task is not mapped
        :param try_number: number of the try to get the links of; the current one if null (Airflow 3.2.2 and later)
        :return: the addresses of the links by their names
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such task instance or try, or the DAG has no such task
        :raises UnprocessableEntityException: the server does not accept an argument
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
