"""The hub as its own library (huggingface_hub) speaks to it: which files a commit has, and their bytes.

HF_ENDPOINT, the proxies of the environment and HF_HUB_OFFLINE are honoured; no token is sent and no telemetry. Large
files are streamed here and not by the library's downloader, because that one throws away what came before a cut
(huggingface_hub 2) and cannot be stopped in between. Only JSON and safetensors files are ever asked for.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx2
from huggingface_hub import HfApi, constants, get_session, hf_hub_url
from huggingface_hub.errors import (
    EntryNotFoundError,
    GatedRepoError,
    HfHubHTTPError,
    OfflineModeIsEnabled,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)
from huggingface_hub.utils import build_hf_headers, hf_raise_for_status  # type: ignore[attr-defined]

from .. import __version__
from ..errors import BadInput, ModelFailure, RsvlmError
from .catalogue import Published
from .plan import RemoteFile

ALLOWED = (".json", ".safetensors")
FULL = 40
"""Digits of a commit in full."""


class Interrupted(ModelFailure):
    """The connection was cut or too slow; what came stays, and another try goes on from there."""


class Hub:
    """The repository of one published checkpoint. Every method raises RsvlmError with a sentence on what to do."""

    def __init__(self, entry: Published) -> None:
        # The variable is read when the library is imported, and something else may have done that long ago.
        os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
        constants.HF_HUB_DISABLE_TELEMETRY = True
        self._entry = entry
        self.endpoint = (os.environ.get("HF_ENDPOINT") or "https://huggingface.co").rstrip("/")
        self._headers = build_hf_headers(token=False, library_name="rsvlm", library_version=__version__)
        self._timeout = float(constants.HF_HUB_DOWNLOAD_TIMEOUT)

    def resolve(self) -> tuple[str, tuple[RemoteFile, ...]]:
        """The pinned commit in full and its files that the catalogue expects, with the hub's own sizes and hashes.

        An abbreviated revision is looked for in the history of the main branch and must be the beginning of exactly one
        commit. The hub must then say that what it describes is that commit, and the files must be those expected.
        """
        entry = self._entry
        with self._said(entry.repository):
            revision = entry.revision if len(entry.revision) == FULL else self._in_full()
            api = HfApi(endpoint=self.endpoint, token=False, library_name="rsvlm", library_version=__version__)
            told = api.model_info(entry.repository, revision=revision, files_metadata=True, timeout=self._timeout)
        if told.sha != revision:
            raise ModelFailure(
                f"The hub answered with commit {told.sha} of {entry.repository} where {revision} is pinned; nothing "
                "was fetched; import a copy that you trust."
            )
        there = {sibling.rfilename: sibling for sibling in told.siblings or ()}
        return revision, tuple(self._remote(file.name, there.get(file.name)) for file in entry.files)

    @contextmanager
    def stream(self, revision: str, name: str, start: int) -> Iterator[tuple[int, Iterator[bytes]]]:
        """The bytes of a file from `start` on, or from 0 where the server cannot begin in between: (first, blocks).

        Raises Interrupted where the connection fails, also in the middle of the blocks.
        """
        url = hf_hub_url(self._entry.repository, name, revision=revision, endpoint=self.endpoint)
        headers = {**self._headers, "Accept-Encoding": "identity"}
        if start:
            headers["Range"] = f"bytes={start}-"
        with (
            self._said(name),
            get_session().stream("GET", url, headers=headers, timeout=self._timeout) as response,
        ):
            hf_raise_for_status(response)
            yield (start if response.status_code == httpx2.codes.PARTIAL_CONTENT else 0), response.iter_bytes()

    def _in_full(self) -> str:
        url: str | None = f"{self.endpoint}/api/models/{self._entry.repository}/commits/main"
        found = set()
        while url:
            response = get_session().get(url, headers=self._headers, timeout=self._timeout)
            hf_raise_for_status(response)
            found |= {str(one["id"]) for one in response.json() if str(one["id"]).startswith(self._entry.revision)}
            url = response.links.get("next", {}).get("url")
        if len(found) != 1:
            raise ModelFailure(
                f"{len(found) or 'No'} commits of {self._entry.repository} begin with {self._entry.revision}, the "
                "pinned revision; it is gone or was changed, so nothing is fetched; import a copy that you trust."
            )
        return found.pop()

    def _remote(self, name: str, sibling: Any) -> RemoteFile:
        if not name.endswith(ALLOWED):
            raise BadInput(f"{name} is neither JSON nor safetensors, so it is not fetched.")
        expected = next(file for file in self._entry.files if file.name == name)
        if sibling is None or sibling.size is None:
            raise ModelFailure(f"{self._entry.repository} has no {name} at the pinned revision; import a copy instead.")
        sha256 = str(sibling.lfs.sha256) if sibling.lfs else ""
        if not expected.fits(sibling.size) or (expected.sha256 and sha256 and sha256 != expected.sha256):
            raise ModelFailure(
                f"{name} of {self._entry.repository} is not the file this version expects ({sibling.size} bytes where "
                f"it should have about {expected.size}); nothing was fetched; update the program, or import a copy."
            )
        return RemoteFile(name, int(sibling.size), sha256, "" if sibling.lfs else str(sibling.blob_id))

    @contextmanager
    def _said(self, what: str) -> Iterator[None]:
        """Whatever goes wrong with the network, as a sentence about `what`."""
        try:
            yield
        except RsvlmError:
            raise
        except (httpx2.InvalidURL, httpx2.UnsupportedProtocol) as error:
            raise BadInput(f"{self.endpoint} is no address of a hub; correct HF_ENDPOINT, or unset it.") from error
        except (httpx2.HTTPError, OfflineModeIsEnabled, EntryNotFoundError) as error:
            raise self._sentence(error, what) from error
        except (ValueError, KeyError, TypeError) as error:
            raise ModelFailure(
                f"{self.endpoint} does not answer as a hub does; check HF_ENDPOINT, or whether a proxy answers instead."
            ) from error

    def _sentence(self, error: Exception, what: str) -> RsvlmError:
        host, repository = httpx2.URL(self.endpoint).host, self._entry.repository
        otherwise = "fetch it elsewhere and use `rsvlm models import`"
        if isinstance(error, OfflineModeIsEnabled):
            return BadInput(f"HF_HUB_OFFLINE was set when this process began; start it again without, or {otherwise}.")
        if isinstance(error, RevisionNotFoundError):
            return ModelFailure(f"{repository} has the pinned revision {self._entry.revision} no more; {otherwise}.")
        if isinstance(error, EntryNotFoundError):
            return ModelFailure(f"{what} is not in {repository} at the pinned revision any more; {otherwise}.")
        if isinstance(error, GatedRepoError):
            return ModelFailure(f"{repository} asks for an account now, which this program does not use; {otherwise}.")
        if isinstance(error, RepositoryNotFoundError):
            return ModelFailure(f"{host} has no public repository {repository} any more; {otherwise}.")
        if isinstance(error, HfHubHTTPError):
            return _refused(error.response.status_code, host, what, otherwise)
        if isinstance(error, httpx2.ProxyError):
            return ModelFailure(f"The proxy does not let {host} through ({error}); check HTTPS_PROXY, or {otherwise}.")
        if isinstance(error, httpx2.ConnectError) and "CERTIFICATE" in str(error):
            return ModelFailure(
                f"The certificate of {host} is not trusted here, as behind a proxy that reads along; name the proxy's "
                f"certificate in SSL_CERT_FILE, or {otherwise}."
            )
        if isinstance(error, httpx2.ConnectError):
            return Interrupted(
                f"{host} cannot be reached ({error}); check the network, HTTPS_PROXY and HF_ENDPOINT, or {otherwise}."
            )
        if isinstance(error, httpx2.TimeoutException):
            return Interrupted(f"{host} said nothing for {self._timeout:.0f} s; try again, it goes on where it was.")
        return Interrupted(f"The connection to {host} was cut; try again, it goes on where it was.")


def _refused(status: int, host: str, what: str, otherwise: str) -> RsvlmError:
    if status in (401, 403):
        return ModelFailure(f"{host} has {what} no more, or for an account only ({status}); {otherwise}.")
    if status == 407:
        return ModelFailure(f"The proxy wants a name and a password (407); put them into HTTPS_PROXY, or {otherwise}.")
    if status == 429 or status >= 500:
        return Interrupted(f"{host} is overloaded or out of order ({status}); try later, it goes on where it was.")
    return ModelFailure(f"{host} refused {what} ({status}); check HF_ENDPOINT, or {otherwise}.")
