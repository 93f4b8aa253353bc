"""DagSourceApi: the operations tagged "DagSource"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing import Optional

    from pydantic import Field, StrictInt, StrictStr
    from typing_extensions import Annotated

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.dag_source_response import DAGSourceResponse


class DagSourceApi(BaseApi):
    """The source code of DAGs.

    Each method also takes the request options, and comes in three variants: see the README.
    """

    @operation
    def get_dag_source(
        self,
        dag_id: StrictStr,
        version_number: Optional[StrictInt] = None,
        accept: Optional[Annotated[StrictStr, Field(pattern=r"^(application/json|text/plain|\*/\*)$")]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DAGSourceResponse]:
        """Get Dag Source.

        Gets the source code of a DAG, which is that of the whole file, as it was when that version of the DAG was
        parsed, so it may define other DAGs too. From Airflow 3.3 a notice takes its place when the user may not read
        every DAG of the file.

        ``GET /api/v2/dagSources/{dag_id}``; needs the permission to read the source code of the DAG.

        :param dag_id: ID of the DAG, in full and in its own case
        :param version_number: version of the DAG whose code to get, counted from 1; the latest one if null
        :param accept: media type of the answer; `application/json` for the code with its DAG and version, `text/plain`
            for the bare code; JSON comes for `*/*`, the default
        :return: the source code, with the version it belongs to
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such DAG or version, or no code is stored for it
        :raises NotAcceptableException: `accept` names another media type
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> DagSourceApi(api_client).get_dag_source("example_simplest_dag")
        """
        return self._request(
            "GET",
            "/api/v2/dagSources/{dag_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"dag_id": dag_id},
            query={"version_number": version_number},
            headers={"accept": accept},
            returns={
                "text/plain": "str",
                "200": "DAGSourceResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_dag_source_with_http_info = with_http_info(get_dag_source)
    get_dag_source_without_preload_content = without_preload_content(get_dag_source)
