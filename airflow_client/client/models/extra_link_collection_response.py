"""The model ExtraLinkCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Dict, Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class ExtraLinkCollectionResponse(Model):
    """ExtraLinkCollectionResponse."""

    extra_links: Dict[str, Optional[StrictStr]]
    total_entries: StrictInt
