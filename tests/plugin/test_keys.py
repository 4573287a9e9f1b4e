"""Keys of models elsewhere lie in QGIS' authentication database and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings

from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.keys import key_for, read_key
from rsvlm_qgis.settings import PREFIX, Settings

SECRET = "sk-not-a-real-key"  # pragma: allowlist secret


@pytest.fixture
def entry_of(qgis_app) -> Iterator[object]:
    """A function that puts an entry into the authentication database and returns its name there."""
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not manager.setMasterPassword("a master password", True):
        pytest.skip("needs QGIS' authentication database, which is switched off here")
    made: list[str] = []

    def make(method: str, **parts: str) -> str:
        config = QgsAuthMethodConfig(method)
        config.setName("gpu")
        for name, value in parts.items():
            config.setConfig(name, value)
        assert manager.storeAuthenticationConfig(config)
        made.append(config.id())
        return config.id()

    yield make
    for entry in made:
        manager.removeAuthenticationConfig(entry)
    QgsSettings().remove(PREFIX)


@pytest.mark.parametrize(("method", "parts"), [("Basic", {"username": "me", "password": SECRET}),
                                               ("EsriToken", {"token": SECRET})])
def test_a_token_or_a_password_is_the_key(entry_of, method: str, parts: dict[str, str]) -> None:
    assert read_key(entry_of(method, **parts)) == SECRET


def test_the_profile_remembers_the_entry_and_never_the_key(entry_of) -> None:
    settings = Settings()
    settings.keep_authcfg("gpu", entry_of("Basic", username="me", password=SECRET))
    assert key_for("remote:gpu", settings) == SECRET
    stored = QgsSettings()
    assert SECRET not in "".join(str(stored.value(key)) for key in stored.allKeys())
    settings.keep_authcfg("gpu", "")
    assert key_for("remote:gpu", settings) == ""


def test_models_on_this_computer_have_none(qgis_app) -> None:
    assert key_for("rscovlm-7b", Settings()) == ""


def test_an_entry_that_is_gone_or_has_no_key_is_a_sentence(entry_of) -> None:
    with pytest.raises(PluginError, match="“gone123” cannot be read"):
        read_key("gone123")
    with pytest.raises(PluginError, match="“gpu” of QGIS' authentication has no key"):
        read_key(entry_of("Basic", username="me"))
