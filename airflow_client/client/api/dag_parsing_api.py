"""DAGParsingApi: the operations tagged "DAG_Parsing"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from pydantic import StrictStr

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout


class DAGParsingApi(BaseApi):
    """Asks for DAG files to be parsed soon.

    Each method also takes the request options, and comes in three variants: see the README.
    """

    @operation
    def reparse_dag_file(
        self,
        file_token: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[object]:
        """Reparse Dag File.

        Asks for a DAG file to be parsed soon, and returns at once. The DAG processor takes the file before the others,
        and what it finds there is seen some time later.

        A request to parse the file is noted; repeating the call is harmless.

        ``PUT /api/v2/parseDagFile/{file_token}``; needs the permission to edit every DAG of the file.

        :param file_token: token of the file, as DAGs have it in `file_token`; signed by the server, so it cannot be
            made up
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: the token is not one of this server, or no DAG is known to come from the file
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "PUT",
            "/api/v2/parseDagFile/{file_token}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"file_token": file_token},
            returns={"201": "object", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    reparse_dag_file_with_http_info = with_http_info(reparse_dag_file)
    reparse_dag_file_without_preload_content = without_preload_content(reparse_dag_file)
