"""The model VariableResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictBool, StrictStr

from airflow_client.client._model import Model


class VariableResponse(Model):
    """A variable as stored in Airflow's database. Variables from environment variables or a secrets backend are not
    among them. What looks like a secret, by the key of the variable or a key within its JSON value, is masked as
    `***`.

    :param key: key of the variable
    :param value: the value, always as text; JSON text if something other than text was stored; null if there is none or
        it cannot be decrypted
    :param description: text that says what it is for; null if there is none
    :param is_encrypted: whether the value is stored encrypted
    :param team_name: name of the team that it belongs to; null if it belongs to none, as always without `[core]
        multi_team` (Airflow 3.2 and later)
    """

    key: StrictStr
    """Key of the variable."""
    value: Optional[StrictStr] = None
    """The value, always as text; JSON text if something other than text was stored; null if there is none or it cannot
    be decrypted.
    """
    description: Optional[StrictStr] = None
    """Text that says what it is for; null if there is none."""
    is_encrypted: StrictBool
    """Whether the value is stored encrypted."""
    team_name: Optional[StrictStr] = None
    """Name of the team that it belongs to; null if it belongs to none, as always without `[core] multi_team` (Airflow
    3.2 and later).
    """
