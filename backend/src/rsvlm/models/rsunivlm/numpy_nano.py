"""The small model in numpy: answers with nothing but numpy what `torch_nano.py` was trained to answer.

One sequence is: image tokens · newline [· second picture's] [· candidates] · prompt · <answer> · answer, everything
before the prompt seeing each other in both directions. A test holds its numbers equal to torch's.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ...answers.masks import BACKGROUND
from ...decoding.automaton import Grammar
from ...decoding.boxes import BoxGrammar
from ...decoding.cells import CellTracker, mask_tokens
from ...decoding.free import AnyText
from ...decoding.greedy import Choice, Draft, write
from ...decoding.known_mask import KnownMask
from ...decoding.masks import MaskGrammar
from ...decoding.switches import Switches
from ...decoding.words import ChoiceGrammar, WordsGrammar
from ...errors import ModelFailure
from ...imagery.resample import resize
from ..base import Control, Generation, ModelInfo, Picture, Piece, Profile, Query
from .adapter import Adapter, check_base
from .checkpoint import WEIGHTS, read_weights, weights_hash
from .config import ModelConfig, read_config
from .evidence import (
    FURTHER,
    Candidates,
    candidate_features,
    channel_odds,
    evidence_table,
    find_candidates,
    pair_channels,
    single_channels,
)
from .numpy_decoder import NumpyCache, NumpyDecoder, silu
from .numpy_neck import NumpyMaps, NumpyNeck, space_to_depth
from .numpy_session import BoxSession, NumpySession, Pointer
from .numpy_tower import NumpyTower
from .profile import Wording, expert_of, read_profile
from .tokenizer import ANSWER, END, PAD, UNKNOWN, Tokenizer, read_tokenizer

Floats = npt.NDArray[np.float32]

LONGEST_WORDS = 64
MOST_BOXES = 40
LONGEST_FREE = 700
"""Tokens of an answer without a grammar; the longest mask of a training picture has fewer."""

ROOM = 256
"""Positions a cache keeps for prompt and answer before it has to grow."""

UNLIKELY = 1e-4
"""What might have stood in a token's place is not told below this probability."""


@dataclass(frozen=True)
class Seen:
    """What was computed for one picture: its tokens (144 + 1, width) and the neck's maps."""

    picture: Picture
    tokens: Floats
    maps: NumpyMaps


@dataclass(frozen=True)
class Prefix:
    """A read prefix: its cache and the hidden states of its candidates (N, width)."""

    cache: NumpyCache
    candidates: Floats


class NumpyNano:
    """A loaded small model (`models.base.Model`). What was seen of the last pictures is kept for further prompts."""

    def __init__(
        self,
        config: ModelConfig,
        weights: Mapping[str, Floats],
        tokenizer: Tokenizer,
        profile: Profile,
        wording: Wording,
        info: ModelInfo,
    ) -> None:
        self.info, self.profile = info, profile
        self.batch = 1
        self.switches = Switches()
        self.tokenizer = tokenizer
        assert config.neck is not None
        self._config, self._neck_config, self._wording = config, config.neck, wording
        self._weights = weights
        nothing = np.zeros((FURTHER, config.decoder.width), np.float32)
        self._further = (weights.get("further.weight", nothing), weights.get("further.bias", nothing[:, 0]))
        self._tower = NumpyTower(_under(weights, "tower."))
        self._neck = NumpyNeck(config.neck, _under(weights, "neck."))
        self.decoder = NumpyDecoder(config.decoder, _under(weights, "decoder."))
        self._mask_tokens = mask_tokens(tokenizer.encode)
        self._number_ids = {n: tokenizer.number(n) for n in range(profile.box_scale + 1)}
        self._grammars: dict[tuple[str, str], Grammar] = {}
        self._seen: list[Seen] = []
        self._prefixes: dict[tuple[int, ...], Prefix] = {}

    def generate(self, queries: Sequence[Query], control: Control, grammar: bool = True) -> list[Generation]:
        """The answers to `queries`, one after the other; see `models.base.Model`."""
        return [self._answer(query, control, grammar) for query in queries]

    def _answer(self, query: Query, control: Control, constrained: bool) -> Generation:
        begun = time.perf_counter()
        task, label, prompt = query.task, query.label, query.prompt
        text = self._wording.model_prompt(task, label, prompt)
        seen = self._look(query.pictures, control)
        control.check()
        rules = self._grammar(task, label, prompt, constrained)
        session = self.session(task, text, seen, label)
        draft: Draft | None = None
        if isinstance(rules, MaskGrammar) and self.switches.drafts:
            draft = self.draft(rules, text, seen)
        answer = write(session, rules, control.check, draft, self.switches.jump)
        tokens, choices = answer.tokens, answer.choices
        if tokens and tokens[-1] == END:
            tokens, choices = tokens[:-1], choices[:-1]
        words = self.tokenizer.pieces(tokens)
        pieces = tuple(Piece(word, choice.probability, self._others(choice)) for word, choice in zip(words, choices))
        side = self._config.tower.image_size
        sizes = ((side, side),) * len(seen)
        return Generation("".join(words), pieces, text, time.perf_counter() - begun, sizes)

    def _others(self, choice: Choice) -> tuple[tuple[str, float], ...]:
        return tuple((self.tokenizer.pieces([token])[0], odds) for token, odds in choice.others if odds >= UNLIKELY)

    def session(self, task: str, text: str, seen: Sequence[Seen], label: str = "") -> NumpySession:
        """The model having read the pictures and the prompt `text`, about to answer."""
        expert, ids = expert_of(task), self.tokenizer.encode(text)
        prefix = self._prefix(expert, seen, candidates=task == "ground")
        cache = prefix.cache.fork(prefix.cache.length + len(ids) + ROOM)
        embeds = self.decoder.embeddings[np.array([*ids, ANSWER])]
        if task in ("segment", "change"):
            places = self._places(ids, seen)
            embeds[-1] += places[0, 0]
            hidden = self.decoder.forward(embeds, expert, cache)[-1]
            tracker = CellTracker(self._mask_tokens, self.profile.cells, self.profile.cells)
            return NumpySession(self.decoder, cache, expert, hidden, tracker, places)
        hidden = self.decoder.forward(embeds, expert, cache)[-1]
        if task == "ground":
            pointer, open_box = self._pointer(prefix, seen[0].maps, label), self.tokenizer.encode("[")[0]
            return BoxSession(self.decoder, cache, expert, hidden, pointer, self._number_ids, open_box)
        return NumpySession(self.decoder, cache, expert, hidden)

    def draft(self, rules: MaskGrammar, text: str, seen: Sequence[Seen]) -> Draft:
        """A guess of the mask that answers the prompt `text`: what the dense head has seen of it."""
        odds = channel_odds(self._channels(self.tokenizer.encode(text), seen)[0])
        return KnownMask(rules, np.stack([1 - odds, odds]))

    def _look(self, pictures: Sequence[Picture], control: Control) -> list[Seen]:
        """What there is to see in pictures; those of the last call are not looked at again."""
        found = []
        for picture in pictures:
            known = next((seen for seen in self._seen if seen.picture is picture), None)
            if known is None:
                control.check()
                known = self.look(picture)
            found.append(known)
        if [id(seen) for seen in found] != [id(seen) for seen in self._seen]:
            self._seen = found
            self._prefixes.clear()
        return found

    def look(self, picture: Picture) -> Seen:
        """Tower, neck and image tokens of a (height, width, 3) picture of any size."""
        side = self._config.tower.image_size
        features = self._tower(resize(picture, side, side))
        maps = self._neck(features["s8"], features["s16"], features["s32"])
        fine, coarse = self._neck.normalised(features["s16"], features["s32"])
        tokens = self._two_layers("projector", np.concatenate([space_to_depth(fine), coarse], axis=-1))
        rows, columns = self._weights["row_code"][:-1], self._weights["column_code"]
        width = rows.shape[-1]
        tokens = tokens + rows.reshape(-1, 2, width).mean(1)[:, None] + columns.reshape(-1, 2, width).mean(1)[None]
        tokens = np.concatenate([tokens.reshape(-1, width), self._weights["newline"][None]])
        return Seen(picture, tokens.astype(np.float32), maps)

    def _prefix(self, expert: int, seen: Sequence[Seen], candidates: bool) -> Prefix:
        """The pictures' tokens (and the candidates of the box head) read by an expert."""
        key = (expert, candidates, *(id(s) for s in seen))
        if key not in self._prefixes:
            tokens = [s.tokens for s in seen]
            if candidates:
                tokens.append(self._candidate_tokens(seen[0].maps))
            embeds = np.concatenate(tokens)
            cache = NumpyCache(self._config.decoder, len(embeds))
            hidden = self.decoder.forward(embeds, expert, cache, causal=False)
            count = self._neck_config.candidates if candidates else 0
            self._prefixes[key] = Prefix(cache, hidden[len(hidden) - count :])
        return self._prefixes[key]

    def _candidates(self, maps: NumpyMaps) -> Candidates:
        return find_candidates(maps.box_logits, maps.box_sides, self._neck_config.candidates)

    def _candidate_tokens(self, maps: NumpyMaps) -> Floats:
        most, found = self._neck_config.candidates, self._candidates(maps)
        tokens = self._two_layers("candidate", candidate_features(found, len(self._neck_config.boxes), most))
        tokens[found.count :] = 0
        return tokens

    def _pointer(self, prefix: Prefix, maps: NumpyMaps, label: str) -> Pointer:
        """What a coordinate may be copied from: candidates of the label that is asked for, all where there are none.

        Which of them is meant (all, the leftmost, one) is what the text decides.
        """
        names, found = self._neck_config.boxes, self._candidates(maps)
        meant = found.label == names.index(label) if label in names else np.ones(found.count, bool)
        kept = meant if meant.any() else np.ones(found.count, bool)
        w = self._weights
        keys = prefix.candidates[: found.count][kept] @ w["pointer_key.weight"].T + w["pointer_key.bias"]
        return Pointer(
            query=w["pointer_query.weight"],
            query_bias=w["pointer_query.bias"],
            gate=w["pointer_gate.weight"][0],
            gate_bias=float(w["pointer_gate.bias"][0]),
            strength=np.logaddexp(np.float32(0), w["pointer_bias"]),
            keys=keys,
            numbers=found.numbers(self.profile.box_scale)[kept],
            scores=found.score[kept] * meant[kept],
            further=self._further[0],
            further_bias=self._further[1],
        )

    def _places(self, prompt: Sequence[int], seen: Sequence[Seen]) -> Floats:
        """What a mask token reads at each cell, (rows + 1, cols, width): its place and the evidence from there on."""
        w = self._weights
        table = evidence_table(self._channels(prompt, seen), pair=len(seen) == 2)
        places: Floats = self._two_layers("evidence", table) + w["row_code"][:, None] + w["column_code"][None]
        return places

    def _channels(self, prompt: Sequence[int], seen: Sequence[Seen]) -> Floats:
        """The dense head's evidence, (3, rows, cols), of the class that the model understands a prompt to ask for."""
        w = self._weights
        mean = self.decoder.embeddings[np.asarray(prompt)].mean(0)
        chosen = int((w["selector.weight"] @ mean + w["selector.bias"]).argmax())
        if len(seen) == 1:
            return single_channels(seen[0].maps.cover, chosen)
        return pair_channels(seen[0].maps.cover, seen[1].maps.cover, chosen)

    def _grammar(self, task: str, label: str, prompt: str, wanted: bool) -> Grammar:
        """What may be written; the grammars of masks and boxes keep what they worked out."""
        if not wanted:
            return AnyText({END}, LONGEST_FREE)
        encode, key = self.tokenizer.encode, (task, label)
        if task == "classify" and self._wording.classes(prompt):
            return ChoiceGrammar(encode, END, [f"{name}." for name in self._wording.classes(prompt)])
        if key not in self._grammars:
            cells = self.profile.cells
            if task in ("segment", "change"):
                self._grammars[key] = MaskGrammar(encode, END, (BACKGROUND, label), cells, cells)
            elif task == "ground":
                self._grammars[key] = BoxGrammar(encode, END, self.profile.box_scale, MOST_BOXES, self.profile.nothing)
            else:
                never = (PAD, ANSWER, UNKNOWN)
                self._grammars[key] = WordsGrammar(END, LONGEST_WORDS, self.tokenizer.size, never)
        return self._grammars[key]

    def _two_layers(self, name: str, x: Floats) -> Floats:
        """Linear, SiLU, Linear over the last axis."""
        w = self._weights
        inner = x.reshape(-1, x.shape[-1]) @ w[f"{name}.first.weight"].T + w[f"{name}.first.bias"]
        out: Floats = silu(inner) @ w[f"{name}.second.weight"].T + w[f"{name}.second.bias"]
        return out.reshape(*x.shape[:-1], -1)


def load_nano(folder: Path, adapter: Adapter | None = None) -> NumpyNano:
    """Load a checkpoint folder, with what an adapter has learned since.

    Raises BadInput or ModelFailure where a file is missing, damaged or does not fit.
    """
    config, tokenizer = read_config(folder), read_tokenizer(folder)
    info, profile = describe_nano(folder)
    _, wording = read_profile(folder)
    if adapter is not None:
        check_base(adapter, info.weights_hash, info.title)
        config = adapter.config(config)
        profile, info = adapter.profile(profile), replace(info, title=f"{info.title} + {adapter.card.name}")
        wording = replace(wording, synonyms=adapter.synonyms(wording.synonyms))
    if config.neck is None or config.tower.kind != "efficientnet_lite0":
        raise ModelFailure(f"{folder} holds a model of another kind than the small one; choose another engine for it.")
    try:
        weights = read_weights(folder)
        weights = adapter.merged(weights) if adapter is not None else weights
        model = NumpyNano(config, weights, tokenizer, profile, wording, info)
    except KeyError as error:
        raise ModelFailure(f"The weights in {folder} lack {error}; install the model again.") from error
    if model.decoder.embeddings.shape != (tokenizer.size, config.decoder.width):
        raise ModelFailure(
            f"The weights and the vocabulary in {folder} do not belong together; install the model again."
        )
    return model


def describe_nano(folder: Path) -> tuple[ModelInfo, Profile]:
    """What is shown of a checkpoint folder, without loading its weights."""
    profile, wording = read_profile(folder)
    info = ModelInfo(
        id=profile.name,
        family=profile.family,
        title=wording.title,
        weights_hash=weights_hash(folder),
        size=(folder / WEIGHTS).stat().st_size,
        precision="float32",
        device="cpu",
        licence=wording.licence,
        engine="numpy",
    )
    return info, profile


def _under(weights: Mapping[str, Floats], prefix: str) -> dict[str, Floats]:
    return {name[len(prefix) :]: value for name, value in weights.items() if name.startswith(prefix)}
