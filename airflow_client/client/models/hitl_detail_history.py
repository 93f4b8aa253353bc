"""The model HITLDetailHistory."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, List, Optional

from pydantic import StrictBool, StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.hitl_user import HITLUser
from airflow_client.client.models.task_instance_history_response import TaskInstanceHistoryResponse


class HITLDetailHistory(Model):
    """A request of one try of a task instance that a person chooses (human in the loop), and the response if there is
    one. Airflow 3.2 and later.

    :param options: options to choose from, at least one
    :param subject: what is asked, in one line
    :param body: details of the request, in Markdown; null if there are none
    :param defaults: options that are taken if nobody responds in time; null if there are none
    :param multiple: whether more than one option can be chosen
    :param params: further input that is asked for, by name, each an object with value (the default), description and
        schema (a JSON schema)
    :param assigned_users: the only users who may respond; empty if every user with the permission may
    :param created_at: RFC 3339 datetime at which the request was made
    :param responded_by_user: user who responded; null if there is no response, or the defaults were taken because
        nobody responded
    :param responded_at: RFC 3339 datetime of the response; null if there is none
    :param chosen_options: options that were chosen; null if there is no response
    :param params_input: input that came with the response, by name; empty if there was none
    :param response_received: whether there is a response, from a user or from the defaults
    :param task_instance: try of the task instance that asked
    """

    options: List[StrictStr]
    """Options to choose from, at least one."""
    subject: StrictStr
    """What is asked, in one line."""
    body: Optional[StrictStr] = None
    """Details of the request, in Markdown; null if there are none."""
    defaults: Optional[List[StrictStr]] = None
    """Options that are taken if nobody responds in time; null if there are none."""
    multiple: Optional[StrictBool] = False
    """Whether more than one option can be chosen."""
    params: Optional[Dict[str, Any]] = None
    """Further input that is asked for, by name, each an object with value (the default), description and schema (a JSON
    schema).
    """
    assigned_users: Optional[List[HITLUser]] = None
    """The only users who may respond; empty if every user with the permission may."""
    created_at: datetime
    """RFC 3339 datetime at which the request was made."""
    responded_by_user: Optional[HITLUser] = None
    """User who responded; null if there is no response, or the defaults were taken because nobody responded."""
    responded_at: Optional[datetime] = None
    """RFC 3339 datetime of the response; null if there is none."""
    chosen_options: Optional[List[StrictStr]] = None
    """Options that were chosen; null if there is no response."""
    params_input: Optional[Dict[str, Any]] = None
    """Input that came with the response, by name; empty if there was none."""
    response_received: Optional[StrictBool] = False
    """Whether there is a response, from a user or from the defaults."""
    task_instance: TaskInstanceHistoryResponse
    """Try of the task instance that asked."""
