"""The model PluginResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from pydantic import StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.app_builder_menu_item_response import AppBuilderMenuItemResponse
from airflow_client.client.models.app_builder_view_response import AppBuilderViewResponse
from airflow_client.client.models.external_view_response import ExternalViewResponse
from airflow_client.client.models.fast_api_app_response import FastAPIAppResponse
from airflow_client.client.models.fast_api_root_middleware_response import FastAPIRootMiddlewareResponse
from airflow_client.client.models.react_app_response import ReactAppResponse


class PluginResponse(Model):
    """A plugin that the API server has loaded, and what it adds to Airflow.

    :param name: name of the plugin
    :param macros: paths of the template macros
    :param flask_blueprints: Flask blueprints of the old web interface, each as text that describes it
    :param fastapi_apps: FastAPI applications
    :param fastapi_root_middlewares: middlewares of the API server
    :param external_views: pages from elsewhere, including those in appbuilder_menu_items (Airflow 3.1 and later)
    :param react_apps: React applications of the web interface (Airflow 3.1 and later)
    :param appbuilder_views: views of the old web interface
    :param appbuilder_menu_items: menu items of the old web interface; external_views has them too and replaces this
        list
    :param global_operator_extra_links: extra links of all operators, each as text that describes it
    :param operator_extra_links: extra links of certain operators, each as text that describes it
    :param source: where the plugin comes from, such as `$PLUGINS_FOLDER/my_plugin.py`, or package, version and entry
        point
    :param listeners: names of the listeners, modules or classes
    :param timetables: paths of the timetables' classes
    """

    name: StrictStr
    """Name of the plugin."""
    macros: List[StrictStr]
    """Paths of the template macros."""
    flask_blueprints: List[StrictStr]
    """Flask blueprints of the old web interface, each as text that describes it."""
    fastapi_apps: List[FastAPIAppResponse]
    """FastAPI applications."""
    fastapi_root_middlewares: List[FastAPIRootMiddlewareResponse]
    """Middlewares of the API server."""
    external_views: Optional[List[ExternalViewResponse]] = None
    """Pages from elsewhere, including those in appbuilder_menu_items (Airflow 3.1 and later)."""
    react_apps: Optional[List[ReactAppResponse]] = None
    """React applications of the web interface (Airflow 3.1 and later)."""
    appbuilder_views: List[AppBuilderViewResponse]
    """Views of the old web interface."""
    appbuilder_menu_items: List[AppBuilderMenuItemResponse]
    """Menu items of the old web interface; external_views has them too and replaces this list."""
    global_operator_extra_links: List[StrictStr]
    """Extra links of all operators, each as text that describes it."""
    operator_extra_links: List[StrictStr]
    """Extra links of certain operators, each as text that describes it."""
    source: StrictStr
    """Where the plugin comes from, such as `$PLUGINS_FOLDER/my_plugin.py`, or package, version and entry point."""
    listeners: List[StrictStr]
    """Names of the listeners, modules or classes."""
    timetables: List[StrictStr]
    """Paths of the timetables' classes."""
