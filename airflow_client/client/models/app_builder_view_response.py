"""The model AppBuilderViewResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class AppBuilderViewResponse(Model):
    """A Flask AppBuilder view that a plugin adds, in the style of Airflow 2. Plugins may add fields.

    :param name: name by which it is known
    :param category: heading under which the menu shows it; null if there is none
    :param view: class of the view, as text; null if it is not given
    :param label: label of the view in the menu; null if it is not given
    """

    name: Optional[StrictStr] = None
    """Name by which it is known."""
    category: Optional[StrictStr] = None
    """Heading under which the menu shows it; null if there is none."""
    view: Optional[StrictStr] = None
    """Class of the view, as text; null if it is not given."""
    label: Optional[StrictStr] = None
    """Label of the view in the menu; null if it is not given."""
