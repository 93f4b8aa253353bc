"""One class for each schema of Airflow's REST API."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

TYPE_CHECKING = False
if TYPE_CHECKING:
    from airflow_client.client.models._imports import *
else:
    from airflow_client.client._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(globals())
