"""The model ProviderResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class ProviderResponse(Model):
    """A provider package that is installed on the server.

    :param package_name: name of the package, such as `apache-airflow-providers-standard`
    :param description: what the provider is for
    :param version: version of the package
    :param documentation_url: address of the provider's documentation for that version; null if it is not known (Airflow
        3.1.6 and later)
    """

    package_name: StrictStr
    """Name of the package, such as `apache-airflow-providers-standard`."""
    description: StrictStr
    """What the provider is for."""
    version: StrictStr
    """Version of the package."""
    documentation_url: Optional[StrictStr] = None
    """Address of the provider's documentation for that version; null if it is not known (Airflow 3.1.6 and later)."""
