"""The model ExtraLinkCollectionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Dict, Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class ExtraLinkCollectionResponse(Model):
    """The extra links of a task instance, which its operator or a plugin adds.

    :param extra_links: addresses by the name of the link; null for a link that has no address (yet)
    :param total_entries: number of links
    """

    extra_links: Dict[str, Optional[StrictStr]]
    """Addresses by the name of the link; null for a link that has no address (yet)."""
    total_entries: StrictInt
    """Number of links."""
