"""LoginApi: the operations tagged "Login"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing import Optional

    from pydantic import StrictStr

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout


class LoginApi(BaseApi):
    """Pages that sign people in and out.

    Each method also takes the request options, and comes in three variants: see the README.
    """

    @operation
    def login(
        self,
        next: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[StrictStr]:
        """Login.

        Leads a browser to the login page of Airflow's auth manager. A program asks `POST /auth/token` for a token
        instead, where the auth manager offers that.

        ``GET /api/v2/auth/login``; needs no token.

        :param next: URL on the same server to go to afterwards, in full or as a path
        :return: the login page, as HTML
        :raises BadRequestException: `next` leads to another server
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "GET",
            "/api/v2/auth/login",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={"next": next},
            open_to_all=True,
            returns={
                "200": "StrictStr",
                "307": "HTTPExceptionResponse",
                "400": "HTTPExceptionResponse",
                "422": "HTTPValidationError",
            },
        )

    login_with_http_info = with_http_info(login)
    login_without_preload_content = without_preload_content(login)

    @operation
    def logout(
        self,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
        next: Optional[StrictStr] = None,
    ) -> Request[StrictStr]:
        """Logout.

        Signs the user out, by leading a browser to the logout page of the auth manager, or to the login page where
        there is none. The newest releases first revoke the tokens that come with the request, in the header
        `Authorization` or the cookie `_token`; older ones do not revoke that of the header.

        The token that was sent is not accepted any more, where the server revokes it; repeating the call is harmless.

        ``GET /api/v2/auth/logout``; needs no permission.

        :param next: URL on the same server to go to afterwards, in full or as a path (Airflow 3.0.0 to 3.1.2)
        :return: the logout or login page, as HTML
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "GET",
            "/api/v2/auth/logout",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={"next": next},
            lifetimes={"next": (None, "3.1.2")},
            returns={"200": "StrictStr", "307": "HTTPExceptionResponse", "422": "HTTPValidationError"},
        )

    logout_with_http_info = with_http_info(logout)
    logout_without_preload_content = without_preload_content(logout)

    @operation
    def refresh(
        self,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
        next: Optional[StrictStr] = None,
    ) -> Request[StrictStr]:
        """Refresh.

        Renews the sign-in of a browser, by leading it to the page of the auth manager for that; where there is none, it
        signs out.

        What the auth manager's page changes; for the simple auth manager, the user is signed out.

        ``GET /api/v2/auth/refresh``; needs no token; Airflow 3.1.0 to 3.1.3.

        :param next: URL on the same server to go to afterwards, in full or as a path
        :return: the page that the auth manager answers with, as HTML
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "GET",
            "/api/v2/auth/refresh",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={"next": next},
            lifetime=("3.1.0", "3.1.3"),
            open_to_all=True,
            returns={"200": "StrictStr", "307": "HTTPExceptionResponse", "422": "HTTPValidationError"},
        )

    refresh_with_http_info = with_http_info(refresh)
    refresh_without_preload_content = without_preload_content(refresh)
