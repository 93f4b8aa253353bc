"""The model PoolResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictBool, StrictInt, StrictStr

from airflow_client.client._model import Model


class PoolResponse(Model):
    """A pool, and how its slots are taken at this moment.

    :param name: name of the pool
    :param slots: number of slots that the pool has; -1 for unlimited
    :param description: text that says what it is for; null if there is none
    :param include_deferred: whether deferred task instances take slots too
    :param occupied_slots: number of slots that running and queued task instances take, and deferred ones if
        include_deferred is true
    :param running_slots: number of slots that running task instances take
    :param queued_slots: number of slots that queued task instances take
    :param scheduled_slots: number of slots that scheduled task instances, which wait to be queued, will need; they do
        not count as occupied
    :param open_slots: number of free slots, slots minus occupied_slots; -1 if the pool is unlimited; otherwise below 0
        if more slots are occupied than there are
    :param deferred_slots: number of slots that deferred task instances account for; they count as occupied only if
        include_deferred is true
    :param team_name: name of the team that it belongs to; null if it belongs to none, as always without `[core]
        multi_team` (Airflow 3.2 and later)
    """

    name: StrictStr
    """Name of the pool."""
    slots: StrictInt
    """Number of slots that the pool has; -1 for unlimited."""
    description: Optional[StrictStr] = None
    """Text that says what it is for; null if there is none."""
    include_deferred: StrictBool
    """Whether deferred task instances take slots too."""
    occupied_slots: StrictInt
    """Number of slots that running and queued task instances take, and deferred ones if include_deferred is true."""
    running_slots: StrictInt
    """Number of slots that running task instances take."""
    queued_slots: StrictInt
    """Number of slots that queued task instances take."""
    scheduled_slots: StrictInt
    """Number of slots that scheduled task instances, which wait to be queued, will need; they do not count as occupied.
    """
    open_slots: StrictInt
    """Number of free slots, slots minus occupied_slots; -1 if the pool is unlimited; otherwise below 0 if more slots
    are occupied than there are.
    """
    deferred_slots: StrictInt
    """Number of slots that deferred task instances account for; they count as occupied only if include_deferred is
    true.
    """
    team_name: Optional[StrictStr] = None
    """Name of the team that it belongs to; null if it belongs to none, as always without `[core] multi_team` (Airflow
    3.2 and later).
    """
