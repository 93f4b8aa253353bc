"""DagRunApi: the operations tagged "DagRun"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Any, List, Optional, Union

    from pydantic import Field, StrictFloat, StrictInt, StrictStr
    from typing_extensions import Annotated, Literal

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.asset_event_collection_response import AssetEventCollectionResponse
    from airflow_client.client.models.bulk_body_bulk_dag_run_body import BulkBodyBulkDAGRunBody
    from airflow_client.client.models.bulk_dag_run_clear_body import BulkDAGRunClearBody
    from airflow_client.client.models.bulk_response import BulkResponse
    from airflow_client.client.models.clear_partitions_body import ClearPartitionsBody
    from airflow_client.client.models.clear_partitions_response import ClearPartitionsResponse
    from airflow_client.client.models.dag_run_clear_body import DAGRunClearBody
    from airflow_client.client.models.dag_run_collection_response import DAGRunCollectionResponse
    from airflow_client.client.models.dag_run_patch_body import DAGRunPatchBody
    from airflow_client.client.models.dag_run_response import DAGRunResponse
    from airflow_client.client.models.dag_runs_batch_body import DAGRunsBatchBody
    from airflow_client.client.models.response_clear_dag_run import ResponseClearDagRun
    from airflow_client.client.models.response_clear_dag_runs import ResponseClearDagRuns
    from airflow_client.client.models.trigger_dag_run_post_body import TriggerDAGRunPostBody


class DagRunApi(BaseApi):
    """Runs of DAGs, to trigger, watch, change, clear and delete.

    Each method also takes the request options, and comes in three variants: see the README.
    """

    @operation
    def bulk_dag_runs(
        self,
        dag_id: StrictStr,
        bulk_body_bulk_dag_run_body: BulkBodyBulkDAGRunBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[BulkResponse]:
        """Bulk Dag Runs.

        Updates or deletes several DAG runs. The call succeeds whatever becomes of the actions; what failed, and why, is
        said in the answer. Updating sets the state or the note, as for a single run, and deleting needs runs that are
        queued or finished. Creating is not supported, so such actions fail with 405 in the answer.

        The runs named as success in the answer are updated or deleted; repeating updates is harmless, while repeating
        deletions reports the runs as missing.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns``; needs the permission to edit or delete DAG runs of every DAG named, as
        the actions demand; Airflow 3.3 and later.

        :param dag_id: ID of the DAG that runs belong to which name none; `~` if each of them names its own
        :param bulk_body_bulk_dag_run_body: bulk actions on DAG runs, carried out in their order
        :return: for each kind of action, what it succeeded with (as `dag_id.dag_run_id`) and its errors
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument or the body
        """
        return self._request(
            "PATCH",
            "/api/v2/dags/{dag_id}/dagRuns",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            body=bulk_body_bulk_dag_run_body,
            lifetime=("3.3.0", None),
            returns={"200": "BulkResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    bulk_dag_runs_with_http_info = with_http_info(bulk_dag_runs)
    bulk_dag_runs_without_preload_content = without_preload_content(bulk_dag_runs)

    @operation
    def clear_dag_run(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        dag_run_clear_body: DAGRunClearBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[ResponseClearDagRun]:
        """Clear Dag Run.

        Clears a DAG run, so that its tasks run again. By default this is a dry run, which tells what would be cleared;
        `dry_run` has to be false for it to happen. Task instances that are running are stopped and start again.

        Unless it is a dry run, the chosen task instances lose their state, the run is queued if it was finished, and
        the note is set if one is given; repeating the call clears them again.

        ``POST /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/clear``; needs the permission to edit the DAG's runs.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param dag_run_clear_body: how to clear a DAG run, so that its task instances run again
        :return: the DAG run as it is now, or, if this is a dry run, the task instances that would be cleared or added
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG run, or its DAG cannot be loaded
        :raises UnprocessableEntityException: the server does not accept an argument or the body

        >>> DagRunApi(api_client).clear_dag_run("example_simplest_dag", "manual__2026-01-01T00:00:00+00:00",
        ...     DAGRunClearBody(dry_run=True, only_failed=True))
        """
        return self._request(
            "POST",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/clear",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id},
            body=dag_run_clear_body,
            returns={"200": "ResponseClearDagRun", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    clear_dag_run_with_http_info = with_http_info(clear_dag_run)
    clear_dag_run_without_preload_content = without_preload_content(clear_dag_run)

    @operation
    def clear_dag_run_partitions(
        self,
        dag_id: StrictStr,
        clear_partitions_body: ClearPartitionsBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[ClearPartitionsResponse]:
        """Clear Dag Run Partitions.

        Takes the partition from DAG runs. The runs are chosen by ID, partition key or a window of partition dates. By
        default this is a dry run, which only counts; `dry_run` has to be false for it to happen.

        Unless it is a dry run, the chosen runs have neither partition key nor partition date any more, and their task
        instances are cleared if that is asked for; repeating the call changes nothing more, except that runs chosen by
        ID are cleared again if asked for.

        ``POST /api/v2/dags/{dag_id}/clearPartitions``; needs the permission to edit the DAG's runs; Airflow 3.3 and
        later.

        :param dag_id: ID of the DAG, in full and in its own case
        :param clear_partitions_body: which DAG runs of a DAG are to lose their partition key and their partition date
        :return: the numbers of DAG runs and task instances that were cleared, or would be if this is a dry run
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG
        :raises UnprocessableEntityException: the server does not accept an argument or the body
        """
        return self._request(
            "POST",
            "/api/v2/dags/{dag_id}/clearPartitions",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            body=clear_partitions_body,
            lifetime=("3.3.0", None),
            returns={"200": "ClearPartitionsResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    clear_dag_run_partitions_with_http_info = with_http_info(clear_dag_run_partitions)
    clear_dag_run_partitions_without_preload_content = without_preload_content(clear_dag_run_partitions)

    @operation
    def clear_dag_runs(
        self,
        dag_id: StrictStr,
        bulk_dag_run_clear_body: BulkDAGRunClearBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[ResponseClearDagRuns]:
        """Clear Dag Runs.

        Clears several DAG runs, so that their tasks run again. The runs are either named or chosen by partition, and
        all of them are cleared or none. By default this is a dry run, which tells what would be cleared; `dry_run` has
        to be false for it to happen.

        Unless it is a dry run, the chosen task instances lose their state, finished runs are queued, and the note is
        set if one is given; repeating the call clears them again.

        ``POST /api/v2/dags/{dag_id}/clearDagRuns``; needs the permission to edit DAG runs of every DAG named; Airflow
        3.3 and later.

        :param dag_id: ID of the DAG; `~` if each of the runs names its own
        :param bulk_dag_run_clear_body: which DAG runs to clear, and how, so that their task instances run again
        :return: the DAG runs as they are now, or, if this is a dry run, the task instances that would be cleared or
            added
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: a run names another DAG than the path, or, with `~` in the path, a run names no DAG
            or runs are chosen by partition
        :raises NotFoundException: there is no such DAG, or one of the runs does not exist; nothing is cleared then
        :raises UnprocessableEntityException: the server does not accept an argument or the body
        """
        return self._request(
            "POST",
            "/api/v2/dags/{dag_id}/clearDagRuns",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            body=bulk_dag_run_clear_body,
            lifetime=("3.3.0", None),
            returns={"200": "ResponseClearDagRuns", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    clear_dag_runs_with_http_info = with_http_info(clear_dag_runs)
    clear_dag_runs_without_preload_content = without_preload_content(clear_dag_runs)

    @operation
    def delete_dag_run(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[None]:
        """Delete Dag Run.

        Deletes one DAG run together with its task instances. The DAG run has to be queued or finished, while Airflow
        3.0 deletes running ones too.

        The DAG run and its task instances are deleted; repeating the call fails with 404.

        ``DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}``; needs the permission to delete the DAG's runs.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG run
        :raises ConflictException: the DAG run is running
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> DagRunApi(api_client).delete_dag_run("my_dag", "manual__2026-01-01T00:00:00+00:00")
        """
        return self._request(
            "DELETE",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id},
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    delete_dag_run_with_http_info = with_http_info(delete_dag_run)
    delete_dag_run_without_preload_content = without_preload_content(delete_dag_run)

    @operation
    def get_dag_run(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGRunResponse]:
        """Get Dag Run.

        Gets one run of a DAG, as it is at this moment.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}``; needs the permission to read the DAG's runs.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :return: the DAG run
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG run
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> DagRunApi(api_client).get_dag_run("example_simplest_dag", "manual__2026-01-01T00:00:00+00:00")
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id},
            returns={"200": "DAGRunResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_dag_run_with_http_info = with_http_info(get_dag_run)
    get_dag_run_without_preload_content = without_preload_content(get_dag_run)

    @operation
    def get_dag_runs(
        self,
        dag_id: StrictStr,
        partition_date_gte: Optional[date] = None,
        partition_date_lte: Optional[date] = None,
        cursor: Optional[StrictStr] = None,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
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
        duration_gte: Optional[Union[StrictFloat, StrictInt]] = None,
        duration_gt: Optional[Union[StrictFloat, StrictInt]] = None,
        duration_lte: Optional[Union[StrictFloat, StrictInt]] = None,
        duration_lt: Optional[Union[StrictFloat, StrictInt]] = None,
        updated_at_gte: Optional[datetime] = None,
        updated_at_gt: Optional[datetime] = None,
        updated_at_lte: Optional[datetime] = None,
        updated_at_lt: Optional[datetime] = None,
        conf_contains: Optional[StrictStr] = None,
        run_type: Optional[List[StrictStr]] = None,
        state: Optional[List[StrictStr]] = None,
        dag_version: Optional[List[StrictInt]] = None,
        bundle_version: Optional[StrictStr] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        run_id_pattern: Optional[StrictStr] = None,
        run_id_prefix_pattern: Optional[StrictStr] = None,
        triggering_user_name_pattern: Optional[StrictStr] = None,
        triggering_user_name_prefix_pattern: Optional[StrictStr] = None,
        dag_id_pattern: Optional[StrictStr] = None,
        dag_id_prefix_pattern: Optional[StrictStr] = None,
        partition_key_pattern: Optional[StrictStr] = None,
        partition_key_prefix_pattern: Optional[StrictStr] = None,
        consuming_asset_pattern: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGRunCollectionResponse]:
        """Get Dag Runs.

        Lists the runs of a DAG, or of all DAGs. Only runs of DAGs the user may read are listed, and a run has to pass
        every filter given. There are two ways to page. With `offset` the total is exact. With `cursor`, which suits
        long lists, `next_cursor` and `previous_cursor` of the answer lead on, `offset` is ignored and the total is
        counted up to a limit only.

        ``GET /api/v2/dags/{dag_id}/dagRuns``; needs the permission to read the DAG's runs.

        :param dag_id: ID of the DAG; `~` for all DAGs
        :param partition_date_gte: calendar day (`YYYY-MM-DD`) in the time zone of the DAG's timetable; the partition
            date must be on it or later; for one DAG only, and a partitioned one (Airflow 3.3.1 and later)
        :param partition_date_lte: calendar day (`YYYY-MM-DD`) in the time zone of the DAG's timetable; the partition
            date must be on it or earlier; for one DAG only, and a partitioned one (Airflow 3.3.1 and later)
        :param cursor: `next_cursor` or `previous_cursor` of the page before, to be used with the same order; the empty
            string for the first page; paging by `offset` if null (Airflow 3.2.2 and later)
        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
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
        :param duration_gte: shortest duration in seconds; that duration itself counts; what has none yet is not found;
            0 is ignored (Airflow 3.2 and later)
        :param duration_gt: seconds that the duration is longer than; what has none yet is not found; 0 is ignored
            (Airflow 3.2 and later)
        :param duration_lte: longest duration in seconds; that duration itself counts; what has none yet is not found; 0
            is ignored (Airflow 3.2 and later)
        :param duration_lt: seconds that the duration is shorter than; what has none yet is not found; 0 is ignored
            (Airflow 3.2 and later)
        :param updated_at_gte: earliest time of the last change of the record, RFC 3339 with an offset; that time itself
            counts
        :param updated_at_gt: RFC 3339 datetime with an offset; the last change of the record is after it (Airflow 3.1
            and later)
        :param updated_at_lte: latest time of the last change of the record, RFC 3339 with an offset; that time itself
            counts
        :param updated_at_lt: RFC 3339 datetime with an offset; the last change of the record is before it (Airflow 3.1
            and later)
        :param conf_contains: part of the run's `conf` written as JSON; whether case matters depends on the database of
            the server (Airflow 3.2 and later)
        :param run_type: types, one of which the run must be of; `backfill`, `scheduled`, `manual`,
            `operator_triggered`, `asset_triggered` or `asset_materialization`
        :param state: states, one of which the run must be in; `queued`, `running`, `success` or `failed`
        :param dag_version: numbers of DAG versions, one of which the run must have been created with (Airflow 3.1 and
            later)
        :param bundle_version: version of the DAG bundle that the run is bound to, compared exactly; any if null
            (Airflow 3.2 and later)
        :param order_by: fields to sort by, in order of precedence, `-` before one for descending; allowed are `id` (the
            default), `state`, `dag_id`, `dag_run_id`, `logical_date`, `partition_date`, `run_after`, `start_date`,
            `end_date`, `updated_at`, `conf` and `duration`
        :param run_id_pattern: text that the ID contains anywhere, regardless of case; `%` stands for any characters and
            `_` for any one character, `~` alone finds every ID; from 3.2 on, `|` between texts finds what contains any
            of them; slower on large databases than the parameter that searches by prefix (Airflow 3.1 and later)
        :param run_id_prefix_pattern: text that the ID starts with, in its own case; `%` and `_` have no special
            meaning, and characters at the end of the text that are neither letters nor digits do not count, so that
            `daily_` also finds `dailyish`; `|` between texts finds what starts with any of them, `~` alone finds every
            ID (Airflow 3.2.2 and later)
        :param triggering_user_name_pattern: part of the name of the user who triggered the run, in any case; `%` stands
            for any characters and `_` for one, `|` separates alternatives (from Airflow 3.2), and `~` matches every run
            that a user triggered (Airflow 3.1 and later)
        :param triggering_user_name_prefix_pattern: start of the name of the user who triggered the run, in this case;
            there are no wildcards, `|` separates alternatives, `~` matches every run that a user triggered, and
            anything after the last letter or digit is ignored (Airflow 3.2.2 and later)
        :param dag_id_pattern: text that the ID contains anywhere, regardless of case; `%` stands for any characters and
            `_` for any one character, `~` alone finds every ID; from 3.2 on, `|` between texts finds what contains any
            of them; slower on large databases than the parameter that searches by prefix (Airflow 3.2 and later)
        :param dag_id_prefix_pattern: text that the ID starts with, in its own case; `%` and `_` have no special
            meaning, and characters at the end of the text that are neither letters nor digits do not count, so that
            `daily_` also finds `dailyish`; `|` between texts finds what starts with any of them, `~` alone finds every
            ID (Airflow 3.2.2 and later)
        :param partition_key_pattern: part of the partition key, in any case; `%` stands for any characters and `_` for
            one, `|` stands for itself, and `~` matches every run with a partition key (Airflow 3.2 and later)
        :param partition_key_prefix_pattern: start of the partition key, in this case; there are no wildcards, `|`
            stands for itself, `~` matches every run with a partition key, and anything after the last letter or digit
            is ignored (Airflow 3.2.2 and later)
        :param consuming_asset_pattern: part of the name or URI of an asset whose events the run consumed, in any case;
            `|` and `~` stand for themselves, and from Airflow 3.3 so do `%` and `_`, which are wildcards before
            (Airflow 3.2.2 and later)
        :return: the DAG runs of one page, and how many match
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: `order_by` names an unknown field, `cursor` is not one of this list in this order,
            or a `partition_date` filter is used for all DAGs or for a DAG that is not partitioned
        :raises NotFoundException: there is no such DAG
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> DagRunApi(api_client).get_dag_runs("example_simplest_dag", start_date_gte=datetime(2026, 1, 1,
        ...     tzinfo=timezone.utc), state=["failed"], order_by="-start_date")
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            query={
                "partition_date_gte": partition_date_gte,
                "partition_date_lte": partition_date_lte,
                "cursor": cursor,
                "limit": limit,
                "offset": offset,
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
                "duration_gte": duration_gte,
                "duration_gt": duration_gt,
                "duration_lte": duration_lte,
                "duration_lt": duration_lt,
                "updated_at_gte": updated_at_gte,
                "updated_at_gt": updated_at_gt,
                "updated_at_lte": updated_at_lte,
                "updated_at_lt": updated_at_lt,
                "conf_contains": conf_contains,
                "run_type": run_type,
                "state": state,
                "dag_version": dag_version,
                "bundle_version": bundle_version,
                "order_by": order_by,
                "run_id_pattern": run_id_pattern,
                "run_id_prefix_pattern": run_id_prefix_pattern,
                "triggering_user_name_pattern": triggering_user_name_pattern,
                "triggering_user_name_prefix_pattern": triggering_user_name_prefix_pattern,
                "dag_id_pattern": dag_id_pattern,
                "dag_id_prefix_pattern": dag_id_prefix_pattern,
                "partition_key_pattern": partition_key_pattern,
                "partition_key_prefix_pattern": partition_key_prefix_pattern,
                "consuming_asset_pattern": consuming_asset_pattern,
            },
            lifetimes={
                "partition_date_gte": ("3.3.1", None),
                "partition_date_lte": ("3.3.1", None),
                "cursor": ("3.2.2", None),
                "run_after_gt": ("3.1.0", None),
                "run_after_lt": ("3.1.0", None),
                "logical_date_gt": ("3.1.0", None),
                "logical_date_lt": ("3.1.0", None),
                "start_date_gt": ("3.1.0", None),
                "start_date_lt": ("3.1.0", None),
                "end_date_gt": ("3.1.0", None),
                "end_date_lt": ("3.1.0", None),
                "duration_gte": ("3.2.0", None),
                "duration_gt": ("3.2.0", None),
                "duration_lte": ("3.2.0", None),
                "duration_lt": ("3.2.0", None),
                "updated_at_gt": ("3.1.0", None),
                "updated_at_lt": ("3.1.0", None),
                "conf_contains": ("3.2.0", None),
                "dag_version": ("3.1.0", None),
                "bundle_version": ("3.2.0", None),
                "run_id_pattern": ("3.1.0", None),
                "run_id_prefix_pattern": ("3.2.2", None),
                "triggering_user_name_pattern": ("3.1.0", None),
                "triggering_user_name_prefix_pattern": ("3.2.2", None),
                "dag_id_pattern": ("3.2.0", None),
                "dag_id_prefix_pattern": ("3.2.2", None),
                "partition_key_pattern": ("3.2.0", None),
                "partition_key_prefix_pattern": ("3.2.2", None),
                "consuming_asset_pattern": ("3.2.2", None),
                "order_by[]": ("3.1.0", None),
            },
            returns={"200": "DAGRunCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_dag_runs_with_http_info = with_http_info(get_dag_runs)
    get_dag_runs_without_preload_content = without_preload_content(get_dag_runs)

    @operation
    def get_list_dag_runs_batch(
        self,
        dag_id: Literal["~"],
        dag_runs_batch_body: DAGRunsBatchBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGRunCollectionResponse]:
        """Get List Dag Runs Batch.

        Lists runs of many DAGs as `get_dag_runs` does, but takes the filters in the body, where long lists of DAGs fit.
        Only runs of DAGs the user may read are listed, and pages are counted by offset.

        ``POST /api/v2/dags/{dag_id}/dagRuns/list``; needs the permission to read DAG runs.

        :param dag_id: always `~`; the DAGs are chosen by `dag_ids` in the body
        :param dag_runs_batch_body: which DAG runs to list
        :return: the DAG runs of one page, and how many match
        :raises BadRequestException: `order_by` in the body is not one of the allowed fields
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument or the body

        >>> DagRunApi(api_client).get_list_dag_runs_batch("~", DAGRunsBatchBody(dag_ids=["example_simplest_dag"],
        ...     states=["failed"], page_limit=20))
        """
        return self._request(
            "POST",
            "/api/v2/dags/{dag_id}/dagRuns/list",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            body=dag_runs_batch_body,
            returns={"200": "DAGRunCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_list_dag_runs_batch_with_http_info = with_http_info(get_list_dag_runs_batch)
    get_list_dag_runs_batch_without_preload_content = without_preload_content(get_list_dag_runs_batch)

    @operation
    def get_upstream_asset_events(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[AssetEventCollectionResponse]:
        """Get Upstream Asset Events.

        Lists the asset events that a DAG run was triggered by. The list is not paged, and empty for a run that was not
        triggered by assets.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/upstreamAssetEvents``; needs the permission to read assets and
        the DAG's runs.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :return: the asset events
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG run
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/upstreamAssetEvents",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id},
            returns={
                "200": "AssetEventCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_upstream_asset_events_with_http_info = with_http_info(get_upstream_asset_events)
    get_upstream_asset_events_without_preload_content = without_preload_content(get_upstream_asset_events)

    @operation
    def patch_dag_run(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        dag_run_patch_body: DAGRunPatchBody,
        update_mask: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGRunResponse]:
        """Patch Dag Run.

        Sets the state or the note of a DAG run. Marking a run as success or failed ends it. Task instances that run,
        are deferred, or wait to be rescheduled or for input take the same state, and the other unfinished ones are
        skipped; up to Airflow 3.3.0, `success` makes all task instances `success`, also those that were over. Teardown
        tasks are left to do their work, and while one has, the state of the run is not set. Queueing a run leaves its
        task instances as they are.

        The DAG run has the state and the note given, and its task instances follow an end state; repeating the call is
        harmless while nothing else changes the run.

        ``PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}``; needs the permission to edit the DAG's runs.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param dag_run_patch_body: a change to a DAG run
        :param update_mask: names of the fields to change, as a list and not joined by commas; the other fields of the
            body are not applied, and a name that the body does not have changes nothing; without it every field that
            the body has is applied; either way the body must be valid as a whole
        :return: the DAG run as it is now
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG run, or its DAG cannot be loaded
        :raises UnprocessableEntityException: the server does not accept an argument or the body

        >>> DagRunApi(api_client).patch_dag_run("example_simplest_dag", "manual__2026-01-01T00:00:00+00:00",
        ...     DAGRunPatchBody(note="looked into it"), update_mask=["note"])
        """
        return self._request(
            "PATCH",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id},
            query={"update_mask": update_mask},
            body=dag_run_patch_body,
            returns={"200": "DAGRunResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    patch_dag_run_with_http_info = with_http_info(patch_dag_run)
    patch_dag_run_without_preload_content = without_preload_content(patch_dag_run)

    @operation
    def trigger_dag_run(
        self,
        dag_id: Any,
        trigger_dag_run_post_body: TriggerDAGRunPostBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGRunResponse]:
        """Trigger Dag Run.

        Creates a run of a DAG. It is of type `manual` and starts in state `queued`; that of a paused DAG stays so until
        the DAG is unpaused. The server makes an ID if none is given.

        There is one more DAG run; repeating the call creates another one, unless the ID or the logical date is given,
        which fails with 409.

        ``POST /api/v2/dags/{dag_id}/dagRuns``; needs the permission to create the DAG's runs.

        :param dag_id: ID of the DAG, in full and in its own case
        :param trigger_dag_run_post_body: a DAG run to start
        :return: the DAG run that was created
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: the DAG has import errors or allows no manual runs, `conf` does not fit the DAG's
            parameters, or the ID of the run or the partition key is not allowed
        :raises NotFoundException: there is no such DAG, or it is no longer found in its file
        :raises ConflictException: the DAG has a run with this ID or this logical date
        :raises UnprocessableEntityException: the server does not accept an argument or the body

        >>> DagRunApi(api_client).trigger_dag_run("example_simplest_dag", TriggerDAGRunPostBody(
        ...     conf={"day": "2026-01-01"}, note="by hand"))
        """
        return self._request(
            "POST",
            "/api/v2/dags/{dag_id}/dagRuns",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            body=trigger_dag_run_post_body,
            returns={"200": "DAGRunResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    trigger_dag_run_with_http_info = with_http_info(trigger_dag_run)
    trigger_dag_run_without_preload_content = without_preload_content(trigger_dag_run)

    @operation
    def wait_dag_run_until_finished(
        self,
        dag_id: StrictStr,
        dag_run_id: StrictStr,
        interval: Annotated[Union[StrictFloat, StrictInt], Field(gt=0)],
        result: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[List[object]]:
        """Experimental: Wait for a dag run to complete, and return task results if requested.

        Reports the state of a DAG run until it has ended. As it is experimental in Airflow, it may change or go. The
        server sends a line of JSON with the state at once and after every interval, and ends with the run, so the call
        takes as long as that. The last line has `results`, the return values by task ID, if there are any; a mapped
        task has a list of them.

        ``GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait``; needs the permission to read the DAG's runs, and its
        XComs for `result`; from Airflow 3.3 results are left out for users without the latter if `result` is not given;
        Airflow 3.1 and later.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_run_id: ID of the DAG run, in full and in its own case; it is unique within its DAG
        :param interval: seconds between two looks at the state, more than 0
        :param result: IDs of tasks whose return values to get; null for the task that the DAG declares as its result,
            if any (from Airflow 3.3; for none before)
        :return: the objects sent, each with the `state` of the run at that time
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG run
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> DagRunApi(api_client).wait_dag_run_until_finished("example_simplest_dag",
        ...     "manual__2026-01-01T00:00:00+00:00", 2)
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id, "dag_run_id": dag_run_id},
            query={"interval": interval, "result": result},
            lifetime=("3.1.0", None),
            returns={"application/x-ndjson": "object", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    wait_dag_run_until_finished_with_http_info = with_http_info(wait_dag_run_until_finished)
    wait_dag_run_until_finished_without_preload_content = without_preload_content(wait_dag_run_until_finished)
