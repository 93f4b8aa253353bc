"""The values of BulkActionOnExistence."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class BulkActionOnExistence(StringEnum):
    """What a bulk action does when one of its entities exists already.

    - ``fail``: reports one error with status 409 and creates none of the entities of the action
    - ``skip``: passes over it without a word and creates the others
    - ``overwrite``: changes the existing one to what is given
    """

    FAIL = "fail"
    """Reports one error with status 409 and creates none of the entities of the action."""
    SKIP = "skip"
    """Passes over it without a word and creates the others."""
    OVERWRITE = "overwrite"
    """Changes the existing one to what is given."""
