"""The model FastAPIAppResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictStr

from airflow_client.client._model import Model


class FastAPIAppResponse(Model):
    """A FastAPI application that a plugin adds to the API server. There may be further fields, as the plugin likes.

    :param app: path of the application's class
    :param url_prefix: path below which the application answers
    :param name: name of the application
    """

    app: StrictStr
    """Path of the application's class."""
    url_prefix: StrictStr
    """Path below which the application answers."""
    name: StrictStr
    """Name of the application."""
