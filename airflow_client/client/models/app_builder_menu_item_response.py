"""The model AppBuilderMenuItemResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class AppBuilderMenuItemResponse(Model):
    """A menu item that a plugin adds to the web interface, in the style of Airflow 2. Plugins may add fields.

    :param name: name by which it is known
    :param href: address that the item leads to; null if it is not given
    :param category: heading under which the menu shows it; null if there is none
    """

    name: StrictStr
    """Name by which it is known."""
    href: Optional[StrictStr] = None
    """Address that the item leads to; null if it is not given."""
    category: Optional[StrictStr] = None
    """Heading under which the menu shows it; null if there is none."""
