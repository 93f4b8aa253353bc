"""DAGApi: the operations tagged "DAG"."""

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
    from airflow_client.client.models.dag_collection_response import DAGCollectionResponse
    from airflow_client.client.models.dag_details_response import DAGDetailsResponse
    from airflow_client.client.models.dag_patch_body import DAGPatchBody
    from airflow_client.client.models.dag_response import DAGResponse
    from airflow_client.client.models.dag_run_state import DagRunState
    from airflow_client.client.models.dag_tag_collection_response import DAGTagCollectionResponse


class DAGApi(BaseApi):
    """DAGs as Airflow has parsed them, their tags, and this user's favorites.

    Each method also takes the request options, and comes in three variants: see the README.
    """

    @operation
    def delete_dag(
        self,
        dag_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[object]:
        """Delete Dag.

        Deletes what Airflow has stored about a DAG. The file that defines the DAG is left alone. If it is still there,
        the DAG comes back, without its history, when the file is parsed again.

        The DAG, its versions, runs, task instances and XComs, and the import error of its file are deleted from the
        database, while its event logs are kept; repeating the call fails with 404 until the DAG is found again.

        ``DELETE /api/v2/dags/{dag_id}``; needs the permission to delete the DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG
        :raises ConflictException: a task instance of the DAG is running
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "DELETE",
            "/api/v2/dags/{dag_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            returns={"200": "object", "4XX": "HTTPExceptionResponse"},
        )

    delete_dag_with_http_info = with_http_info(delete_dag)
    delete_dag_without_preload_content = without_preload_content(delete_dag)

    @operation
    def favorite_dag(
        self,
        dag_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[None]:
        """Favorite Dag.

        Makes a DAG one of this user's favorites, which `get_dags` finds by `is_favorite`.

        The DAG is a favorite of this user; repeating the call fails with 409 and changes nothing.

        ``POST /api/v2/dags/{dag_id}/favorite``; needs the permission to read the DAG; Airflow 3.1 and later.

        :param dag_id: ID of the DAG, in full and in its own case
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG
        :raises ConflictException: the DAG is a favorite of this user already
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "POST",
            "/api/v2/dags/{dag_id}/favorite",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            lifetime=("3.1.0", None),
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    favorite_dag_with_http_info = with_http_info(favorite_dag)
    favorite_dag_without_preload_content = without_preload_content(favorite_dag)

    @operation
    def get_dag(
        self,
        dag_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGResponse]:
        """Get Dag.

        Gets one DAG as the list of DAGs has it; `get_dag_details` adds what is read from the parsed DAG.

        ``GET /api/v2/dags/{dag_id}``; needs the permission to read the DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :return: the DAG
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> DAGApi(api_client).get_dag("example_simplest_dag")
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            returns={"200": "DAGResponse", "4XX": "HTTPExceptionResponse"},
        )

    get_dag_with_http_info = with_http_info(get_dag)
    get_dag_without_preload_content = without_preload_content(get_dag)

    @operation
    def get_dag_details(
        self,
        dag_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGDetailsResponse]:
        """Get Dag Details.

        Gets one DAG as the list of DAGs has it, and what is read from the parsed DAG, among it its parameters,
        documentation and default arguments, and whether it is a favorite of this user.

        ``GET /api/v2/dags/{dag_id}/details``; needs the permission to read the DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :return: the DAG with its details
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> DAGApi(api_client).get_dag_details("example_simplest_dag")
        """
        return self._request(
            "GET",
            "/api/v2/dags/{dag_id}/details",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            returns={"200": "DAGDetailsResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_dag_details_with_http_info = with_http_info(get_dag_details)
    get_dag_details_without_preload_content = without_preload_content(get_dag_details)

    @operation
    def get_dag_tags(
        self,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        tag_name_pattern: Optional[StrictStr] = None,
        tag_name_prefix_pattern: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGTagCollectionResponse]:
        """Get Dag Tags.

        Lists the tags that DAGs have, each once. Tags count if a DAG has them that the user may read and that is still
        found in its file (Airflow 3.0 lists those of stale DAGs too).

        ``GET /api/v2/dagTags``; needs the permission to read DAGs.

        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :param order_by: `name` (the default), or `-name` for descending; nothing else is allowed
        :param tag_name_pattern: part of the name of the tag, in any case; `%` stands for any characters and `_` for
            one, `|` separates alternatives (from Airflow 3.2), and `~` matches every name
        :param tag_name_prefix_pattern: start of the name of the tag, in this case; there are no wildcards, `|`
            separates alternatives, `~` matches every name, and anything after the last letter or digit is ignored
            (Airflow 3.2.2 and later)
        :return: the names of the tags of one page, and how many match
        :raises BadRequestException: `order_by` has a name that is not allowed, or more than 10 names
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> DAGApi(api_client).get_dag_tags()
        """
        return self._request(
            "GET",
            "/api/v2/dagTags",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "tag_name_pattern": tag_name_pattern,
                "tag_name_prefix_pattern": tag_name_prefix_pattern,
            },
            lifetimes={"tag_name_prefix_pattern": ("3.2.2", None), "order_by[]": ("3.1.0", None)},
            returns={"200": "DAGTagCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_dag_tags_with_http_info = with_http_info(get_dag_tags)
    get_dag_tags_without_preload_content = without_preload_content(get_dag_tags)

    @operation
    def get_dags(
        self,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        tags: Optional[List[StrictStr]] = None,
        tags_match_mode: Optional[Annotated[StrictStr, Field(pattern="^(any|all)$")]] = None,
        owners: Optional[List[StrictStr]] = None,
        dag_id_pattern: Optional[StrictStr] = None,
        dag_id_prefix_pattern: Optional[StrictStr] = None,
        dag_display_name_pattern: Optional[StrictStr] = None,
        dag_display_name_prefix_pattern: Optional[StrictStr] = None,
        exclude_stale: Optional[StrictBool] = None,
        paused: Optional[StrictBool] = None,
        has_import_errors: Optional[StrictBool] = None,
        last_dag_run_state: Optional[DagRunState] = None,
        bundle_name: Optional[StrictStr] = None,
        bundle_version: Optional[StrictStr] = None,
        has_asset_schedule: Optional[StrictBool] = None,
        asset_dependency: Optional[StrictStr] = None,
        dag_run_start_date_gte: Optional[datetime] = None,
        dag_run_start_date_gt: Optional[datetime] = None,
        dag_run_start_date_lte: Optional[datetime] = None,
        dag_run_start_date_lt: Optional[datetime] = None,
        dag_run_end_date_gte: Optional[datetime] = None,
        dag_run_end_date_gt: Optional[datetime] = None,
        dag_run_end_date_lte: Optional[datetime] = None,
        dag_run_end_date_lt: Optional[datetime] = None,
        dag_run_state: Optional[List[StrictStr]] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        is_favorite: Optional[StrictBool] = None,
        timetable_type: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGCollectionResponse]:
        """Get Dags.

        Lists DAGs. Only DAGs that the user may read are listed, and a DAG has to pass every filter given. The filters
        on DAG runs look at the latest run alone, which is the one created last (Airflow 3.0 takes the last one that has
        started).

        ``GET /api/v2/dags``; needs the permission to read DAGs.

        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :param tags: names of tags, compared exactly; see `tags_match_mode` for several
        :param tags_match_mode: `any` if one of the `tags` is enough, `all` if a DAG must have each of them; `any` if
            null
        :param owners: parts of the names of owners, in any case; one match is enough (releases before Airflow 3.3 take
            `%` and `_` in them as wildcards)
        :param dag_id_pattern: text that the ID contains anywhere, regardless of case; `%` stands for any characters and
            `_` for any one character, `~` alone finds every ID; from 3.2 on, `|` between texts finds what contains any
            of them; slower on large databases than the parameter that searches by prefix
        :param dag_id_prefix_pattern: text that the ID starts with, in its own case; `%` and `_` have no special
            meaning, and characters at the end of the text that are neither letters nor digits do not count, so that
            `daily_` also finds `dailyish`; `|` between texts finds what starts with any of them, `~` alone finds every
            ID (Airflow 3.2.2 and later)
        :param dag_display_name_pattern: part of the name shown for the DAG, in any case; `%` stands for any characters
            and `_` for one, `|` separates alternatives (from Airflow 3.2), and `~` matches every name
        :param dag_display_name_prefix_pattern: start of the name shown for the DAG, in this case; there are no
            wildcards, `|` separates alternatives, `~` matches every name, and anything after the last letter or digit
            is ignored (Airflow 3.2.2 and later)
        :param exclude_stale: whether to leave out DAGs that are no longer found in their files; true by default
        :param paused: true for paused DAGs only, false for those not paused, null for both
        :param has_import_errors: true for DAGs whose file cannot be imported now, false for the others, null for both;
            a DAG that was never imported is not known, and so not listed (Airflow 3.1 and later)
        :param last_dag_run_state: state that the latest DAG run must be in; any if null
        :param bundle_name: name of the DAG bundle that the DAG comes from, compared exactly; any if null (Airflow 3.1
            and later)
        :param bundle_version: version of the bundle at the last parsing of the DAG, compared exactly; any if null
            (Airflow 3.1 and later)
        :param has_asset_schedule: true for DAGs scheduled by assets, false for the others, null for both (Airflow 3.1
            and later)
        :param asset_dependency: part of the name or URI of an asset that schedules the DAG, in any case (releases
            before Airflow 3.3 take `%` and `_` in it as wildcards); any if null (Airflow 3.1 and later)
        :param dag_run_start_date_gte: RFC 3339 datetime with a time zone; the latest DAG run must have started at it or
            later
        :param dag_run_start_date_gt: RFC 3339 datetime with a time zone; the latest DAG run must have started after it
            (Airflow 3.1 and later)
        :param dag_run_start_date_lte: RFC 3339 datetime with a time zone; the latest DAG run must have started at it or
            earlier
        :param dag_run_start_date_lt: RFC 3339 datetime with a time zone; the latest DAG run must have started before it
            (Airflow 3.1 and later)
        :param dag_run_end_date_gte: RFC 3339 datetime with a time zone; the latest DAG run must have ended at it or
            later
        :param dag_run_end_date_gt: RFC 3339 datetime with a time zone; the latest DAG run must have ended after it
            (Airflow 3.1 and later)
        :param dag_run_end_date_lte: RFC 3339 datetime with a time zone; the latest DAG run must have ended at it or
            earlier
        :param dag_run_end_date_lt: RFC 3339 datetime with a time zone; the latest DAG run must have ended before it
            (Airflow 3.1 and later)
        :param dag_run_state: states, one of which the latest DAG run must be in; `queued`, `running`, `success` or
            `failed`, and `none` for DAGs that never ran
        :param order_by: fields to sort by, in order of precedence, `-` before one for descending; allowed are `dag_id`
            (the default), `dag_display_name`, `next_dagrun` (the next logical date), `last_run_state` and
            `last_run_start_date`
        :param is_favorite: true for the favorites of this user only, false for all other DAGs, null for both (Airflow
            3.1 and later)
        :param timetable_type: timetables, one of which the DAG must have, compared exactly; the name of the class for
            those that come with Airflow (such as `CronTriggerTimetable`), its full import path for others (Airflow 3.2
            and later)
        :return: the DAGs of one page, and how many match
        :raises BadRequestException: `order_by` has a name that is not allowed, or more than 10 names
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> DAGApi(api_client).get_dags(limit=20, tags=["example"], order_by="-last_run_start_date")
        """
        return self._request(
            "GET",
            "/api/v2/dags",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={
                "limit": limit,
                "offset": offset,
                "tags": tags,
                "tags_match_mode": tags_match_mode,
                "owners": owners,
                "dag_id_pattern": dag_id_pattern,
                "dag_id_prefix_pattern": dag_id_prefix_pattern,
                "dag_display_name_pattern": dag_display_name_pattern,
                "dag_display_name_prefix_pattern": dag_display_name_prefix_pattern,
                "exclude_stale": exclude_stale,
                "paused": paused,
                "has_import_errors": has_import_errors,
                "last_dag_run_state": last_dag_run_state,
                "bundle_name": bundle_name,
                "bundle_version": bundle_version,
                "has_asset_schedule": has_asset_schedule,
                "asset_dependency": asset_dependency,
                "dag_run_start_date_gte": dag_run_start_date_gte,
                "dag_run_start_date_gt": dag_run_start_date_gt,
                "dag_run_start_date_lte": dag_run_start_date_lte,
                "dag_run_start_date_lt": dag_run_start_date_lt,
                "dag_run_end_date_gte": dag_run_end_date_gte,
                "dag_run_end_date_gt": dag_run_end_date_gt,
                "dag_run_end_date_lte": dag_run_end_date_lte,
                "dag_run_end_date_lt": dag_run_end_date_lt,
                "dag_run_state": dag_run_state,
                "order_by": order_by,
                "is_favorite": is_favorite,
                "timetable_type": timetable_type,
            },
            lifetimes={
                "dag_id_prefix_pattern": ("3.2.2", None),
                "dag_display_name_prefix_pattern": ("3.2.2", None),
                "has_import_errors": ("3.1.0", None),
                "bundle_name": ("3.1.0", None),
                "bundle_version": ("3.1.0", None),
                "has_asset_schedule": ("3.1.0", None),
                "asset_dependency": ("3.1.0", None),
                "dag_run_start_date_gt": ("3.1.0", None),
                "dag_run_start_date_lt": ("3.1.0", None),
                "dag_run_end_date_gt": ("3.1.0", None),
                "dag_run_end_date_lt": ("3.1.0", None),
                "is_favorite": ("3.1.0", None),
                "timetable_type": ("3.2.0", None),
                "order_by[]": ("3.1.0", None),
            },
            returns={"200": "DAGCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_dags_with_http_info = with_http_info(get_dags)
    get_dags_without_preload_content = without_preload_content(get_dags)

    @operation
    def patch_dag(
        self,
        dag_id: StrictStr,
        dag_patch_body: DAGPatchBody,
        update_mask: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGResponse]:
        """Patch Dag.

        Pauses or unpauses a DAG. The scheduler starts nothing for a paused DAG, neither runs nor tasks, and a run
        triggered by hand stays queued. Tasks that are running go on.

        The DAG is paused or unpaused; repeating the call is harmless.

        ``PATCH /api/v2/dags/{dag_id}``; needs the permission to edit the DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param dag_patch_body: a change to one or more DAGs
        :param update_mask: fields to change; if given, `is_paused` and nothing else
        :return: the DAG as it is now
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: `update_mask` names something else than `is_paused`
        :raises NotFoundException: there is no such DAG
        :raises UnprocessableEntityException: the server does not accept an argument or the body

        >>> DAGApi(api_client).patch_dag("example_simplest_dag", DAGPatchBody(is_paused=False))
        """
        return self._request(
            "PATCH",
            "/api/v2/dags/{dag_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            query={"update_mask": update_mask},
            body=dag_patch_body,
            returns={"200": "DAGResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    patch_dag_with_http_info = with_http_info(patch_dag)
    patch_dag_without_preload_content = without_preload_content(patch_dag)

    @operation
    def patch_dags(
        self,
        dag_patch_body: DAGPatchBody,
        update_mask: Optional[List[StrictStr]] = None,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        tags: Optional[List[StrictStr]] = None,
        tags_match_mode: Optional[Annotated[StrictStr, Field(pattern="^(any|all)$")]] = None,
        owners: Optional[List[StrictStr]] = None,
        dag_id_pattern: Optional[StrictStr] = None,
        dag_id_prefix_pattern: Optional[StrictStr] = None,
        exclude_stale: Optional[StrictBool] = None,
        paused: Optional[StrictBool] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
        last_dag_run_state: Optional[DagRunState] = None,
    ) -> Request[DAGCollectionResponse]:
        """Patch Dags.

        Pauses or unpauses all DAGs that match the filters. Always give `dag_id_pattern`. Without it the server looks
        for DAGs whose ID contains "none", in any case, even if `dag_id_prefix_pattern` is given. The filters choose
        among the DAGs that the user may edit.

        The DAGs that match are paused or unpaused, also those that are not on the returned page (up to Airflow 3.1 only
        those on it); repeating the call is harmless if `paused` is not used as a filter.

        ``PATCH /api/v2/dags``; needs the permission to edit DAGs.

        :param dag_patch_body: a change to one or more DAGs
        :param update_mask: fields to change; if given, `is_paused` and nothing else
        :param limit: number of DAGs to return at most, not of those to change (up to Airflow 3.1 of both); 50 by
            default, and never more than the server allows
        :param offset: number of matching DAGs to leave out of the answer (up to Airflow 3.1 they are not changed
            either)
        :param tags: names of tags, compared exactly; see `tags_match_mode` for several
        :param tags_match_mode: `any` if one of the `tags` is enough, `all` if a DAG must have each of them; `any` if
            null
        :param owners: parts of the names of owners, in any case; one match is enough (releases before Airflow 3.3 take
            `%` and `_` in them as wildcards)
        :param dag_id_pattern: part of the ID of the DAGs to change, in any case; `%` stands for any characters and `_`
            for one, `|` separates alternatives (from Airflow 3.2), and `~` matches every ID; needed, as null looks for
            the text "None"
        :param dag_id_prefix_pattern: start of the ID of the DAGs to change, in this case, which narrows what
            `dag_id_pattern` matches; there are no wildcards, `|` separates alternatives, and anything after the last
            letter or digit is ignored (Airflow 3.2.2 and later)
        :param exclude_stale: whether to leave out DAGs that are no longer found in their files; true by default
        :param paused: true for DAGs that are paused now, false for those that are not, null for both
        :param last_dag_run_state: state that the latest DAG run must be in; any if null (Airflow 3.0.0 to 3.0.1)
        :return: the DAGs of one page, and how many match
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: `update_mask` names something else than `is_paused`
        :raises UnprocessableEntityException: the server does not accept an argument or the body
        """
        return self._request(
            "PATCH",
            "/api/v2/dags",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={
                "update_mask": update_mask,
                "limit": limit,
                "offset": offset,
                "tags": tags,
                "tags_match_mode": tags_match_mode,
                "owners": owners,
                "dag_id_pattern": dag_id_pattern,
                "dag_id_prefix_pattern": dag_id_prefix_pattern,
                "exclude_stale": exclude_stale,
                "paused": paused,
                "last_dag_run_state": last_dag_run_state,
            },
            body=dag_patch_body,
            lifetimes={"dag_id_prefix_pattern": ("3.2.2", None), "last_dag_run_state": (None, "3.0.1")},
            returns={"200": "DAGCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    patch_dags_with_http_info = with_http_info(patch_dags)
    patch_dags_without_preload_content = without_preload_content(patch_dags)

    @operation
    def unfavorite_dag(
        self,
        dag_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[None]:
        """Unfavorite Dag.

        Takes a DAG off this user's favorites, and so undoes `favorite_dag`.

        The DAG is no favorite of this user; repeating the call fails with 409 and changes nothing.

        ``POST /api/v2/dags/{dag_id}/unfavorite``; needs the permission to read the DAG; Airflow 3.1 and later.

        :param dag_id: ID of the DAG, in full and in its own case
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG
        :raises ConflictException: the DAG is no favorite of this user
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "POST",
            "/api/v2/dags/{dag_id}/unfavorite",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            lifetime=("3.1.0", None),
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    unfavorite_dag_with_http_info = with_http_info(unfavorite_dag)
    unfavorite_dag_without_preload_content = without_preload_content(unfavorite_dag)
