"""EventLogApi: the operations tagged "Event_Log"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from datetime import datetime
    from typing import List, Optional, Union

    from pydantic import Field, StrictInt, StrictStr
    from typing_extensions import Annotated

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.event_log_collection_response import EventLogCollectionResponse
    from airflow_client.client.models.event_log_response import EventLogResponse


class EventLogApi(BaseApi):
    """What users did, and what happened to task instances.

    Each method also takes the request options, and comes in three variants: see the README.
    """

    @operation
    def get_event_log(
        self,
        event_log_id: StrictInt,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[EventLogResponse]:
        """Get Event Log.

        Gets one entry of the event log.

        ``GET /api/v2/eventLogs/{event_log_id}``; needs the permission to read the event log of the DAG it belongs to,
        or of all DAGs if it belongs to none.

        :param event_log_id: ID of the entry
        :return: the entry
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such entry
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "GET",
            "/api/v2/eventLogs/{event_log_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"event_log_id": event_log_id},
            returns={"200": "EventLogResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_event_log_with_http_info = with_http_info(get_event_log)
    get_event_log_without_preload_content = without_preload_content(get_event_log)

    @operation
    def get_event_logs(
        self,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        dag_id: Optional[StrictStr] = None,
        task_id: Optional[StrictStr] = None,
        run_id: Optional[StrictStr] = None,
        map_index: Optional[StrictInt] = None,
        try_number: Optional[StrictInt] = None,
        owner: Optional[StrictStr] = None,
        event: Optional[StrictStr] = None,
        excluded_events: Optional[List[StrictStr]] = None,
        included_events: Optional[List[StrictStr]] = None,
        before: Optional[datetime] = None,
        after: Optional[datetime] = None,
        dag_id_pattern: Optional[StrictStr] = None,
        task_id_pattern: Optional[StrictStr] = None,
        run_id_pattern: Optional[StrictStr] = None,
        owner_pattern: Optional[StrictStr] = None,
        event_pattern: Optional[StrictStr] = None,
        dag_id_prefix_pattern: Optional[StrictStr] = None,
        task_id_prefix_pattern: Optional[StrictStr] = None,
        run_id_prefix_pattern: Optional[StrictStr] = None,
        owner_prefix_pattern: Optional[StrictStr] = None,
        event_prefix_pattern: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[EventLogCollectionResponse]:
        """Get Event Logs.

        Lists entries of the event log, which has what users did, by the UI, the API and the command line, and what
        happened to task instances. Calls of the API are noted even if they failed later on. Entries of DAGs the user
        may not read are left out, those of no DAG are always listed, and an entry has to pass every filter given.

        ``GET /api/v2/eventLogs``; needs the permission to read the event log.

        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :param order_by: fields to sort by, in order of precedence, `-` before one for descending; allowed are
            `event_log_id` or `id` (the default), `when`, `dag_id`, `task_id`, `run_id`, `event`, `logical_date`,
            `owner` and `extra`
        :param dag_id: ID of the DAG that the entry is about, compared exactly; any if null
        :param task_id: ID of the task that the entry is about, compared exactly; any if null
        :param run_id: ID of the DAG run that the entry is about, compared exactly; any if null
        :param map_index: map index of the task instance that the entry is about, -1 if it is not mapped; any if null
        :param try_number: number of the try of the task instance that the entry is about; any if null
        :param owner: name of who caused the event, a user or the owner of the task, compared exactly; any if null
        :param event: name of the event, compared exactly, such as `trigger_dag_run` or `success`; any if null
        :param excluded_events: names of events to leave out, compared exactly; none if null
        :param included_events: names of the only events to list, compared exactly; all if null
        :param before: RFC 3339 datetime with a time zone; the event must have happened before it
        :param after: RFC 3339 datetime with a time zone; the event must have happened after it
        :param dag_id_pattern: text that the ID contains anywhere, regardless of case; `%` stands for any characters and
            `_` for any one character, `~` alone finds every ID; from 3.2 on, `|` between texts finds what contains any
            of them; slower on large databases than the parameter that searches by prefix (Airflow 3.1 and later)
        :param task_id_pattern: text that the ID contains anywhere, regardless of case; `%` stands for any characters
            and `_` for any one character, `~` alone finds every ID; from 3.2 on, `|` between texts finds what contains
            any of them; slower on large databases than the parameter that searches by prefix (Airflow 3.1 and later)
        :param run_id_pattern: text that the ID contains anywhere, regardless of case; `%` stands for any characters and
            `_` for any one character, `~` alone finds every ID; from 3.2 on, `|` between texts finds what contains any
            of them; slower on large databases than the parameter that searches by prefix (Airflow 3.1 and later)
        :param owner_pattern: part of the name of who caused the event, in any case; `%` stands for any characters and
            `_` for one, `|` separates alternatives (from Airflow 3.2), and `~` matches every entry that names an owner
            (Airflow 3.1 and later)
        :param event_pattern: part of the name of the event, in any case; `%` stands for any characters and `_` for one,
            `|` separates alternatives (from Airflow 3.2), and `~` matches every event (Airflow 3.1 and later)
        :param dag_id_prefix_pattern: text that the ID starts with, in its own case; `%` and `_` have no special
            meaning, and characters at the end of the text that are neither letters nor digits do not count, so that
            `daily_` also finds `dailyish`; `|` between texts finds what starts with any of them, `~` alone finds every
            ID (Airflow 3.2.2 and later)
        :param task_id_prefix_pattern: text that the ID starts with, in its own case; `%` and `_` have no special
            meaning, and characters at the end of the text that are neither letters nor digits do not count, so that
            `daily_` also finds `dailyish`; `|` between texts finds what starts with any of them, `~` alone finds every
            ID (Airflow 3.2.2 and later)
        :param run_id_prefix_pattern: text that the ID starts with, in its own case; `%` and `_` have no special
            meaning, and characters at the end of the text that are neither letters nor digits do not count, so that
            `daily_` also finds `dailyish`; `|` between texts finds what starts with any of them, `~` alone finds every
            ID (Airflow 3.2.2 and later)
        :param owner_prefix_pattern: start of the name of who caused the event, in this case; there are no wildcards,
            `|` separates alternatives, `~` matches every entry that names an owner, and anything after the last letter
            or digit is ignored (Airflow 3.2.2 and later)
        :param event_prefix_pattern: start of the name of the event, in this case; there are no wildcards, `|` separates
            alternatives, `~` matches every event, and anything after the last letter or digit is ignored (Airflow 3.2.2
            and later)
        :return: the entries of one page, and how many match
        :raises BadRequestException: `order_by` has a name that is not allowed, or more than 10 names
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> EventLogApi(api_client).get_event_logs()
        """
        return self._request(
            "GET",
            "/api/v2/eventLogs",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "dag_id": dag_id,
                "task_id": task_id,
                "run_id": run_id,
                "map_index": map_index,
                "try_number": try_number,
                "owner": owner,
                "event": event,
                "excluded_events": excluded_events,
                "included_events": included_events,
                "before": before,
                "after": after,
                "dag_id_pattern": dag_id_pattern,
                "task_id_pattern": task_id_pattern,
                "run_id_pattern": run_id_pattern,
                "owner_pattern": owner_pattern,
                "event_pattern": event_pattern,
                "dag_id_prefix_pattern": dag_id_prefix_pattern,
                "task_id_prefix_pattern": task_id_prefix_pattern,
                "run_id_prefix_pattern": run_id_prefix_pattern,
                "owner_prefix_pattern": owner_prefix_pattern,
                "event_prefix_pattern": event_prefix_pattern,
            },
            lifetimes={
                "dag_id_pattern": ("3.1.0", None),
                "task_id_pattern": ("3.1.0", None),
                "run_id_pattern": ("3.1.0", None),
                "owner_pattern": ("3.1.0", None),
                "event_pattern": ("3.1.0", None),
                "dag_id_prefix_pattern": ("3.2.2", None),
                "task_id_prefix_pattern": ("3.2.2", None),
                "run_id_prefix_pattern": ("3.2.2", None),
                "owner_prefix_pattern": ("3.2.2", None),
                "event_prefix_pattern": ("3.2.2", None),
                "order_by[]": ("3.1.0", None),
            },
            returns={"200": "EventLogCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_event_logs_with_http_info = with_http_info(get_event_logs)
    get_event_logs_without_preload_content = without_preload_content(get_event_logs)
