"""The model TaskDependencyResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictStr

from airflow_client.client._model import Model


class TaskDependencyResponse(Model):
    """A dependency of a task instance that is not met.

    :param name: name of the kind of dependency, such as `Trigger Rule` or `Dagrun Running`
    :param reason: why the dependency is not met, as a sentence for people
    """

    name: StrictStr
    """Name of the kind of dependency, such as `Trigger Rule` or `Dagrun Running`."""
    reason: StrictStr
    """Why the dependency is not met, as a sentence for people."""
