"""One class for each tag of Airflow's REST API."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

SECURITY_SCHEMES: list[str] = [
    "OAuth2PasswordBearer",
    "HTTPBearer",
    "Basic",
    "GoogleOpenID",
    "Kerberos",
]
"""The ways to sign in that the specification names: what may authenticate an operation."""

API_KEYS: dict[str, dict[str, str]] = {}
"""Those of them that are API keys: into what each goes, and under which name."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from airflow_client.client.api._imports import *
else:
    from airflow_client.client._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(globals())
