"""A stand-in for Keycloak on loopback: those endpoints of one realm that Airflow's auth manager calls."""

from __future__ import annotations

import json
import threading
import time
from base64 import urlsafe_b64decode, urlsafe_b64encode
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

REALM, CLIENT, SECRET = "airflow", "airflow-client", "secret-of-the-client"
TRUSTED_CLIENT = "workload"
"""Another client, whose tokens Airflow takes."""


def _encoded(content: bytes) -> str:
    return urlsafe_b64encode(content).decode().rstrip("=")


class Keycloak(ThreadingHTTPServer):
    """Gives signed tokens to the users `admin` and `viewer` and to Airflow's client, and says what they may do.

    Runs while it is used as a context manager. A viewer may only look, the others may do everything.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.password = "unset"
        self.lifetime = 3600
        """Seconds for which a token is good."""
        self._key = rsa.generate_private_key(public_exponent=65537, key_size=2048)

    def __enter__(self) -> Keycloak:
        self._thread = threading.Thread(target=self.serve_forever, args=(0.05,))
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self.shutdown()
        self._thread.join()
        self.server_close()

    def token(self, user: str, client: str = CLIENT) -> str:
        """Return an access token of a user, for Airflow, that a client has got."""
        now = int(time.time())
        issuer = f"{self.url}/realms/{REALM}"
        claims = {"iss": issuer, "aud": CLIENT, "azp": client, "sub": user, "iat": now, "exp": now + self.lifetime}
        text = ".".join(_encoded(json.dumps(part).encode()) for part in ({"alg": "RS256", "kid": "1"}, claims))
        return f"{text}.{_encoded(self._key.sign(text.encode(), padding.PKCS1v15(), hashes.SHA256()))}"

    def answer_to(self, path: str, user: str | None, form: dict[str, str]) -> tuple[int, Any]:
        """Return status and content of an answer.

        :param path: the path below that of the realm
        :param user: whose token came with the request, if one did that is still good
        :param form: the form that was sent
        """
        if path == ".well-known/openid-configuration":
            names = {"token_endpoint": "token", "userinfo_endpoint": "userinfo"}
            address = f"{self.url}/realms/{REALM}/protocol/openid-connect"
            return 200, {name: f"{address}/{end}" for name, end in names.items()}
        if path == "protocol/openid-connect/certs":
            public = self._key.public_key().public_numbers()
            numbers = {"n": _encoded(public.n.to_bytes(256, "big")), "e": _encoded(public.e.to_bytes(3, "big"))}
            return 200, {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "1", **numbers}]}
        if path == "protocol/openid-connect/userinfo":
            return (200, {"sub": user, "preferred_username": user}) if user else (401, {"error": "invalid_token"})
        if form["grant_type"] == "urn:ietf:params:oauth:grant-type:uma-ticket":
            if user is None:
                return 400, {"error": "invalid_grant"}
            may = user != "viewer" or form["permission"].endswith(("#GET", "#LIST"))
            return (200, {"access_token": "what it may"}) if may else (403, {"error": "access_denied"})
        return self._grant(form)

    def _grant(self, form: dict[str, str]) -> tuple[int, Any]:
        if (form["client_id"], form["client_secret"]) != (CLIENT, SECRET):
            return 401, {"error": "invalid_client"}
        if form["grant_type"] == "client_credentials":
            return 200, {"access_token": self.token("service-account")}
        if form["username"] not in ("admin", "viewer") or form["password"] != self.password:
            return 401, {"error": "invalid_grant"}
        return 200, {"access_token": self.token(form["username"]), "refresh_token": "for a browser"}


class _Handler(BaseHTTPRequestHandler):
    server: Keycloak
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def _user(self) -> str | None:
        _, _, token = self.headers.get("Authorization", "").partition("Bearer ")
        if not token:
            return None
        payload = token.split(".")[1]
        claims = json.loads(urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        return str(claims["sub"]) if claims["exp"] > time.time() else None

    def _answer(self) -> None:
        form = dict(parse_qsl(self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()))
        path = self.path.partition("?")[0].removeprefix(f"/realms/{REALM}/")
        status, content = self.server.answer_to(path, self._user(), form)
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = _answer

    def log_message(self, format: str, *arguments: Any) -> None:
        """Keep the test report free of access logs."""
