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
    """PluginResponse."""

    name: StrictStr
    macros: List[StrictStr]
    flask_blueprints: List[StrictStr]
    fastapi_apps: List[FastAPIAppResponse]
    fastapi_root_middlewares: List[FastAPIRootMiddlewareResponse]
    external_views: Optional[List[ExternalViewResponse]] = None
    """Airflow 3.1 and later."""
    react_apps: Optional[List[ReactAppResponse]] = None
    """Airflow 3.1 and later."""
    appbuilder_views: List[AppBuilderViewResponse]
    appbuilder_menu_items: List[AppBuilderMenuItemResponse]
    global_operator_extra_links: List[StrictStr]
    operator_extra_links: List[StrictStr]
    source: StrictStr
    listeners: List[StrictStr]
    timetables: List[StrictStr]
