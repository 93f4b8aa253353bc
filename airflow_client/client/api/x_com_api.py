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
    """The operations tagged "XCom"."""

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

        ``POST /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries``
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

        ``DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}``

        Airflow 3.2 and later.
        """
        return self._request(
            "DELETE",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}",
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

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries``

        :param xcom_key_pattern: Airflow 3.1 and later
        :param xcom_key_prefix_pattern: Airflow 3.2.2 and later
        :param dag_display_name_pattern: Airflow 3.1 and later
        :param dag_display_name_prefix_pattern: Airflow 3.2.2 and later
        :param run_id_pattern: Airflow 3.1 and later
        :param run_id_prefix_pattern: Airflow 3.2.2 and later
        :param task_id_pattern: Airflow 3.1 and later
        :param task_id_prefix_pattern: Airflow 3.2.2 and later
        :param map_index_filter: Airflow 3.1 and later
        :param logical_date_gte: Airflow 3.1 and later
        :param logical_date_gt: Airflow 3.1 and later
        :param logical_date_lte: Airflow 3.1 and later
        :param logical_date_lt: Airflow 3.1 and later
        :param run_after_gte: Airflow 3.1 and later
        :param run_after_gt: Airflow 3.1 and later
        :param run_after_lte: Airflow 3.1 and later
        :param run_after_lt: Airflow 3.1 and later
        :param order_by: Airflow 3.2.2 and later
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

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}``
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}",
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

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}``
        """
        return self._request(
            "PATCH",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "task_id": task_id, "dag_run_id": dag_run_id, "xcom_key": xcom_key},
            body=x_com_update_body,
            returns={"200": "XComResponseNative", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    update_xcom_entry_with_http_info = with_http_info(update_xcom_entry)
    update_xcom_entry_without_preload_content = without_preload_content(update_xcom_entry)
