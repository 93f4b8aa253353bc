"""BackfillApi: the operations tagged "Backfill"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing import List, Optional, Union

    from pydantic import Field, StrictInt, StrictStr
    from typing_extensions import Annotated

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.backfill_collection_response import BackfillCollectionResponse
    from airflow_client.client.models.backfill_post_body import BackfillPostBody
    from airflow_client.client.models.backfill_response import BackfillResponse
    from airflow_client.client.models.dry_run_backfill_collection_response import DryRunBackfillCollectionResponse


class BackfillApi(BaseApi):
    """Backfills, which make DAG runs for past dates.

    Each method also takes the request options, and comes in three variants: see the README.
    """

    @operation
    def cancel_backfill(
        self,
        backfill_id: Annotated[StrictInt, Field(ge=0)],
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[BackfillResponse]:
        """Cancel Backfill.

        Ends a backfill before it is complete. DAG runs of it that are queued become failed; those that have started go
        on to their end. The backfill counts as complete from this moment, and stays paused.

        The backfill is complete and its queued runs are failed, which cannot be undone; repeating the call is an error
        but changes nothing.

        ``PUT /api/v2/backfills/{backfill_id}/cancel``; needs the permission to edit runs of the backfill's DAG.

        :param backfill_id: number of the backfill, as its field `id` has it
        :return: the backfill, which is complete
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such backfill, or the user may not see it
        :raises ConflictException: the backfill is complete already, or was canceled
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "PUT",
            "/api/v2/backfills/{backfill_id}/cancel",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"backfill_id": backfill_id},
            returns={"200": "BackfillResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    cancel_backfill_with_http_info = with_http_info(cancel_backfill)
    cancel_backfill_without_preload_content = without_preload_content(cancel_backfill)

    @operation
    def create_backfill(
        self,
        backfill_post_body: BackfillPostBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[BackfillResponse]:
        """Create Backfill.

        Makes the DAG runs for a range of dates in the past at once, and queues them; the scheduler then starts at most
        `max_active_runs` at a time, and none while the DAG or the backfill is paused. What happens to dates that have a
        run already is decided by `reprocess_behavior`. A DAG has at most one backfill that is not complete.

        There is one more backfill, with its DAG runs; repeating the call is an error for as long as the backfill is not
        complete, and afterwards makes another one.

        ``POST /api/v2/backfills``; needs the permission to create runs of this DAG.

        :param backfill_post_body: a backfill to create: DAG runs for the dates of a range
        :return: the backfill
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: the DAG does not allow backfill runs
        :raises NotFoundException: there is no such DAG
        :raises ConflictException: the DAG has a backfill that is not complete
        :raises ServiceException: the database is locked by another request, which is typical of SQLite; try again
        :raises UnprocessableEntityException: the DAG has no schedule that repeats in time, the range lies in the
            future, ends before it begins or has no dates of the schedule in it, `dag_run_conf` does not fit the DAG's
            parameters, or the DAG has tasks that depend on past runs and is to run backwards or without reprocessing
        """
        return self._request(
            "POST",
            "/api/v2/backfills",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            body=backfill_post_body,
            returns={
                "200": "BackfillResponse",
                "503": "HTTPExceptionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    create_backfill_with_http_info = with_http_info(create_backfill)
    create_backfill_without_preload_content = without_preload_content(create_backfill)

    @operation
    def create_backfill_dry_run(
        self,
        backfill_post_body: BackfillPostBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DryRunBackfillCollectionResponse]:
        """Create Backfill Dry Run.

        Lists the dates for which a backfill would run a DAG, without making it. Dates that `reprocess_behavior` would
        skip because of their run are left out. All dates are on one page, in the order in which they would run. A
        backfill of the DAG that is not complete is not an error here.

        ``POST /api/v2/backfills/dry_run``; needs the permission to create runs of this DAG.

        :param backfill_post_body: a backfill to create: DAG runs for the dates of a range
        :return: the dates, or partitions, for which the backfill would make or repeat a DAG run
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: the DAG does not allow backfill runs
        :raises NotFoundException: there is no such DAG
        :raises ServiceException: the database is locked by another request, which is typical of SQLite; try again
        :raises UnprocessableEntityException: the DAG has no schedule that repeats in time, the range lies in the future
            or ends before it begins, `dag_run_conf` does not fit the DAG's parameters, or the DAG has tasks that depend
            on past runs and is to run backwards or without reprocessing

        >>> BackfillApi(api_client).create_backfill_dry_run(BackfillPostBody(dag_id="example_bash_operator",
        ...     from_date=datetime(2026, 1, 1, tzinfo=timezone.utc), to_date=datetime(2026, 1, 7,
        ...     tzinfo=timezone.utc)))
        """
        return self._request(
            "POST",
            "/api/v2/backfills/dry_run",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            body=backfill_post_body,
            returns={
                "200": "DryRunBackfillCollectionResponse",
                "503": "HTTPExceptionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    create_backfill_dry_run_with_http_info = with_http_info(create_backfill_dry_run)
    create_backfill_dry_run_without_preload_content = without_preload_content(create_backfill_dry_run)

    @operation
    def get_backfill(
        self,
        backfill_id: Union[Annotated[StrictInt, Field(ge=0)], StrictStr],
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[BackfillResponse]:
        """Get Backfill.

        Gets one backfill; its `completed_at` is null for as long as it is neither complete nor canceled.

        ``GET /api/v2/backfills/{backfill_id}``; needs the permission to read runs of the backfill's DAG.

        :param backfill_id: number of the backfill, as its field `id` has it
        :return: the backfill
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such backfill, or the user may not see it
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "GET",
            "/api/v2/backfills/{backfill_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"backfill_id": backfill_id},
            returns={"200": "BackfillResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_backfill_with_http_info = with_http_info(get_backfill)
    get_backfill_without_preload_content = without_preload_content(get_backfill)

    @operation
    def list_backfills(
        self,
        dag_id: StrictStr,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[BackfillCollectionResponse]:
        """List Backfills.

        Lists the backfills of one DAG, also those that are complete or were canceled. Where there is no such DAG the
        list is empty.

        ``GET /api/v2/backfills``; needs the permission to read the DAG's runs.

        :param dag_id: the DAG whose backfills to list; `~` does not stand for all DAGs here
        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :param order_by: field to order by, `-id` for the newest first; only `id` is allowed, which is the default
        :return: the backfills of one page, and how many the DAG has
        :raises BadRequestException: `order_by` has a name that is not allowed, or more than 10 names
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> BackfillApi(api_client).list_backfills("example_simplest_dag")
        """
        return self._request(
            "GET",
            "/api/v2/backfills",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={"dag_id": dag_id, "limit": limit, "offset": offset, "order_by": order_by},
            lifetimes={"order_by[]": ("3.1.0", None)},
            returns={"200": "BackfillCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    list_backfills_with_http_info = with_http_info(list_backfills)
    list_backfills_without_preload_content = without_preload_content(list_backfills)

    @operation
    def pause_backfill(
        self,
        backfill_id: Annotated[StrictInt, Field(ge=0)],
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[BackfillResponse]:
        """Pause Backfill.

        Keeps a backfill from starting further DAG runs until it is unpaused. DAG runs that have started go on; those
        that are queued stay queued until the backfill is unpaused.

        No further run of the backfill is started; repeating the call is harmless.

        ``PUT /api/v2/backfills/{backfill_id}/pause``; needs the permission to edit runs of the backfill's DAG.

        :param backfill_id: number of the backfill, as its field `id` has it
        :return: the backfill
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such backfill, or the user may not see it
        :raises ConflictException: the backfill is complete, or was canceled
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "PUT",
            "/api/v2/backfills/{backfill_id}/pause",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"backfill_id": backfill_id},
            returns={"200": "BackfillResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    pause_backfill_with_http_info = with_http_info(pause_backfill)
    pause_backfill_without_preload_content = without_preload_content(pause_backfill)

    @operation
    def unpause_backfill(
        self,
        backfill_id: Annotated[StrictInt, Field(ge=0)],
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[BackfillResponse]:
        """Unpause Backfill.

        Lets a paused backfill go on.

        Queued runs of the backfill may start; repeating the call is harmless.

        ``PUT /api/v2/backfills/{backfill_id}/unpause``; needs the permission to edit runs of the backfill's DAG.

        :param backfill_id: number of the backfill, as its field `id` has it
        :return: the backfill
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such backfill, or the user may not see it
        :raises ConflictException: the backfill is complete, or was canceled
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "PUT",
            "/api/v2/backfills/{backfill_id}/unpause",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"backfill_id": backfill_id},
            returns={"200": "BackfillResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    unpause_backfill_with_http_info = with_http_info(unpause_backfill)
    unpause_backfill_without_preload_content = without_preload_content(unpause_backfill)
