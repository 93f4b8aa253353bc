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
    """Variables, values that DAGs read.

    Each method also takes the request options, and comes in three variants: see the README.
    """

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

        Creates, changes and deletes several variables. The actions are done in the order given. An action that meets
        variables which exist, or do not, fails as a whole unless it says to skip or overwrite them; the other actions
        are done all the same. Failures do not raise; they are listed in the answer. Variables to delete are given by
        key, as the server fails on objects; overwriting also replaces the description, and `team_name` is ignored when
        creating.

        Variables are created, changed and deleted as the actions say; repeating the call is harmless where they skip or
        overwrite, and lists failures where they do not.

        ``PATCH /api/v2/variables``; needs the permission to create, edit or delete these variables, as the actions
        require; overwriting needs both of the first two.

        :param bulk_body_variable_body: bulk actions on variables, carried out in their order
        :return: for each kind of action, the keys of the variables done, and the failures
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept the body

        >>> VariableApi(api_client).bulk_variables(BulkBodyVariableBody(actions=[BulkCreateActionVariableBody(
        ...     entities=[VariableBody(key="my_variable", value="a value")]), BulkDeleteActionVariableBody(
        ...     entities=["an_old_variable"])]))
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

        Deletes one variable. Only variables in Airflow's database can be deleted, not those from environment variables
        or a secrets backend.

        The variable is gone; repeating the call is harmless, but fails with 404.

        ``DELETE /api/v2/variables/{variable_key}``; needs the permission to delete this variable.

        :param variable_key: key of the variable, in full and in its own case
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such variable in Airflow's database
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> VariableApi(api_client).delete_variable("my_variable")
        """
        return self._request(
            "DELETE",
            "/api/v2/variables/{variable_key:path}",
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

        Gets one variable by its key. Only variables in Airflow's database are found, not those from environment
        variables or a secrets backend. The value comes as `***` if the key suggests a secret; in a value that is JSON,
        so do those whose names suggest one.

        ``GET /api/v2/variables/{variable_key}``; needs the permission to read this variable.

        :param variable_key: key of the variable, in full and in its own case
        :return: the variable
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises NotFoundException: there is no such variable in Airflow's database
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> VariableApi(api_client).get_variable("my_variable")
        """
        return self._request(
            "GET",
            "/api/v2/variables/{variable_key:path}",
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

        Lists the variables in Airflow's database. Those that the user may not read are left out, as are those from
        environment variables or a secrets backend. Values come as `***` where the key, or a name in a value that is
        JSON, suggests a secret.

        ``GET /api/v2/variables``; needs the permission to read variables.

        :param limit: number of items to return at most; without it 50, or what the server has as `[api]
            fallback_page_limit`; more than its `[api] maximum_page_limit`, by default 100, are never returned, without
            an error, though releases before 3.1 have no such maximum; with 0 there are no items, but the total is still
            counted
        :param offset: number of items to skip, in the order that `order_by` sets, by default 0; behind the last item
            the page is empty
        :param order_by: fields to sort by, in order of precedence, `-` before one for descending; allowed are `id` (an
            internal number, the default), `key`, `_val` (the value as it is stored, usually encrypted), `description`,
            `is_encrypted` and `team_name`
        :param variable_key_pattern: only variables whose key contains this text, in any case; `%` stands for any text
            and `_` for any one character, and `~` matches all; from Airflow 3.2 on `|` separates alternatives
        :param variable_key_prefix_pattern: only variables whose key begins with this text, in the same case; `%` and
            `_` stand for themselves, `|` separates alternatives, and `~` matches all; characters at its end that are
            neither letters nor digits are ignored (Airflow 3.2.2 and later)
        :return: the variables of one page, and how many match
        :raises BadRequestException: `order_by` has a name that is not allowed, or more than 10 names
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises UnprocessableEntityException: the server does not accept an argument

        >>> VariableApi(api_client).get_variables()
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

        Changes fields of a variable. The body always has `key`, which cannot be changed, and `value`, even if
        `update_mask` does not name it. A value of `***` is stored as it is, so do not send back a masked one.

        The variable has the given values; repeating the call is harmless.

        ``PATCH /api/v2/variables/{variable_key}``; needs the permission to edit this variable.

        :param variable_key: key of the variable, in full and in its own case
        :param variable_body: a new variable, or what an update makes of an existing one
        :param update_mask: names of the fields to change, as a list and not joined by commas, out of `value`,
            `description` and `team_name`; `key` gives status 400, others are ignored; without it every field that the
            body has is changed
        :return: the variable as it is afterwards, its value masked where it may be a secret
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises BadRequestException: `key` is not the same in the body and in the path, or is named in `update_mask`
        :raises NotFoundException: there is no such variable in Airflow's database
        :raises UnprocessableEntityException: the body lacks `key` or `value`, or `team_name` is given where the server
            does not have teams

        >>> VariableApi(api_client).patch_variable("my_variable", VariableBody(key="my_variable",
        ...     value="a value"))
        """
        return self._request(
            "PATCH",
            "/api/v2/variables/{variable_key:path}",
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

        Creates a variable, which is kept in Airflow's database. A value that is not a text is stored as JSON, null as
        the text `null`.

        There is one more variable; repeating the call is an error but changes nothing.

        ``POST /api/v2/variables``; needs the permission to create variables.

        :param variable_body: a new variable, or what an update makes of an existing one
        :return: the variable, its value masked where it may be a secret
        :raises UnauthorizedException: there are no credentials, or the server does not accept them
        :raises ForbiddenException: the user does not have the permission
        :raises ConflictException: there is a variable with this key already
        :raises UnprocessableEntityException: the key is longer than 250 characters, or `team_name` is given where the
            server does not have teams

        >>> VariableApi(api_client).post_variable(VariableBody(key="my_variable", value="a value"))
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
