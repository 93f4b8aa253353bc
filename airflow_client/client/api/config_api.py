"""ConfigApi: the operations tagged "Config"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing import Optional

    from pydantic import Field, StrictStr
    from typing_extensions import Annotated

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.config import Config


class ConfigApi(BaseApi):
    """The operations tagged "Config"."""

    @operation
    def get_config(
        self,
        section: Optional[StrictStr] = None,
        accept: Optional[Annotated[StrictStr, Field(pattern=r"^(application/json|text/plain|\*/\*)$")]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[Config]:
        """Get Config.

        ``GET /api/v2/config``
        """
        return self._request(
            "GET",
            "/api/v2/config",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={"section": section},
            headers={"accept": accept},
            returns={"200": "Config", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_config_with_http_info = with_http_info(get_config)
    get_config_without_preload_content = without_preload_content(get_config)

    @operation
    def get_config_value(
        self,
        section: StrictStr,
        option: StrictStr,
        accept: Optional[Annotated[StrictStr, Field(pattern=r"^(application/json|text/plain|\*/\*)$")]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[Config]:
        """Get Config Value.

        ``GET /api/v2/config/section/{section}/option/{option}``
        """
        return self._request(
            "GET",
            "/api/v2/config/section/{section}/option/{option}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"section": section, "option": option},
            headers={"accept": accept},
            returns={"200": "Config", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_config_value_with_http_info = with_http_info(get_config_value)
    get_config_value_without_preload_content = without_preload_content(get_config_value)
