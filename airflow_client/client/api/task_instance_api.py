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
    """Tasks in DAG runs, with their tries, logs, states and requests to people.

    Each method also takes the request options, and comes in three variants: see the README.
    """

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

        Changes and deletes several task instances. States and notes are set as by `patch_task_instance`, or task
        instances deleted; they cannot be created. A failure ends its action, and the other actions are done all the
        same; what the action had done before, in no particular order, stays, and so does the note of a task instance
        that has the new state already. Task instances of DAGs that the user may not change are left alone. Failures do
        not raise; they are listed in the answer.

        Task instances are changed and deleted as the actions say; repeating the call lists failures for those that have
        the state already or are gone, and is otherwise harmless.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances``; needs the permission to edit task instances
        of this DAG, or of any with `~`, and to delete them where an action does; Airflow 3.1 and later.

        :param dag_id: ID of the DAG that is meant where an action does not name another one, in full and in its own
            case; with `~` all must be named
        :param dag_run_id: ID of the DAG run that is meant where an action does not name another one, in full and in its
            own case; with `~` all must be named
        :param bulk_body_bulk_task_instance_body: bulk actions on task instances, carried out in their order
        :return: for each kind of action, the task instances done as `dag_id.dag_run_id.task_id[map_index]`, and the
            failures
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument or the body
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

        Deletes one task instance from its DAG run, whatever its state. The task itself stays in the DAG.

        The task instance is gone from its DAG run; repeating the call is harmless, but fails with 404.

        ``DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}``; needs the permission to delete
        task instances of this DAG; Airflow 3.1 and later.

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

        Gets the URL of a task instance's log in an external log store. Whether the try exists is not looked at. Only
        some log stores have pages of their own, not plain files.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/externalLogUrl/{try_number}``; needs
        the permission to read task logs of this DAG; Airflow 3.1 and later.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param try_number: number of the try, from 1
        :param map_index: index of the mapped task instance, from 0; -1, which is also meant where it can be and is left
            out, stands for a task that is not mapped or not expanded yet
        :return: the URL
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: the server's log store has no pages of its own
        :raises NotFoundException: there is no such task instance; for a mapped task, `map_index` is needed
        :raises UnprocessableEntityException: the server does not accept an argument
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

        Gets what a task instance asks of a person, and the response. A human-in-the-loop task asks a person to choose
        among options, and goes on when there is a response. The answer is about the newest try.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails``; needs the
        permission to read human-in-the-loop details of this DAG; Airflow 3.1 and later.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param map_index: index of the mapped task instance, from 0; -1, which is also meant where it can be and is left
            out, stands for a task that is not mapped or not expanded yet
        :return: the request, the response if there is one, and the task instance
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such task instance, or it has not asked for anything
        :raises UnprocessableEntityException: the server does not accept an argument
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

        Gets what one try of a task instance asked of a person, and the response.

        ``GET
        /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails/tries/{try_number}``;
        needs the permission to read human-in-the-loop details of this DAG; Airflow 3.2 and later.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param map_index: index of the mapped task instance, from 0; -1, which is also meant where it can be and is left
            out, stands for a task that is not mapped or not expanded yet
        :param try_number: number of the try of the task instance, from 1; a task instance that has not been tried yet
            has 0
        :return: the request, the response if there is one, and the try
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such task instance, it has not had this try, or did not ask for anything
            then
        :raises UnprocessableEntityException: the server does not accept an argument
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

        Lists what task instances ask of persons, and the responses. `~` as `dag_id` or `dag_run_id` lists those of all
        DAGs or DAG runs; DAGs that the user may not read are left out. Where there is no such DAG or DAG run the list
        is empty. Only newest tries are listed.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/hitlDetails``; needs the permission to read human-in-the-loop
        details of this DAG, or of any with `~`; Airflow 3.1 and later.

        :param dag_id: ID of the DAG, in full and in its own case, or `~` for all DAGs
        :param dag_run_id: ID of the DAG run, in full and in its own case, or `~` for all DAG runs
        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :param order_by: fields to sort by, in order of precedence, `-` before one for descending; allowed are `ti_id`
            (the internal ID of the task instance, the default), `subject`, `created_at`, `responded_at`,
            `responded_by_user_id`, `responded_by_user_name`, `dag_id`, `run_id`, `task_display_name`, `run_after`,
            `rendered_map_index`, `task_instance_operator` and `task_instance_state`
        :param dag_id_pattern: text that the ID contains anywhere, regardless of case; `%` stands for any characters and
            `_` for any one character, `~` alone finds every ID; from 3.2 on, `|` between texts finds what contains any
            of them; slower on large databases than the parameter that searches by prefix
        :param dag_id_prefix_pattern: text that the ID starts with, in its own case; `%` and `_` have no special
            meaning, and characters at the end of the text that are neither letters nor digits do not count, so that
            `daily_` also finds `dailyish`; `|` between texts finds what starts with any of them, `~` alone finds every
            ID (Airflow 3.2.2 and later)
        :param task_id: only requests of the task with this ID, in full and in its own case
        :param task_id_pattern: text that the ID contains anywhere, regardless of case; `%` stands for any characters
            and `_` for any one character, `~` alone finds every ID; from 3.2 on, `|` between texts finds what contains
            any of them; slower on large databases than the parameter that searches by prefix
        :param task_id_prefix_pattern: text that the ID starts with, in its own case; `%` and `_` have no special
            meaning, and characters at the end of the text that are neither letters nor digits do not count, so that
            `daily_` also finds `dailyish`; `|` between texts finds what starts with any of them, `~` alone finds every
            ID (Airflow 3.2.2 and later)
        :param map_index: only requests of task instances with this map index, from 0; -1 is for those that are not
            mapped
        :param state: only requests of task instances in one of these states, in lower case as in `TaskInstanceState`;
            `none` or `no_status` stands for those that have no state; other words give status 422
        :param response_received: only requests that have a response, if true, or that have none yet, if false; defaults
            that were taken because the time ran out are a response
        :param responded_by_user_id: only requests that one of the users with these IDs responded to, in full and in
            their own case
        :param responded_by_user_name: only requests that one of the users with these names responded to, in full and in
            their own case
        :param subject_search: only requests whose subject contains this text, in any case; `%` stands for any text and
            `_` for any one character, and `~` matches all; from Airflow 3.2 on `|` separates alternatives
        :param body_search: only requests whose body contains this text, in any case; `%` stands for any text and `_`
            for any one character, and `~` matches all that have a body; from Airflow 3.2 on `|` separates alternatives
        :param created_at_gte: earliest time of the request, RFC 3339 with an offset; that time itself counts
        :param created_at_gt: RFC 3339 datetime with an offset; the request was made after it
        :param created_at_lte: latest time of the request, RFC 3339 with an offset; that time itself counts
        :param created_at_lt: RFC 3339 datetime with an offset; the request was made before it
        :return: the requests of one page with their responses, and how many match
        :raises BadRequestException: `order_by` has a name that is not allowed, or more than 10 names
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument
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

        Gets the log of one try of a task instance. As JSON, an answer has what is there now, and while the try runs a
        `continuation_token` with which the next call gets what was added. With `accept="application/x-ndjson"` the log
        comes from its beginning, one message a line, and the token is in the header `Airflow-Continuation-Token`.
        Before the first try the log is a message that says so.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{try_number}``; needs the
        permission to read task logs of this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param try_number: number of the try, counted from 1; 0 is for a task instance that has not been tried yet
        :param full_content: whether to ask the log's store for all of it at once, by default false; a store that does
            not give logs in parts ignores it
        :param map_index: index of the mapped task instance, from 0; -1, which is also meant where it can be and is left
            out, stands for a task that is not mapped or not expanded yet
        :param token: the `continuation_token` of the answer before, to get only what was added since; with any other
            text the server answers with 400; without it the log comes from its beginning
        :param accept: media type to ask for; with `*/*`, the default, or `application/json` the answer is JSON; a type
            that the operation does not have gives status 406
        :return: the messages, and the token for the next call, null where the log is complete; as lines, the messages
            alone
        :raises BadRequestException: `token` is not one that this server gave, or its log store cannot be read
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such task instance, or it has not had this try; for a mapped task,
            `map_index` is needed
        :raises NotAcceptableException: `accept` is none of the types allowed
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> TaskInstanceApi(api_client).get_log("example_simplest_dag", "manual__2026-01-01T00:00:00+00:00",
        ...     "my_task", 1, full_content=True)
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

        Gets one task instance of a mapped task. The answer is about the newest try; earlier ones are found with
        `get_mapped_task_instance_tries`.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}``; needs the permission to
        read task instances of this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param map_index: index of the mapped task instance, from 0; -1, which is also meant where it can be and is left
            out, stands for a task that is not mapped or not expanded yet
        :return: the task instance
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such task instance
        :raises UnprocessableEntityException: the server does not accept an argument
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

        Lists all tries of a mapped task instance. Earlier tries come before the present one, and one that waits for its
        retry counts as an earlier one. There are no pages.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries``; needs the
        permission to read task instances of this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param map_index: index of the mapped task instance, from 0; -1, which is also meant where it can be and is left
            out, stands for a task that is not mapped or not expanded yet
        :return: the tries, and how many there are
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such task instance
        :raises UnprocessableEntityException: the server does not accept an argument
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

        Gets one try of a mapped task instance, the newest or an earlier one.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries/{task_try_number}``;
        needs the permission to read task instances of this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param task_try_number: number of the try, counted from 1; 0 is for a task instance that has not been tried yet
        :param map_index: index of the mapped task instance, from 0; -1, which is also meant where it can be and is left
            out, stands for a task that is not mapped or not expanded yet
        :return: the try
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such task instance, or it has not had this try
        :raises UnprocessableEntityException: the server does not accept an argument
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

        Lists the task instances of a mapped task in one DAG run. The list is empty where the task was expanded to
        nothing, is not expanded yet, or there is no such DAG run.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/listMapped``; needs the permission to
        read task instances of this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param run_after_gte: earliest `run_after` of the DAG run, from which it may start, RFC 3339 with an offset;
            that time itself counts
        :param run_after_gt: RFC 3339 datetime with an offset; `run_after` of the DAG run, from which it may start, is
            after it (Airflow 3.1 and later)
        :param run_after_lte: latest `run_after` of the DAG run, from which it may start, RFC 3339 with an offset; that
            time itself counts
        :param run_after_lt: RFC 3339 datetime with an offset; `run_after` of the DAG run, from which it may start, is
            before it (Airflow 3.1 and later)
        :param logical_date_gte: earliest logical date of the DAG run, RFC 3339 with an offset; that date itself counts;
            what has none is not found
        :param logical_date_gt: RFC 3339 datetime with an offset; the logical date of the DAG run is after it; what has
            none is not found (Airflow 3.1 and later)
        :param logical_date_lte: latest logical date of the DAG run, RFC 3339 with an offset; that date itself counts;
            what has none is not found
        :param logical_date_lt: RFC 3339 datetime with an offset; the logical date of the DAG run is before it; what has
            none is not found (Airflow 3.1 and later)
        :param start_date_gte: earliest time of the start, RFC 3339 with an offset; that time itself counts; what has
            not started is found too
        :param start_date_gt: RFC 3339 datetime with an offset; the start is after it; what has not started is found too
            (Airflow 3.1 and later)
        :param start_date_lte: latest time of the start, RFC 3339 with an offset; that time itself counts; what has not
            started counts as if it started now
        :param start_date_lt: RFC 3339 datetime with an offset; the start is before it; what has not started counts as
            if it started now (Airflow 3.1 and later)
        :param end_date_gte: earliest time of the end, RFC 3339 with an offset; that time itself counts; what has not
            ended is found too
        :param end_date_gt: RFC 3339 datetime with an offset; the end is after it; what has not ended is found too
            (Airflow 3.1 and later)
        :param end_date_lte: latest time of the end, RFC 3339 with an offset; that time itself counts; what has not
            ended counts as if it ended now
        :param end_date_lt: RFC 3339 datetime with an offset; the end is before it; what has not ended counts as if it
            ended now (Airflow 3.1 and later)
        :param updated_at_gte: earliest time of the last change of the record, RFC 3339 with an offset; that time itself
            counts
        :param updated_at_gt: RFC 3339 datetime with an offset; the last change of the record is after it (Airflow 3.1
            and later)
        :param updated_at_lte: latest time of the last change of the record, RFC 3339 with an offset; that time itself
            counts
        :param updated_at_lt: RFC 3339 datetime with an offset; the last change of the record is before it (Airflow 3.1
            and later)
        :param duration_gte: shortest duration in seconds; that duration itself counts; what has none yet is not found;
            0 is ignored
        :param duration_gt: seconds that the duration is longer than; what has none yet is not found; 0 is ignored
            (Airflow 3.1 and later)
        :param duration_lte: longest duration in seconds; that duration itself counts; what has none yet is not found; 0
            is ignored
        :param duration_lt: seconds that the duration is shorter than; what has none yet is not found; 0 is ignored
            (Airflow 3.1 and later)
        :param state: only task instances in one of these states, in lower case as in `TaskInstanceState`; `none` or
            `no_status` stands for those that have no state yet; other words give status 422
        :param pool: only task instances of one of these pools, with their names in full and in their own case
        :param pool_name_pattern: only task instances whose pool's name contains this text, in any case; `%` stands for
            any text and `_` for any one character, `|` separates alternatives, and `~` matches all (Airflow 3.2 and
            later)
        :param pool_name_prefix_pattern: only task instances whose pool's name begins with this text, in the same case;
            `%` and `_` stand for themselves, `|` separates alternatives, and `~` matches all; characters at its end
            that are neither letters nor digits are ignored (Airflow 3.2.2 and later)
        :param queue: only task instances for one of these queues, with their names in full and in their own case
        :param queue_name_pattern: only task instances whose queue's name contains this text, in any case; `%` stands
            for any text and `_` for any one character, `|` separates alternatives, and `~` matches all that have a
            queue (Airflow 3.2 and later)
        :param queue_name_prefix_pattern: only task instances whose queue's name begins with this text, in the same
            case; `%` and `_` stand for themselves, `|` separates alternatives, and `~` matches all that have a queue;
            characters at its end that are neither letters nor digits are ignored (Airflow 3.2.2 and later)
        :param executor: only task instances for one of these executors, as the field `executor` has them; those that
            run on the default executor have none, and are not found by its name
        :param version_number: only task instances of one of these versions of their DAG, counted from 1
        :param try_number: only task instances whose newest try has one of these numbers, counted from 1; 0 is for those
            that have not been tried yet (Airflow 3.1 and later)
        :param operator: only task instances of one of these operators, with the names of their classes as the field
            `operator` has them, such as `BashOperator`; that of a `@task` function is `_PythonDecoratedOperator`
            (Airflow 3.1 and later)
        :param operator_name_pattern: only task instances whose operator's displayed name, such as `BashOperator` or
            `@task`, contains this text, in any case; `%` stands for any text and `_` for any one character, `|`
            separates alternatives, and `~` matches all (Airflow 3.2 and later)
        :param operator_name_prefix_pattern: only task instances whose operator's displayed name, such as `BashOperator`
            or `@task`, begins with this text, in the same case; `%` and `_` stand for themselves, `|` separates
            alternatives, and `~` matches all; characters at its end that are neither letters nor digits are ignored
            (Airflow 3.2.2 and later)
        :param map_index: only task instances with one of these map indexes, counted from 0 (Airflow 3.1 and later)
        :param rendered_map_index_pattern: only mapped task instances whose label, or map index where they have no
            label, contains this text, in any case; `%` stands for any text and `_` for any one character, `|` separates
            alternatives, and `~` matches all that are mapped (Airflow 3.2.2 and later)
        :param rendered_map_index_prefix_pattern: only mapped task instances whose label, or map index where they have
            no label, begins with this text, in the same case; `%` and `_` stand for themselves, `|` separates
            alternatives, and `~` matches all that are mapped; characters at its end that are neither letters nor digits
            are ignored (Airflow 3.2.2 and later)
        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :param order_by: fields to sort by, in order of precedence, `-` before one for descending; allowed are `id`,
            `state`, `duration`, `start_date`, `end_date`, `map_index` (the default), `try_number`, `logical_date`,
            `run_after`, `data_interval_start`, `data_interval_end`, `rendered_map_index` and `operator`
        :return: the task instances of one page, and how many match
        :raises BadRequestException: `order_by` has a name that is not allowed, or more than 10 names
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG, or no such task in it, or the task is not mapped
        :raises UnprocessableEntityException: the server does not accept an argument
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

        Gets one task instance that is not mapped. The answer is about the newest try; earlier ones are found with
        `get_task_instance_tries`. For a mapped task, use `get_mapped_task_instance` or `get_mapped_task_instances`.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}``; needs the permission to read task
        instances of this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :return: the task instance
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such task instance, or the task is mapped
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> TaskInstanceApi(api_client).get_task_instance("example_simplest_dag",
        ...     "manual__2026-01-01T00:00:00+00:00", "my_task")
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

        Tells why a task instance does not run yet. The answer has the conditions that the scheduler finds unmet at this
        moment, such as a paused DAG or tasks upstream that are not done. They are sought only for task instances that
        have no state or are `scheduled`; for others the list is empty.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dependencies``; needs the permission to
        read task instances of this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param map_index: index of the mapped task instance, from 0; -1, which is also meant where it can be and is left
            out, stands for a task that is not mapped or not expanded yet
        :return: the conditions that are not met, by name
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such task instance
        :raises UnprocessableEntityException: the server does not accept an argument
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

        Tells why a mapped task instance does not run yet. The answer has the conditions that the scheduler finds unmet
        at this moment, such as a paused DAG or tasks upstream that are not done. They are sought only for task
        instances that have no state or are `scheduled`; for others the list is empty.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dependencies``; needs the
        permission to read task instances of this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param map_index: index of the mapped task instance, from 0; -1, which is also meant where it can be and is left
            out, stands for a task that is not mapped or not expanded yet
        :return: the conditions that are not met, by name
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such task instance
        :raises UnprocessableEntityException: the server does not accept an argument
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

        Lists all tries of a task instance. Earlier tries come before the present one, and one that waits for its retry
        counts as an earlier one. There are no pages.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries``; needs the permission to read
        task instances of this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param map_index: index of the mapped task instance, from 0; -1, which is also meant where it can be and is left
            out, stands for a task that is not mapped or not expanded yet
        :return: the tries, and how many there are
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such task instance; for a mapped task, `map_index` is needed
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> TaskInstanceApi(api_client).get_task_instance_tries("example_simplest_dag",
        ...     "manual__2026-01-01T00:00:00+00:00", "my_task")
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

        Gets one try of a task instance, the newest or an earlier one.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries/{task_try_number}``; needs the
        permission to read task instances of this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param task_try_number: number of the try, counted from 1; 0 is for a task instance that has not been tried yet
        :param map_index: index of the mapped task instance, from 0; -1, which is also meant where it can be and is left
            out, stands for a task that is not mapped or not expanded yet
        :return: the try
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such task instance, or it has not had this try; for a mapped task,
            `map_index` is needed
        :raises UnprocessableEntityException: the server does not accept an argument
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

        Lists the task instances of a DAG run, of a DAG or of all DAGs. `~` as `dag_run_id` lists those of all DAG runs,
        and as `dag_id` as well those of all DAGs; DAGs that the user may not read are left out. Pages go by `offset`,
        where `total_entries` is the exact number, or by `cursor`, where pages do not shift when others are added, and
        the server counts only up to `total_entries_limit`.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances``; needs the permission to read task instances of
        this DAG, or of any with `~`.

        :param dag_id: ID of the DAG, in full and in its own case, or `~` for all DAGs, which needs `~` as `dag_run_id`
            too
        :param dag_run_id: ID of the DAG run, in full and in its own case, or `~` for all DAG runs
        :param cursor: where the page begins; an empty text asks for the first page, and `next_cursor` or
            `previous_cursor` of an answer for the page after or before it, with the same `order_by`; `offset` is then
            ignored; without it pages go by `offset` (Airflow 3.2.2 and later)
        :param task_id: only task instances of the task with this ID, in full and in its own case
        :param run_after_gte: earliest `run_after` of the DAG run, from which it may start, RFC 3339 with an offset;
            that time itself counts
        :param run_after_gt: RFC 3339 datetime with an offset; `run_after` of the DAG run, from which it may start, is
            after it (Airflow 3.1 and later)
        :param run_after_lte: latest `run_after` of the DAG run, from which it may start, RFC 3339 with an offset; that
            time itself counts
        :param run_after_lt: RFC 3339 datetime with an offset; `run_after` of the DAG run, from which it may start, is
            before it (Airflow 3.1 and later)
        :param logical_date_gte: earliest logical date of the DAG run, RFC 3339 with an offset; that date itself counts;
            what has none is not found
        :param logical_date_gt: RFC 3339 datetime with an offset; the logical date of the DAG run is after it; what has
            none is not found (Airflow 3.1 and later)
        :param logical_date_lte: latest logical date of the DAG run, RFC 3339 with an offset; that date itself counts;
            what has none is not found
        :param logical_date_lt: RFC 3339 datetime with an offset; the logical date of the DAG run is before it; what has
            none is not found (Airflow 3.1 and later)
        :param start_date_gte: earliest time of the start, RFC 3339 with an offset; that time itself counts; what has
            not started is found too
        :param start_date_gt: RFC 3339 datetime with an offset; the start is after it; what has not started is found too
            (Airflow 3.1 and later)
        :param start_date_lte: latest time of the start, RFC 3339 with an offset; that time itself counts; what has not
            started counts as if it started now
        :param start_date_lt: RFC 3339 datetime with an offset; the start is before it; what has not started counts as
            if it started now (Airflow 3.1 and later)
        :param end_date_gte: earliest time of the end, RFC 3339 with an offset; that time itself counts; what has not
            ended is found too
        :param end_date_gt: RFC 3339 datetime with an offset; the end is after it; what has not ended is found too
            (Airflow 3.1 and later)
        :param end_date_lte: latest time of the end, RFC 3339 with an offset; that time itself counts; what has not
            ended counts as if it ended now
        :param end_date_lt: RFC 3339 datetime with an offset; the end is before it; what has not ended counts as if it
            ended now (Airflow 3.1 and later)
        :param updated_at_gte: earliest time of the last change of the record, RFC 3339 with an offset; that time itself
            counts
        :param updated_at_gt: RFC 3339 datetime with an offset; the last change of the record is after it (Airflow 3.1
            and later)
        :param updated_at_lte: latest time of the last change of the record, RFC 3339 with an offset; that time itself
            counts
        :param updated_at_lt: RFC 3339 datetime with an offset; the last change of the record is before it (Airflow 3.1
            and later)
        :param duration_gte: shortest duration in seconds; that duration itself counts; what has none yet is not found;
            0 is ignored
        :param duration_gt: seconds that the duration is longer than; what has none yet is not found; 0 is ignored
            (Airflow 3.1 and later)
        :param duration_lte: longest duration in seconds; that duration itself counts; what has none yet is not found; 0
            is ignored
        :param duration_lt: seconds that the duration is shorter than; what has none yet is not found; 0 is ignored
            (Airflow 3.1 and later)
        :param task_display_name_pattern: only task instances whose displayed name, which is the task's ID if the DAG
            gives no other, contains this text, in any case; `%` stands for any text and `_` for any one character, and
            `~` matches all; from Airflow 3.2 on `|` separates alternatives
        :param task_display_name_prefix_pattern: only task instances whose displayed name, which is the task's ID if the
            DAG gives no other, begins with this text, in the same case; `%` and `_` stand for themselves, `|` separates
            alternatives, and `~` matches all; characters at its end that are neither letters nor digits are ignored
            (Airflow 3.2.2 and later)
        :param task_group_id: only task instances of tasks in the task group with this ID, in full and in its own case,
            and in the groups inside it; the server fails if `dag_id` is `~` (Airflow 3.1.6 and later)
        :param dag_id_pattern: text that the ID contains anywhere, regardless of case; `%` stands for any characters and
            `_` for any one character, `~` alone finds every ID; from 3.2 on, `|` between texts finds what contains any
            of them; slower on large databases than the parameter that searches by prefix (Airflow 3.2 and later)
        :param dag_id_prefix_pattern: text that the ID starts with, in its own case; `%` and `_` have no special
            meaning, and characters at the end of the text that are neither letters nor digits do not count, so that
            `daily_` also finds `dailyish`; `|` between texts finds what starts with any of them, `~` alone finds every
            ID (Airflow 3.2.2 and later)
        :param run_id_pattern: text that the ID contains anywhere, regardless of case; `%` stands for any characters and
            `_` for any one character, `~` alone finds every ID; from 3.2 on, `|` between texts finds what contains any
            of them; slower on large databases than the parameter that searches by prefix (Airflow 3.2 and later)
        :param run_id_prefix_pattern: text that the ID starts with, in its own case; `%` and `_` have no special
            meaning, and characters at the end of the text that are neither letters nor digits do not count, so that
            `daily_` also finds `dailyish`; `|` between texts finds what starts with any of them, `~` alone finds every
            ID (Airflow 3.2.2 and later)
        :param state: only task instances in one of these states, in lower case as in `TaskInstanceState`; `none` or
            `no_status` stands for those that have no state yet; other words give status 422
        :param pool: only task instances of one of these pools, with their names in full and in their own case
        :param pool_name_pattern: only task instances whose pool's name contains this text, in any case; `%` stands for
            any text and `_` for any one character, `|` separates alternatives, and `~` matches all (Airflow 3.2 and
            later)
        :param pool_name_prefix_pattern: only task instances whose pool's name begins with this text, in the same case;
            `%` and `_` stand for themselves, `|` separates alternatives, and `~` matches all; characters at its end
            that are neither letters nor digits are ignored (Airflow 3.2.2 and later)
        :param queue: only task instances for one of these queues, with their names in full and in their own case
        :param queue_name_pattern: only task instances whose queue's name contains this text, in any case; `%` stands
            for any text and `_` for any one character, `|` separates alternatives, and `~` matches all that have a
            queue (Airflow 3.2 and later)
        :param queue_name_prefix_pattern: only task instances whose queue's name begins with this text, in the same
            case; `%` and `_` stand for themselves, `|` separates alternatives, and `~` matches all that have a queue;
            characters at its end that are neither letters nor digits are ignored (Airflow 3.2.2 and later)
        :param executor: only task instances for one of these executors, as the field `executor` has them; those that
            run on the default executor have none, and are not found by its name
        :param version_number: only task instances of one of these versions of their DAG, counted from 1
        :param try_number: only task instances whose newest try has one of these numbers, counted from 1; 0 is for those
            that have not been tried yet (Airflow 3.1 and later)
        :param operator: only task instances of one of these operators, with the names of their classes as the field
            `operator` has them, such as `BashOperator`; that of a `@task` function is `_PythonDecoratedOperator`
            (Airflow 3.1 and later)
        :param operator_name_pattern: only task instances whose operator's displayed name, such as `BashOperator` or
            `@task`, contains this text, in any case; `%` stands for any text and `_` for any one character, `|`
            separates alternatives, and `~` matches all (Airflow 3.2 and later)
        :param operator_name_prefix_pattern: only task instances whose operator's displayed name, such as `BashOperator`
            or `@task`, begins with this text, in the same case; `%` and `_` stand for themselves, `|` separates
            alternatives, and `~` matches all; characters at its end that are neither letters nor digits are ignored
            (Airflow 3.2.2 and later)
        :param map_index: only task instances with one of these map indexes, counted from 0; -1 is for those that are
            not mapped, or not expanded yet (Airflow 3.1 and later)
        :param rendered_map_index_pattern: only mapped task instances whose label, or map index where they have no
            label, contains this text, in any case; `%` stands for any text and `_` for any one character, `|` separates
            alternatives, and `~` matches all that are mapped (Airflow 3.2.2 and later)
        :param rendered_map_index_prefix_pattern: only mapped task instances whose label, or map index where they have
            no label, begins with this text, in the same case; `%` and `_` stand for themselves, `|` separates
            alternatives, and `~` matches all that are mapped; characters at its end that are neither letters nor digits
            are ignored (Airflow 3.2.2 and later)
        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :param order_by: fields to sort by, in order of precedence, `-` before one for descending; allowed are `id`,
            `state`, `duration`, `start_date`, `end_date`, `map_index` (the default), `try_number`, `logical_date`,
            `run_after`, `data_interval_start`, `data_interval_end`, `rendered_map_index` and `operator`
        :return: the task instances of one page, how many match, and with `cursor` where the next and the previous page
            are
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: `dag_id` is `~` and `dag_run_id` is not, `order_by` has a name that is not allowed,
            or `cursor` is not one that the server gave for this order
        :raises NotFoundException: there is no such DAG, DAG run or task group
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> TaskInstanceApi(api_client).get_task_instances("example_simplest_dag",
        ...     "manual__2026-01-01T00:00:00+00:00", state=["failed", "up_for_retry"])
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

        Lists task instances as `get_task_instances` does, but takes the filters in the body, where long lists fit;
        there are fewer filters, and other defaults. A page has 100 items unless `page_limit` says otherwise, and the
        server's option `[api] maximum_page_limit` does not apply. Sorting is by one field out of `id` (the default),
        `state`, `duration`, `start_date`, `end_date` and `map_index`. What has no start or end is not found by bounds
        on it.

        ``POST /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/list``; needs the permission to read task
        instances; those of DAGs that the user may not read are left out.

        :param dag_id: always `~`; the DAGs are named in the body
        :param dag_run_id: always `~`; the DAG runs are named in the body
        :param task_instances_batch_body: which task instances to list, of any DAG and any DAG run
        :return: the task instances of one page, and how many match
        :raises BadRequestException: `order_by` in the body is not one of the allowed fields
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument or the body

        >>> TaskInstanceApi(api_client).get_task_instances_batch("~", "~", TaskInstancesBatchBody(
        ...     dag_ids=["example_simplest_dag"], state=["failed"]))
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

        Sets the state or the note of all task instances in a task group. A new state is set at once, without running
        anything; `success`, `failed` and `skipped` are possible. The `include_` fields extend it to tasks upstream and
        downstream, and to earlier and later DAG runs. Then tasks downstream of the group that failed, or could not run
        because of a failure, are cleared, so that they run again. A note is given only to the task instances of the
        group; an empty text does not remove it here, null named in `update_mask` does.

        The task instances have the given state and note; repeating a change of state is an error but changes nothing,
        repeating that of a note is harmless.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}``; needs the permission to edit
        task instances of this DAG; Airflow 3.3 and later.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param group_id: ID of the task group, in full and in its own case, with those of the groups around it, as in
            `outer.inner`; tasks of groups inside it are meant too
        :param patch_task_instance_body: changes to task instances, their state, their note, or both
        :param update_mask: names of the fields to change, as a list and not joined by commas, out of `new_state` and
            `note`; without it both are changed if the body has them; a `note` of null removes the note only if it is
            named here; the `include_` fields always apply
        :return: the task instances whose state was changed, also where `include_` fields reached them; without a new
            state those of the group
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG, its newest version has no such task group, or there are no task
            instances of the group in this DAG run
        :raises ConflictException: every task instance that the state is for has it already; the note is not changed
            either
        :raises UnprocessableEntityException: the server does not accept an argument or the body
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

        Lists the task instances that setting a task group's state would change. Tasks downstream that would be cleared,
        so that they run again, are not in the answer. A note is ignored.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}/dry_run``; needs the permission
        to edit task instances of this DAG; Airflow 3.3 and later.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param group_id: ID of the task group, in full and in its own case, with those of the groups around it, as in
            `outer.inner`; tasks of groups inside it are meant too
        :param patch_task_instance_body: changes to task instances, their state, their note, or both
        :return: the task instances whose state would change, as they are now; without a new state those of the group;
            none if all have the state already
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG, its newest version has no such task group, or there are no task
            instances of the group in this DAG run
        :raises UnprocessableEntityException: the server does not accept an argument or the body
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

        Sets the state or the note of a task instance. A new state is set at once, without running anything; `success`,
        `failed` and `skipped` are possible. The `include_` fields extend it to tasks upstream and downstream, and to
        earlier and later DAG runs. Then tasks downstream that failed, or could not run because of a failure, are
        cleared, so that they run again, and a DAG run that was over is queued for them. A note is given only to the
        task instances that are named.

        The task instances have the given state and note; repeating a change of state is an error but changes nothing,
        repeating that of a note is harmless.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}``; needs the permission to edit task
        instances of this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param patch_task_instance_body: changes to task instances, their state, their note, or both
        :param map_index: index of the mapped task instance, from 0, or -1 for a task that is not mapped; without it all
            task instances of the task are meant, on Airflow 3.0 only that with -1
        :param update_mask: names of the fields to change, as a list and not joined by commas, out of `new_state` and
            `note`; without it both are changed if the body has them; a `note` of null removes the note only if it is
            named here; the `include_` fields always apply
        :return: the task instances that were named, as they are afterwards; not the others that `include_` fields
            reached
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG or task instance, or the DAG's newest version has no such task
        :raises ConflictException: every task instance that the state is for has it already; the note is not changed
            either
        :raises UnprocessableEntityException: the server does not accept an argument or the body

        >>> TaskInstanceApi(api_client).patch_task_instance("example_simplest_dag",
        ...     "manual__2026-01-01T00:00:00+00:00", "my_task", PatchTaskInstanceBody(note="looked into it"),
        ...     update_mask=["note"])
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

        Sets the state or the note of a mapped task instance. A new state is set at once, without running anything;
        `success`, `failed` and `skipped` are possible. The `include_` fields extend it to tasks upstream and
        downstream, and to earlier and later DAG runs. Then tasks downstream that failed, or could not run because of a
        failure, are cleared, so that they run again, and a DAG run that was over is queued for them. A note is given
        only to the task instance that is named.

        The task instances have the given state and note; repeating a change of state is an error but changes nothing,
        repeating that of a note is harmless.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}``; needs the permission
        to edit task instances of this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param map_index: index of the mapped task instance, from 0, or -1 for a task that is not mapped; null is
            refused by the server
        :param patch_task_instance_body: changes to task instances, their state, their note, or both
        :param update_mask: names of the fields to change, as a list and not joined by commas, out of `new_state` and
            `note`; without it both are changed if the body has them; a `note` of null removes the note only if it is
            named here; the `include_` fields always apply
        :return: the task instance that was named, as it is afterwards; not the others that `include_` fields reached
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG or task instance, or the DAG's newest version has no such task
        :raises ConflictException: every task instance that the state is for has it already; the note is not changed
            either
        :raises UnprocessableEntityException: the server does not accept an argument or the body
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

        Lists the task instances that setting one's state would change. Tasks downstream that would be cleared, so that
        they run again, are not in the answer.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dry_run``; needs the permission to
        edit task instances of this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param patch_task_instance_body: changes to task instances, their state, their note, or both
        :param map_index: index of the mapped task instance, from 0, or -1 for a task that is not mapped; without it all
            task instances of the task are meant, on Airflow 3.0 only that with -1
        :param update_mask: names of the fields that would be changed, as a list and not joined by commas, out of
            `new_state` and `note`; without it both would be if the body has them; the `include_` fields always apply
        :return: the task instances whose state would change, as they are now; without a new state those that are named;
            none if all have the state already
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG or task instance, or the DAG's newest version has no such task
        :raises UnprocessableEntityException: the server does not accept an argument or the body
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

        Lists the task instances that setting a mapped one's state would change. Tasks downstream that would be cleared,
        so that they run again, are not in the answer.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dry_run``; needs the
        permission to edit task instances of this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param map_index: index of the mapped task instance, from 0, or -1 for a task that is not mapped; null is
            refused by the server
        :param patch_task_instance_body: changes to task instances, their state, their note, or both
        :param update_mask: names of the fields that would be changed, as a list and not joined by commas, out of
            `new_state` and `note`; without it both would be if the body has them; the `include_` fields always apply
        :return: the task instances whose state would change, as they are now; without a new state the one that is
            named; none if all have the state already
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG or task instance, or the DAG's newest version has no such task
        :raises UnprocessableEntityException: the server does not accept an argument or the body
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

        Clears task instances, so that they run again, each as a new try; running ones are stopped for that. By default
        only a list comes of what would be cleared; set `dry_run` to false to do it. Only those that failed, or could
        not run because of a failure, are meant unless `only_failed` is false. Without `dag_run_id`, dates and
        `task_ids` this goes for all tasks in all runs of the DAG.

        Nothing with `dry_run`. Otherwise the task instances have no state, or are restarting if they were running, and
        DAG runs that were over are queued unless `reset_dag_runs` is false; repeating the call clears again what
        matches then.

        ``POST /api/v2/dags/{dag_id}/clearTaskInstances``; needs the permission to edit task instances of this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param clear_task_instances_body: which task instances of a DAG to clear, so that they run again, and how
        :return: the task instances that were cleared, or would be
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: the DAG run has no logical date, and `include_past` or `include_future` is set
        :raises NotFoundException: there is no such DAG or DAG run
        :raises ConflictException: one of the task instances is running, and `prevent_running_task` is set; nothing is
            cleared
        :raises UnprocessableEntityException: the server does not accept an argument or the body

        >>> TaskInstanceApi(api_client).post_clear_task_instances("example_simplest_dag", ClearTaskInstancesBody(
        ...     dry_run=True, task_ids=["my_task"], only_failed=False))
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

        Responds to what a task instance asks of a person. The options are chosen from those of the request: one, or
        several if it allows that. The server notes who responds, and when; the task then goes on by itself.

        The request has its response, and the task instance goes on; repeating the call is an error but changes nothing.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails``; needs the
        permission to edit human-in-the-loop details of this DAG, and the user must be among those the request is for,
        if it names any; Airflow 3.1 and later.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param map_index: index of the mapped task instance, from 0; -1, which is also meant where it can be and is left
            out, stands for a task that is not mapped or not expanded yet
        :param update_hitl_detail_payload: a response to a request of a task instance
        :return: the response
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: an option is not one of the request's, or there are several where it allows one
        :raises NotFoundException: there is no such task instance, or it has not asked for anything
        :raises ConflictException: there is a response already, or the time for it ran out and the request's defaults
            were taken
        :raises UnprocessableEntityException: the server does not accept an argument or the body
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
