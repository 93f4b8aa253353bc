"""A program that imports all names of the client: it is checked, and never run."""

# ruff: noqa: F403, F405

from typing_extensions import assert_type

from airflow_client.client import *
from airflow_client.client import api, exceptions, models

with ApiClient(Configuration(host="http://localhost")) as client:
    assert_type(PoolApi(client).get_pool("a"), PoolResponse)
    assert_type(models.PoolBody(name="a", slots=1), PoolBody)
    assert_type(api.PoolApi(client), PoolApi)
    assert_type(exceptions.ApiException(status=404), ApiException)
    no_such  # type: ignore[name-defined]  # pyright: ignore[reportUndefinedVariable]  # noqa: B018
    models.NoSuch  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]  # noqa: B018
