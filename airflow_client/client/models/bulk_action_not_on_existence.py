"""The values of BulkActionNotOnExistence."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class BulkActionNotOnExistence(StringEnum):
    """What a bulk action does when one of its entities does not exist.

    - ``fail``: reports one error with status 404 and leaves the entities of the action alone; of task instances, some
      may be changed already
    - ``skip``: passes over it without a word and goes on with the others
    """

    FAIL = "fail"
    """Reports one error with status 404 and leaves the entities of the action alone; of task instances, some may be
    changed already.
    """
    SKIP = "skip"
    """Passes over it without a word and goes on with the others."""
