"""Whether a server answers, and which models it has."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from . import keys
from .client import Client
from .connection import Connection
from .failures import failure_of


@dataclass(frozen=True)
class Checked:
    """Whether a server answers, the names of the models that it lists, and in a sentence what is wrong, if anything."""

    reachable: bool
    models: list[str]
    problem: str = ""


def check(connection: Connection) -> Checked:
    """Ask a server for its models: the address and the key are all that it gets.

    Raises BadInput where nobody agreed to the address, or the key that is named is missing.
    """
    connection.check_agreed()
    return asyncio.run(_check(connection, keys.key_of(connection)))


async def _check(connection: Connection, key: str) -> Checked:
    settings = connection.settings
    client = Client(settings, key)
    try:
        models = await asyncio.wait_for(client.models(), settings.timeout)
    except asyncio.TimeoutError:
        return Checked(False, [], f"{settings.host} did not answer in {settings.timeout:g} s; see whether it hangs.")
    except Exception as error:
        failure = failure_of(error, settings, key)
        if failure is None:
            raise
        return Checked(False, [], failure.sentence)
    finally:
        await client.close()
    problem = "" if settings.model in models else f"{settings.host} lists no model '{settings.model}'."
    return Checked(True, models, problem if models else "")
