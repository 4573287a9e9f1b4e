"""Keys of models on other computers: only QGIS' authentication database holds them; the profile keeps names of entries.

A key is read right before it is used, on the main thread, where QGIS can ask for its master password.
"""

from __future__ import annotations

from qgis.core import QgsApplication, QgsAuthMethodConfig

from .client.engine import REMOTE
from .errors import PluginError
from .qt import translate
from .settings import Settings


def key_for(model: str, settings: Settings) -> str:
    """The key of a model that runs elsewhere; "" where it needs none, and for every other model.

    Raises PluginError where the entry of the authentication database cannot be read or has no key.
    """
    if not model.startswith(REMOTE):
        return ""
    entry = settings.authcfg_of(model[len(REMOTE) :])
    return read_key(entry) if entry else ""


def read_key(entry: str) -> str:
    """The key in an entry of QGIS' authentication database: a token, a header's value or a password.

    Raises PluginError where it cannot be read or has none.
    """
    config = QgsAuthMethodConfig()
    if not QgsApplication.authManager().loadAuthenticationConfig(entry, config, True) or not config.isValid():
        text = translate("Remote", "The key “{entry}” cannot be read from QGIS' authentication; choose it again.")
        raise PluginError(text.format(entry=entry))
    parts = config.configMap()
    for name in ("token", "password", "Authorization", "authorization", "X-API-Key", "api-key"):
        if parts.get(name):
            return parts[name].removeprefix("Bearer ").strip()
    text = translate(
        "Remote", "The entry “{name}” of QGIS' authentication has no key; choose one with a token or a password."
    )
    raise PluginError(text.format(name=config.name()))
