"""What each kind of server takes beyond the plain protocol, as data: a further kind is one entry.

Sources are the servers' own documents, of autumn 2026. A server of a kind that is not known is told nothing extra,
since some refuse what they do not know. Standard library only.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...errors import BadInput


@dataclass(frozen=True)
class ServerKind:
    """A kind of server.

    `grammar` is where a grammar of an answer goes in the body, as names one inside the other (the text is GBNF, which
    all of them read); `schema` says that it holds answers to a JSON schema instead. `scores`: it tells how probable
    each token was. `penalty` is its name for what the scores of tokens that were written already are divided by.
    """

    name: str
    title: str
    grammar: tuple[str, ...] = ()
    schema: bool = False
    scores: bool = False
    penalty: str = ""

    @property
    def guided(self) -> bool:
        """Whether it can hold an answer to a form."""
        return bool(self.grammar) or self.schema


KINDS = {
    kind.name: kind
    for kind in (
        ServerKind("other", "another server"),
        ServerKind("vllm", "vLLM 0.12 and later", ("structured_outputs", "grammar"), False, True, "repetition_penalty"),
        ServerKind("vllm-guided", "vLLM before 0.12", ("guided_grammar",), False, True, "repetition_penalty"),
        ServerKind("sglang", "SGLang", ("ebnf",), False, True, "repetition_penalty"),
        ServerKind("llama.cpp", "llama.cpp", ("grammar",), False, True, "repeat_penalty"),
        ServerKind("ollama", "Ollama", schema=True),
        ServerKind("lmstudio", "LM Studio", schema=True),
        ServerKind("transformers", "transformers serve"),
    )
}
"""vLLM took `guided_grammar` until 0.12 and has taken `structured_outputs` since; its grammars, like SGLang's, are read
by xgrammar, whose form is llama.cpp's GBNF. Ollama and LM Studio know `response_format` alone."""


def server_kind(name: str) -> ServerKind:
    """The kind of that name. Raises BadInput where there is none."""
    kind = KINDS.get(name)
    if kind is None:
        raise BadInput(f"The kind of server '{name}' is not known; use {', '.join(KINDS)}.")
    return kind
