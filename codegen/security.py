"""How the client sends the credentials of each security scheme, in the words of the README."""

from __future__ import annotations

import re

from codegen.documents import Document
from codegen.errors import GenerationError

_OWN_CLASSES = ("GoogleOpenID", "Kerberos")
"""Schemes that `airflow_client.client.auth` has a class of the same name for, and that need nothing but it."""


_NAMES = {
    "header": (r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", "letters, digits and !#$%&'*+.^_`|~-"),
    "cookie": (r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", "letters, digits and !#$%&'*+.^_`|~-"),
    "query": (r'[^\x00-\x1f\x7f"\\]+', 'printable characters other than " and \\'),
}
"""Where an API key is sent, and what its name may consist of there."""


def check_scheme(name: str, scheme: Document) -> None:
    """Fail unless the name under which an API key is sent can be sent.

    :raises GenerationError: it cannot
    """
    if scheme["type"] == "apiKey":
        pattern, allowed = _NAMES[scheme["in"]]
        if not re.fullmatch(pattern, str(scheme["name"])):
            raise GenerationError(
                f"the security scheme {name} is sent as {scheme['name']!r}: the name of a {scheme['in']} has only "
                f"{allowed}"
            )


def describe_schemes(document: Document) -> None:
    """Add to each security scheme of `document` how to send it, for the README's table.

    :raises GenerationError: one cannot be sent
    """
    schemes = document["components"].get("securitySchemes", {})
    for name, scheme in schemes.items():
        check_scheme(name, scheme)
        scheme["description"] = " ".join(scheme.get("description", name).split()).replace("|", r"\|")
        scheme["x-how-to-send"] = _how_to_send(name, scheme, schemes)


def _how_to_send(name: str, scheme: Document, schemes: Document) -> str:
    if scheme["type"] == "apiKey":
        place = {"header": "in the header", "query": "as the parameter", "cookie": "in the cookie"}[scheme["in"]]
        return f'`Configuration(api_key={{"{name}": "..."}})` sends it {place} `{scheme["name"]}`'
    if name == "OAuth2PasswordBearer":
        return "`Configuration(username=..., password=...)` fetches it, `Configuration(access_token=...)` takes one"
    if (scheme["type"], scheme.get("scheme", "").lower()) == ("http", "basic"):
        settings = "auth=Basic(...)" if "OAuth2PasswordBearer" in schemes else "username=..., password=..."
        return f"`Configuration({settings})` sends the header `Authorization: Basic ...`"
    if name in _OWN_CLASSES:
        return f"`Configuration(auth={name}(...))` gets and sends it"
    if scheme["type"] == "oauth2" or scheme.get("scheme", "").lower() == "bearer":
        return "`Configuration(access_token=...)`"
    if scheme["type"] == "mutualTLS":
        return "`Configuration(cert_file=..., key_file=...)`"
    return "`Configuration(auth=...)`, with an `Auth` of your own"
