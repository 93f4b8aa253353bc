"""The model FastAPIRootMiddlewareResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictStr

from airflow_client.client._model import Model


class FastAPIRootMiddlewareResponse(Model):
    """A middleware that a plugin adds to the API server. There may be further fields, as the plugin likes, but never
    the middleware's arguments, which may be secret.

    :param middleware: path of the middleware's class
    :param name: name of the middleware
    """

    middleware: StrictStr
    """Path of the middleware's class."""
    name: StrictStr
    """Name of the middleware."""
