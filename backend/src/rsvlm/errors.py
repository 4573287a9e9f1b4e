"""The one error root of the backend and its three kinds.

Every message is one sentence for the person: what happened, with which file or value, and what to do.
`code` is the exit code of the command line and travels in the `failed` event (issue: exit codes 2, 3, 130).
"""


class RsvlmError(Exception):
    """Root of everything the backend raises on purpose."""

    code = 3


class BadInput(RsvlmError):
    """The request cannot be done as asked: a file, an extent, a prompt or a setting is wrong."""

    code = 2


class ModelFailure(RsvlmError):
    """A model could not be loaded or did not finish; the request itself was fine."""

    code = 3


class Stopped(RsvlmError):
    """The person stopped the job; what was done until then is kept."""

    code = 130


class RefusedAnswer(ModelFailure):
    """The model's text breaks its format beyond repair; `raw` is that text, so that it can be shown."""

    def __init__(self, message: str, raw: str) -> None:
        super().__init__(message)
        self.raw = raw


class NameTaken(BadInput):
    """What is to be kept has the name of something that is kept already."""
