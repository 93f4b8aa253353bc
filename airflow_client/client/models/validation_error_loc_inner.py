"""ValidationErrorLocInner, a former name of LocationInner."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client.models.location_inner import LocationInner


class ValidationErrorLocInner(LocationInner):
    """The name of :class:`LocationInner` in the released clients 3.0.0 to 3.1.6."""

    _renamed_to = "LocationInner"
