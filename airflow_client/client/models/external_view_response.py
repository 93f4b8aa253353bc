"""The model ExternalViewResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictBool, StrictStr

from airflow_client.client._model import Model


class ExternalViewResponse(Model):
    """A page from elsewhere that a plugin adds to the web interface. There may be further fields, as the plugin likes.
    Airflow 3.1 and later.

    :param name: name of the view in the web interface
    :param icon: address of the icon; null if there is none
    :param icon_dark_mode: address of the icon for the dark theme; null if there is none
    :param url_route: path at which the page is shown within the web interface; null if it is a link that leads there
        instead
    :param category: menu that lists the page, if its destination is `nav`; null if it is in none
    :param nav_top_level: whether the page stands in the navigation bar itself instead of in a menu; false by default
        (Airflow 3.3 and later)
    :param href: address of the page, which may hold placeholders such as `{DAG_ID}` that stand for where it is opened
    :param destination: where the page is found, in the navigation bar (`nav`, the default), on the page of a DAG
        (`dag`), of a DAG run (`dag_run`), of a task (`task`) or of a task instance (`task_instance`), or on every page
        (`base`)
    """

    name: StrictStr
    """Name of the view in the web interface."""
    icon: Optional[StrictStr] = None
    """Address of the icon; null if there is none."""
    icon_dark_mode: Optional[StrictStr] = None
    """Address of the icon for the dark theme; null if there is none."""
    url_route: Optional[StrictStr] = None
    """Path at which the page is shown within the web interface; null if it is a link that leads there instead."""
    category: Optional[StrictStr] = None
    """Menu that lists the page, if its destination is `nav`; null if it is in none."""
    nav_top_level: Optional[StrictBool] = None
    """Whether the page stands in the navigation bar itself instead of in a menu; false by default (Airflow 3.3 and
    later).
    """
    href: StrictStr
    """Address of the page, which may hold placeholders such as `{DAG_ID}` that stand for where it is opened."""
    destination: Optional[StrictStr] = "nav"
    """Where the page is found, in the navigation bar (`nav`, the default), on the page of a DAG (`dag`), of a DAG run
    (`dag_run`), of a task (`task`) or of a task instance (`task_instance`), or on every page (`base`).
    """
