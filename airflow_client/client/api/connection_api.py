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
    """The operations tagged "Connection"."""

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

        ``PATCH /api/v2/connections``
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

        ``POST /api/v2/connections/defaults``
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

        ``DELETE /api/v2/connections/{connection_id}``
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

        ``POST /api/v2/connections/enqueue-test``

        Airflow 3.3 and later.
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

        ``GET /api/v2/connections/{connection_id}``
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

        ``GET /api/v2/connections/enqueue-test``

        Airflow 3.3 and later.
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

        ``GET /api/v2/connections``

        :param connection_id_prefix_pattern: Airflow 3.2.2 and later
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

        ``PATCH /api/v2/connections/{connection_id}``
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

        ``POST /api/v2/connections``
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

        ``POST /api/v2/connections/test``
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
