"""BackfillApi: the operations tagged "Backfill"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing import List, Optional, Union

    from pydantic import Field, StrictInt, StrictStr
    from typing_extensions import Annotated

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.backfill_collection_response import BackfillCollectionResponse
    from airflow_client.client.models.backfill_post_body import BackfillPostBody
    from airflow_client.client.models.backfill_response import BackfillResponse
    from airflow_client.client.models.dry_run_backfill_collection_response import DryRunBackfillCollectionResponse


class BackfillApi(BaseApi):
    """The operations tagged "Backfill"."""

    @operation
    def cancel_backfill(
        self,
        backfill_id: Annotated[StrictInt, Field(ge=0)],
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[BackfillResponse]:
        """Cancel Backfill.

        ``PUT /api/v2/backfills/{backfill_id}/cancel``
        """
        return self._request(
            "PUT",
            "/api/v2/backfills/{backfill_id}/cancel",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"backfill_id": backfill_id},
            returns={"200": "BackfillResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    cancel_backfill_with_http_info = with_http_info(cancel_backfill)
    cancel_backfill_without_preload_content = without_preload_content(cancel_backfill)

    @operation
    def create_backfill(
        self,
        backfill_post_body: BackfillPostBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[BackfillResponse]:
        """Create Backfill.

        ``POST /api/v2/backfills``
        """
        return self._request(
            "POST",
            "/api/v2/backfills",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            body=backfill_post_body,
            returns={
                "200": "BackfillResponse",
                "503": "HTTPExceptionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    create_backfill_with_http_info = with_http_info(create_backfill)
    create_backfill_without_preload_content = without_preload_content(create_backfill)

    @operation
    def create_backfill_dry_run(
        self,
        backfill_post_body: BackfillPostBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[DryRunBackfillCollectionResponse]:
        """Create Backfill Dry Run.

        ``POST /api/v2/backfills/dry_run``
        """
        return self._request(
            "POST",
            "/api/v2/backfills/dry_run",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            body=backfill_post_body,
            returns={
                "200": "DryRunBackfillCollectionResponse",
                "503": "HTTPExceptionResponse",
                "422": "HTTPValidationError",
                "4XX": "HTTPExceptionResponse",
            },
        )

    create_backfill_dry_run_with_http_info = with_http_info(create_backfill_dry_run)
    create_backfill_dry_run_without_preload_content = without_preload_content(create_backfill_dry_run)

    @operation
    def get_backfill(
        self,
        backfill_id: Union[Annotated[StrictInt, Field(ge=0)], StrictStr],
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[BackfillResponse]:
        """Get Backfill.

        ``GET /api/v2/backfills/{backfill_id}``
        """
        return self._request(
            "GET",
            "/api/v2/backfills/{backfill_id}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"backfill_id": backfill_id},
            returns={"200": "BackfillResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_backfill_with_http_info = with_http_info(get_backfill)
    get_backfill_without_preload_content = without_preload_content(get_backfill)

    @operation
    def list_backfills(
        self,
        dag_id: StrictStr,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[BackfillCollectionResponse]:
        """List Backfills.

        ``GET /api/v2/backfills``
        """
        return self._request(
            "GET",
            "/api/v2/backfills",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={"dag_id": dag_id, "limit": limit, "offset": offset, "order_by": order_by},
            lifetimes={"order_by[]": ("3.1.0", None)},
            returns={"200": "BackfillCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    list_backfills_with_http_info = with_http_info(list_backfills)
    list_backfills_without_preload_content = without_preload_content(list_backfills)

    @operation
    def pause_backfill(
        self,
        backfill_id: Annotated[StrictInt, Field(ge=0)],
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[BackfillResponse]:
        """Pause Backfill.

        ``PUT /api/v2/backfills/{backfill_id}/pause``
        """
        return self._request(
            "PUT",
            "/api/v2/backfills/{backfill_id}/pause",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"backfill_id": backfill_id},
            returns={"200": "BackfillResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    pause_backfill_with_http_info = with_http_info(pause_backfill)
    pause_backfill_without_preload_content = without_preload_content(pause_backfill)

    @operation
    def unpause_backfill(
        self,
        backfill_id: Annotated[StrictInt, Field(ge=0)],
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[BackfillResponse]:
        """Unpause Backfill.

        ``PUT /api/v2/backfills/{backfill_id}/unpause``
        """
        return self._request(
            "PUT",
            "/api/v2/backfills/{backfill_id}/unpause",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"backfill_id": backfill_id},
            returns={"200": "BackfillResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    unpause_backfill_with_http_info = with_http_info(unpause_backfill)
    unpause_backfill_without_preload_content = without_preload_content(unpause_backfill)
