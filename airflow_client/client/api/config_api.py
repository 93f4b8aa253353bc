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
    """The server's configuration.

    Each method also takes the request options, and comes in three variants: see the README.
    """

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

        Gets the server's configuration, with the options that are left at their defaults. Values of sensitive options
        come as `< hidden >`; Airflow 3.0 shows them unless its option `[api] expose_config` is `non-sensitive-only`.

        ``GET /api/v2/config``; needs the permission to read the configuration.

        :param section: only this section, in its exact case; null for all
        :param accept: type of the answer, `application/json` or `text/plain`, which looks like `airflow.cfg`; `*/*`
            (the default) gives JSON
        :return: the configuration, as sections with options
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the server's option `[api] expose_config` does not allow it, which is the default,
            or the user may not read the configuration
        :raises NotFoundException: there is no such section
        :raises NotAcceptableException: `accept` is none of the types allowed
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "GET",
            "/api/v2/config",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={"section": section},
            headers={"accept": accept},
            returns={
                "text/plain": "str",
                "200": "Config",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
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

        Gets one option of the server's configuration. The answer has the one section with the one option, under the
        names as they were asked for. The value of a sensitive option comes as `< hidden >`.

        ``GET /api/v2/config/section/{section}/option/{option}``; needs the permission to read this section of the
        configuration.

        :param section: name of the section, in any case
        :param option: name of the option, in any case
        :param accept: type of the answer, `application/json` or `text/plain`, which looks like `airflow.cfg`; `*/*`
            (the default) gives JSON
        :return: the configuration, with this option alone
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the server's option `[api] expose_config` does not allow it, which is the default,
            or the user may not read the section
        :raises NotFoundException: there is no such option
        :raises NotAcceptableException: `accept` is none of the types allowed
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "GET",
            "/api/v2/config/section/{section}/option/{option}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"section": section, "option": option},
            headers={"accept": accept},
            returns={
                "text/plain": "str",
                "200": "Config",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_config_value_with_http_info = with_http_info(get_config_value)
    get_config_value_without_preload_content = without_preload_content(get_config_value)
