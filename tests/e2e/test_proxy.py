"""Behind a proxy that lets nothing through both engines answer: nothing of theirs goes over the network."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy

from tests.e2e.conftest import Desk
from tests.e2e.test_dock_to_layers import lake, told  # noqa: F401  (fixtures)

NOBODY = "127.0.0.1", 9  # the port of a service that discards, and that no machine runs


@pytest.fixture
def dead_proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As QGIS' options and the system's environment would have it."""
    host, port = NOBODY
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://{host}:{port}")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    settings = {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": host, "proxyPort": str(port)}
    for name, value in settings.items():
        QgsSettings().setValue(f"proxy/{name}", value)
    before = QNetworkProxy.applicationProxy()
    QNetworkProxy.setApplicationProxy(QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, host, port))
    yield
    QNetworkProxy.setApplicationProxy(before)
    for name in settings:
        QgsSettings().remove(f"proxy/{name}")


def test_a_dead_proxy_keeps_nobody_from_an_answer(dead_proxy: None, desk: Desk, engine: str, lake) -> None:  # noqa: F811
    desk.use(engine)
    assert {label for label, _ in told(desk.run("outline", "water", [lake]))} == {"water"}
