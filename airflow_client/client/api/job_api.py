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
    """Long-running processes, such as schedulers.

    Each method also takes the request options, and comes in three variants: see the README.
    """

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

        Lists jobs. Jobs are the long-running parts of Airflow, which are schedulers, triggerers and DAG processors. Up
        to Airflow 3.1 only running ones are listed. `total_entries` does not regard `is_alive`, which is applied to
        each page, so that a page may be short.

        ``GET /api/v2/jobs``; needs the permission to see jobs.

        :param is_alive: whether to list only jobs that are running and gave a sign of life lately; false does the same
            as true, and null lists all
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
        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :param order_by: fields to sort by, in order of precedence, `-` before one for descending; allowed are `id` (the
            default), `dag_id`, `state`, `job_type`, `start_date`, `end_date`, `latest_heartbeat`, `executor_class`,
            `hostname` and `unixname`
        :param job_state: state of the job, compared exactly; `running`, `success`, `failed` or `restarting`; any if
            null
        :param job_type: kind of the job, compared exactly, such as `SchedulerJob`, `TriggererJob` or `DagProcessorJob`;
            any if null
        :param hostname: name of the host that the job runs on, compared exactly; any if null
        :param executor_class: class of the executor that the job uses, compared exactly; any if null
        :return: the jobs of one page, and how many there are without `is_alive`
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: `order_by` names an unknown field
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> JobApi(api_client).get_jobs()
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
