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
    """The operations tagged "Event_Log"."""

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

        ``GET /api/v2/eventLogs/{event_log_id}``
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

        ``GET /api/v2/eventLogs``

        :param dag_id_pattern: Airflow 3.1 and later
        :param task_id_pattern: Airflow 3.1 and later
        :param run_id_pattern: Airflow 3.1 and later
        :param owner_pattern: Airflow 3.1 and later
        :param event_pattern: Airflow 3.1 and later
        :param dag_id_prefix_pattern: Airflow 3.2.2 and later
        :param task_id_prefix_pattern: Airflow 3.2.2 and later
        :param run_id_prefix_pattern: Airflow 3.2.2 and later
        :param owner_prefix_pattern: Airflow 3.2.2 and later
        :param event_prefix_pattern: Airflow 3.2.2 and later
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
