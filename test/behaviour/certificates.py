"""Makes the certificates of the TLS programs with the `openssl` command."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

NAMES = {
    "loopback": "IP:127.0.0.1,DNS:localhost",
    "elsewhere": "DNS:airflow.test",
    "client": "DNS:client.test",
}


def make_certificates(folder: Path) -> bool:
    """Write an authority, and a certificate with its key for each of `NAMES`; return whether there is `openssl`."""
    openssl = shutil.which("openssl")
    if openssl is None:
        return False
    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    authority = ("-x509", "-keyout", "authority.key", "-out", "authority.pem", "-subj", "/CN=Authority")
    usage = ("-addext", "keyUsage=critical,keyCertSign")
    commands = [("req", *key, *authority, *usage)]
    for name, alternatives in NAMES.items():
        (folder / f"{name}.ext").write_text(f"subjectAltName={alternatives}\nauthorityKeyIdentifier=keyid\n")
        commands += [
            ("req", *key, "-keyout", f"{name}.key", "-out", f"{name}.csr", "-subj", f"/CN={name}"),
            (
                *("x509", "-req", "-in", f"{name}.csr", "-CA", "authority.pem", "-CAkey", "authority.key"),
                *("-CAcreateserial", "-extfile", f"{name}.ext", "-out", f"{name}.pem"),
            ),
        ]
    for command in commands:
        subprocess.run([openssl, *command], cwd=folder, check=True, capture_output=True)
    return True
