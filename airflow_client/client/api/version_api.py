"""VersionApi: the operations tagged "Version"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.version_info import VersionInfo


class VersionApi(BaseApi):
    """The version of Airflow.

    Each method also takes the request options, and comes in three variants: see the README.
    """

    @operation
    def get_version(
        self,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[VersionInfo]:
        """Get Version.

        Gets the version of Airflow that the server runs.

        ``GET /api/v2/version``; needs no token.

        :return: the version

        >>> VersionApi(api_client).get_version()
        """
        return self._request(
            "GET",
            "/api/v2/version",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            open_to_all=True,
            returns={"200": "VersionInfo"},
        )

    get_version_with_http_info = with_http_info(get_version)
    get_version_without_preload_content = without_preload_content(get_version)
