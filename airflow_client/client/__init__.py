"""A Python client for the REST API of Apache Airflow.

Importing this package loads next to nothing: each name loads its module when it is first touched.
"""

# Generated from spec/v2.yaml by `make generate`; do not edit.

__version__ = "3.3.2"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from airflow_client.client._imports import *
    from airflow_client.client.api._imports import *
    from airflow_client.client.models._imports import *
else:
    from airflow_client.client._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(globals(), "api", "models")
