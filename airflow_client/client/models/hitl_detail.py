"""The model HITLDetail."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, List, Optional

from pydantic import StrictBool, StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.hitl_user import HITLUser
from airflow_client.client.models.task_instance_response import TaskInstanceResponse


class HITLDetail(Model):
    """A question that a task instance asks people (human in the loop), and the answer if there is one. Airflow 3.1 and
    later.

    :param options: answers to choose from, at least one
    :param subject: what is asked, in one line
    :param body: details of the question, in Markdown; null if there are none
    :param defaults: options that are taken if nobody answers in time; null if there are none
    :param multiple: whether more than one option can be chosen
    :param params: further input that is asked for, by name, each an object with value (the default), description and
        schema (a JSON schema)
    :param assigned_users: the only users who may answer; empty if every user with the permission may
    :param created_at: RFC 3339 datetime at which the question was asked
    :param responded_by_user: user who answered; null if there is no answer, or the defaults were taken because nobody
        answered
    :param responded_at: RFC 3339 datetime of the answer; null if there is none
    :param chosen_options: options that were chosen; null if there is no answer
    :param params_input: input that came with the answer, by name; empty if there was none
    :param response_received: whether there is an answer, from a user or from the defaults
    :param task_instance: task instance that asks
    """

    options: List[StrictStr]
    """Answers to choose from, at least one."""
    subject: StrictStr
    """What is asked, in one line."""
    body: Optional[StrictStr] = None
    """Details of the question, in Markdown; null if there are none."""
    defaults: Optional[List[StrictStr]] = None
    """Options that are taken if nobody answers in time; null if there are none."""
    multiple: Optional[StrictBool] = False
    """Whether more than one option can be chosen."""
    params: Optional[Dict[str, Any]] = None
    """Further input that is asked for, by name, each an object with value (the default), description and schema (a JSON
    schema).
    """
    assigned_users: Optional[List[HITLUser]] = None
    """The only users who may answer; empty if every user with the permission may."""
    created_at: datetime
    """RFC 3339 datetime at which the question was asked."""
    responded_by_user: Optional[HITLUser] = None
    """User who answered; null if there is no answer, or the defaults were taken because nobody answered."""
    responded_at: Optional[datetime] = None
    """RFC 3339 datetime of the answer; null if there is none."""
    chosen_options: Optional[List[StrictStr]] = None
    """Options that were chosen; null if there is no answer."""
    params_input: Optional[Dict[str, Any]] = None
    """Input that came with the answer, by name; empty if there was none."""
    response_received: Optional[StrictBool] = False
    """Whether there is an answer, from a user or from the defaults."""
    task_instance: TaskInstanceResponse
    """Task instance that asks."""
