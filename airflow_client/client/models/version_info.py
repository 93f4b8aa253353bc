"""The model VersionInfo."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class VersionInfo(Model):
    """The release of Airflow that the server runs.

    :param version: version of Airflow, such as `3.3.2`
    :param git_version: commit that Airflow was built from, such as `.release:` and a hash; null if it is not known
    """

    version: StrictStr
    """Version of Airflow, such as `3.3.2`."""
    git_version: Optional[StrictStr] = None
    """Commit that Airflow was built from, such as `.release:` and a hash; null if it is not known."""
