"""Brings an OpenAPI document that somebody gives into the form of `spec/v2.yaml`."""

from __future__ import annotations

import copy

from codegen.documents import Document


def conform(document: Document) -> Document:
    return copy.deepcopy(document)
