"""`rsvlm …`: the same jobs without QGIS.

Exit codes: 0 done (also with nothing found), 2 bad input, 3 the model or the server failed, 130 stopped; with 2 and 3
one sentence on stderr, the rest in the log. Nothing heavy is imported before a command needs it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from ..errors import RsvlmError
from .arguments import parse


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line (default: that of the process) and return its exit code."""
    arguments = parse(argv)
    # The small model's matrices gain nothing from threads, and on a busy machine threads that wait for each other took
    # thirty times the processor's time.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        code: int = arguments.command(arguments)
        sys.stdout.flush()
        return code
    except RsvlmError as error:
        return _fail(error.code, str(error), error)
    except KeyboardInterrupt as error:
        return _fail(130, "Stopped.", error)
    except BrokenPipeError:
        # Whoever read our output has seen enough, as `| head` does; Python must not complain about it at exit.
        sys.stdout = None
        return 0
    except MemoryError as error:
        return _fail(3, "The memory is not enough; choose a smaller window or a smaller model.", error)
    except Exception as error:
        sentence = f"Something went wrong that should not ({type(error).__name__}: {' '.join(str(error).split())})"
        return _fail(3, f"{sentence}; the log tells more: {{log}}", error)


def _fail(code: int, sentence: str, error: BaseException) -> int:
    from .log import write_failure

    where = write_failure(error)
    print("rsvlm: " + sentence.replace("{log}", where), file=sys.stderr)
    return code
