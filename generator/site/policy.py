"""What a browser may do on our pages: the one home of the Content-Security-Policy and the headers beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator import addresses

# Everything is forbidden that is not named. WebAssembly (Python) may be compiled; text may never become code.
# `form-action`: without JavaScript a form would send what the reader typed to the server. It may not.
_DIRECTIVES = {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
}
# Browsers obey it in the header alone, and complain of it in a meta tag.
_ONLY_IN_HEADER = {"frame-ancestors": "'none'"}

META_POLICY = "; ".join(f"{name} {value}" for name, value in _DIRECTIVES.items())
HEADER_POLICY = "; ".join(f"{name} {value}" for name, value in (_DIRECTIVES | _ONLY_IN_HEADER).items())
REFERRER = "no-referrer"

# The page that tells how others show ours in a frame shows one itself.
_OWN_FRAME = {"frame-src": "'self'"}
META_POLICY_OF_EMBEDDING = "; ".join(f"{name} {value}" for name, value in (_DIRECTIVES | _OWN_FRAME).items())
# The address that pages shown in a frame lie below, seen from the root.
EMBEDDED = f"/{addresses.folder(addresses.EMBEDDING)}/"

SECURITY_HEADERS = {
    "Content-Security-Policy": HEADER_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": REFERRER,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}

# A name that changes with the content: the folders of assets/beregner/, and files with a hash in their name, the
# theme's (hexadecimal) or that of our bundles. Written so that Python, nginx, Apache and Caddy read it alike.
HASHED = r"/assets/(beregner/[^/]+/.+|.*[.-]([0-9a-f]{8,}|[A-Z2-7]{8})(\.min)?\.(js|css|woff2))$"
FOREVER = "public, max-age=31536000, immutable"
ASK_FIRST = "no-cache"

# Types that older servers lack, and without which `nosniff` stops the calculators.
TYPES = {
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".wasm": "application/wasm",
    ".json": "application/json",
    ".woff2": "font/woff2",
}


def embedded_policy(origins: Sequence[str]) -> str:
    """The policy of the pages that these origins, and the site itself, may show in a frame."""
    ancestors = {"frame-ancestors": " ".join(["'self'", *origins])}
    return "; ".join(f"{name} {value}" for name, value in (_DIRECTIVES | _OWN_FRAME | ancestors).items())


def headers(path: str, origins: Sequence[str] = ()) -> dict[str, str]:
    """The headers that a server owes a file of the site; `path` begins with a slash.

    `origins` are those that may show pages in a frame.
    """
    framed = origins and path.startswith(EMBEDDED)
    policy = {"Content-Security-Policy": embedded_policy(origins)} if framed else {}
    return SECURITY_HEADERS | policy | {"Cache-Control": FOREVER if re.search(HASHED, path) else ASK_FIRST}
