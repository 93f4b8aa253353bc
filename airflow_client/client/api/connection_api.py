"""ConnectionApi: the operations tagged "Connection"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing import List, Optional, Union

    from pydantic import Field, StrictInt, StrictStr
    from typing_extensions import Annotated

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.async_connection_test_response import AsyncConnectionTestResponse
    from airflow_client.client.models.bulk_body_connection_body import BulkBodyConnectionBody
    from airflow_client.client.models.bulk_response import BulkResponse
    from airflow_client.client.models.connection_body import ConnectionBody
    from airflow_client.client.models.connection_collection_response import ConnectionCollectionResponse
    from airflow_client.client.models.connection_response import ConnectionResponse
    from airflow_client.client.models.connection_test_queued_response import ConnectionTestQueuedResponse
    from airflow_client.client.models.connection_test_request_body import ConnectionTestRequestBody
    from airflow_client.client.models.connection_test_response import ConnectionTestResponse


class ConnectionApi(BaseApi):
    """Connections, that is, how Airflow reaches other systems.

    Each method also takes the request options, and comes in three variants: see the README.
    """

    @operation
    def bulk_connections(
        self,
        bulk_body_connection_body: BulkBodyConnectionBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[BulkResponse]:
        """Bulk Connections.

        Creates, changes and deletes several connections. The actions are done in the order given, but none sees what an
        earlier one of the same call did. An action that meets connections which exist, or do not, fails as a whole
        unless it says to skip or overwrite them; the other actions are done all the same. Failures do not raise; they
        are listed in the answer.

        Connections are created, changed and deleted as the actions say; repeating the call is harmless where they skip
        or overwrite, and lists failures where they do not.

        ``PATCH /api/v2/connections``; needs the permission to create, edit or delete these connections, as the actions
        require; overwriting needs both of the first two.

        :param bulk_body_connection_body: bulk actions on connections, carried out in their order
        :return: for each kind of action, the IDs of the connections done, and the failures
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept the body

        >>> ConnectionApi(api_client).bulk_connections(BulkBodyConnectionBody(
        ...     actions=[BulkCreateActionConnectionBody(entities=[ConnectionBody(connection_id="my_database",
        ...     conn_type="postgres", host="db.example.com")])]))
        """
        return self._request(
            "PATCH",
            "/api/v2/connections",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            body=bulk_body_connection_body,
            returns={"200": "BulkResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    bulk_connections_with_http_info = with_http_info(bulk_connections)
    bulk_connections_without_preload_content = without_preload_content(bulk_connections)

    @operation
    def create_default_connections(
        self,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[None]:
        """Create Default Connections.

        Creates the connections that Airflow has for trying it out, such as `aws_default`.

        Those of the default connections that were missing exist; others are not changed, and repeating the call is
        harmless.

        ``POST /api/v2/connections/defaults``; needs the permission to create connections.

        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        """
        return self._request(
            "POST",
            "/api/v2/connections/defaults",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            returns={"204": None, "4XX": "HTTPExceptionResponse"},
        )

    create_default_connections_with_http_info = with_http_info(create_default_connections)
    create_default_connections_without_preload_content = without_preload_content(create_default_connections)

    @operation
    def delete_connection(
        self,
        connection_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[None]:
        """Delete Connection.

        Deletes one connection. Only connections in Airflow's database can be deleted, not those from environment
        variables or a secrets backend.

        The connection is gone; repeating the call is harmless, but fails with 404.

        ``DELETE /api/v2/connections/{connection_id}``; needs the permission to delete this connection.

        :param connection_id: ID of the connection, in full and in its own case
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such connection in Airflow's database
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> ConnectionApi(api_client).delete_connection("my_database")
        """
        return self._request(
            "DELETE",
            "/api/v2/connections/{connection_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"connection_id": connection_id},
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    delete_connection_with_http_info = with_http_info(delete_connection)
    delete_connection_without_preload_content = without_preload_content(delete_connection)

    @operation
    def enqueue_connection_test(
        self,
        connection_test_request_body: ConnectionTestRequestBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[ConnectionTestQueuedResponse]:
        """Enqueue Connection Test.

        Enqueues a test of a connection, which runs on a worker, with the values of the body alone; nothing is filled in
        from a stored connection of this ID. Its outcome is asked for with the token that comes back. If
        `commit_on_success` is true and the test succeeds, these values are stored as the connection.

        There is one more test, and the connection is made or overwritten if that was asked for; repeating the call is
        an error until the test is over, and then makes another test.

        ``POST /api/v2/connections/enqueue-test``; needs the permission to create connections, or to edit this one if it
        exists and `commit_on_success` is true; Airflow 3.3 and later.

        :param connection_test_request_body: a connection to test on a worker
        :return: the token with which to ask for the outcome, and the state of the test
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: testing connections is not enabled by the server's option `[core] test_connection`,
            the user may not do it, or the connection belongs to another team than `team_name`
        :raises ConflictException: a test of a connection with this ID has been enqueued and is not over
        :raises UnprocessableEntityException: the server has no executor named `executor`, or the connection's values
            are not valid
        """
        return self._request(
            "POST",
            "/api/v2/connections/enqueue-test",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            body=connection_test_request_body,
            lifetime=("3.3.0", None),
            returns={"202": "ConnectionTestQueuedResponse", "4XX": "HTTPExceptionResponse"},
        )

    enqueue_connection_test_with_http_info = with_http_info(enqueue_connection_test)
    enqueue_connection_test_without_preload_content = without_preload_content(enqueue_connection_test)

    @operation
    def get_connection(
        self,
        connection_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[ConnectionResponse]:
        """Get Connection.

        Gets one connection by its ID. Only connections in Airflow's database are found, not those from environment
        variables or a secrets backend. The password, and the values in `extra` whose names suggest a secret, come as
        `***`.

        ``GET /api/v2/connections/{connection_id}``; needs the permission to read this connection.

        :param connection_id: ID of the connection, in full and in its own case
        :return: the connection
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such connection in Airflow's database
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> ConnectionApi(api_client).get_connection("my_database")
        """
        return self._request(
            "GET",
            "/api/v2/connections/{connection_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"connection_id": connection_id},
            returns={"200": "ConnectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_connection_with_http_info = with_http_info(get_connection)
    get_connection_without_preload_content = without_preload_content(get_connection)

    @operation
    def get_connection_test(
        self,
        airflow_connection_test_token: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[AsyncConnectionTestResponse]:
        """Get Connection Test.

        Gets the state of a connection test that was enqueued. Ask again until the state is `success` or `failed`. A
        test that takes too long fails; the time allowed is the server's option `[connection_test] timeout` (60 seconds
        by default) and a delay of 30 seconds or more.

        ``GET /api/v2/connections/enqueue-test``; needs the permission to read the connection that is tested; Airflow
        3.3 and later.

        :param airflow_connection_test_token: the token that came back when the test was enqueued
        :return: the state of the test, and its message once it is over
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no test with this token, or the user may not read its connection
        :raises UnprocessableEntityException: the server does not accept an argument
        """
        return self._request(
            "GET",
            "/api/v2/connections/enqueue-test",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            headers={"Airflow-Connection-Test-Token": airflow_connection_test_token},
            lifetime=("3.3.0", None),
            returns={
                "200": "AsyncConnectionTestResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_connection_test_with_http_info = with_http_info(get_connection_test)
    get_connection_test_without_preload_content = without_preload_content(get_connection_test)

    @operation
    def get_connections(
        self,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        connection_id_pattern: Optional[StrictStr] = None,
        connection_id_prefix_pattern: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[ConnectionCollectionResponse]:
        """Get Connections.

        Lists the connections in Airflow's database. Those that the user may not read are left out, as are those from
        environment variables or a secrets backend. Passwords, and the values in `extra` whose names suggest a secret,
        come as `***`.

        ``GET /api/v2/connections``; needs the permission to read connections.

        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :param order_by: field to order by, or a list of fields, with `-` before one to reverse its order; allowed are
            `id` (an internal number, the default), `connection_id` (or `conn_id`), `conn_type`, `description`, `host`,
            `port` and, from Airflow 3.2 on, `team_name`; releases before 3.1 take only one
        :param connection_id_pattern: only connections whose ID contains this text, in any case; `%` stands for any text
            and `_` for any one character, and `~` matches all; from Airflow 3.2 on `|` separates alternatives
        :param connection_id_prefix_pattern: only connections whose ID begins with this text, in the same case; `%` and
            `_` stand for themselves, `|` separates alternatives, and `~` matches all; characters at its end that are
            neither letters nor digits are ignored (Airflow 3.2.2 and later)
        :return: the connections of one page, and how many match
        :raises BadRequestException: `order_by` has a name that is not allowed, or more than 10 names
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> ConnectionApi(api_client).get_connections()
        """
        return self._request(
            "GET",
            "/api/v2/connections",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "connection_id_pattern": connection_id_pattern,
                "connection_id_prefix_pattern": connection_id_prefix_pattern,
            },
            lifetimes={"connection_id_prefix_pattern": ("3.2.2", None), "order_by[]": ("3.1.0", None)},
            returns={
                "200": "ConnectionCollectionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    get_connections_with_http_info = with_http_info(get_connections)
    get_connections_without_preload_content = without_preload_content(get_connections)

    @operation
    def patch_connection(
        self,
        connection_id: StrictStr,
        connection_body: ConnectionBody,
        update_mask: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[ConnectionResponse]:
        """Patch Connection.

        Changes fields of a connection. The body always has `connection_id`, which cannot be changed, and `conn_type`;
        fields that it leaves out, or that `update_mask` does not name, keep their values. A password, or a secret in
        `extra`, that is given as `***` keeps its value as well; `extra` is otherwise replaced as a whole. A password
        that is given as null is kept, not removed.

        The connection has the given values; repeating the call is harmless.

        ``PATCH /api/v2/connections/{connection_id}``; needs the permission to edit this connection.

        :param connection_id: ID of the connection, in full and in its own case
        :param connection_body: a connection to create, change or test
        :param update_mask: names of the fields to change, as a list and not joined by commas; the other fields of the
            body are not applied, and a name that the body does not have changes nothing; without it every field that
            the body has is applied; either way the body must be valid as a whole
        :return: the connection as it is afterwards
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: `connection_id` is not the same in the body and in the path
        :raises NotFoundException: there is no such connection in Airflow's database
        :raises UnprocessableEntityException: the server does not accept an argument or the body

        >>> ConnectionApi(api_client).patch_connection("my_database", ConnectionBody(connection_id="my_database",
        ...     conn_type="postgres", host="db.example.com"))
        """
        return self._request(
            "PATCH",
            "/api/v2/connections/{connection_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"connection_id": connection_id},
            query={"update_mask": update_mask},
            body=connection_body,
            returns={"200": "ConnectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    patch_connection_with_http_info = with_http_info(patch_connection)
    patch_connection_without_preload_content = without_preload_content(patch_connection)

    @operation
    def post_connection(
        self,
        connection_body: ConnectionBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[ConnectionResponse]:
        """Post Connection.

        Creates a connection, which is kept in Airflow's database.

        There is one more connection; repeating the call is an error but changes nothing.

        ``POST /api/v2/connections``; needs the permission to create connections.

        :param connection_body: a connection to create, change or test
        :return: the connection, with its secrets as `***`
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises ConflictException: there is a connection with this ID already
        :raises UnprocessableEntityException: the ID is longer than 200 characters or has others than letters, digits,
            `_`, `.` and `-`, `extra` is not a JSON object, or `team_name` is given where the server does not have teams

        >>> ConnectionApi(api_client).post_connection(ConnectionBody(connection_id="my_database",
        ...     conn_type="postgres", host="db.example.com"))
        """
        return self._request(
            "POST",
            "/api/v2/connections",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            body=connection_body,
            returns={"201": "ConnectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    post_connection_with_http_info = with_http_info(post_connection)
    post_connection_without_preload_content = without_preload_content(post_connection)

    @operation
    def test_connection(
        self,
        connection_body: ConnectionBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[ConnectionTestResponse]:
        """Test Connection.

        Tries whether a connection works, and stores nothing. The server itself tries to connect, and answers when it is
        done; a test that fails does not raise, its `status` is false. Values that the body leaves out are taken from
        the stored connection of this ID, if the user may read it (from Airflow 3.1 on). To test another host or port
        than the stored one the body needs a password of its own, or the server answers with 400 (from Airflow 3.3 on).

        ``POST /api/v2/connections/test``; needs the permission to create connections.

        :param connection_body: a connection to create, change or test
        :return: whether the test succeeded, and its message
        :raises BadRequestException: host or port differ from those of the stored connection, and the body has no
            password of its own
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: testing connections is not enabled by the server's option `[core] test_connection`,
            or the user may not create connections
        :raises UnprocessableEntityException: the server does not accept the body
        """
        return self._request(
            "POST",
            "/api/v2/connections/test",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            body=connection_body,
            returns={"200": "ConnectionTestResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    test_connection_with_http_info = with_http_info(test_connection)
    test_connection_without_preload_content = without_preload_content(test_connection)
