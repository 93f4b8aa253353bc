"""JobApi: the operations tagged "Job"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from datetime import datetime
    from typing import List, Optional, Union

    from pydantic import Field, StrictBool, StrictInt, StrictStr
    from typing_extensions import Annotated

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.job_collection_response import JobCollectionResponse


class JobApi(BaseApi):
    """The operations tagged "Job"."""

    @operation
    def get_jobs(
        self,
        is_alive: Optional[StrictBool] = None,
        start_date_gte: Optional[datetime] = None,
        start_date_gt: Optional[datetime] = None,
        start_date_lte: Optional[datetime] = None,
        start_date_lt: Optional[datetime] = None,
        end_date_gte: Optional[datetime] = None,
        end_date_gt: Optional[datetime] = None,
        end_date_lte: Optional[datetime] = None,
        end_date_lt: Optional[datetime] = None,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        job_state: Optional[StrictStr] = None,
        job_type: Optional[StrictStr] = None,
        hostname: Optional[StrictStr] = None,
        executor_class: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[JobCollectionResponse]:
        """Get Jobs.

        ``GET /api/v2/jobs``

        :param start_date_gt: Airflow 3.1 and later
        :param start_date_lt: Airflow 3.1 and later
        :param end_date_gt: Airflow 3.1 and later
        :param end_date_lt: Airflow 3.1 and later
        """
        return self._request(
            "GET",
            "/api/v2/jobs",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={
                "is_alive": is_alive,
                "start_date_gte": start_date_gte,
                "start_date_gt": start_date_gt,
                "start_date_lte": start_date_lte,
                "start_date_lt": start_date_lt,
                "end_date_gte": end_date_gte,
                "end_date_gt": end_date_gt,
                "end_date_lte": end_date_lte,
                "end_date_lt": end_date_lt,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "job_state": job_state,
                "job_type": job_type,
                "hostname": hostname,
                "executor_class": executor_class,
            },
            lifetimes={
                "start_date_gt": ("3.1.0", None),
                "start_date_lt": ("3.1.0", None),
                "end_date_gt": ("3.1.0", None),
                "end_date_lt": ("3.1.0", None),
                "order_by[]": ("3.1.0", None),
            },
            returns={"200": "JobCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_jobs_with_http_info = with_http_info(get_jobs)
    get_jobs_without_preload_content = without_preload_content(get_jobs)
