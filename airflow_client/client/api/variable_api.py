"""VariableApi: the operations tagged "Variable"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing import List, Optional, Union

    from pydantic import Field, StrictInt, StrictStr
    from typing_extensions import Annotated

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.bulk_body_variable_body import BulkBodyVariableBody
    from airflow_client.client.models.bulk_response import BulkResponse
    from airflow_client.client.models.variable_body import VariableBody
    from airflow_client.client.models.variable_collection_response import VariableCollectionResponse
    from airflow_client.client.models.variable_response import VariableResponse


class VariableApi(BaseApi):
    """The operations tagged "Variable"."""

    @operation
    def bulk_variables(
        self,
        bulk_body_variable_body: BulkBodyVariableBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[BulkResponse]:
        """Bulk Variables.

        ``PATCH /api/v2/variables``
        """
        return self._request(
            "PATCH",
            "/api/v2/variables",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            body=bulk_body_variable_body,
            returns={"200": "BulkResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    bulk_variables_with_http_info = with_http_info(bulk_variables)
    bulk_variables_without_preload_content = without_preload_content(bulk_variables)

    @operation
    def delete_variable(
        self,
        variable_key: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[None]:
        """Delete Variable.

        ``DELETE /api/v2/variables/{variable_key}``
        """
        return self._request(
            "DELETE",
            "/api/v2/variables/{variable_key}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"variable_key": variable_key},
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    delete_variable_with_http_info = with_http_info(delete_variable)
    delete_variable_without_preload_content = without_preload_content(delete_variable)

    @operation
    def get_variable(
        self,
        variable_key: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[VariableResponse]:
        """Get Variable.

        ``GET /api/v2/variables/{variable_key}``
        """
        return self._request(
            "GET",
            "/api/v2/variables/{variable_key}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"variable_key": variable_key},
            returns={"200": "VariableResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_variable_with_http_info = with_http_info(get_variable)
    get_variable_without_preload_content = without_preload_content(get_variable)

    @operation
    def get_variables(
        self,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        variable_key_pattern: Optional[StrictStr] = None,
        variable_key_prefix_pattern: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[VariableCollectionResponse]:
        """Get Variables.

        ``GET /api/v2/variables``

        :param variable_key_prefix_pattern: Airflow 3.2.2 and later
        """
        return self._request(
            "GET",
            "/api/v2/variables",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "variable_key_pattern": variable_key_pattern,
                "variable_key_prefix_pattern": variable_key_prefix_pattern,
            },
            lifetimes={"variable_key_prefix_pattern": ("3.2.2", None), "order_by[]": ("3.1.0", None)},
            returns={"200": "VariableCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_variables_with_http_info = with_http_info(get_variables)
    get_variables_without_preload_content = without_preload_content(get_variables)

    @operation
    def patch_variable(
        self,
        variable_key: StrictStr,
        variable_body: VariableBody,
        update_mask: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[VariableResponse]:
        """Patch Variable.

        ``PATCH /api/v2/variables/{variable_key}``
        """
        return self._request(
            "PATCH",
            "/api/v2/variables/{variable_key}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"variable_key": variable_key},
            query={"update_mask": update_mask},
            body=variable_body,
            returns={"200": "VariableResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    patch_variable_with_http_info = with_http_info(patch_variable)
    patch_variable_without_preload_content = without_preload_content(patch_variable)

    @operation
    def post_variable(
        self,
        variable_body: VariableBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[VariableResponse]:
        """Post Variable.

        ``POST /api/v2/variables``
        """
        return self._request(
            "POST",
            "/api/v2/variables",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            body=variable_body,
            returns={"201": "VariableResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    post_variable_with_http_info = with_http_info(post_variable)
    post_variable_without_preload_content = without_preload_content(post_variable)
