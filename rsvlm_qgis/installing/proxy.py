"""The proxy of QGIS' own settings, for programs that fetch packages."""

from __future__ import annotations

from urllib.parse import quote

from qgis.core import QgsSettings


def qgis_proxy() -> str:
    """Its address with user and password where there are some, "" where QGIS uses none. For the environment of a child
    only: it is never shown, logged or kept."""
    settings = QgsSettings()
    host = str(settings.value("proxy/proxyHost", "") or "")
    if not settings.value("proxy/proxyEnabled", False, type=bool) or not host:
        return ""
    kind = str(settings.value("proxy/proxyType", "") or "")
    scheme = "socks5" if kind == "Socks5Proxy" else "http"
    port = str(settings.value("proxy/proxyPort", "") or "")
    user = quote(str(settings.value("proxy/proxyUser", "") or ""), safe="")
    word = quote(str(settings.value("proxy/proxyPassword", "") or ""), safe="")
    secret = f"{user}:{word}@" if user else ""
    return f"{scheme}://{secret}{host}" + (f":{port}" if port else "")
