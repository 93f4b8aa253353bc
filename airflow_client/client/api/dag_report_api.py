"""DagReportApi: the operations tagged "DagReport"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from pydantic import StrictStr

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout


class DagReportApi(BaseApi):
    """What came of loading the DAG files.

    Each method also takes the request options, and comes in three variants: see the README.
    """

    @operation
    def get_dag_reports(
        self,
        subdir: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[object]:
        """Get Dag Reports.

        Loads DAG files anew and reports what came of each, which can take long. Files with a DAG that the user may not
        read are left out.

        ``GET /api/v2/dagReports``; needs the permission to read DAGs; Airflow 3.0.0 to 3.1.0.

        :param subdir: absolute path of the file or folder to load, on the server and within its DAG folder
        :return: a report for each file, with the seconds it took to load and the numbers of its DAGs, tasks and
            warnings
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: `subdir` is outside the DAG folder
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "GET",
            "/api/v2/dagReports",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={"subdir": subdir},
            lifetime=(None, "3.1.0"),
            returns={"200": "object", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_dag_reports_with_http_info = with_http_info(get_dag_reports)
    get_dag_reports_without_preload_content = without_preload_content(get_dag_reports)
