"""DagStatsApi: the operations tagged "DagStats"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing import List, Optional

    from pydantic import StrictStr

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.dag_stats_collection_response import DagStatsCollectionResponse


class DagStatsApi(BaseApi):
    """How many runs DAGs have in each state.

    Each method also takes the request options, and comes in three variants: see the README.
    """

    @operation
    def get_dag_stats(
        self,
        dag_ids: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DagStatsCollectionResponse]:
        """Get Dag Stats.

        Counts the runs of each DAG by their state. Every state is listed for a DAG, with 0 where no run has it. DAGs
        that never ran are left out, and so are those whose runs the user may not read. The answer is not paged.

        ``GET /api/v2/dagStats``; needs the permission to read DAG runs.

        :param dag_ids: IDs of the DAGs to count runs of, compared exactly; all DAGs if left out
        :return: the number of DAG runs in each state, by DAG
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> DagStatsApi(api_client).get_dag_stats()
        """
        return self._request(
            "GET",
            "/api/v2/dagStats",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={"dag_ids": dag_ids},
            returns={"200": "DagStatsCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_dag_stats_with_http_info = with_http_info(get_dag_stats)
    get_dag_stats_without_preload_content = without_preload_content(get_dag_stats)
