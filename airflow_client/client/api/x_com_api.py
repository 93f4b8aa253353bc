"""XComApi: the operations tagged "XCom"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from datetime import datetime
    from typing import List, Optional

    from pydantic import Field, StrictBool, StrictInt, StrictStr
    from typing_extensions import Annotated

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.response_get_xcom_entry import ResponseGetXcomEntry
    from airflow_client.client.models.x_com_collection_response import XComCollectionResponse
    from airflow_client.client.models.x_com_create_body import XComCreateBody
    from airflow_client.client.models.x_com_response_native import XComResponseNative
    from airflow_client.client.models.x_com_update_body import XComUpdateBody


class XComApi(BaseApi):
    """What task instances have left for others.

    Each method also takes the request options, and comes in three variants: see the README.
    """

    @operation
    def create_xcom_entry(
        self,
        dag_id: StrictStr,
        task_id: StrictStr,
        dag_run_id: StrictStr,
        x_com_create_body: XComCreateBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[XComResponseNative]:
        """Create Xcom Entry.

        Creates an XCom of a task instance. The value is stored as JSON. `map_index` in the body says which one of a
        mapped task is meant; the server fails if there is no such task instance, or the key is empty.

        The task instance has one more XCom; repeating the call is an error but changes nothing.

        ``POST /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries``; needs the permission to
        create XComs of this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param x_com_create_body: a new XCom entry of a task instance
        :return: the XCom
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: the value cannot be stored
        :raises NotFoundException: there is no such DAG, DAG run or task
        :raises ConflictException: the task instance has an XCom with this key already
        :raises UnprocessableEntityException: the value has keys that Airflow uses for its own serialized objects, such
            as `__type` and `__classname__`

        >>> XComApi(api_client).create_xcom_entry("example_simplest_dag", "my_task",
        ...     "manual__2026-01-01T00:00:00+00:00", XComCreateBody(key="return_value", value={"rows": 5}))
        """
        return self._request(
            "POST",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "task_id": task_id, "dag_run_id": dag_run_id},
            body=x_com_create_body,
            returns={"201": "XComResponseNative", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    create_xcom_entry_with_http_info = with_http_info(create_xcom_entry)
    create_xcom_entry_without_preload_content = without_preload_content(create_xcom_entry)

    @operation
    def delete_xcom_entry(
        self,
        dag_id: StrictStr,
        task_id: StrictStr,
        dag_run_id: StrictStr,
        xcom_key: StrictStr,
        map_index: Optional[Annotated[StrictInt, Field(ge=-1)]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[None]:
        """Delete Xcom Entry.

        Deletes the XCom that a task instance has under this key.

        The XCom is gone; repeating the call is harmless, but fails with 404.

        ``DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}``; needs the
        permission to delete XComs of this DAG; Airflow 3.2 and later.

        :param dag_id: ID of the DAG, in full and in its own case
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param xcom_key: key of the XCom, in full and in its own case, such as `return_value` for what the task returned
        :param map_index: index of the mapped task instance, from 0; -1, the default, is for a task that is not mapped
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such XCom; that of a mapped task needs `map_index`
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "DELETE",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key:path}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "task_id": task_id, "dag_run_id": dag_run_id, "xcom_key": xcom_key},
            query={"map_index": map_index},
            lifetime=("3.2.0", None),
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    delete_xcom_entry_with_http_info = with_http_info(delete_xcom_entry)
    delete_xcom_entry_without_preload_content = without_preload_content(delete_xcom_entry)

    @operation
    def get_xcom_entries(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        task_id: StrictStr,
        xcom_key: Optional[StrictStr] = None,
        map_index: Optional[Annotated[StrictInt, Field(ge=-1)]] = None,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        xcom_key_pattern: Optional[StrictStr] = None,
        xcom_key_prefix_pattern: Optional[StrictStr] = None,
        dag_display_name_pattern: Optional[StrictStr] = None,
        dag_display_name_prefix_pattern: Optional[StrictStr] = None,
        run_id_pattern: Optional[StrictStr] = None,
        run_id_prefix_pattern: Optional[StrictStr] = None,
        task_id_pattern: Optional[StrictStr] = None,
        task_id_prefix_pattern: Optional[StrictStr] = None,
        map_index_filter: Optional[StrictInt] = None,
        logical_date_gte: Optional[datetime] = None,
        logical_date_gt: Optional[datetime] = None,
        logical_date_lte: Optional[datetime] = None,
        logical_date_lt: Optional[datetime] = None,
        run_after_gte: Optional[datetime] = None,
        run_after_gt: Optional[datetime] = None,
        run_after_lte: Optional[datetime] = None,
        run_after_lt: Optional[datetime] = None,
        order_by: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[XComCollectionResponse]:
        """Get Xcom Entries.

        Lists XComs without their values, which `get_xcom_entry` gives. `~` as `dag_id`, `dag_run_id` or `task_id` lists
        those of all DAGs, DAG runs or tasks; DAGs that the user may not read are left out. Where there is no such DAG,
        DAG run or task the list is empty.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries``; needs the permission to
        read XComs of this DAG, or of any with `~`.

        :param dag_id: ID of the DAG, in full and in its own case, or `~` for all DAGs
        :param dag_run_id: ID of the DAG run, in full and in its own case, or `~` for all DAG runs
        :param task_id: ID of the task, in full and in its own case, or `~` for all tasks
        :param xcom_key: only XComs with this key, in full and in its own case
        :param map_index: only XComs of task instances with this map index, from 0; -1 is for those that are not mapped;
            without it those of all
        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :param xcom_key_pattern: only XComs whose key contains this text, in any case; `%` stands for any text and `_`
            for any one character, and `~` matches all; from Airflow 3.2 on `|` separates alternatives (Airflow 3.1 and
            later)
        :param xcom_key_prefix_pattern: only XComs whose key begins with this text, in the same case; `%` and `_` stand
            for themselves, `|` separates alternatives, and `~` matches all; characters at its end that are neither
            letters nor digits are ignored (Airflow 3.2.2 and later)
        :param dag_display_name_pattern: only XComs whose DAG's displayed name, which is the DAG's ID if it gives no
            other, contains this text, in any case; `%` stands for any text and `_` for any one character, and `~`
            matches all; from Airflow 3.2 on `|` separates alternatives (Airflow 3.1 and later)
        :param dag_display_name_prefix_pattern: only XComs whose DAG's displayed name, which is the DAG's ID if it gives
            no other, begins with this text, in the same case; `%` and `_` stand for themselves, `|` separates
            alternatives, and `~` matches all; characters at its end that are neither letters nor digits are ignored
            (Airflow 3.2.2 and later)
        :param run_id_pattern: text that the ID contains anywhere, regardless of case; `%` stands for any characters and
            `_` for any one character, `~` alone finds every ID; from 3.2 on, `|` between texts finds what contains any
            of them; slower on large databases than the parameter that searches by prefix (Airflow 3.1 and later)
        :param run_id_prefix_pattern: text that the ID starts with, in its own case; `%` and `_` have no special
            meaning, and characters at the end of the text that are neither letters nor digits do not count, so that
            `daily_` also finds `dailyish`; `|` between texts finds what starts with any of them, `~` alone finds every
            ID (Airflow 3.2.2 and later)
        :param task_id_pattern: text that the ID contains anywhere, regardless of case; `%` stands for any characters
            and `_` for any one character, `~` alone finds every ID; from 3.2 on, `|` between texts finds what contains
            any of them; slower on large databases than the parameter that searches by prefix (Airflow 3.1 and later)
        :param task_id_prefix_pattern: text that the ID starts with, in its own case; `%` and `_` have no special
            meaning, and characters at the end of the text that are neither letters nor digits do not count, so that
            `daily_` also finds `dailyish`; `|` between texts finds what starts with any of them, `~` alone finds every
            ID (Airflow 3.2.2 and later)
        :param map_index_filter: the same as `map_index`; if both are given, both must hold (Airflow 3.1 and later)
        :param logical_date_gte: earliest logical date of the DAG run, RFC 3339 with an offset; that date itself counts;
            what has none is not found (Airflow 3.1 and later)
        :param logical_date_gt: RFC 3339 datetime with an offset; the logical date of the DAG run is after it; what has
            none is not found (Airflow 3.1 and later)
        :param logical_date_lte: latest logical date of the DAG run, RFC 3339 with an offset; that date itself counts;
            what has none is not found (Airflow 3.1 and later)
        :param logical_date_lt: RFC 3339 datetime with an offset; the logical date of the DAG run is before it; what has
            none is not found (Airflow 3.1 and later)
        :param run_after_gte: earliest `run_after` of the DAG run, from which it may start, RFC 3339 with an offset;
            that time itself counts (Airflow 3.1 and later)
        :param run_after_gt: RFC 3339 datetime with an offset; `run_after` of the DAG run, from which it may start, is
            after it (Airflow 3.1 and later)
        :param run_after_lte: latest `run_after` of the DAG run, from which it may start, RFC 3339 with an offset; that
            time itself counts (Airflow 3.1 and later)
        :param run_after_lt: RFC 3339 datetime with an offset; `run_after` of the DAG run, from which it may start, is
            before it (Airflow 3.1 and later)
        :param order_by: fields to sort by, in order of precedence, `-` before one for descending; allowed are `key`,
            `dag_id`, `run_id`, `task_id`, `map_index`, `timestamp` and `run_after`; by default `dag_id`, `task_id`,
            `run_id`, `map_index` and `key` (Airflow 3.2.2 and later)
        :return: the XComs of one page, and how many match
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: `order_by` has a name that is not allowed
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> XComApi(api_client).get_xcom_entries("example_simplest_dag", "manual__2026-01-01T00:00:00+00:00",
        ...     "my_task")
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id, "task_id": task_id},
            query={
                "xcom_key": xcom_key,
                "map_index": map_index,
                "limit": limit,
                "offset": offset,
                "xcom_key_pattern": xcom_key_pattern,
                "xcom_key_prefix_pattern": xcom_key_prefix_pattern,
                "dag_display_name_pattern": dag_display_name_pattern,
                "dag_display_name_prefix_pattern": dag_display_name_prefix_pattern,
                "run_id_pattern": run_id_pattern,
                "run_id_prefix_pattern": run_id_prefix_pattern,
                "task_id_pattern": task_id_pattern,
                "task_id_prefix_pattern": task_id_prefix_pattern,
                "map_index_filter": map_index_filter,
                "logical_date_gte": logical_date_gte,
                "logical_date_gt": logical_date_gt,
                "logical_date_lte": logical_date_lte,
                "logical_date_lt": logical_date_lt,
                "run_after_gte": run_after_gte,
                "run_after_gt": run_after_gt,
                "run_after_lte": run_after_lte,
                "run_after_lt": run_after_lt,
                "order_by": order_by,
            },
            lifetimes={
                "xcom_key_pattern": ("3.1.0", None),
                "xcom_key_prefix_pattern": ("3.2.2", None),
                "dag_display_name_pattern": ("3.1.0", None),
                "dag_display_name_prefix_pattern": ("3.2.2", None),
                "run_id_pattern": ("3.1.0", None),
                "run_id_prefix_pattern": ("3.2.2", None),
                "task_id_pattern": ("3.1.0", None),
                "task_id_prefix_pattern": ("3.2.2", None),
                "map_index_filter": ("3.1.0", None),
                "logical_date_gte": ("3.1.0", None),
                "logical_date_gt": ("3.1.0", None),
                "logical_date_lte": ("3.1.0", None),
                "logical_date_lt": ("3.1.0", None),
                "run_after_gte": ("3.1.0", None),
                "run_after_gt": ("3.1.0", None),
                "run_after_lte": ("3.1.0", None),
                "run_after_lt": ("3.1.0", None),
                "order_by": ("3.2.2", None),
            },
            returns={"200": "XComCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_xcom_entries_with_http_info = with_http_info(get_xcom_entries)
    get_xcom_entries_without_preload_content = without_preload_content(get_xcom_entries)

    @operation
    def get_xcom_entry(
        self,
        dag_id: StrictStr,
        task_id: StrictStr,
        dag_run_id: StrictStr,
        xcom_key: StrictStr,
        map_index: Optional[Annotated[StrictInt, Field(ge=-1)]] = None,
        deserialize: Optional[StrictBool] = None,
        stringify: Optional[StrictBool] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[ResponseGetXcomEntry]:
        """Get Xcom Entry.

        Gets one XCom with its value. The value is read from Airflow's database. Where workers keep values elsewhere, by
        an XCom backend of their own, the answer has the reference that is stored, not the value.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}``; needs the
        permission to read XComs of this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param xcom_key: key of the XCom, in full and in its own case, such as `return_value` for what the task returned
        :param map_index: index of the mapped task instance, from 0; -1, the default, is for a task that is not mapped
        :param deserialize: whether an object that Airflow had to serialize for storing it comes as a readable text, by
            default false, which gives it as it is stored; other values are the same either way; on Airflow 3.0 the
            object itself is rebuilt
        :param stringify: whether the value comes as a text, in the way Python writes it, by default false, which gives
            it as JSON; null stays null
        :return: the XCom
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: `deserialize` is set on Airflow 3.0, and the server's configuration does not allow
            it
        :raises NotFoundException: there is no such XCom; that of a mapped task needs `map_index`
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> XComApi(api_client).get_xcom_entry("example_simplest_dag", "my_task",
        ...     "manual__2026-01-01T00:00:00+00:00", "return_value")
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key:path}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "task_id": task_id, "dag_run_id": dag_run_id, "xcom_key": xcom_key},
            query={"map_index": map_index, "deserialize": deserialize, "stringify": stringify},
            returns={"200": "ResponseGetXcomEntry", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_xcom_entry_with_http_info = with_http_info(get_xcom_entry)
    get_xcom_entry_without_preload_content = without_preload_content(get_xcom_entry)

    @operation
    def update_xcom_entry(
        self,
        dag_id: StrictStr,
        task_id: StrictStr,
        dag_run_id: StrictStr,
        xcom_key: StrictStr,
        x_com_update_body: XComUpdateBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[XComResponseNative]:
        """Update Xcom Entry.

        Replaces the value of an XCom. `map_index` in the body says which one of a mapped task is meant. The value is
        stored as JSON, and its time is set to now.

        The XCom has the given value; repeating the call is harmless.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}``; needs the
        permission to edit XComs of this DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param task_id: ID of the task, in full and in its own case, with that of its task group where it has one, as in
            `group.task`
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param xcom_key: key of the XCom, in full and in its own case, such as `return_value` for what the task returned
        :param x_com_update_body: a new value for an existing XCom entry
        :return: the XCom as it is afterwards
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: the value cannot be stored
        :raises NotFoundException: there is no such XCom; that of a mapped task needs `map_index` in the body
        :raises UnprocessableEntityException: the value has keys that Airflow uses for its own serialized objects, such
            as `__type` and `__classname__`
        """
        return self._request(
            "PATCH",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key:path}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "task_id": task_id, "dag_run_id": dag_run_id, "xcom_key": xcom_key},
            body=x_com_update_body,
            returns={"200": "XComResponseNative", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    update_xcom_entry_with_http_info = with_http_info(update_xcom_entry)
    update_xcom_entry_without_preload_content = without_preload_content(update_xcom_entry)
