"""MonitorApi: the operations tagged "Monitor"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.health_info_response import HealthInfoResponse


class MonitorApi(BaseApi):
    """Whether Airflow is healthy.

    Each method also takes the request options, and comes in three variants: see the README.
    """

    @operation
    def get_health(
        self,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[HealthInfoResponse]:
        """Get Health.

        Tells whether Airflow's components are healthy. The status is 200 even where something is not healthy; look into
        the answer. A component is healthy if it has lately sent a heartbeat to Airflow's database.

        ``GET /api/v2/monitor/health``; needs no token.

        :return: the health of the database, the scheduler, the triggerer and the DAG processor

        >>> MonitorApi(api_client).get_health()
        """
        return self._request(
            "GET",
            "/api/v2/monitor/health",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            open_to_all=True,
            returns={"200": "HealthInfoResponse"},
        )

    get_health_with_http_info = with_http_info(get_health)
    get_health_without_preload_content = without_preload_content(get_health)
