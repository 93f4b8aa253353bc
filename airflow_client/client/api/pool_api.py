"""PoolApi: the operations tagged "Pool"."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_client.client._operation import BaseApi, operation, with_http_info, without_preload_content

if TYPE_CHECKING:
    from typing import List, Optional, Union

    from pydantic import Field, StrictInt, StrictStr
    from typing_extensions import Annotated

    from airflow_client.client._operation import ContentType, Headers, HostIndex, Request, RequestAuth, RequestTimeout
    from airflow_client.client.models.bulk_body_pool_body import BulkBodyPoolBody
    from airflow_client.client.models.bulk_response import BulkResponse
    from airflow_client.client.models.pool_body import PoolBody
    from airflow_client.client.models.pool_collection_response import PoolCollectionResponse
    from airflow_client.client.models.pool_patch_body import PoolPatchBody
    from airflow_client.client.models.pool_response import PoolResponse


class PoolApi(BaseApi):
    """Pools, which limit how many task instances run at once.

    Each method also takes the request options, and comes in three variants: see the README.
    """

    @operation
    def bulk_pools(
        self,
        bulk_body_pool_body: BulkBodyPoolBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[BulkResponse]:
        """Bulk Pools.

        Creates, changes and deletes several pools. The actions are done in the order given. An action that meets pools
        which exist, or do not, fails as a whole unless it says to skip or overwrite them; the other actions are done
        all the same. Failures do not raise; they are listed in the answer. Pools to delete are given by name, as the
        server fails on objects, and `default_pool` is not protected here.

        Pools are created, changed and deleted as the actions say; repeating the call is harmless where they skip or
        overwrite, and lists failures where they do not.

        ``PATCH /api/v2/pools``; needs the permission to create, edit or delete these pools, as the actions require;
        overwriting needs both of the first two.

        :param bulk_body_pool_body: bulk actions on pools, carried out in their order
        :return: for each kind of action, the names of the pools done, and the failures
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: a pool to change lacks `include_deferred`, or other values are not valid;
            nothing of the whole call is done

        >>> PoolApi(api_client).bulk_pools(BulkBodyPoolBody(actions=[BulkCreateActionPoolBody(
        ...     entities=[PoolBody(name="my_pool", slots=4)], action_on_existence="overwrite")]))
        """
        return self._request(
            "PATCH",
            "/api/v2/pools",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            body=bulk_body_pool_body,
            returns={"200": "BulkResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    bulk_pools_with_http_info = with_http_info(bulk_pools)
    bulk_pools_without_preload_content = without_preload_content(bulk_pools)

    @operation
    def delete_pool(
        self,
        pool_name: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[None]:
        """Delete Pool.

        Deletes one pool. Tasks that name the pool are not scheduled any more until there is one with its name again.

        The pool is gone; repeating the call is harmless, but fails with 404.

        ``DELETE /api/v2/pools/{pool_name}``; needs the permission to delete this pool.

        :param pool_name: name of the pool, in full and in its own case
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: the pool is `default_pool`, which cannot be deleted
        :raises NotFoundException: there is no such pool
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> PoolApi(api_client).delete_pool("my_pool")
        """
        return self._request(
            "DELETE",
            "/api/v2/pools/{pool_name:path}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"pool_name": pool_name},
            returns={"204": None, "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    delete_pool_with_http_info = with_http_info(delete_pool)
    delete_pool_without_preload_content = without_preload_content(delete_pool)

    @operation
    def get_pool(
        self,
        pool_name: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[PoolResponse]:
        """Get Pool.

        Gets one pool by its name, with the numbers of its slots at this moment.

        ``GET /api/v2/pools/{pool_name}``; needs the permission to read this pool.

        :param pool_name: name of the pool, in full and in its own case
        :return: the pool
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such pool
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> PoolApi(api_client).get_pool("default_pool")
        """
        return self._request(
            "GET",
            "/api/v2/pools/{pool_name:path}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"pool_name": pool_name},
            returns={"200": "PoolResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_pool_with_http_info = with_http_info(get_pool)
    get_pool_without_preload_content = without_preload_content(get_pool)

    @operation
    def get_pools(
        self,
        limit: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        offset: Optional[Annotated[StrictInt, Field(ge=0)]] = None,
        order_by: Optional[Union[List[StrictStr], StrictStr]] = None,
        pool_name_pattern: Optional[StrictStr] = None,
        pool_name_prefix_pattern: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[PoolCollectionResponse]:
        """Get Pools.

        Lists pools. Pools that the user may not read are left out. The numbers of slots are those of this moment.

        ``GET /api/v2/pools``; needs the permission to read pools.

        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :param order_by: fields to sort by, in order of precedence, `-` before one for descending; allowed are `id` (an
            internal number, the default) and `name` (or `pool`)
        :param pool_name_pattern: text that the name contains anywhere, regardless of case; `%` stands for any
            characters and `_` for any one character, `~` alone finds every name; from 3.2 on, `|` between texts finds
            what contains any of them; slower on large databases than the parameter that searches by prefix
        :param pool_name_prefix_pattern: text that the name starts with, in its own case; `%` and `_` have no special
            meaning, and characters at the end of the text that are neither letters nor digits do not count, so that
            `daily_` also finds `dailyish`; `|` between texts finds what starts with any of them, `~` alone finds every
            name (Airflow 3.2.2 and later)
        :return: the pools of one page, and how many match
        :raises BadRequestException: `order_by` has a name that is not allowed, or more than 10 names
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> PoolApi(api_client).get_pools()
        """
        return self._request(
            "GET",
            "/api/v2/pools",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            query={
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "pool_name_pattern": pool_name_pattern,
                "pool_name_prefix_pattern": pool_name_prefix_pattern,
            },
            lifetimes={"pool_name_prefix_pattern": ("3.2.2", None), "order_by[]": ("3.1.0", None)},
            returns={"200": "PoolCollectionResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    get_pools_with_http_info = with_http_info(get_pools)
    get_pools_without_preload_content = without_preload_content(get_pools)

    @operation
    def patch_pool(
        self,
        pool_name: StrictStr,
        pool_patch_body: PoolPatchBody,
        update_mask: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[PoolResponse]:
        """Patch Pool.

        Changes fields of a pool. For any pool but `default_pool` the body has `pool`, the name, which cannot be
        changed, `slots` and `include_deferred`, and for Airflow 3.0 `description` as well, even if `update_mask` leaves
        them out. Of `default_pool` only `slots` and `include_deferred` can be changed, and `update_mask` must name
        those to change; the body needs no others.

        The pool has the given values; repeating the call is harmless.

        ``PATCH /api/v2/pools/{pool_name}``; needs the permission to edit this pool.

        :param pool_name: name of the pool, in full and in its own case
        :param pool_patch_body: changes to a pool
        :param update_mask: names of the fields to change, as a list and not joined by commas, out of `slots`,
            `description`, `include_deferred` and `team_name`; others are ignored; without it every field that the body
            has is changed; needed for `default_pool`
        :return: the pool as it is afterwards
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: the name is not the same in the body and in the path, or other fields of
            `default_pool` than `slots` and `include_deferred` are to be changed
        :raises NotFoundException: there is no such pool
        :raises UnprocessableEntityException: the body lacks `pool`, `slots` or `include_deferred` and the pool is not
            `default_pool`, `slots` is less than -1, or `team_name` is given where the server does not have teams

        >>> PoolApi(api_client).patch_pool("my_pool", PoolPatchBody(pool="my_pool", slots=8,
        ...     description="for reports", include_deferred=False))
        """
        return self._request(
            "PATCH",
            "/api/v2/pools/{pool_name:path}",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            path={"pool_name": pool_name},
            query={"update_mask": update_mask},
            body=pool_patch_body,
            returns={"200": "PoolResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    patch_pool_with_http_info = with_http_info(patch_pool)
    patch_pool_without_preload_content = without_preload_content(patch_pool)

    @operation
    def post_pool(
        self,
        pool_body: PoolBody,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: Headers = None,
        _host_index: HostIndex = 0,
    ) -> Request[PoolResponse]:
        """Post Pool.

        Creates a pool. With -1 slots the pool has no limit; with 0 nothing runs in it.

        There is one more pool; repeating the call is an error but changes nothing.

        ``POST /api/v2/pools``; needs the permission to create pools.

        :param pool_body: a new pool, or what a bulk update makes of an existing one
        :return: the pool
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises ConflictException: there is a pool with this name already
        :raises UnprocessableEntityException: the name is longer than 256 characters, `slots` is less than -1, or
            `team_name` is given where the server does not have teams

        >>> PoolApi(api_client).post_pool(PoolBody(name="my_pool", slots=4))
        """
        return self._request(
            "POST",
            "/api/v2/pools",
            options=(_request_timeout, _request_auth, _content_type, _headers, _host_index),
            body=pool_body,
            returns={"201": "PoolResponse", "422": "HTTPValidationError", "4XX": "HTTPExceptionResponse"},
        )

    post_pool_with_http_info = with_http_info(post_pool)
    post_pool_without_preload_content = without_preload_content(post_pool)
