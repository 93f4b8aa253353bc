"""The model ReactAppResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictBool, StrictStr

from airflow_client.client._model import Model


class ReactAppResponse(Model):
    """A React application that a plugin adds to the web interface. There may be further fields, as the plugin likes.
    Airflow 3.1 and later.

    :param name: name of the application in the web interface
    :param icon: address of the icon; null if there is none
    :param icon_dark_mode: address of the icon for the dark theme; null if there is none
    :param url_route: path at which the application is shown within the web interface; null if it has none
    :param category: menu that lists the application, if its destination is `nav`; null if it is in none
    :param nav_top_level: whether the application stands in the navigation bar itself instead of in a menu; false by
        default (Airflow 3.3 and later)
    :param bundle_url: address of the application's JavaScript bundle
    :param destination: where the application is found, in the navigation bar (`nav`, the default), on the page of a DAG
        (`dag`), of a DAG run (`dag_run`), of a task (`task`) or of a task instance (`task_instance`), on every page
        (`base`), or on the start page (`dashboard`)
    """

    name: StrictStr
    """Name of the application in the web interface."""
    icon: Optional[StrictStr] = None
    """Address of the icon; null if there is none."""
    icon_dark_mode: Optional[StrictStr] = None
    """Address of the icon for the dark theme; null if there is none."""
    url_route: Optional[StrictStr] = None
    """Path at which the application is shown within the web interface; null if it has none."""
    category: Optional[StrictStr] = None
    """Menu that lists the application, if its destination is `nav`; null if it is in none."""
    nav_top_level: Optional[StrictBool] = None
    """Whether the application stands in the navigation bar itself instead of in a menu; false by default (Airflow 3.3
    and later).
    """
    bundle_url: StrictStr
    """Address of the application's JavaScript bundle."""
    destination: Optional[StrictStr] = "nav"
    """Where the application is found, in the navigation bar (`nav`, the default), on the page of a DAG (`dag`), of a
    DAG run (`dag_run`), of a task (`task`) or of a task instance (`task_instance`), on every page (`base`), or on
    the start page (`dashboard`).
    """
